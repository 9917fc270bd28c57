import { useMemo } from 'react';
import type { GraphNode } from '../../../server/contract/graph.ts';
import { changedSince } from '../../state/data.ts';
import { type View, view } from '../../state/visible.ts';
import { useExplorer, useLoaded, useSnapshot } from './context.ts';

/** What is seen of the chart now, and what is not and why. */
export function useView(): View {
  const data = useExplorer((state) => state.data);
  const { dress } = useLoaded();
  const { nodes, hidden, filters } = useSnapshot();
  // Selection and labels change often and do not change what is there.
  return useMemo(
    () => view({ nodes, hidden, filters }, dress.data(data), { hides: dress.hides, changed: new Set(changedSince(data)) }),
    [nodes, hidden, filters, data, dress],
  );
}

/** Looks up an entity that the server has told of. */
export function useNodeOf(): (id: string) => GraphNode | undefined {
  const nodes = useExplorer((state) => state.data.nodes);
  const { dress } = useLoaded();
  return (id) => {
    const node = nodes[id];
    return node && dress.node(node);
  };
}

export const useOnChart = (): ((id: string) => boolean) => {
  const { nodes } = useSnapshot();
  return (id) => Object.hasOwn(nodes, id);
};
