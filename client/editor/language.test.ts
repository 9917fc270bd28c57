import { describe, expect, it } from 'vitest';
import { createLanguage } from './language.ts';
import type { DatabaseNames } from './types.ts';

const NAMES: DatabaseNames = {
  labels: [
    { name: 'Network', properties: ['name'] },
    { name: 'Bank Account', properties: [] },
    { name: 'Odd`label', properties: [] },
    { name: '🚀 Rocket', properties: [] },
  ],
  types: [
    { name: 'PART_OF', from: ['Network'], to: ['Network'], properties: [] },
    { name: '`TYPE', from: ['Network'], to: ['Network'], properties: [] },
  ],
  properties: ['name', 'Back`tick', '`first', 'last`'],
  functions: [{ name: 'size', signature: 'size(input :: LIST<ANY> | STRING) :: INTEGER', description: 'Length' }],
  procedures: [{ name: 'db.labels', signature: 'db.labels() :: (label :: STRING)', description: '' }],
};

// The first parse of a process builds the tables of the grammar: seconds, on a busy machine.
describe('checks while one types', { timeout: 30_000 }, () => {
  const language = createLanguage();
  language.know({ names: NAMES });

  it('find nothing wrong with a question, parameters included', () => {
    const text = 'MATCH (n:Network) WHERE n.name = $name AND size(n.name) > 3 RETURN n LIMIT $most';
    expect(language.check({ text })).toEqual([]);
  });

  it('mark a mistake at its place', () => {
    const text = 'MATCH (n:Network) RETRUN n';
    const [problem] = language.check({ text });
    expect(problem?.severity).toBe('error');
    expect(text.slice(problem?.from, problem?.to)).toBe('RETRUN');
  });

  it('know a name with an emoji, and count behind it as the editor does', () => {
    const text = "MATCH (n:`🚀 Rocket`) WHERE n.name = '🎈' RETURN n.nmae, size(`🎈`)";
    const found = language.check({ text });
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(expect.arrayContaining(['nmae', '`🎈`']));
    expect(found.map(({ message }) => message).join()).not.toContain('Rocket');
    expect(found.find(({ from }) => text.startsWith('`🎈`', from))?.message).toContain('🎈');
  });

  it('propose such a name as it is', () => {
    const text = "MATCH (a {name: '🎈'}), (n:";
    const proposed = language.propose({ text, at: text.length, asked: true });
    expect(proposed.find(({ label }) => label === '🚀 Rocket')).toMatchObject({ insert: '`🚀 Rocket`', kind: 'label' });
  });

  it('say in their own words what does not occur, and what may not be called', () => {
    const words = language.check({ text: 'MATCH (n:Netwrok) RETURN load(n)' }).map(({ message }) => message);
    expect(words).toContain('Label Netwrok does not occur in this database. Did you mean “Network”?');
    expect(words).toContain('Function load is unknown, or may not be called here.');
  });

  it('propose what was meant by a label, a type and a property, as the server does after a run', () => {
    const text = 'MATCH (n:`Bank Acount`)-[:PARTOF]->(m:`🚀 Roket`) RETURN m.nmae, n.colour';
    const found = language.check({ text });
    expect(found.flatMap(({ unknown }) => (unknown === undefined ? [] : [unknown]))).toEqual(
      expect.arrayContaining([
        { name: 'Bank Acount', nearest: ['Bank Account'] },
        { name: 'PARTOF', nearest: ['PART_OF'] },
        { name: '🚀 Roket', nearest: ['🚀 Rocket'] },
        { name: 'nmae', nearest: ['name'] },
      ]),
    );
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(
      expect.not.arrayContaining([expect.stringContaining('(n:')]),
    );
    const colour = found.find(({ from }) => text.startsWith('colour', from));
    expect(colour).toMatchObject({ message: 'Property colour does not occur in this database.' });
    expect(colour?.unknown).toBeUndefined();
  });

  it('say as a guess what does not stand together, and only of names that there are', () => {
    const apart = language.check({ text: 'MATCH (n:`Bank Account`)-[:PART_OF]->(m) RETURN m' });
    expect(apart.map(({ message }) => message)).toEqual([expect.stringMatching(/^As far as this database was looked through, /)]);
    const unknown = language.check({ text: 'MATCH (n:Zzzzzz)-[:PART_OF]->(m) RETURN m' });
    expect(unknown.map(({ message }) => message)).toEqual(['Label Zzzzzz does not occur in this database.']);
  });

  it('mark what is said of several lines at their first word', () => {
    const text = 'MATCH (n:Network),\n (m:Network) RETURN n, m';
    const [problem] = language.check({ text });
    expect(problem?.message).toContain('not connected');
    expect(text.slice(problem?.from, problem?.to)).toBe('MATCH');
  });

  it.each(['n.`Back``tick`', 'n.```first`', 'n.`last```', 'n {.`Back``tick`}', 'n:`Odd``label`', '[(n)-[:```TYPE`]->() | 1]'])(
    'know names with backticks again: %s',
    (written) => expect(language.check({ text: `MATCH (n:Network) RETURN ${written}` })).toEqual([]),
  );

  it('mark such a name where it does not occur, or is one of something else', () => {
    const text = 'MATCH (n:`Back``tick`) RETURN n.`Odd``label`, n.`no``ne`';
    const marked = language.check({ text }).map(({ from, to }) => text.slice(from, to));
    expect(marked).toEqual(['`Back``tick`', '`Odd``label`', '`no``ne`']);
  });

  it('have nothing to say of an empty text', () => expect(language.check({ text: ' \n' })).toEqual([]));
});

describe('formatting', { timeout: 30_000 }, () => {
  it('sets clauses below each other and keeps the cursor with its word', () => {
    const text = 'match (n) where n.x=1 return n';
    const { text: formatted, at } = createLanguage().format({ text, at: text.indexOf('return') });
    expect(formatted).toBe('MATCH (n)\nWHERE n.x = 1\nRETURN n');
    expect(formatted.slice(at)).toBe('RETURN n');
  });

  it('keeps an emoji, and the cursor behind it', () => {
    const text = "match (n) where n.x='🎈' return n";
    const { text: formatted, at } = createLanguage().format({ text, at: text.indexOf('return') });
    expect([formatted, formatted.slice(at)]).toEqual(["MATCH (n)\nWHERE n.x = '🎈'\nRETURN n", 'RETURN n']);
  });
});
