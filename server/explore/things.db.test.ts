import { describe, expect, test } from 'vitest';
import { HARBOUR, onHarbour } from '../testing/load.ts';
import * as explore from './index.ts';

const { gateway, ask } = onHarbour();

const found = async (q: string, kind?: string) =>
  (await explore.search(ask, { q, kind, limit: 20 })).data.hits.map(({ node }) => node.id);

describe('search', () => {
  test.each(["'ndralia", '’Ndralia', '`ndralia', 'ndralia', "dell'Ndralia", 'NDRA'])('%s finds ’Ndralia', async (q) => {
    expect((await found(q))[0]).toBe('net_ndralia');
  });

  test.each(['Đurić', 'Djuric', 'duric', 'Ђурић', 'Vera Đurić'])('%s finds Vera Đurić', async (q) => {
    expect(await found(q)).toEqual(['per_duric']);
  });

  test('two things of one abbreviation are both shown, with what tells them apart', async () => {
    const { data } = await explore.search(ask, { q: 'ABC', limit: 20 });
    expect(data.hits.map(({ node, match }) => [node.id, match])).toEqual([
      ['ins_abc', 'prefix'],
      ['net_abc', 'alias'],
    ]);
    expect(data.hits[0]?.notToBeConfusedWith.map((thing) => thing.name)).toEqual(['Associação do Bairro']);
    expect(data.hits[0]?.line).toContain('treaty');
    expect(data.hits[1]).toMatchObject({ alias: 'ABC', line: expect.stringContaining('gang') });
  });

  test('a kind finds what has it as primary or secondary, a group only its own', async () => {
    expect(new Set(await found('', 'Platform'))).toEqual(new Set(['plt_whisper', 'plt_murmur', 'plt_line', 'agy_coast']));
    expect(await found('', 'channel')).toEqual(['plt_line']);
  });

  test('an unknown kind is told, with the likest', async () => {
    await expect(explore.search(ask, { q: 'x', kind: 'Platfrom', limit: 5 })).rejects.toMatchObject({
      code: 'bad-request',
      hint: expect.stringContaining('Platform'),
    });
  });

  test('entities of another topic come after the others', async () => {
    expect(await found('operation lantern')).toEqual(['opn_lantern']);
    expect(await found('parade')).toEqual(['opn_parade']);
  });

  test('a misspelt name is answered with the likest names', async () => {
    const { data } = await explore.search(ask, { q: 'Murmor', limit: 5 });
    expect(data).toEqual({ hits: [], didYouMean: ['Murmur'], note: null });
  });

  test.each(['(', '"x', 'foo/bar', 'AND', '[1 TO', '*:*', '\\', 'a~b^2', '?', ' '])('%s does not break the index', async (q) => {
    expect((await explore.search(ask, { q, limit: 5 })).data.hits.length).toBeLessThanOrEqual(5);
  });
});

describe('one entity', () => {
  test('figures that disagree are marked, and its sentences are made from the data', async () => {
    const { data } = await explore.describeEntity(ask, 'opn_lantern');
    expect(data.attributes.map(({ property, contested }) => [property, contested])).toEqual([
      ['arrests', true],
      ['messagesExchanged', false],
      ['occurredFrom', false],
    ]);
    expect(data.summary[0]).toBe('Operation, investigation.');
    expect(data.summary.join(' ')).toContain('Harbour Ring');
    expect(data.introducedBy).toMatchObject({ source: { title: 'Union Bulletin' }, locator: 'L3' });
  });

  test('a figure on a link is told at both of its ends', async () => {
    const channel = (await explore.describeEntity(ask, 'plt_line')).data;
    const figure = channel.attributes.find(({ property }) => property === 'messagesExchanged')?.claims[0];
    expect(figure).toMatchObject({ type: 'USED_CHANNEL', subject: { id: 'opn_lantern' }, value: '40', qualifier: 'at-least' });
  });

  test('what is only denied is listed and not drawn', async () => {
    const { data } = await explore.describeEntity(ask, 'net_harbour');
    expect(data.denials.map((claim) => [claim.type, claim.object?.name])).toEqual([['RIVAL_OF', 'Ember Group']]);
    expect(data.counts.map((row) => row.type)).not.toContain('RIVAL_OF');
    expect(data.parts.map((node) => node.id)).toEqual(['net_north']);
    expect(data.aliases).toEqual([
      { name: 'Ring of the Quays', general: false },
      { name: 'Harbour Firm', general: true },
    ]);
  });

  test('documents and origins are counted apart, and the coders’ own word is neither', async () => {
    const { data } = await explore.describeEntity(ask, 'net_stranger');
    expect(data).toMatchObject({ statements: 1, documents: 0, origins: 0 });
    const lantern = (await explore.describeEntity(ask, 'opn_lantern')).data;
    expect(lantern).toMatchObject({ documents: 2 });
  });
});

