import { describe, expect, it } from 'vitest';
import { completionOf } from './completion.ts';
import { together } from './problems.ts';
import { proposalOf } from './proposals.ts';

describe('proposals', () => {
  it('names that need backticks come with them', () => {
    expect(completionOf(proposalOf({ label: 'Bank Account', insertText: '`Bank Account`', kind: 25 }))).toMatchObject({
      label: 'Bank Account',
      apply: '`Bank Account`',
    });
  });

  it.each([
    ['Back`tick', '`Back``tick`'],
    ['`first', '```first`'],
  ])('backticks of a name are doubled: %s', (label, insert) => {
    expect(proposalOf({ label, insertText: `\`${label}\``, kind: 10 }).insert).toBe(insert);
  });

  it('parameters come with their dollar', () => {
    expect(completionOf(proposalOf({ label: '$name', insertText: 'name', kind: 6 }))).toMatchObject({
      label: '$name',
      apply: '$name',
    });
  });

  it('names stand before keywords', () => {
    const boost = (kind: 10 | 14) => completionOf(proposalOf({ label: 'x', kind })).boost ?? 0;
    expect(boost(10)).toBeGreaterThan(boost(14));
  });
});

describe('what is wrong', () => {
  const checked = { from: 6, to: 12, severity: 'error', message: 'typed' } as const;

  it('is what Neo4j says where both speak of one place', () => {
    const answered = { from: 6, to: 7, severity: 'error', message: 'run' } as const;
    expect(together({ checked: [checked], answered: [answered] }).map(({ message, source }) => [message, source])).toEqual([
      ['run', 'Neo4j'],
    ]);
  });

  it('is what either says elsewhere', () => {
    const answered = { from: 0, to: 1, severity: 'warning', message: 'run' } as const;
    expect(together({ checked: [checked], answered: [answered] }).map(({ message }) => message)).toEqual(['run', 'typed']);
  });
});
