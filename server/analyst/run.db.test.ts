import { describe, expect, test } from 'vitest';
import type { Cell } from '../contract/index.ts';
import { ask, onSmallGraph } from '../testing/asking.ts';

// What runs behind the guard: exact values, errors at their place, plans and remarks.

const { analystWith, gateway } = onSmallGraph();

describe('values', () => {
  const EXACT: readonly Cell[] = [
    7,
    { $: 'integer', value: '9007199254740993' },
    1.5,
    { $: 'float', value: 'NaN' },
    'text',
    true,
    null,
    [1, [2]],
    { $: 'map', value: { a: 1 } },
    { $: 'date', value: '2024-02-29' },
    { $: 'time', value: '10:30:00.5+01:00' },
    { $: 'localtime', value: '10:30:00' },
    { $: 'datetime', value: '2024-02-29T10:30:00.123456789Z' },
    { $: 'datetime', value: '2024-02-29T10:30:00+01:00[Europe/Paris]' },
    { $: 'localdatetime', value: '2024-02-29T10:30:00' },
    { $: 'duration', value: 'P1Y2M3DT4H5M6S' },
    { $: 'point', srid: 4326, x: 1.5, y: 2 },
    { $: 'point', srid: 9157, x: 1, y: 2, z: 3 },
    { $: 'bytes', value: 'AQID' },
  ];
  test.each(EXACT.map((cell) => [JSON.stringify(cell), cell] as const))(
    '%s goes to Neo4j and comes back the same',
    async (_text, cell) => {
      const { rows } = await ask(analystWith(), 'RETURN $value AS value', { parameters: { value: cell } });
      expect(rows.map(([value]) => JSON.stringify(value).replace('.500000000+', '.5+'))).toEqual([JSON.stringify(cell)]);
    },
  );

  test("JSON's whole numbers are integers of Cypher, others floats", async () => {
    const { rows } = await ask(analystWith(), 'RETURN valueType($a), valueType($b), valueType($c) LIMIT $a', {
      parameters: { a: 1, b: 1.5, c: { $: 'float', value: '2' } },
    });
    expect(rows).toEqual([['INTEGER NOT NULL', 'FLOAT NOT NULL', 'FLOAT NOT NULL']]);
  });

  test('nodes, relationships and paths carry their element ids', async () => {
    const { head, rows } = await ask(analystWith(), 'MATCH p = (a {id: 1})-[r]->(b) RETURN a, r, p');
    expect(head).toEqual({ columns: ['a', 'r', 'p'], mode: 'run', limit: 1000 });
    expect(rows[0]).toMatchObject([
      { $: 'node', labels: ['Prey'], props: { id: 1, name: 'ada' } },
      { $: 'relationship', type: 'KNOWS', props: { since: 2001 } },
      { $: 'path', nodes: [{ props: { id: 1 } }, { props: { id: 2 } }], links: [{ type: 'KNOWS' }] },
    ]);
  });

  test.each<[Cell, RegExp]>([
    [{ $: 'date', value: 'soon' }, /^Parameter "value" is not a day/],
    [{ $: 'integer', value: '99999999999999999999' }, /^Parameter "value" is not a whole number of 64 bits/],
    [{ $: 'point', srid: 1.5, x: 1, y: 2 }, /^Parameter "value" is not a point: srid is 4326/],
    [{ $: 'point', srid: 4979, x: 1, y: 2 }, /^Parameter "value" is not a point: srid 4979 has 3 coordinates/],
  ])('that are none are named: %j', async (value, message) => {
    const asked = ask(analystWith(), 'RETURN $value', { parameters: { value } });
    await expect(asked).rejects.toMatchObject({ code: 'bad-request', message: expect.stringMatching(message) });
  });
});