describe('overview, graph and sources', () => {
  test('counts leave other topics and evidence out', async () => {
    const { data } = await explore.createOverviewReader()(ask, 'v1');
    expect(data).toMatchObject({ entities: 18, otherTopic: 1, claims: 25, sources: 6 });
    expect(data.byGroup.reduce((sum, row) => sum + row.count, 0)).toBe(data.entities);
    expect(data.byType.reduce((sum, row) => sum + row.count, 0)).toBe(data.links);
    expect(data.byStrength.reduce((sum, row) => sum + row.count, 0)).toBe(data.links);
    expect(data.dataSets[0]).toMatchObject({ id: 'harbour', dataKind: 'fictional', status: 'ready' });
    expect(data.start.map((point) => point.show.kind)).toEqual(['neighbours', 'path']);
  });

  test('the first chart holds nobody without a link, and no bystander', async () => {
    const { fragment } = (await explore.createOverviewReader()(ask, null)).data;
    const linked = new Set(fragment.links.flatMap((link) => [link.source, link.target]));
    expect(fragment.nodes.map((node) => node.id).filter((id) => !linked.has(id))).toEqual([]);
    expect(fragment.nodes.map((node) => node.group)).not.toContain('other-person');
  });

  test('ids that the database does not hold are named', async () => {
    const { data } = await explore.graph(ask, ['net_salt', 'net_ember', 'net_nobody', 'net_salt']);
    expect(data.missing).toEqual(['net_nobody']);
    expect(data.fragment).toMatchObject({ nodes: [{}, {}], links: [{ type: 'COLLABORATES_WITH' }] });
  });

  test('a source has its claims in order, page by page, and its parts', async () => {
    const first = await explore.source(ask, 'src-gazette@harbour', { limit: 5 });
    expect(first.data.parts.map((part) => part.id)).toEqual(['src-gazette-02@harbour']);
    expect(first.data.claims.map((claim) => claim.id)).toEqual(
      ['clm-01', 'clm-02', 'clm-03', 'clm-06', 'clm-07'].map((id) => `${id}@harbour`),
    );
    const second = await explore.source(ask, 'src-gazette@harbour', { limit: 500, cursor: first.meta.next ?? undefined });
    expect(first.data.claims.length + second.data.claims.length).toBe(first.meta.total);
    expect(second.meta.next).toBeNull();
  });

  test('a source counts what rests on it', async () => {
    const { data } = await explore.sources(ask);
    expect(data.sources.find((source) => source.id === 'src-rumour@harbour')).toMatchObject({
      claims: 1,
      entities: 1,
      coders: false,
    });
    expect(data.sources.find((source) => source.id === 'src-judgement@harbour')).toMatchObject({ coders: true });
  });

  test('cited lines are shown to who has the document', async () => {
    const reader = explore.createLineReader(HARBOUR);
    const { data } = await explore.sourceLines(ask, reader, 'src-gazette@harbour', 'L4-L5');
    expect(data.lines).toEqual([
      { line: 4, text: 'four They share warehouses' },
      { line: 5, text: 'five' },
    ]);
    const without = await explore.sourceLines(ask, explore.createLineReader(null), 'src-gazette@harbour', 'L4');
    expect(without.data).toMatchObject({ available: false, lines: [] });
    const unread = await explore.sourceLines(ask, reader, 'src-rumour@harbour', 'L1');
    expect(unread.data.available).toBe(false);
  });
});

test('what Cypher answers is found on the chart: entities and links between them, not claims and sources', async () => {
  const { rows } = await gateway.read(
    `MATCH (a:Entity {id: 'net_north'})-[r:COLLABORATES_WITH]-(b:Entity) MATCH (c:Claim)-[s]->(:Source)
     RETURN elementId(a) AS a, elementId(r) AS r, r.id AS linkId, startNode(r).id AS source, endNode(r).id AS target,
            elementId(c) AS c, elementId(s) AS s LIMIT 1`,
  );
  const { a, r, linkId, source, target, c, s } = rows[0] ?? {};
  const { data } = await explore.resolve(ask, {
    nodes: [String(a), String(c), '4:none:0'],
    links: [String(r), String(s), 'what'],
  });
  expect(data.nodes.map(({ id }) => id)).toEqual(['net_north', null, null]);
  expect(data.links).toEqual([
    { elementId: r, id: linkId, source, target },
    { elementId: s, id: null, source: null, target: null },
    { elementId: 'what', id: null, source: null, target: null },
  ]);
});
