import { describe, expect, it } from 'vitest';
import { inNamedPublication, type OriginSource, originOf, type Speaker } from './origin.ts';

const europol = { id: 'agy_europol', label: 'Europol' };
const article: OriginSource = { key: 'src-001@s', title: 'An article', originator: null, coders: false };
const post: OriginSource = { key: 'src-002-04@s', title: 'A post', originator: europol, coders: false };
const release: OriginSource = { key: 'src-ref-europol@s', title: 'A press release', originator: europol, coders: false };
const study: OriginSource = { key: 'src-ref-study@s', title: 'A study', originator: null, coders: false };
const byText: OriginSource = { ...study, originator: { id: null, label: 'Đorđević & Co.' } };
const judgement: OriginSource = { key: 'src-judgement@s', title: 'Judgement', originator: null, coders: true };
const selec: Speaker = { id: 'agy_selec', label: 'SELEC', kinds: ['Agency', 'Platform'] };
const minister: Speaker = { id: 'per_minister', label: 'a minister', kinds: ['Person'] };

describe('the origin of a claim', () => {
  it.each([
    ['is the originator of the publication it cites', article, release, selec, 'entity:agy_europol'],
    ['else the publication it cites', article, study, selec, 'source:src-ref-study@s'],
    ['else the agency that says it', post, null, selec, 'entity:agy_selec'],
    ['a person who says it is no origin', post, null, minister, 'entity:agy_europol'],
    ['else the originator of its source', post, null, null, 'entity:agy_europol'],
    ['else its source', article, null, null, 'source:src-001@s'],
    ['an originator without an entity is known by the folded name', byText, null, null, 'name:djordjevic co'],
    ['the coders are one origin, whatever they cite', judgement, release, selec, 'coders'],
  ] as const)('%s', (_rule, source, cited, saidBy, key) => expect(originOf(source, cited, saidBy).key).toBe(key));

  it('an article and a digest that relay Europol are two documents and one origin', () =>
    expect(originOf(article, release, null).key).toBe(originOf(post, null, null).key));
});

describe('a named publication', () => {
  it.each([
    ['is the cited one', article, release, null, true],
    ['is the originator’s own text', post, null, null, true],
    ['is the originator’s own text where it speaks itself', post, null, europol, true],
    ['is not a text of one body in which another speaks', post, null, selec, false],
    ['is not a text without originator', article, null, selec, false],
    ['is never the coders’ word', judgement, release, null, false],
  ] as const)('%s', (_rule, source, cited, saidBy, named) => expect(inNamedPublication(source, cited, saidBy)).toBe(named));
});
