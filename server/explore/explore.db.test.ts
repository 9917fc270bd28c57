import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, createAsk, createGateway, type Gateway, openLibrary } from '../db/index.ts';
import { testConnection } from '../neo4j/testing.ts';
import { HARBOUR, loadAlone } from '../testing/load.ts';
import * as explore from './index.ts';

// The harbour: Quay Crew is part of Harbour North, which is part of Harbour Ring and works with the Salt Clan, which works (a rumour says; the
// gazette denies it) with the Ember Group. Coast Police led Operation Lantern against the ring, with data of Murmur.

let gateway: Gateway;
let ask: Ask;
const library = await openLibrary();

beforeAll(async () => {
  gateway = createGateway(testConnection());
  await loadAlone(gateway, HARBOUR);
  ask = createAsk(gateway, library);
});
afterAll(() => gateway.close());

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

const ask4 = (id: string, rest: Partial<Parameters<typeof explore.neighbours>[1]> = {}) =>
  explore.neighbours(ask, { id, direction: 'both', parts: true, limit: 100, ...rest });

describe('neighbours', () => {
  test('those of parts come with those of the whole, two levels down, and say through which part', async () => {
    const { data } = await ask4('net_harbour');
    expect(new Set(data.fragment.nodes.map((node) => node.id))).toEqual(
      new Set(['net_harbour', 'net_north', 'net_quay', 'net_salt', 'plt_whisper', 'opn_lantern']),
    );
    expect(data.through).toEqual({ net_quay: ['net_north'], net_salt: ['net_north'], plt_whisper: ['net_quay'] });
  });

  test('without parts only its own', async () => {
    const { data } = await ask4('net_harbour', { parts: false });
    expect(data.fragment.nodes.map((node) => node.id).sort()).toEqual(['net_harbour', 'net_north', 'opn_lantern']);
    expect(data.through).toEqual({});
  });

  test('every count is what an expansion by it yields', async () => {
    for (const id of ['net_harbour', 'net_salt', 'agy_coast', 'opn_lantern', 'plc_port']) {
      const { counts } = (await ask4(id)).data;
      expect(counts.length).toBeGreaterThan(0);
      for (const { type, group, direction, own, throughParts } of counts) {
        const { meta } = await ask4(id, { type: [type], kind: [group], direction });
        expect([id, type, group, direction, meta.shown]).toEqual([id, type, group, direction, own + throughParts]);
      }
    }
  });

  test('one neighbour by two roles is one neighbour with two links', async () => {
    const { data, meta } = await ask4('net_salt', { type: ['ACTIVE_IN'] });
    expect(meta.shown).toBe(1);
    expect(data.fragment.links.map((link) => link.props.role).sort()).toEqual(['base', 'destination']);
  });

  test('the best supported come first, and pages go on where the last one ended', async () => {
    const all = (await ask4('net_salt')).data.fragment.nodes.map((node) => node.id).slice(1);
    expect(all.at(-1)).toBe('net_stranger');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { data, meta } = await ask4('net_salt', { limit: 1, cursor });
      seen.push(...data.fragment.nodes.slice(1).map((node) => node.id));
      expect(meta.truncated).toBe(meta.next !== null);
      cursor = meta.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(all);
  });

  test('other topics are left out, unless the entity itself is of one', async () => {
    expect((await ask4('agy_coast')).data.fragment.nodes.map((node) => node.id)).not.toContain('opn_parade');
    expect((await ask4('opn_parade')).data.fragment.nodes.map((node) => node.id)).toContain('agy_coast');
  });

  test('what does not exist is not found; a link type that the model does not know is told', async () => {
    await expect(ask4('net_nobody')).rejects.toMatchObject({ code: 'not-found' });
    await expect(ask4('net_salt', { type: ['COLABORATES_WITH'] })).rejects.toMatchObject({
      hint: expect.stringContaining('COLLABORATES_WITH'),
    });
    await expect(ask4('net_salt', { cursor: 'made up' })).rejects.toMatchObject({ code: 'bad-request' });
  });
});

const linkBetween = async (a: string, b: string, type: string): Promise<string> => {
  const { data } = await explore.graph(ask, [a, b]);
  return data.fragment.links.find((link) => link.type === type)?.id ?? 'none';
};

