import { describe, expect, it } from 'vitest';
import type { Compared } from '../../editor/types.ts';
import { guessFrom } from './guess.ts';

const label = (name: string, properties: Readonly<Record<string, readonly string[]>>) => ({
  name,
  count: 1,
  properties: Object.entries(properties).map(([key, types]) => ({ name: key, types: [...types] })),
});
const HELD = {
  labels: [
    label('Person', {
      born: ['INTEGER'],
      name: ['STRING'],
      personId: ['STRING'],
      height: ['FLOAT'],
      active: ['BOOLEAN'],
      joined: ['DATE'],
      seen: ['ZONED DATETIME'],
      tags: ['LIST<STRING>'],
      scores: ['LIST<INTEGER>'],
      home: ['POINT'],
      mixed: ['INTEGER', 'STRING'],
      code: ['STRING'],
    }),
    label('Ticket', { code: ['INTEGER'] }),
  ],
  types: [{ ...label('KNOWS', { since: ['INTEGER'] }), from: ['Person'], to: ['Person'] }],
};
const beside = (property: string, as: Compared['as'] = 'same', holders: readonly string[] = []): Compared => ({
  property,
  holders,
  as,
});
const guess = (name: string, ...compared: readonly Compared[]) => guessFrom({ name, after: '=', compared }, HELD);

describe('the type of a parameter beside a property', () => {
  it.each([
    ['born', 'integer'],
    ['name', 'text'],
    ['height', 'number'],
    ['active', 'boolean'],
    ['joined', 'date'],
    ['seen', 'datetime'],
    ['tags', 'texts'],
    ['scores', 'numbers'],
    ['since', 'integer'],
  ])('is that of %s: %s', (property, type) => expect(guess('x', beside(property))).toBe(type));

  it.each([
    ['name', 'list', 'texts'],
    ['born', 'list', 'numbers'],
    ['height', 'list', 'numbers'],
    ['tags', 'member', 'text'],
    ['scores', 'member', 'integer'],
    ['born', 'text', 'text'],
    ['unknown', 'text', 'text'],
  ] as const)('%s as %s: %s', (property, as, type) => expect(guess('year', beside(property, as))).toBe(type));

  it('is that of the label which the text names', () => {
    expect(guess('x', beside('code', 'same', ['Ticket']))).toBe('integer');
    expect(guess('year', beside('code', 'same', ['Person']))).toBe('text');
    expect(guess('x', beside('since', 'same', ['KNOWS']))).toBe('integer');
  });

  it.each([
    ['of several types', beside('mixed')],
    ['of another type elsewhere', beside('code')],
    ['that nobody has', beside('constructor')],
    ['that the named label has not', beside('born', 'same', ['Ticket'])],
    ['that no field holds', beside('home')],
    ['that is no list', beside('born', 'member')],
    ['of which no list is offered', beside('joined', 'list')],
  ])('is guessed from its name beside a property %s', (_, compared) => {
    expect([guess('x', compared), guess('year', compared), guess('since', compared)]).toEqual(['text', 'integer', 'date']);
  });

  it('is guessed from its name where two properties disagree, where none is near, and while the database is not known', () => {
    expect(guess('since', beside('born'), beside('name'))).toBe('date');
    expect(guess('since', beside('born'), beside('since'))).toBe('integer');
    expect(guess('since')).toBe('date');
    expect(guessFrom({ name: 'x', after: 'IN', compared: [beside('born', 'list')] }, undefined)).toBe('texts');
  });

  it('stays an entity where its name says so and the id is a text', () => {
    expect(guess('personId', beside('personId'))).toBe('entity');
    expect(guess('personId', beside('personId', 'text'))).toBe('text');
    expect(guess('ticketId', beside('code', 'same', ['Ticket']))).toBe('integer');
  });
});
