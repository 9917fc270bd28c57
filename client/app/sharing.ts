import { useActions } from '../panels/common/actions.ts';
import { useStores } from '../panels/common/context.ts';
import { say } from '../panels/common/say.tsx';
import { captionsOf } from '../state/data.ts';
import { snapshotOf } from '../state/store.ts';
import { replaceAll } from '../state/transitions.ts';
import { decode, encode, MAX_LINK } from '../state/url.ts';
import { download } from '../ui/download.ts';

/** Asks for one file and reads it; nothing happens when the reader changes their mind. */
function pickText(accept: string, use: (text: string) => void): void {
  const input = Object.assign(document.createElement('input'), { type: 'file', accept });
  input.addEventListener('change', () => void input.files?.[0]?.text().then(use));
  input.click();
}

/** A view as a link or, when that would be too long for mail and chat programs, as a file with the same text. */
export function useSharing() {
  const { explorer } = useStores();
  const { open, apply, setUi } = useActions();
  const link = () => {
    const state = explorer.getState();
    const snapshot = snapshotOf(state);
    return window.location.href.split('#')[0] + encode(snapshot, captionsOf(Object.keys(snapshot.nodes), state.data));
  };

  const copyLink = async () => {
    const address = link();
    if (address.length > MAX_LINK) return open({ kind: 'link-too-long', length: address.length });
    try {
      await navigator.clipboard.writeText(address);
      say('It reopens this chart as it is now.', 'Link copied');
    } catch {
      say('The browser did not allow it: copy the address from its address bar, which holds the same view.', 'Not copied');
    }
  };
  const saveFile = () => download('view.corridor', 'text/plain', [`${link()}\n`]);
  const openFile = () =>
    pickText('.corridor,text/plain', (text) => {
      const parsed = decode(text);
      if (parsed.kind !== 'view')
        return say(parsed.kind === 'none' ? 'The file is empty.' : `The file holds no view: ${parsed.reason}.`, 'Not opened');
      explorer.expect(parsed.captions ?? {});
      apply(replaceAll(parsed.snapshot));
      setUi({ page: 'chart' });
    });
  return { copyLink, saveFile, openFile };
}
