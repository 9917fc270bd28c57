import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SavedInput } from '../contract/index.ts';
import { CorridorError, createAsk, openLibrary } from '../db/index.ts';
import { createOverviewReader, search } from '../explore/index.ts';
import { loadDataSet, thisProcess } from '../load/index.ts';
import { emptyTestDatabase } from '../neo4j/testing.ts';
import { onDatabase } from '../testing/database.ts';
import { HARBOUR, loadAlone } from '../testing/load.ts';
import { createSavedStore, type SavedPlace, type SavedStore } from './index.ts';

let store: SavedStore;
let number = 0;
let time = Date.parse('2026-03-01T10:00:00Z');

const ids = () => `saved-${++number}`;
const clock = () => {
  time += 1_000;
  return time;
};
const input = (name: string, rest: Partial<SavedInput> = {}): SavedInput =>
  SavedInput.parse({ name, text: 'MATCH (n:Network) RETURN n.name', ...rest });
const names = async () => (await store.list(place)).saved.map(({ name }) => name);

/** What a promise is refused with. */
const refusal = async (work: Promise<unknown>): Promise<CorridorError> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof CorridorError) return error;
  throw new Error(`refused with ${String(error)}`);
};

const gateway = onDatabase((opened) => loadAlone(opened, HARBOUR));
let place: SavedPlace = { gateway, kind: 'ours', writeForeign: false, timeoutMs: 10_000 };
beforeEach(async () => {
  await gateway.execute('MATCH (q:CorridorQuery) DELETE q');
  store = createSavedStore({ clock, makeId: ids });
});

describe('a saved question', () => {
  test('comes back as it was saved, with its parameters', async () => {
    const parameters = [
      { name: 'since', type: 'date' as const, value: { $: 'date' as const, value: '2021-01-01' } },
      { name: 'ids', type: 'texts' as const, value: ['a', 'b'] },
    ];
    const given = input('Networks since', {
      question: 'Which?',
      category: 'Networks',
      parameters,
      text: '// \' " $since\nRETURN 1',
    });
    const saved = await store.add(place, given);
    expect(saved).toEqual({
      ...given,
      id: expect.any(String),
      version: 1,
      createdAt: saved.updatedAt,
      updatedAt: saved.createdAt,
    });
    expect(saved.createdAt).toMatch(/^2026-03-01T10:.*Z$/);
    expect(await store.list(place)).toMatchObject({ saved: [saved], truncated: false });
    expect(await store.find(place, 'NETWORKS SINCE')).toEqual(saved);
  });

  test('is changed and removed by its id', async () => {
    const { id, createdAt } = await store.add(place, input('First'));
    const changed = await store.change(place, id, 1, input('Second', { category: 'b' }));
    expect(changed).toMatchObject({ id, name: 'Second', category: 'b', version: 2, createdAt });
    expect(changed.updatedAt > createdAt).toBe(true);
    expect(await store.remove(place, id)).toEqual({ id });
    expect(await names()).toEqual([]);
    expect(await refusal(store.remove(place, id))).toMatchObject({ code: 'not-found' });
    expect(await refusal(store.change(place, id, 2, input('Third')))).toMatchObject({ code: 'not-found' });
  });

  test('may keep its own name, in another case too', async () => {
    const { id } = await store.add(place, input('Routes'));
    expect(await store.change(place, id, 1, input('ROUTES'))).toMatchObject({ name: 'ROUTES', version: 2 });
  });

  test.each(['Đurić', 'DJURIĆ', 'DJURIC', 'Ђурић'])('is not there twice: %s is taken', async (name) => {
    const { id } = await store.add(place, input('Djurić'));
    const error = await refusal(store.add(place, input(name)));
    expect(error).toMatchObject({
      code: 'conflict',
      details: { name, holder: id },
      hint: expect.stringContaining('another name'),
    });
    expect(error.message).toContain(name);
    expect(error.message).toContain('Djurić');
    const other = await store.add(place, input('Other'));
    expect(await refusal(store.change(place, other.id, 1, input(name)))).toMatchObject({
      code: 'conflict',
      details: { holder: id },
    });
    expect((await store.find(place, 'Other'))?.version).toBe(1);
  });

  test('may be named by signs alone', async () => {
    await store.add(place, input('???'));
    await store.add(place, input('!!!'));
    expect(await refusal(store.add(place, input('???')))).toMatchObject({ code: 'conflict' });
  });
});

describe('two at once', () => {
  test('save one name: one does, the others are told', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => store.add(place, input('Race'))));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict', details: { name: 'Race' } });
    expect(await names()).toEqual(['Race']);
  });

  test('change what they read: one does, and no change is lost', async () => {
    const { id } = await store.add(place, input('Shared'));
    for (let version = 1; version <= 10; version++) {
      const tries = await Promise.allSettled(
        Array.from({ length: 8 }, (_, who) =>
          store.change(place, id, version, input('Shared', { category: `${version}.${who}` })),
        ),
      );
      const done = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value.category] : []));
      expect(done).toEqual([(await store.find(place, 'Shared'))?.category]);
      for (const one of tries)
        if (one.status === 'rejected')
          expect(one.reason).toMatchObject({ code: 'conflict', details: { id, current: version + 1 } });
    }
  });

  test('change and remove: whoever is late is told, and nothing comes back to life', async () => {
    for (let round = 0; round < 10; round++) {
      const { id } = await store.add(place, input('Doomed'));
      const tries = await Promise.allSettled([
        store.remove(place, id),
        store.change(place, id, 1, input('Doomed', { category: 'x' })),
        store.remove(place, id),
      ]);
      for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'not-found' });
      expect([tries[0], tries[2]].filter((one) => one?.status === 'fulfilled')).toHaveLength(1);
      expect(await names()).toEqual([]);
    }
  });

  test('a refused change leaves no trace', async () => {
    const { id } = await store.add(place, input('Clean'));
    await refusal(store.change(place, id, 7, input('Dirty')));
    const { rows } = await gateway.read('MATCH (q:CorridorQuery) RETURN keys(q) AS keys');
    expect(rows[0]?.keys).not.toContain('lock');
  });
});

