import { describe, expect, test } from 'vitest';
import { openLibrary } from '../db/index.ts';
import { createRecorder } from './recorder.ts';

const library = await openLibrary();

/** Answers as many rows as the parameter `limit` says. */
const ask = async (_id: unknown, params: { limit?: unknown } = {}) =>
  Array.from({ length: Number(params.limit ?? 0) }, () => ({}));

describe('what the explorer asked', () => {
  test('each text once, in the order of asking, with the parameters of the call that found most', async () => {
    const recorder = createRecorder(library);
    const asked = recorder.record(ask);
    await Promise.all([
      asked('search-by-key', { key: 'none', limit: 0 }),
      asked('overview-evidence'),
      asked('search-by-key', { key: 'many', limit: 5 }),
      asked('search-by-key', { key: 'some', limit: 2 }),
    ]);
    expect(recorder.statements().map(({ id, parameters }) => [id, parameters])).toEqual([
      ['search-by-key', { key: 'many', kind: null, limit: 5 }],
      ['overview-evidence', {}],
    ]);
  });

  test('names of a call stand in its text; other names are another text', async () => {
    const recorder = createRecorder(library);
    const asked = recorder.record(ask);
    const ends = { from: 'a', to: 'b' };
    await asked('paths-direct', ends, { ends: ['PART_OF'] });
    await asked('paths-direct', ends, { ends: ['HEADS', 'USES'] });
    const [first, second, ...more] = recorder.statements();
    expect(more).toEqual([]);
    expect(first?.text).toContain('-[r:`PART_OF`]-');
    expect(second?.text).toContain('-[r:`HEADS`|`USES`]-');
  });

  test('no slot is left open, and a list of all types is not read out where nothing needs it', async () => {
    const recorder = createRecorder(library);
    const asked = recorder.record(ask);
    await asked('neighbours-counts', { id: 'x' });
    await asked('link', { id: 'x' });
    const [counts, link] = recorder.statements();
    expect(counts?.text).toContain('-[r]-');
    expect(link?.text).toContain('`PART_OF`');
    for (const { text } of recorder.statements()) expect(text).not.toContain('/*');
  });

  test('a question that fails is kept too', async () => {
    const recorder = createRecorder(library);
    const failing = recorder.record(async () => Promise.reject(new Error('gone')));
    await expect(failing('sources')).rejects.toThrow('gone');
    expect(recorder.statements().map(({ id }) => id)).toEqual(['sources']);
  });
});
