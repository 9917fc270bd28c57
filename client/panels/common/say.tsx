import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { asApiError } from '../../api/error.ts';

/** Says what was done. */
export const say = (message: string, title?: string): void => void notifications.show({ title, message, withBorder: true });

/** Says what went wrong, and what to do. */
export function sayError(title: string, error: unknown): void {
  const { message, hint } = asApiError(error);
  notifications.show({ color: 'red', title, message: hint === null ? message : `${message} ${hint}`, withBorder: true });
}

/** Says what was done, and offers one thing to do about it. */
export function sayWith(message: string, label: string, act: () => void): void {
  const id = notifications.show({
    withBorder: true,
    autoClose: 12_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        {message}
        <Button
          variant="default"
          style={{ flex: 'none' }}
          onClick={() => {
            notifications.hide(id);
            act();
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  });
}
