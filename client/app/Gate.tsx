import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { asApiError } from '../api/error.ts';
import { createDress, undressed } from '../graph/dress.ts';
import { LoadedContext, useAppearance, useStores } from '../panels/common/context.ts';
import * as queries from '../panels/common/queries.ts';
import { isEmpty } from '../state/snapshot.ts';
import { snapshotOf } from '../state/store.ts';
import { first } from '../state/transitions.ts';
import { Starting } from './Starting.tsx';

interface GateProps {
  readonly firstVisit: boolean;
  readonly children: ReactNode;
}

/** Lets the page in once the server is ready and has told its vocabulary and what it holds. */
export function Gate({ firstVisit, children }: GateProps) {
  const health = useQuery(queries.health());
  const ready = health.data !== undefined;
  const model = useQuery({ ...queries.model(), enabled: ready });
  const overview = useQuery({ ...queries.overview(), enabled: ready });
  const { explorer, appearance } = useStores();
  const { settings } = useAppearance();
  // Colours of our own model are part of its meaning: only those of other databases can be changed.
  const place = health.data === undefined || health.data.database === 'ours' ? null : health.data.place;
  useEffect(() => appearance.open(place), [appearance, place]);

  useEffect(() => {
    if (overview.data === undefined) return;
    const { fragment } = overview.data.data;
    if (firstVisit && isEmpty(snapshotOf(explorer.getState()))) explorer.apply(first(fragment.nodes.map(({ id }) => id)));
    explorer.learn(fragment);
  }, [overview.data, explorer, firstVisit]);

  const loaded = useMemo(() => {
    if (model.data === undefined || overview.data === undefined) return null;
    const dress = model.data.evidence ? undressed(model.data) : createDress(model.data, settings);
    return { model: dress.model, dress, overview: overview.data.data, dataVersion: overview.data.meta.dataVersion };
  }, [model.data, overview.data, settings]);

  if (loaded !== null) return <LoadedContext value={loaded}>{children}</LoadedContext>;
  const failed = [health, model, overview].find(({ error }) => error !== null);
  const retry = () => {
    for (const query of [health, model, overview]) if (query.error !== null) void query.refetch();
  };
  return <Starting error={failed ? asApiError(failed.error) : null} retry={retry} />;
}