describe('links', () => {
  test('two independent origins confirm, and the reason says so', async () => {
    const { data } = await explore.link(ask, await linkBetween('net_north', 'net_salt', 'COLLABORATES_WITH'));
    expect(data.link.strength).toBe('confirmed');
    expect(data.strengthReason).toContain('2 independent origins');
    expect(data).toMatchObject({ statements: 2, documents: [{ title: 'Harbour Gazette' }, { title: 'Union Bulletin' }] });
    expect(data.claims[0]).toMatchObject({
      locator: 'L4',
      grade: { code: 'B2', schemeLabel: 'Europol 4x4' },
      sourceId: 'src-gazette@harbour',
    });
  });

  test('a rumour that is denied is tentative and contested', async () => {
    const { data } = await explore.link(ask, await linkBetween('net_salt', 'net_ember', 'COLLABORATES_WITH'));
    expect(data.link).toMatchObject({ strength: 'tentative', contested: true });
    expect(data.strengthReason).toContain('Contradicted by 1 claim');
    expect(data.claims.map((claim) => claim.polarity)).toEqual(['affirmed', 'negated']);
    expect(data.statements).toBe(1);
  });

  test('the strength shown is the one whose reason is given, for every link', async () => {
    const { rows } = await gateway.read('MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id');
    for (const { id } of rows) {
      const { data } = await explore.link(ask, String(id));
      const weak = data.strengthReason.startsWith('Every claim');
      const strong = /origins, each|own act|court decided/.test(data.strengthReason);
      expect([data.sentence, data.link.strength]).toEqual([
        data.sentence,
        weak ? 'tentative' : strong ? 'confirmed' : 'unconfirmed',
      ]);
    }
  });

  test('a link without a date has that of its operation', async () => {
    const { data } = await explore.link(ask, await linkBetween('opn_lantern', 'net_harbour', 'TARGETED'));
    expect(data.dateFrom).toMatchObject({ name: 'Operation Lantern', from: '2024-03-01' });
    expect(data.sentence).toMatch(/^Operation Lantern .* Harbour Ring\.$/);
  });
});

const path = (from: string, to: string, rest: Partial<Parameters<typeof explore.paths>[1]> = {}) =>
  explore.paths(ask, { from, to, maxHops: 6, possiblySame: false, limit: 10, ...rest });

describe('paths', () => {
  test('an offender path runs through actors and is told hop by hop', async () => {
    const { data } = await path('net_harbour', 'net_ember');
    expect(data.profile).toBe('offender');
    expect(data.paths.map((it) => it.nodes)).toEqual([['net_harbour', 'net_north', 'net_salt', 'net_ember']]);
    expect(data.paths[0]?.hops).toEqual([
      'Harbour Ring has as part Harbour North (unconfirmed, 1 statement).',
      'Harbour North collaborates with Salt Clan (confirmed, 2 statements).',
      'Salt Clan collaborates with Ember Group (tentative, contested, 1 statement).',
    ]);
    expect(data.paths[0]?.weakest).toBe('tentative');
    expect(data.fragment.nodes).toHaveLength(4);
  });

  test('a route through an operation is no tie: it is counted and said to be none', async () => {
    const { data } = await path('net_harbour', 'plt_murmur');
    expect(data.paths).toEqual([]);
    expect(data.message).toMatch(/^No recorded offender tie within 6 links\./);
    expect(data.others.find((other) => other.profile === 'cooperation')).toMatchObject({
      count: 1,
      atLeast: false,
      hops: 2,
      possiblySame: false,
    });
    expect(data.message).toContain('show');
    expect(data.message).toContain('not who is linked');
  });

  test('the hop at an end may be of any type', async () => {
    expect((await path('net_north', 'plt_whisper')).data.paths.map((it) => it.nodes)).toEqual([
      ['net_north', 'net_quay', 'plt_whisper'],
    ]);
  });

  test('“possibly the same” is crossed only when asked', async () => {
    const { data } = await path('net_stranger', 'net_ember');
    expect(data.paths).toEqual([]);
    expect(data.others[0]).toMatchObject({ profile: 'offender', possiblySame: true, count: 1 });
    expect(data.others[0]?.message).toContain('possibly the same');
    const asked = await path('net_stranger', 'net_ember', { possiblySame: true });
    expect(asked.data.paths[0]?.nodes).toEqual(['net_stranger', 'net_salt', 'net_ember']);
  });

  test('without an actor at an end the profile is cooperation', async () => {
    const { data } = await path('agy_coast', 'plt_line');
    expect(data.profile).toBe('cooperation');
    expect(data.paths.map((it) => it.nodes)).toEqual([['agy_coast', 'opn_lantern', 'plt_line']]);
  });

  test('offenders’ platforms and places stand in the middle of no cooperation path', async () => {
    const { data } = await path('net_salt', 'net_abc', { profile: 'cooperation' });
    expect(data.paths).toEqual([]);
    expect(data.others.find((other) => other.profile === 'all')).toMatchObject({ hops: 2 });
  });

  test('types and the greatest length are kept to', async () => {
    expect((await path('net_harbour', 'net_ember', { maxHops: 2 })).data.paths).toEqual([]);
    expect((await path('net_harbour', 'net_ember', { types: ['COLLABORATES_WITH'] })).data.paths).toEqual([]);
    expect((await path('net_north', 'net_ember', { types: ['COLLABORATES_WITH'] })).data.paths).toHaveLength(1);
  });

  test('both ends must exist and differ', async () => {
    await expect(path('net_salt', 'net_salt')).rejects.toMatchObject({ code: 'bad-request' });
    await expect(path('net_salt', 'net_nobody')).rejects.toMatchObject({ code: 'not-found' });
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
