import { describe, expect, it } from 'vitest';
import type { SavedInput } from '../../../server/contract/questions.ts';
import { ApiError } from '../../api/error.ts';
import { createBrowserSaved, readSaved } from './browser.ts';

const input = (name: string, text = 'RETURN 1'): SavedInput => ({ name, question: '', category: '', text, parameters: [] });

function place(name = 'h:7687/neo4j', kept = new Map<string, string>()) {
  let time = Date.UTC(2026, 0, 1);
  let ids = kept.size;
  const store = createBrowserSaved({
    storage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    place: name,
    now: () => (time += 1000),
    makeId: () => `id-${++ids}`,
  });
  return { store, kept };
}

const failure = async (work: Promise<unknown>): Promise<ApiError> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('questions kept in the browser', () => {
  it('are added, changed, removed and listed by name, and another page reads the same', async () => {
    const { store, kept } = place();
    const b = await store.add(input('Bravo'));
    const a = await store.add(input('älpha'));
    expect((await store.list()).map(({ name }) => name)).toEqual(['älpha', 'Bravo']);
    const changed = await store.change(b.id, input('Bravo', 'RETURN 2'), b.version);
    expect(changed).toMatchObject({ id: b.id, text: 'RETURN 2', version: 2, createdAt: b.createdAt });
    expect(changed.updatedAt > b.updatedAt).toBe(true);
    await store.remove(a.id);
    expect(await place('h:7687/neo4j', kept).store.list()).toEqual([changed]);
  });

  it('belong to one database each', async () => {
    const { store, kept } = place();
    await store.add(input('Alpha'));
    expect(await place('other:7687/neo4j', kept).store.list()).toEqual([]);
  });

  it('have names of their own, whatever case and accents; a taken one is told with who has it', async () => {
    const { store } = place();
    const held = await store.add(input('Đurić’s ties'));
    const other = await store.add(input('Other'));
    const error = await failure(store.add(input('djurics TIES')));
    expect(error).toMatchObject({ code: 'conflict', details: { name: 'djurics TIES', holder: held.id } });
    expect(error.message).toContain('Đurić’s ties');
    expect(await failure(store.change(other.id, input('ĐURIĆ’S ties'), 1))).toMatchObject({
      code: 'conflict',
    });
    expect((await store.change(held.id, input('ĐURIĆ’S TIES'), 1)).name).toBe('ĐURIĆ’S TIES');
  });

  it('are not overwritten by who read an older one, nor found once removed', async () => {
    const { store } = place();
    const read = await store.add(input('Alpha'));
    await store.change(read.id, input('Alpha', 'RETURN 2'), 1);
    expect(await failure(store.change(read.id, input('Alpha', 'RETURN 3'), 1))).toMatchObject({
      code: 'conflict',
      details: { id: read.id, current: 2 },
    });
    await store.remove(read.id);
    expect((await failure(store.remove(read.id))).code).toBe('not-found');
    expect((await failure(store.change(read.id, input('Alpha'), 2))).code).toBe('not-found');
  });

  it('are imported as chosen where a name is taken', async () => {
    const { store } = place();
    await store.add(input('Alpha'));
    const file = [input('ALPHA', 'RETURN 2'), input('Bravo')];
    expect(await store.importAll({ saved: file, clash: 'skip' })).toEqual({
      added: ['Bravo'],
      replaced: [],
      renamed: [],
      skipped: ['ALPHA'],
    });
    expect(await store.importAll({ saved: file, clash: 'rename' })).toMatchObject({
      renamed: [
        { from: 'ALPHA', to: 'ALPHA (2)' },
        { from: 'Bravo', to: 'Bravo (2)' },
      ],
    });
    expect(await store.importAll({ saved: file, clash: 'replace' })).toMatchObject({ replaced: ['ALPHA', 'Bravo'] });
    const list = await store.list();
    expect(list.map(({ name, text, version }) => [name, text, version])).toEqual([
      ['ALPHA', 'RETURN 2', 2],
      ['ALPHA (2)', 'RETURN 2', 1],
      ['Bravo', 'RETURN 1', 2],
      ['Bravo (2)', 'RETURN 1', 1],
    ]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(4);
  });

  it('a storage that is damaged gives what can be read; one that is full says so', async () => {
    expect(readSaved('{')).toEqual([]);
    expect(readSaved('7')).toEqual([]);
    const { store, kept } = place();
    const good = await store.add(input('Alpha'));
    expect(readSaved(JSON.stringify([good, { name: 'x' }, null]))).toEqual([good]);
    const full = createBrowserSaved({
      storage: {
        getItem: (key) => kept.get(key) ?? null,
        setItem: () => {
          throw new Error('QuotaExceededError');
        },
      },
      place: 'h:7687/neo4j',
      now: () => 0,
      makeId: () => 'id',
    });
    expect((await failure(full.add(input('Bravo')))).message).toContain('storage is full');
  });
});
