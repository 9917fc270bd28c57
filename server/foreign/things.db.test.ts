import { describe, expect, test } from 'vitest';
import { ErrorBody } from '../contract/index.ts';
import { at, onOdd } from '../testing/asking-odd.ts';

// Its nodes and relationships.

const HUB = 3_000;
const { gateway, send, get, expectUnwritten } = onOdd(HUB);

const idOf = async (q: string): Promise<string> => {
  const { data } = await get('search', `/search?q=${at(q)}`);
  const first = data.hits[0];
  if (first === undefined) throw new Error(`nothing found for ${q}`);
  return first.node.id;
};

describe('search', () => {
  test.each([
    ['Ana Petrov 3', 'Person:personId:p3', 'exact'],
    ['p7', 'Person:personId:p7', 'alias'],
    ['đorđe petrov 1', 'Person:personId:p1', 'exact'],
    ['9007199254740995', 'Ticket:number:#9007199254740995', 'alias'],
    ['Person:personId:p9', 'Person:personId:p9', 'text'],
  ])('%s finds %s', async (q, id, match) => {
    const { data } = await get('search', `/search?q=${at(q)}&limit=5`);
    expect(data.hits[0]).toMatchObject({ node: { id }, match });
  });

  test('an index is asked for beginnings in any case, and a text index for parts', async () => {
    const { data } = await get('search', '/search?q=firm%201');
    expect(data.hits.slice(0, 2).map(({ node, match }) => [node.name, match])).toEqual([
      ['Firm 1', 'exact'],
      ['Firm 10', 'prefix'],
    ]);
    expect((await get('search', '/search?q=lane')).data.hits[0]?.node.name).toBe('Long Lane');
  });

  test.each(['grün 2', 'RÜN 2', 'XX100', 'Nobody', 'uoted'])(
    '%s is found without an index, and the answer says so',
    async (q) => {
      const { data } = await get('search', `/search?q=${at(q)}`);
      expect(data.hits.length).toBeGreaterThan(0);
      expect(data.note).toMatch(/without an index/);
    },
  );

  test.each(['"', 'a AND (b', '[1 TO', 'x/y\\', '*', '`', "'}) DETACH DELETE n //", '\u{1F600}'])(
    '%s is text like any other',
    async (q) => {
      expect((await get('search', `/search?q=${at(q)}`)).data.hits).toEqual(expect.any(Array));
    },
  );

  test('a kind narrows it, its second label too; an unknown one is named', async () => {
    const { data } = await get('search', `/search?q=petrov&kind=Director&limit=50`);
    expect(data.hits.map(({ node }) => node.id).sort()).toEqual([
      'Person:personId:p10',
      'Person:personId:p20',
      'Person:personId:p30',
    ]);
    expect((await get('search', '/search?q=petrov&kind=Person&limit=50')).data.hits).toHaveLength(30);
    expect((await get('search', `/search?q=nobody&kind=${at('(no label)')}`)).data.hits).toHaveLength(1);
    const reply = await send('/search?q=x&kind=Persn');
    expect([reply.status, ErrorBody.parse(reply.json).error.hint]).toEqual([400, 'Did you mean Person?']);
  });

  test('without words: the best connected of a kind', async () => {
    const { data, meta } = await get('search', '/search?q=&kind=Company&limit=2');
    expect(data.hits[0]?.node).toMatchObject({ name: 'Firm hub', props: { degree: HUB } });
    expect(meta.truncated).toBe(true);
  });
});