describe('what is wrong with a statement is told at its place', () => {
  test.each([
    ['MATCH (n)\nRETRN n', { offset: 10, line: 2, column: 1 }],
    ['EXPLAIN MATCH (n)\nRETURN m', { offset: 25, line: 2, column: 8 }],
    ["RETURN '\\u0041\\u0041', m", { offset: 23, line: 1, column: 24 }],
    ['RETURN nosuch(1)', { offset: 7, line: 1, column: 8 }],
    // Neo4j itself says nothing at all where letters beyond U+FFFF stand before an end that is missing.
    ["RETURN '😀' +", { offset: 13, line: 1, column: 14 }],
    ['EXPLAIN RETURN 1 AS a // 😀\nLIMIT', { offset: 33, line: 2, column: 6 }],
    ["RETURN '😀' AS a XX", { offset: 17, line: 1, column: 18 }],
  ])('%s', async (query, position) => {
    await expect(ask(analystWith(), query)).rejects.toMatchObject({ code: 'cypher-error', details: { position } });
  });

  test('a keyword with a slip of the hand is known', async () => {
    await expect(ask(analystWith(), 'MATCH (n)\nRETRUN n')).rejects.toMatchObject({
      message: expect.stringMatching(/^Invalid input 'RETRUN': expected .{20,80} or one of \d+ others\.$/),
      hint: 'Did you mean RETURN?',
    });
  });

  test.each([
    ['SHOW USERS', 'SHOW USERS', { offset: 0, line: 1, column: 1 }],
    ['\n  SHOW SETTINGS', 'SHOW SETTINGS', { offset: 3, line: 2, column: 3 }],
    ['EXPLAIN SHOW DATABASES', 'SHOW DATABASES', { offset: 8, line: 1, column: 9 }],
    [" TERMINATE TRANSACTION 'a'", 'TERMINATE TRANSACTIONS', { offset: 1, line: 1, column: 2 }],
    ['CREATE USER x SET PASSWORD "y"', 'CREATE USER', { offset: 0, line: 1, column: 1 }],
    ['/* mine */ DROP DATABASE neo4j', 'DROP DATABASE', { offset: 11, line: 1, column: 12 }],
    ['SHOW SERVERS', 'SHOW SERVERS', { offset: 0, line: 1, column: 1 }],
  ])('what administers is refused at its first word: %s', async (query, part, position) => {
    await expect(ask(analystWith(), query)).rejects.toMatchObject({ code: 'refused', details: { part, position } });
  });

  test('missing values are named', async () => {
    const asked = ask(analystWith(), 'RETURN $a, $`b c`, $d', { parameters: { d: 1 } });
    await expect(asked).rejects.toMatchObject({ code: 'cypher-error', details: { missing: ['a', 'b c'] } });
  });

  test('so are errors while it runs', async () => {
    await expect(ask(analystWith(), 'UNWIND [2, 1, 0] AS i RETURN 1 / i')).rejects.toMatchObject({
      code: 'cypher-error',
      message: '/ by zero.',
    });
  });

  test.each([
    ["MATCH (n:Prey)\nRETURN date('soon')", 'a date', 'soon', { offset: 27, line: 2, column: 13 }],
    ["WITH 'so' AS a RETURN datetime(a + 'on')", 'a date and time', 'soon', undefined],
    ["RETURN duration('a\"b')", 'a duration', 'a"b', { offset: 16, line: 1, column: 17 }],
  ])('a text that is none of what it should be is named: %s', async (query, words, unreadable, position) => {
    await expect(ask(analystWith(), query)).rejects.toMatchObject({
      code: 'cypher-error',
      message: `The text "${unreadable}" cannot be read as ${words}.`,
      hint: expect.stringContaining('Write it like "'),
      details: { unreadable, ...(position === undefined ? {} : { position }) },
    });
  });
});

