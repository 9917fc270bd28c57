import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

const never = new AbortController().signal;

test('who waits in vain is told what to do', async () => {
  const turns = createTurns(2, 20);
  await turns.take(never);
  await turns.take(never);
  await expect(turns.take(never)).rejects.toMatchObject({
    code: 'busy',
    message: expect.stringContaining('2 statements are running already'),
    hint: expect.stringContaining('CORRIDOR_CYPHER_AT_ONCE'),
  });
});

test('statements that Neo4j cannot end are told of, and who can end them: whoever runs that server', async () => {
  const turns = createTurns(2, 20);
  const [first, second] = [await turns.take(never), await turns.take(never)];
  first.deaf(false);
  await expect(turns.take(never)).rejects.toMatchObject({ message: expect.stringMatching(/^1 of 2 places are held/) });
  second.deaf(false);
  second.deaf(false);
  await expect(turns.take(never)).rejects.toMatchObject({
    code: 'busy',
    message: expect.stringMatching(/^All 2 places are held by statements that were told to end and that Neo4j cannot end/),
    hint: expect.stringContaining('whoever runs this Neo4j server'),
  });
});

test('where Corridor starts the server again, that is said instead', async () => {
  const turns = createTurns(1, 20);
  (await turns.take(never)).deaf(true);
  await expect(turns.take(never)).rejects.toMatchObject({ hint: expect.stringContaining('Corridor starts its Neo4j again') });
});

test('a place that is given back is told of no more', async () => {
  const turns = createTurns(1, 20);
  const deaf = await turns.take(never);
  deaf.deaf(false);
  deaf();
  deaf.deaf(false);
  await turns.take(never);
  await expect(turns.take(never)).rejects.toMatchObject({ message: expect.stringContaining('One statement is running already') });
});
