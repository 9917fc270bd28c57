import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useExplorer, useModel, useSnapshot, useUi } from '../panels/common/context.ts';
import { useNodeOf } from '../panels/common/hooks.ts';
import * as queries from '../panels/common/queries.ts';
import { linkSentence, nameOf, plural } from '../ui/words.ts';

const PAGES = { chart: 'Link chart', table: 'Table', about: 'About the data' } as const;

/** What the selection is, in words; null when nothing is selected. */
function useSelectionName(): string | null {
  const model = useModel();
  const { selection } = useSnapshot();
  const links = useExplorer((state) => state.data.links);
  const nodeOf = useNodeOf();
  const known = selection.link === null ? undefined : links[selection.link];
  // A link that is not on the chart (from a list in the panel) is named once its own answer is there.
  const asked = useQuery({ ...queries.link(selection.link ?? ''), enabled: selection.link !== null && known === undefined });
  if (selection.link !== null) return known ? linkSentence(model, known, nodeOf) : (asked.data?.sentence ?? null);
  const [only, ...more] = selection.nodes;
  if (only === undefined) return null;
  if (more.length > 0) return plural(selection.nodes.length, 'entity selected', 'entities selected');
  const node = nodeOf(only);
  return node ? nameOf(node) : null;
}

/** The tab's title names the selection, then the page. */
export function useTitle(): void {
  const page = useUi((ui) => ui.page);
  const name = useSelectionName();
  const { evidence } = useModel();
  useEffect(() => {
    const title = page === 'about' && !evidence ? 'Database' : PAGES[page];
    document.title = [page === 'about' ? null : name, title, 'Corridor'].filter((part) => part !== null).join(' · ');
  }, [name, page, evidence]);
}
