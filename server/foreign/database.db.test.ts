import { describe, expect, test } from 'vitest';
import { ErrorBody, envelope, ROUTES } from '../contract/index.ts';
import { emptyTestDatabase } from '../neo4j/testing.ts';
import { at, onOdd } from '../testing/asking-odd.ts';

// The database as a whole: what it holds, what it is called, where to start.

const { gateway, start, send, get, expectUnwritten } = onOdd(3_000);

describe('schema', () => {
  test('holds labels, types, properties with their types, ends, indexes and calls', async () => {
    const { data } = await get('schema', '/schema');
    const labelOf = (name: string) => data.labels.find((label) => label.name === name);
    expect(labelOf('Person')).toMatchObject({ count: 30 });
    expect(labelOf('Person')?.properties).toEqual(
      expect.arrayContaining([
        { name: 'big', types: ['INTEGER'] },
        { name: 'home', types: ['POINT'] },
        { name: 'tags', types: ['LIST<STRING>'] },
        { name: 'seen', types: ['ZONED DATETIME'] },
      ]),
    );
    expect(labelOf('Bare')).toEqual({ name: 'Bare', count: 3, properties: [] });
    expect(labelOf('Back`tick')).toMatchObject({ count: 1 });
    expect(data.types.find((type) => type.name === 'ist für')).toEqual({
      name: 'ist für',
      count: 12,
      properties: [],
      from: ['Bare'],
      to: ['Größe ☂'],
    });
    expect(data.indexes.find((index) => index.name === 'person_id')).toMatchObject({ unique: true, type: 'RANGE' });
    expect(data.indexes.find((index) => index.name === 'company_name')).toMatchObject({ unique: false });
    expect(data.functions.map(({ name }) => name)).toEqual(expect.arrayContaining(['toLower', 'point.distance']));
    expect(data.procedures.map(({ name }) => name)).toContain('db.labels');
    expect(data.procedures.map(({ name }) => name)).not.toContain('db.createLabel');
    expect(data.sampled).toBeNull();
  });
});

describe('model', () => {
  test('labels are kinds with a caption and a look of their own; nodes without a label have a kind too', async () => {
    const { data } = await get('model', '/model');
    const captions = Object.fromEntries(data.kinds.map(({ id, caption }) => [id, caption]));
    expect(captions).toEqual({
      Person: 'name',
      Director: 'name',
      Company: 'name',
      Letter: 'code',
      Ticket: 'note`s',
      'Größe ☂': 'a key',
      'Back`tick': 'title',
      'Bank Account': 'iban',
      Street: 'title',
      Bare: null,
      '(no label)': 'nickname',
    });
    expect(new Set(data.groups.map(({ hue }) => hue.dark)).size).toBe(data.groups.length);
    expect(data.linkTypes.find(({ id }) => id === 'WORKS_FOR')).toMatchObject({ label: 'works for' });
    expect([data.evidence, data.profiles.map(({ id }) => id)]).toEqual([false, ['all']]);
  });
});

test('the overview counts each node once and its questions find something', async () => {
  const { data } = await get('overview', '/overview');
  expect(data.entities).toBe(data.byGroup.reduce((sum, { count }) => sum + count, 0));
  expect(data.byGroup.find(({ group }) => group === 'Person')?.count).toBe(27);
  expect(data.fragment.links.length).toBeGreaterThan(0);
  expect(data.start.length).toBeGreaterThan(2);
  for (const { show } of data.start) {
    if (show.kind === 'neighbours') {
      const found = await get('neighbours', `/entities/${at(show.id)}/neighbours`);
      expect(found.data.fragment.links.length).toBeGreaterThan(0);
    }
    if (show.kind === 'path') {
      const found = await get('paths', `/paths?from=${at(show.from)}&to=${at(show.to)}&profile=${show.profile}`);
      expect(found.data.paths.length).toBeGreaterThan(0);
    }
    if (show.kind === 'set') expect((await get('graph', '/graph', { ids: show.ids })).data.missing).toEqual([]);
  }
});

test.each(['/sources', '/sources/src-1', '/sources/src-1/lines?locator=L1'])(
  '%s: this database records no claims',
  async (path) => {
    const reply = await send(path);
    expect([reply.status, ErrorBody.parse(reply.json).error.message]).toEqual([404, expect.stringContaining('no claims')]);
  },
);

test('who goes away takes nothing from those who still wait', async () => {
  const other = await start();
  const leaving = new AbortController();
  const gone = other.ask('/api/schema', { signal: leaving.signal }).catch(() => 'gone');
  const stays = other.ask('/api/schema');
  setTimeout(() => leaving.abort(), 20);
  expect((await stays).status).toBe(200);
  await gone;
  await other.close();
});

test('nothing was written', async () => {
  await expectUnwritten();
});

test('hundreds of labels and types are all there, and found', async () => {
  await emptyTestDatabase();
  const some = Array.from({ length: 300 }, (_, n) => n);
  await gateway.execute(`CREATE ${some.map((n) => `(:\`Label ${n}\` {name: 'Node ${n}'})`).join(', ')}`);
  await gateway.execute(
    `MATCH (a:\`Label 0\`), (b:\`Label 1\`) CREATE ${some.map((n) => `(a)-[:\`type ${n}\`]->(b)`).join(', ')}`,
  );
  const other = await start();
  const ask = async (path: string) => (await other.ask(`/api${path}`)).json;
  const { data } = envelope(ROUTES.model.data).parse(await ask('/model'));
  expect([data.kinds.length, data.groups.length, data.linkTypes.length]).toEqual([300, 300, 300]);
  const found = envelope(ROUTES.search.data).parse(await ask('/search?q=node%20299'));
  expect(found.data.hits[0]?.node).toMatchObject({ name: 'Node 299', kind: 'Label 299' });
  await other.close();
});

test('an empty database answers with nothing, and with what to do', async () => {
  await emptyTestDatabase();
  const other = await start();
  const ask = async (path: string) => (await other.ask(`/api${path}`)).json;
  // What the database is may be a second old.
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  expect(await ask('/health')).toMatchObject({ data: { database: 'empty' } });
  expect(await ask('/model')).toMatchObject({
    data: { kinds: [], linkTypes: [], caution: expect.stringContaining('npm run load') },
  });
  expect(await ask('/overview')).toMatchObject({
    data: { entities: 0, links: 0, start: [], fragment: { nodes: [], links: [] } },
  });
  expect(await ask('/schema')).toMatchObject({ data: { nodes: 0, links: 0, sampled: null } });
  expect(await ask('/search?q=x')).toMatchObject({ data: { hits: [], note: 'The database is empty.' } });
  expect(await ask('/sources')).toMatchObject({ error: { code: 'not-found', hint: expect.stringContaining('npm run load') } });
  await other.close();
});
