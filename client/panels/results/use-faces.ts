import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TextOf } from '../../state/workbench/rows-order.ts';
import { useAppearance, useModel } from '../common/context.ts';
import * as queries from '../common/queries.ts';
import { type FaceSources, textBy } from './faces.ts';

/** What mark and name of a node rest on. The schema, which the editor reads anyway, says which of several labels is the rarest. */
export function useFaces(): FaceSources {
  const model = useModel();
  const { settings } = useAppearance();
  const schema = useQuery({ ...queries.schema(), enabled: !model.evidence }).data ?? null;
  return { model, settings, schema };
}

/** Cells in words as the table shows them; another function once captions are chosen anew. */
export function useCellText(): TextOf {
  const { model, settings, schema } = useFaces();
  return useMemo(() => textBy({ model, settings, schema }), [model, settings, schema]);
}