describe('an import', () => {
  const file = [input('Alpha', { category: 'new' }), input('beta', { category: 'new' }), input('ALPHA', { category: 'newer' })];

  test('leaves names that are taken alone', async () => {
    await store.add(place, input('Beta', { category: 'old' }));
    expect(await store.importAll(place, { saved: file, clash: 'skip' })).toEqual({
      added: ['Alpha'],
      replaced: [],
      renamed: [],
      skipped: ['beta', 'ALPHA'],
    });
    expect((await store.find(place, 'beta'))?.category).toBe('old');
  });

  test('or gives a name that is free', async () => {
    await store.add(place, input('Beta', { category: 'old' }));
    expect((await store.importAll(place, { saved: file, clash: 'rename' })).renamed).toEqual([
      { from: 'beta', to: 'beta (2)' },
      { from: 'ALPHA', to: 'ALPHA (2)' },
    ]);
    expect(await names()).toEqual(['Alpha', 'ALPHA (2)', 'Beta', 'beta (2)']);
  });

  test('or replaces, and counts that as a change; the last of a file stays', async () => {
    const { id } = await store.add(place, input('Beta', { category: 'old' }));
    const answer = await store.importAll(place, { saved: file, clash: 'replace' });
    expect(answer).toEqual({ added: ['Alpha'], replaced: ['beta', 'ALPHA'], renamed: [], skipped: [] });
    expect(await store.find(place, 'beta')).toMatchObject({ id, name: 'beta', category: 'new', version: 2 });
    expect(await store.find(place, 'alpha')).toMatchObject({ category: 'newer', version: 1 });
    expect(await refusal(store.change(place, id, 1, input('beta')))).toMatchObject({ code: 'conflict' });
  });

  test('is all or nothing', async () => {
    const { id } = await store.add(place, input('Here'));
    const given = ['free', id];
    const clashing = createSavedStore({ clock, makeId: () => given.shift() ?? '' });
    const error = await refusal(clashing.importAll(place, { saved: [input('One'), input('Two')], clash: 'skip' }));
    expect(error.code).toBe('conflict');
    expect(await names()).toEqual(['Here']);
  });

  test('two at once end with every name once', async () => {
    const many = Array.from({ length: 50 }, (_, index) => input(`Many ${index}`));
    await Promise.allSettled([1, 2, 3].map(() => store.importAll(place, { saved: many, clash: 'skip' })));
    expect(new Set(await names()).size).toBe((await names()).length);
    expect(await names()).toHaveLength(50);
  });
});

describe('what is saved is apart from the domain', () => {
  const everything = async () => {
    const ask = createAsk(gateway, await openLibrary());
    return [
      await createOverviewReader()(ask, null),
      await search(ask, { q: 'zebra question', limit: 20 }),
      await search(ask, { q: '', limit: 500 }),
    ];
  };

  test('counts, charts and search do not know it', async () => {
    const before = await everything();
    await store.add(place, input('Zebra question'));
    expect(await everything()).toEqual(before);
  });

  test('a reload of data sets keeps it, and its constraints', async () => {
    const saved = await store.add(place, input('Kept'));
    await gateway.execute('MATCH (d:DataSet) SET d.hash = "another"');
    const { changed } = await loadDataSet({ gateway, folder: HARBOUR, ...thisProcess('tests'), clock: Date.now });
    expect(changed).toBe(true);
    expect(await store.list(place)).toMatchObject({ saved: [saved] });
    expect(await refusal(createSavedStore({ clock, makeId: ids }).add(place, input('kept')))).toMatchObject({ code: 'conflict' });
  });

  test('what somebody spoiled by other means is left out, not the whole list', async () => {
    await store.add(place, input('Good'));
    await gateway.execute("CREATE (:CorridorQuery {id: 'bad', name: 'Bad'}), (:CorridorQuery)");
    await gateway.execute("MATCH (q:CorridorQuery {name: 'Good'}) SET q.parameters = '{'");
    expect((await store.list(place)).saved).toMatchObject([{ name: 'Good', parameters: [] }]);
  });
});

describe('a database of somebody else', () => {
  beforeAll(async () => {
    await emptyTestDatabase();
    await gateway.execute("CREATE (:Person {name: 'Ada'})");
    place = { ...place, kind: 'foreign' };
  });
  const traces = async () =>
    (await gateway.read('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name')).rows.map(({ name }) => name);

  test('is read, and not written to', async () => {
    expect(await names()).toEqual([]);
    for (const write of [
      store.add(place, input('x')),
      store.change(place, 'x', 1, input('x')),
      store.remove(place, 'x'),
      store.importAll(place, { saved: [input('x')], clash: 'skip' }),
    ])
      expect(await refusal(write)).toMatchObject({ code: 'read-only', hint: expect.stringContaining('CORRIDOR_WRITE_FOREIGN') });
    expect([await names(), await traces()]).toEqual([[], []]);
  });

  test('is written to where that is allowed, and then keeps names apart too', async () => {
    place = { ...place, writeForeign: true };
    await store.add(place, input('Mine'));
    expect(await traces()).toEqual(['corridor_query_id', 'corridor_query_name_key']);
    expect(await refusal(store.add(place, input('mine')))).toMatchObject({ code: 'conflict' });
    expect(await names()).toEqual(['Mine']);
    expect((await gateway.ping()).kind).toBe('foreign');
  });
});
