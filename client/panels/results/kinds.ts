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

/** The group whose mark a node wears: its own, as our data write it, else the first of the kind that one of its labels names. */
export function groupIdOf(model: ModelAnswer, labels: readonly string[], own: Cell = null): string | null {
  if (model.groups.some(({ id }) => id === own)) return String(own);
  const kind = model.kinds.find(({ id }) => labels.includes(id));
  return kind === undefined ? null : (model.groups.find((group) => group.kind === kind.id)?.id ?? null);
}

/** Labels that are entity types; all of them where none is: our own nodes carry more labels than tell them apart. */
export function kindNames(model: Pick<ModelAnswer, 'kinds'>, labels: readonly string[]): readonly string[] {
  const kinds = labels.filter((label) => model.kinds.some(({ id }) => id === label));
  return kinds.length === 0 ? labels : kinds;
}

/** Nodes, relationships and paths: what the explorer may be able to show. */
export const isThing = (cell: Cell): boolean =>
  typeof cell === 'object' && cell !== null && '$' in cell && ['node', 'relationship', 'path'].includes(cell.$);