describe('plans and notices', () => {
  test('EXPLAIN gives the plan and no rows', async () => {
    const { head, rows, end } = await ask(analystWith(), 'EXPLAIN MATCH (n:Prey) WHERE n.id = $id RETURN n');
    expect(head?.mode).toBe('explain');
    expect(rows).toEqual([]);
    expect(end?.plan).toMatchObject({ operator: 'ProduceResults', rows: null, children: [{ operator: 'Filter' }] });
  });

  test('PROFILE gives rows, and a plan with what it took', async () => {
    const { rows, end } = await ask(analystWith(), 'PROFILE MATCH (n:Prey) RETURN n.id ORDER BY n.id');
    expect(rows).toEqual([[1], [2]]);
    expect(end?.plan).toMatchObject({ operator: 'ProduceResults', rows: 2 });
    expect(end?.plan?.dbHits).not.toBeNull();
  });

  test.each([
    ['MATCH (n:Pray) RETURN n', 9, { what: 'label', name: 'Pray', nearest: ['Prey'] }],
    ['MATCH (n:`pray`) RETURN n', 9, { what: 'label', name: 'pray', nearest: ['Prey'] }],
    ['EXPLAIN MATCH (:Prey)-[r:KNOW|KNOWS]->() RETURN r', 25, { what: 'type', name: 'KNOW', nearest: ['KNOWS'] }],
    ['MATCH (n:Prey) RETURN n {.nmae}', 26, { what: 'property', name: 'nmae', nearest: ['name'] }],
    ['MATCH (n:Prey {snice: 1}) RETURN n', 15, { what: 'property', name: 'snice', nearest: ['since'] }],
    ['MATCH (n:Prey)--(:`Odd (one)`) RETURN n', 18, { what: 'label', name: 'Odd (one)', nearest: [] }],
  ])('what was meant is proposed: %s', async (query, offset, unknown) => {
    const { end } = await ask(analystWith(), query);
    const notice = end?.notices.find((each) => each.unknown !== null);
    expect(notice).toMatchObject({ position: { offset }, unknown });
    for (const name of unknown.nearest) expect(notice?.words).toContain(`Did you mean “${name}”?`);
  });

  test.each([
    ['MATCH (a:Prey), (b:Prey) RETURN a.id, b.id', /every row with every row/, 0],
    ['PROFILE MATCH (n:Nobody) RETURN n', /No node has the label “Nobody”/, 17],
    ['MATCH (n:Prey) RETURN n.nothing', /Nothing has the property “nothing”/, 24],
    ['MATCH (:Prey)-[:NOPE]->() RETURN 1', /No relationship has the type “NOPE”/, 16],
    ['MATCH p = shortestPath((a:Prey {id: 1})-[*]-(b:Prey {id: 2})) RETURN p', /any length/, null],
    ['MATCH (n:Prey) RETURN id(n)', /will go with a later version/, null],
  ])('%s', async (query, words, offset) => {
    const { end } = await ask(analystWith(), query);
    const notice = end?.notices.find((each) => words.test(each.words));
    expect(notice?.words).toMatch(words);
    if (offset !== null) expect(notice?.position?.offset).toBe(offset);
  });

  test('EXPLAIN and PROFILE say where an index would help, until there is one', async () => {
    await gateway().execute('UNWIND range(1, 1200) AS i CREATE (:Herd {tag: toString(i)})');
    const told = async (mode: string) => {
      const query = `${mode} MATCH (n:Herd) WHERE n.tag = $tag RETURN n`;
      const { end } = await ask(analystWith(), query, { parameters: { tag: '7' } });
      return end?.notices.map(({ words, position }) => [words, position?.offset]);
    };
    const words = /^No index is used to find Herd by tag: .* a range index on that property would help/;
    expect(await told('EXPLAIN')).toEqual([[expect.stringMatching(words), 31]]);
    expect(await told('PROFILE')).toEqual([[expect.stringMatching(words), 31]]);
    await gateway().execute('CREATE INDEX herd FOR (n:Herd) ON (n.tag)');
    await gateway().execute('CALL db.awaitIndexes(60)');
    expect(await told('EXPLAIN')).toEqual([]);
  });
});
