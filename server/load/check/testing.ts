import { checkDataSet } from '../check.ts';
import { formatProblem } from '../problem.ts';
import { CLAIMS, change, dataSetFolder, ENTITIES, SOURCES, type Written } from '../testing.ts';

/** What the check says of the docks with these files in place of its own. */
export const problems = async (files: Written): Promise<string[]> =>
  (await checkDataSet(dataSetFolder(files))).map(formatProblem);

// The docks with some cells of one row changed.
export const claim = (cells: Record<string, string>) => ({ claims: change(CLAIMS, 'c1', cells) });
export const figure = (cells: Record<string, string>) => ({ claims: change(CLAIMS, 'c3', cells) });
export const entity = (cells: Record<string, string>) => ({ entities: change(ENTITIES, 'net_dockers', cells) });
export const source = (cells: Record<string, string>) => ({ sources: change(SOURCES, 'src-paper', cells) });
export const person = (cells: Record<string, string>) => [
  ...ENTITIES,
  { id: 'per_anna', kind: 'Person', name: 'Anna', ...cells },
];
