import type { Figure } from '../../../cypher/model/index.ts';
import type { Row, Transaction } from '../../db/index.ts';
import { type Description, describeEntity } from '../transform/description.ts';
import { chunks, type InTransaction, send } from './batches.ts';
import { flagIn, numberIn, rowsIn, textIn, textsIn, wordsIn } from './cells.ts';
import type { Changes } from './changes.ts';
import { ENTITIES, SOURCES } from './statements.ts';

/** Entities whose claims are read back at once. */
const ENTITIES_AT_ONCE = 250;

/** What entities and sources show of their claims and links; runs when both stand as they will. */
export async function describeTouched(run: InTransaction, changes: Changes, done: (count: number) => void): Promise<void> {
  const turned: string[] = [];
  let count = 0;
  for (const ids of chunks(changes.touchedEntities, ENTITIES_AT_ONCE)) {
    turned.push(...(await run((tx) => describeBatch(tx, ids))));
    count += ids.length;
    done(count);
  }
  // The degree counts neighbours of the main topic: where a topic turns, the neighbours' degrees do.
  const around = await run((tx) => send(tx, ENTITIES.around, 'ids', turned));
  const counted = new Set([...changes.touchedEntities, ...around.map((row) => wordsIn(row, 'id'))]);
  for (const ids of chunks(counted, ENTITIES_AT_ONCE)) await run((tx) => send(tx, ENTITIES.degree, 'ids', ids));
  for (const keys of chunks(changes.touchedSources, ENTITIES_AT_ONCE)) await run((tx) => send(tx, SOURCES.count, 'keys', keys));
}

/** Writes what has changed; returns the ids whose topic has. */
async function describeBatch(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const rows: (Description & { id: string })[] = [];
  const turned: string[] = [];
  for (const row of await send(tx, ENTITIES.evidence, 'ids', ids)) {
    const description = describeEntity({
      ownTopic: textIn(row, 'ownTopic'),
      mainTopic: flagIn(row, 'mainTopic'),
      otherTopic: flagIn(row, 'otherTopic'),
      figures: rowsIn(row, 'figures').map(toFigure),
    });
    const id = wordsIn(row, 'id');
    if (description.topic !== textIn(row, 'topic')) turned.push(id);
    if (!stands(row, description)) rows.push({ id, ...description });
  }
  await send(tx, ENTITIES.describe, 'rows', rows);
  return turned;
}

const stands = (row: Row, { topic, spanFrom, spanTo, contested }: Description): boolean =>
  textIn(row, 'topic') === topic &&
  textIn(row, 'spanFrom') === spanFrom &&
  textIn(row, 'spanTo') === spanTo &&
  textsIn(row, 'contested').join() === (contested ?? []).join();

function toFigure(row: Row): Figure {
  const [from, to] = [textIn(row, 'spanFrom'), textIn(row, 'spanTo')];
  return {
    id: wordsIn(row, 'key'),
    statement: textIn(row, 'statement'),
    property: wordsIn(row, 'property'),
    value: wordsIn(row, 'value'),
    number: numberIn(row, 'number'),
    numberMax: numberIn(row, 'numberMax'),
    baseUnit: textIn(row, 'baseUnit'),
    qualifier: wordsIn(row, 'qualifier'),
    place: textIn(row, 'place'),
    span: from === null || to === null ? null : { from, to },
    partOf: textIn(row, 'partOfKey'),
    polarity: wordsIn(row, 'polarity'),
  };
}
