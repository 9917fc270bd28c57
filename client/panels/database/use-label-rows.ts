import { useQuery } from '@tanstack/react-query';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import { useLoaded } from '../common/context.ts';
import * as queries from '../common/queries.ts';
import { countTwice } from './schema-words.ts';

export interface LabelOf {
  readonly group: ModelAnswer['groups'][number];
  /** Nodes that have this label, whichever decides how they look; null: not known yet. */
  readonly count: number | null;
  /** What the server names nodes of this label by; null: by label and number. */
  readonly suggested: string | null;
  /** Properties that nodes of this label have, those that name well first. */
  readonly properties: readonly string[];
}

export interface LabelRows {
  /** Those whose name holds the sought letters. */
  readonly rows: readonly LabelOf[];
  /** How many labels there are. */
  readonly total: number;
  /** Whether some nodes count for several of them. */
  readonly twice: boolean;
}

/** Labels of the database with what is known of each, as its page tells it. */
export function useLabelRows(sought: string): LabelRows {
  const { model, overview } = useLoaded();
  const schema = useQuery(queries.schema()).data;
  const kinds = useQuery(queries.model()).data?.kinds ?? model.kinds;
  const letters = sought.trim().toLowerCase();
  const rows = model.groups
    .filter(({ kind }) => kind.toLowerCase().includes(letters))
    .map((group): LabelOf => {
      const kind = kinds.find(({ id }) => id === group.kind);
      const label = schema?.labels.find(({ name }) => name === group.kind);
      // Nodes without a label are no label of the schema.
      const other = overview.byGroup.find((each) => each.group === group.id)?.count ?? 0;
      return {
        group,
        count: schema === undefined ? null : (label?.count ?? other),
        suggested: kind?.caption ?? null,
        properties: [...new Set([...(kind?.captions ?? []), ...(label?.properties ?? []).map(({ name }) => name)])],
      };
    });
  return { rows, total: model.groups.length, twice: schema !== undefined && countTwice(schema, overview.byGroup) };
}