describe('entity', () => {
  test('all properties come as they stand', async () => {
    const { data } = await get('entity', `/entities/${at('Person:personId:p1')}`);
    expect(data.raw).toEqual({
      personId: 'p1',
      name: 'Đorđe Petrov 1',
      born: { $: 'date', value: '1951-01-01' },
      seen: { $: 'datetime', value: '2024-05-01T10:00:00.123456789+02:00[Europe/Rome]' },
      home: { $: 'point', srid: 4326, x: 20.5, y: 44.8 },
      big: { $: 'integer', value: '9007199254740994' },
      tags: ['a', 'b1'],
      active: false,
      span: { $: 'duration', value: 'P1Y2M' },
      ratio: 1.1,
    });
    expect(data.node.props).toMatchObject({ big: '9007199254740994', born: '1951-01-01', tags: ['a', 'b1'], degree: 5 });
    expect(data.node.props.home).toBe('WGS 84: latitude 44.8, longitude 20.5');
    expect(data.counts).toContainEqual({
      type: 'SAW',
      direction: 'out',
      group: '(no label)',
      kind: '(no label)',
      own: 1,
      throughParts: 0,
    });
  });

  test('a property may be called as what every object of JavaScript has', async () => {
    const { data } = await get('search', '/search?q=lane');
    const { data: street } = await get('entity', `/entities/${at(data.hits[0]?.node.id ?? '')}`);
    for (const props of [street.raw ?? {}, street.node.props])
      expect(Object.entries(props)).toEqual(
        expect.arrayContaining([
          ['__proto__', 'no ancestor'],
          ['constructor', 'Brick & Sons'],
        ]),
      );
  });

  test('the most specific label is the kind, and all stay', async () => {
    const { data } = await get('entity', '/entities/Person:personId:p10');
    expect(data.node).toMatchObject({ kind: 'Director', labels: ['Person', 'Director'] });
  });

  test('a node with nothing to name it by is named by its label and number, and its id is not for keeping', async () => {
    const { data } = await get('search', '/search?q=&kind=Bare');
    expect(data.hits).toHaveLength(3);
    for (const { node } of data.hits) expect(node).toMatchObject({ volatile: true, name: expect.stringMatching(/^Bare #\d+$/) });
    const { data: one } = await get('entity', `/entities/${at(data.hits[0]?.node.id ?? '')}`);
    expect(one.raw).toEqual({});
  });

  test('long prose is cut for the chart and whole in the panel', async () => {
    const { data } = await get('entity', `/entities/${at(await idOf('Firm 3'))}`);
    expect(String(data.node.props.about).length).toBeLessThan(210);
    expect(String(data.raw?.about).length).toBe(2002);
  });

  test.each(['Person:personId:p999', 'Nix:personId:p1', 'Person:name:x', '@4:none:1', 'zz', 'a:b:c:d', 'Ticket:number:#x'])(
    '%s is nobody',
    async (id) => {
      const reply = await send(`/entities/${at(id)}`);
      expect([reply.status, ErrorBody.parse(reply.json).error.code]).toEqual([404, 'not-found']);
    },
  );
});

describe('neighbours', () => {
  test('parallel links and loops are each there', async () => {
    const { data } = await get('neighbours', '/entities/Person:personId:p1/neighbours?type=KNOWS%20WELL');
    expect(data.fragment.nodes.map(({ id }) => id)).toEqual(['Person:personId:p1', 'Person:personId:p2']);
    expect(data.fragment.links.map(({ props }) => props.n).sort()).toEqual([1, 2, 3]);
    expect(new Set(data.fragment.links.map(({ id }) => id)).size).toBe(3);
    const { data: loop } = await get('neighbours', '/entities/Person:personId:p7/neighbours?type=PAYS');
    expect(loop.fragment.nodes).toHaveLength(1);
    expect(loop.fragment.links.map(({ source, target }) => [source, target])).toEqual(
      Array.from({ length: 2 }, () => ['Person:personId:p7', 'Person:personId:p7']),
    );
  });

  test('a direction and a kind narrow them, as the counts have promised', async () => {
    const of = async (query: string) =>
      (await get('neighbours', `/entities/${at(await idOf('Firm 1'))}/neighbours?${query}`)).data;
    const all = await of('limit=100');
    expect(all.counts).toEqual([
      { type: 'WORKS_FOR', direction: 'in', group: 'Person', kind: 'Person', own: 27, throughParts: 0 },
      { type: 'WORKS_FOR', direction: 'in', group: 'Director', kind: 'Director', own: 3, throughParts: 0 },
    ]);
    expect((await of('kind=Person')).fragment.nodes).toHaveLength(28);
    expect((await of('kind=Director')).fragment.nodes).toHaveLength(4);
    expect((await of('direction=out')).fragment.nodes).toHaveLength(1);
    expect((await of('direction=in&limit=100')).fragment.nodes).toHaveLength(31);
  });

  test('pages of a hub go on where the last one ended', async () => {
    const id = at(await idOf('Firm hub'));
    const first = await get('neighbours', `/entities/${id}/neighbours?limit=1000`);
    expect(first.meta).toMatchObject({ shown: 1000, total: HUB, truncated: true });
    const seen = new Set(first.data.fragment.nodes.map((node) => node.id));
    let next = first.meta.next;
    while (next !== null) {
      const page = await get('neighbours', `/entities/${id}/neighbours?limit=1000&cursor=${next}`);
      for (const node of page.data.fragment.nodes) seen.add(node.id);
      next = page.meta.next;
    }
    expect(seen.size).toBe(HUB + 1);
  });

  test.each(['type=PAYZ', 'type=%60%5D-()%20DETACH%20DELETE%20a%20//', 'kind=Nix'])('%s is refused', async (query) => {
    expect((await send(`/entities/Person:personId:p1/neighbours?${query}`)).status).toBe(400);
  });
});

describe('link, graph and resolve', () => {
  test('a link has its sentence and its properties as they stand', async () => {
    const { data } = await get('neighbours', '/entities/Person:personId:p3/neighbours?type=WORKS_FOR');
    const id = data.fragment.links[0]?.id ?? '';
    const { data: link } = await get('link', `/links/${at(id)}`);
    expect(link.sentence).toBe('Ana Petrov 3 works for Firm 1.');
    expect(link.raw).toEqual({ since: { $: 'date', value: '2010-01-01' }, weight: { $: 'integer', value: '9007199254740993' } });
    expect([link.claims, link.link.strength]).toEqual([[], null]);
    expect((await send('/links/@5:none:1')).status).toBe(404);
    expect((await send('/links/what')).status).toBe(404);
  });

  test('a chart comes back from its ids, with every link among them; what is gone is named', async () => {
    const ids = [
      'Person:personId:p1',
      'Person:personId:p2',
      'Person:personId:p7',
      'Ticket:number:#9007199254740995',
      'Person:personId:gone',
      'x',
    ];
    const { data } = await get('graph', '/graph', { ids });
    expect(data.fragment.nodes.map(({ id }) => id).sort()).toEqual(ids.slice(0, 4).sort());
    expect(data.fragment.links).toHaveLength(5);
    expect(data.missing).toEqual(['Person:personId:gone', 'x']);
    expect((await get('graph', '/graph', { ids: [] })).data.fragment).toEqual({ nodes: [], links: [] });
  });

  test('what Cypher answers is found on the chart', async () => {
    const { rows } = await gateway.read(
      "MATCH (a:Person {personId: 'p1'})-[r:SAW]->(b) RETURN elementId(a) AS a, elementId(b) AS b, elementId(r) AS r",
    );
    const { a, b, r } = rows[0] ?? {};
    const { data } = await get('resolve', '/resolve', { nodes: [a, b, '4:none:0'], links: [r, '5:none:0'] });
    const bare = `@${String(b)}`;
    expect(data.nodes.map(({ id }) => id)).toEqual(['Person:personId:p1', bare, null]);
    expect(data.links).toEqual([
      { elementId: r, id: `@${String(r)}`, source: 'Person:personId:p1', target: bare },
      { elementId: '5:none:0', id: null, source: null, target: null },
    ]);
  });
});

describe('paths', () => {
  const path = (query: string) => get('paths', `/paths?${query}`);

  test('all shortest ones, parallel links each, in words', async () => {
    const { data, meta } = await path('from=Person:personId:p1&to=Person:personId:p2');
    expect([data.message, data.paths.length, meta.total]).toEqual(['3 direct relationships.', 3, 3]);
    const far = await path('from=Person:personId:p3&to=Person:personId:p4&limit=1');
    expect(far.data.message).toBe('1 shortest path, 2 relationships long.');
    expect(far.data.paths[0]?.hops).toEqual(['Ana Petrov 3 works for Firm 1.', 'Đorđe Petrov 4 works for Firm 1.']);
  });

  test('none within the types chosen says what there is otherwise', async () => {
    const { data } = await path('from=Person:personId:p1&to=Person:personId:p2&types=PAYS');
    expect(data.message).toBe(
      'No path of at most 6 relationships of the chosen types. Along relationships of any type there are 3 paths, 1 relationship long.',
    );
    expect((await path('from=Person:personId:p1&to=Ticket:number:%231')).data.message).toBe(
      'No path of at most 6 relationships.',
    );
    expect((await path('from=Person:personId:p3&to=Person:personId:p4&maxHops=1')).data.paths).toEqual([]);
  });

  test.each(['from=Person:personId:p1&to=Person:personId:p1', 'from=Person:personId:p1&to=Person:personId:p2&profile=offender'])(
    '%s cannot be meant',
    async (query) => expect((await send(`/paths?${query}`)).status).toBe(400),
  );
});

test('nothing was written', async () => {
  await expectUnwritten();
});
