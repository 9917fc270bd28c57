import { useQuery } from '@tanstack/react-query';
import { useAppearance, useModel } from '../common/context.ts';
import * as queries from '../common/queries.ts';
import type { FaceSources } from './faces.ts';

/** What mark and name of a node rest on. The schema, which the editor reads anyway, says which of several labels is the rarest. */
export function useFaces(): FaceSources {
  const model = useModel();
  const { settings } = useAppearance();
  const schema = useQuery({ ...queries.schema(), enabled: !model.evidence }).data ?? null;
  return { model, settings, schema };
}
