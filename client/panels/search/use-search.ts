import type { ComboboxStore } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useActions } from '../common/actions.ts';
import { useLoaded, useStores, useUi } from '../common/context.ts';
import * as queries from '../common/queries.ts';

export type Search = ReturnType<typeof useSearch>;

/** What is searched and what came of it: all that was `found`, and the `hits` among it that are not of hidden labels. */
export function useSearch() {
  const { explorer } = useStores();
  const { reveal, setUi } = useActions();
  const { dress } = useLoaded();
  const typed = useUi(({ dialog }) => (dialog?.kind === 'search' ? (dialog.typed ?? '') : ''));
  const [kind, setKind] = useState<string | null>(null);
  const [q] = useDebouncedValue(typed, 100);
  const { data, error, isFetching } = useQuery(queries.search(q, kind));
  const answer = q.trim() === '' ? undefined : data;
  const found = answer?.data.hits ?? [];
  const hits = found.filter(({ node }) => !dress.hides(node));
  return {
    typed,
    setTyped: (text: string) => setUi({ dialog: { kind: 'search', typed: text } }),
    q,
    kind,
    setKind,
    answer,
    found,
    hits,
    error,
    isFetching,
    /** What was found is of what is typed now. */
    settled: typed === q && !isFetching,
    pick: (id: string) => {
      const hit = hits.find(({ node }) => node.id === id);
      if (hit) explorer.learn({ nodes: [hit.node], links: [] });
      reveal(id);
    },
  };
}

/** The first hit is the chosen one whenever other hits come. */
export function useFirstChosen({ hits }: Search, { selectFirstOption }: ComboboxStore): void {
  const list = hits.map(({ node }) => node.id).join(' ');
  useEffect(() => {
    if (list !== '') selectFirstOption();
  }, [list, selectFirstOption]);
}

/** Who types fast and presses Enter means the first result of what was typed, also when it is not here yet. */
export function useEarlyEnter({ hits, settled, pick }: Search): (event: KeyboardEvent) => void {
  const [entered, setEntered] = useState(false);
  const top = hits[0]?.node.id;
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(false);
    if (top !== undefined) pick(top);
  });
  return (event) => {
    if (event.key !== 'Enter' || settled) return;
    event.preventDefault();
    event.stopPropagation();
    setEntered(true);
  };
}
