import { encodeLink, type Linked } from '../../state/link.ts';
import { snapshotOf } from '../../state/store.ts';
import { MAX_LINK } from '../../state/url.ts';
import type { Stores } from '../common/context.ts';
import { say, sayWith } from '../common/say.tsx';

/** Copies a link that opens a question, with the chart as it is now where that is asked for. It runs nothing when it is opened. */
export async function copyLink(
  stores: Pick<Stores, 'explorer'>,
  linked: Linked,
  { chart, exportInstead }: { readonly chart: boolean; readonly exportInstead: () => void },
): Promise<void> {
  const view = chart ? snapshotOf(stores.explorer.getState()) : null;
  const address = window.location.href.split('#')[0] + encodeLink(view, linked);
  if (address.length > MAX_LINK)
    return sayWith(
      `This link would have ${address.length.toLocaleString('en')} characters; mail and chat programs cut those above ${MAX_LINK.toLocaleString('en')}.`,
      'Export as a file',
      exportInstead,
    );
  try {
    await navigator.clipboard.writeText(address);
    say(
      chart
        ? 'It opens this question with the chart as it is now, and runs nothing by itself.'
        : 'It opens this question in the editor, and runs nothing by itself.',
      'Link copied',
    );
  } catch {
    say('The browser did not allow it. Export the question as a file instead.', 'Not copied');
  }
}
