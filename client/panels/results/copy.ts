import { notifications } from '@mantine/notifications';

const SHOWN_MS = 2_500;

export const say = (message: string, title?: string) =>
  notifications.show({ title, message, withBorder: true, autoClose: title === undefined ? SHOWN_MS : 8_000 });

/** Puts text on the clipboard and says so. Pages without https have no other way than the copy command. */
export async function copyText(text: string, what: string): Promise<void> {
  const done = await writeText(text);
  say(done ? `${what} copied.` : 'The browser did not allow it: select and copy by hand.');
}

async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyCommand(text);
  }
}

function copyCommand(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}
