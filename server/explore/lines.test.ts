import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLineReader, linesOf } from './lines.ts';

let folder = '';
const TEXT = 'first line\r\nsecond line\nthird line\n';
const HASH = createHash('sha256').update(TEXT).digest('hex');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'corridor-lines-'));
  await writeFile(join(folder, 'whatever name.txt'), TEXT);
});
afterAll(() => rm(folder, { recursive: true }));

test('a document is found by its content, whatever it is called', async () => {
  expect((await createLineReader(folder)(HASH))?.slice(0, 3)).toEqual(['first line', 'second line', 'third line']);
});

test('a document with another hash is never shown', async () => {
  expect(await createLineReader(folder)('0'.repeat(64))).toBeNull();
});

test('a document that changed after its hash was taken is not shown', async () => {
  const read = createLineReader(folder);
  await read(HASH);
  await writeFile(join(folder, 'whatever name.txt'), 'something else');
  expect(await read(HASH)).toBeNull();
  await writeFile(join(folder, 'whatever name.txt'), TEXT);
});

test('without a folder nothing is shown', async () => expect(await createLineReader(null)(HASH)).toBeNull());

test.each([
  ['L90', { first: 90, last: 90 }],
  ['L84-L92', { first: 84, last: 92 }],
  ['L84-92', { first: 84, last: 92 }],
  ['L9-L8', null],
  ['L0', null],
  ['page 4', null],
  ['L1-L9999', { first: 1, last: 60 }],
])('%s', (locator, lines) => expect(linesOf(locator)).toEqual(lines));
