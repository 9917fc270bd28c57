import { describe, expect, it } from 'vitest';
import { ENTITY_COLUMNS } from '../columns/entities.ts';
import { toEntityRecord } from './entity.ts';
import { context, row } from './testing.ts';

describe('an entity as it is stored', () => {
  const entity = (cells: Record<string, string>) =>
    toEntityRecord(row(ENTITY_COLUMNS, { id: 'x', name: 'X', ...cells }), context);
  it.each([
    ['a network is an actor', { kind: 'Network' }, ['Entity', 'Network', 'Actor'], 'network'],
    ['a suspect is an actor', { kind: 'Person', subjectCategory: 'suspect' }, ['Entity', 'Person', 'Actor'], 'actor-person'],
    ['a researcher is none', { kind: 'Person', subjectCategory: 'researcher-or-author' }, ['Entity', 'Person'], 'other-person'],
    [
      'a second kind is a label and does not decide the group',
      { kind: 'Agency', secondKind: 'Platform', secondSubtype: 'police-exchange' },
      ['Entity', 'Agency', 'Platform'],
      'agency',
    ],
    ['offenders’ platforms', { kind: 'Platform', subtype: 'encrypted-comms' }, ['Entity', 'Platform'], 'offender-platform'],
    ['authorities’ channels', { kind: 'Platform', subtype: 'police-exchange' }, ['Entity', 'Platform'], 'channel'],
  ])('%s', (_rule, cells, labels, group) => {
    const record = entity(cells);
    expect([record.labels, record.props.group]).toEqual([labels, group]);
  });
  it('is found by every spelling of its names', () =>
    expect(
      entity({ kind: 'Person', subjectCategory: 'other', name: 'Đurić', aliases: 'Ђурић~|A\\|B', abbreviation: 'Dj.' }).props,
    ).toMatchObject({
      aliases: ['Ђурић', 'A|B'],
      generalAliases: ['Ђурић'],
      nameKey: 'djuric',
      nameKeys: ['djuric', 'duric', 'a b', 'dj'],
    }));
});
