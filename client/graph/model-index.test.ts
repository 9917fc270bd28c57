import { describe, expect, it } from 'vitest';
import { displayName, indexModel, linkReading, readableType } from './model-index.ts';
import { MODEL, node } from './testing/fixtures.ts';

describe('names', () => {
  it.each([
    ['Gulf Clan', 'named', 'Gulf Clan'],
    ['network under investigation', 'described', '‹network under investigation›'],
    ['‹network in Serbia›', 'described', '‹network in Serbia›'],
  ])('%s, %s', (name, nameBasis, shown) => {
    expect(displayName({ ...node('a', 'network', { nameBasis }), name })).toBe(shown);
  });
});

describe('readings of links', () => {
  it.each([
    ['WORKS_AT', 'works at'],
    ['worksAt', 'works at'],
    ['KNOWS WELL', 'knows well'],
    ['ist für', 'ist für'],
    ['Gehört_zu', 'gehört zu'],
    ['a-b:c', 'a-b:c'],
    ['_', '_'],
  ])('%s, unknown to the model, reads %s', (type, reading) => {
    expect(readableType(type)).toBe(reading);
  });
  const model = indexModel(MODEL);
  it.each([
    ['SUPPLIES', 'supplies'],
    ['POSSIBLY_SAME_AS', 'is possibly the same as?'],
    ['OWNS_SHARE_OF', 'owns share of'],
  ])('%s', (type, reading) => {
    expect(linkReading(model, type)).toBe(reading);
  });
});
