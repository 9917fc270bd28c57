import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { completionOf, completionSource } from './completion.ts';
import type { LanguageClient } from './language-client.ts';
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

  it('properties of what is spoken of stand before others', () => {
    const property = proposalOf({ label: 'x', kind: 10 });
    expect(completionOf({ ...property, held: true }).boost).toBeGreaterThan(completionOf(property).boost ?? 0);
  });
});

/** A language that proposes one of each kind. */
const everything: LanguageClient = {
  ask: async () =>
    JSON.parse(
      JSON.stringify(
        (['keyword', 'property', 'label', 'variable'] as const).map((kind) => ({
          label: kind,
          insert: kind,
          snippet: false,
          kind,
          detail: null,
          info: null,
        })),
      ),
    ),
  end: () => undefined,
};

async function proposedAfter(doc: string, explicit = false): Promise<string[] | null> {
  const context = new CompletionContext(EditorState.create({ doc }), doc.length, explicit);
  return (await completionSource(everything)(context))?.options.map(({ label }) => label) ?? null;
}

describe('proposals that nobody asked for', () => {
  it.each(['MATCH (n:', 'MATCH (', 'RETURN n.', 'RETURN $', 'MAT'])('come after %s', async (text) =>
    expect(await proposedAfter(text)).toContain('keyword'),
  );

  it.each(['MATCH (n:Network {', 'MATCH ()-[r:X|'])(
    'are names of the database after %s: Enter there begins a line',
    async (text) => expect(await proposedAfter(text)).toEqual(['property', 'label']),
  );

  it('come after neither blanks nor closed brackets', async () =>
    expect([await proposedAfter('MATCH '), await proposedAfter('MATCH (n)')]).toEqual([null, null]));

  it('are all of them for who asks', async () => expect(await proposedAfter('CALL {', true)).toContain('keyword'));
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
