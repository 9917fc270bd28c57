import { type Cell, isTagged } from '../../../server/contract/cells.ts';
import { NULL_WORD } from '../../state/workbench/rows-filter.ts';
import { isBlank } from '../../ui/unseen.ts';
import { plural } from '../../ui/words.ts';

/** What is said in the place of a value that shows nothing by itself; null where it shows something. */
export function nothingIn(cell: Cell): string | null {
  if (cell === null) return NULL_WORD;
  if (cell === '') return 'empty text';
  if (typeof cell === 'string') return isBlank(cell) ? `blank text, ${plural(cell.length, 'character', 'characters')}` : null;
  return isTagged(cell) && cell.$ === 'bytes' && cell.value === '' ? 'no bytes' : null;
}
