import { Button, Group, Modal } from '@mantine/core';
import { useActions } from '../panels/common/actions.ts';
import { MAX_LINK } from '../state/url.ts';
import { useSharing } from './sharing.ts';

/** A link that chat programs and mail would cut is not offered as if it worked. */
export function LinkTooLong({ length }: { length: number }) {
  const { close } = useActions();
  const { saveFile } = useSharing();
  return (
    <Modal
      opened
      onClose={close}
      title="This view is too long for a link"
      size={460}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p style={{ marginTop: 0 }}>
        Its link has {length.toLocaleString('en')} characters; above {MAX_LINK.toLocaleString('en')} mail and chat programs cut
        links. Save the view as a file instead: “Open a view from a file” opens it, here or elsewhere.
      </p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            saveFile();
            close();
          }}
        >
          Save as a file
        </Button>
      </Group>
    </Modal>
  );
}
