import { describe, expect, it } from 'vitest';
import { mistakesBetween, namesMeant, nearest } from './meant.ts';

describe('mistakes', () => {
  it.each([
    ['name', 'name', 0],
    ['nmae', 'name', 1],
    ['nam', 'name', 1],
    ['names', 'name', 1],
    ['nime', 'name', 1],
    ['', 'name', 4],
  ])('between "%s" and %s: %d', (one, other, mistakes) => {
    expect(mistakesBetween(one, other)).toBe(mistakes);
    expect(mistakesBetween(other, one)).toBe(mistakes);
  });
});

describe('the nearest word', () => {
  it.each([
    ['COLABORATES_WITH', ['USES', 'COLLABORATES_WITH'], 'COLLABORATES_WITH'],
    ['uses', ['USES'], 'USES'],
    ['nmae', ['note', 'name'], 'name'],
    ['xyz', ['COLLABORATES_WITH'], null],
    ['x', ['y'], null],
  ])('to %s among %s: %s', (written, known, expected) => expect(nearest(written, known)).toBe(expected));

  it('is the first of two that are as near', () => expect(nearest('cat', ['bat', 'hat'])).toBe('bat'));
});

describe('names that were meant', () => {
  it.each([
    ['Netwrk', ['Agency', 'Network', 'Person'], ['Network']],
    ['network', ['Network', 'Networks'], ['Network']],
    ['nmae', ['note', 'name', 'number'], ['name']],
    ['Netwrk', ['Netwark', 'Network'], ['Netwark', 'Network']],
    ['Nope', ['Agency', 'Network'], []],
  ])('by %s among %s: %s', (written, known, meant) => expect(namesMeant(written, known)).toEqual(meant));

  it.each([
    ['COLABORATES', ['OPERATES', 'COLLABORATES_WITH'], ['COLLABORATES_WITH']],
    ['Acount', ['Bank Account', 'Paid Out'], ['Bank Account']],
    ['name', ['firstName', 'born', 'lastName'], ['firstName', 'lastName']],
    ['WITH', ['COLLABORATES_WITH'], ['COLLABORATES_WITH']],
    ['OF', ['PART_OF', 'MEMBER_OF'], []],
  ])('by its first or last words: %s among %s', (written, known, meant) => expect(namesMeant(written, known)).toEqual(meant));

  it('are the whole name before a part of another', () => expect(namesMeant('PARTS', ['PART_OF', 'PART'])).toEqual(['PART']));

  it('are never what was written, and three at most', () => {
    expect(namesMeant('name', ['name', 'Name'])).toEqual(['Name']);
    expect(namesMeant('bat', ['cat', 'fat', 'hat', 'rat'])).toEqual(['cat', 'fat', 'hat']);
  });

  it('are not looked for where no person made the name', () => {
    const long = 'n'.repeat(200);
    expect(namesMeant(long, [`${long}m`])).toEqual([]);
    expect(namesMeant('n', [long])).toEqual([]);
  });
});
