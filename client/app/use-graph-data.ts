import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useExplorer, useSnapshot, useStores } from '../panels/common/context.ts';
import * as queries from '../panels/common/queries.ts';
import { isComplete } from '../state/data.ts';

/** Keeps the data complete for what is on the chart: all entities and every link among them, whatever way they came there. */
export function useGraphData(): UseQueryResult {
  const { explorer } = useStores();
  const { nodes } = useSnapshot();
  const data = useExplorer((state) => state.data);
  const ids = Object.keys(nodes).sort();
  const query = useQuery({ ...queries.graph(ids), enabled: ids.length > 0 && !isComplete(data, ids) });
  const answer = query.data;
  useEffect(() => {
    if (answer !== undefined) explorer.learnAll(answer.asked, answer);
  }, [answer, explorer]);
  return query;
}
