import { describe, expect, test } from 'vitest';
import { onHarbour } from '../testing/load.ts';
import * as explore from './index.ts';

const { gateway, ask } = onHarbour();

const neighboursOf = (id: string, rest: Partial<Parameters<typeof explore.neighbours>[1]> = {}) =>
  explore.neighbours(ask, { id, direction: 'both', parts: true, limit: 100, ...rest });

describe('neighbours', () => {
  test('those of parts come with those of the whole, two levels down, and say through which part', async () => {
    const { data } = await neighboursOf('net_harbour');
    expect(new Set(data.fragment.nodes.map((node) => node.id))).toEqual(
      new Set(['net_harbour', 'net_north', 'net_quay', 'net_salt', 'plt_whisper', 'opn_lantern']),
    );
    expect(data.through).toEqual({ net_quay: ['net_north'], net_salt: ['net_north'], plt_whisper: ['net_quay'] });
  });

  test('without parts only its own', async () => {
    const { data } = await neighboursOf('net_harbour', { parts: false });
    expect(data.fragment.nodes.map((node) => node.id).sort()).toEqual(['net_harbour', 'net_north', 'opn_lantern']);
    expect(data.through).toEqual({});
  });

  test('every count is what an expansion by it yields', async () => {
    for (const id of ['net_harbour', 'net_salt', 'agy_coast', 'opn_lantern', 'plc_port']) {
      const { counts } = (await neighboursOf(id)).data;
      expect(counts.length).toBeGreaterThan(0);
      for (const { type, group, direction, own, throughParts } of counts) {
        const { meta } = await neighboursOf(id, { type: [type], kind: [group], direction });
        expect([id, type, group, direction, meta.shown]).toEqual([id, type, group, direction, own + throughParts]);
      }
    }
  });

  test('one neighbour by two roles is one neighbour with two links', async () => {
    const { data, meta } = await neighboursOf('net_salt', { type: ['ACTIVE_IN'] });
    expect(meta.shown).toBe(1);
    expect(data.fragment.links.map((link) => link.props.role).sort()).toEqual(['base', 'destination']);
  });

  test('the best supported come first, and pages go on where the last one ended', async () => {
    const all = (await neighboursOf('net_salt')).data.fragment.nodes.map((node) => node.id).slice(1);
    expect(all.at(-1)).toBe('net_stranger');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { data, meta } = await neighboursOf('net_salt', { limit: 1, cursor });
      seen.push(...data.fragment.nodes.slice(1).map((node) => node.id));
      expect(meta.truncated).toBe(meta.next !== null);
      cursor = meta.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(all);
  });

  test('other topics are left out, unless the entity itself is of one', async () => {
    expect((await neighboursOf('agy_coast')).data.fragment.nodes.map((node) => node.id)).not.toContain('opn_parade');
    expect((await neighboursOf('opn_parade')).data.fragment.nodes.map((node) => node.id)).toContain('agy_coast');
  });

  test('what does not exist is not found; a link type that the model does not know is told', async () => {
    await expect(neighboursOf('net_nobody')).rejects.toMatchObject({ code: 'not-found' });
    await expect(neighboursOf('net_salt', { type: ['COLABORATES_WITH'] })).rejects.toMatchObject({
      hint: expect.stringContaining('COLLABORATES_WITH'),
    });
    await expect(neighboursOf('net_salt', { cursor: 'made up' })).rejects.toMatchObject({ code: 'bad-request' });
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
