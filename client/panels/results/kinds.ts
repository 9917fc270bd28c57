import type { Cell } from '../../../server/contract/cells.ts';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import type { ColumnKind } from '../../state/workbench/rows-kinds.ts';

/** Plain words for what a column holds. */
export const KIND_WORDS: Readonly<Record<ColumnKind, string>> = {
  null: 'nothing',
  number: 'number',
  boolean: 'true or false',
  text: 'text',
  date: 'date',
  time: 'time',
  duration: 'duration',
  bytes: 'bytes',
  point: 'point',
  list: 'list',
  map: 'map',
  node: 'node',
  relationship: 'relationship',
  path: 'path',
  mixed: 'several kinds',
};

export const isRight = (kind: ColumnKind): boolean => kind === 'number';

/** The group whose mark a node wears: the first of the kind that one of its labels names. */
export function groupIdOf(model: ModelAnswer, labels: readonly string[]): string | null {
  const kind = model.kinds.find(({ id }) => labels.includes(id));
  return kind === undefined ? null : (model.groups.find((group) => group.kind === kind.id)?.id ?? null);
}

/** Nodes, relationships and paths: what the explorer may be able to show. */
export const isThing = (cell: Cell): boolean =>
  typeof cell === 'object' && cell !== null && '$' in cell && ['node', 'relationship', 'path'].includes(cell.$);
