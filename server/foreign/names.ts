import type { KnownNames } from '../analyst/index.ts';
import type { Ask } from '../db/index.ts';
import { words } from '../explore/values.ts';
import { byText } from './sample.ts';

/** Labels and types that something bears, and all property keys that were ever used: Neo4j keeps lists of them, nothing is counted or read. */
export async function readNames(ask: Ask): Promise<KnownNames> {
  const rows = await ask('foreign-names');
  const named = (sort: string) =>
    rows
      .filter((row) => row.sort === sort)
      .map((row) => words(row, 'name'))
      .sort(byText);
  return { label: named('label'), type: named('type'), property: named('property') };
}
