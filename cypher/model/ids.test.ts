import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { linkEnds, linkId, type Sha1, uuid5 } from './ids.ts';

const sha1: Sha1 = (bytes) => createHash('sha1').update(bytes).digest();
const symmetric = { id: 'COLLABORATES_WITH', symmetric: true, roleInKey: false };
const keyed = { id: 'TRANSITS', symmetric: false, roleInKey: true };

describe('UUIDv5', () => {
  it('is the one of RFC 9562, appendix A.4', () =>
    expect(uuid5(sha1, '6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2'));
  it('hashes names of any script as UTF-8', () =>
    expect(uuid5(sha1, '6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'Ђурић €😀')).toBe(
      uuid5(
        (bytes) => {
          expect(Buffer.from(bytes.slice(16)).toString('utf8')).toBe('Ђурић €😀');
          return sha1(bytes);
        },
        '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
        'Ђурић €😀',
      ),
    ));
});

describe('the id of a link', () => {
  const id = (type: typeof keyed, from: string, to: string, role: string | null) => linkId(sha1, linkEnds(type, from, to, role));
  it('of a symmetric type is the same from either end', () =>
    expect(id(symmetric, 'net_b', 'net_a', null)).toBe(id(symmetric, 'net_a', 'net_b', null)));
  it('of a directed type is not', () => expect(id(keyed, 'a', 'b', null)).not.toBe(id(keyed, 'b', 'a', null)));
  it('differs by role where the type keys by it', () =>
    expect(id(keyed, 'a', 'b', 'entry')).not.toBe(id(keyed, 'a', 'b', 'exit')));
  it('ignores the role where it does not', () => expect(id(symmetric, 'a', 'b', 'x')).toBe(id(symmetric, 'a', 'b', null)));
  it('stores the smaller end of a symmetric type first', () =>
    expect(linkEnds(symmetric, 'net_b', 'net_a', null)).toEqual({
      type: 'COLLABORATES_WITH',
      from: 'net_a',
      to: 'net_b',
      role: null,
    }));
});
