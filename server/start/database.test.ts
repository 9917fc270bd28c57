import { expect, test } from 'vitest';
import { telling } from './database.ts';
import { createProgress } from './progress.ts';

test('while Neo4j is started again its absence has a sentence, until a start succeeds', async () => {
  const progress = createProgress(() => undefined);
  const seen: (string | null)[] = [];
  let fails = true;
  const server = telling(
    {
      restart: async () => {
        seen.push(progress.phase().away);
        if (fails) throw new Error('no port');
      },
    },
    progress,
  );
  progress.ready();
  await expect(server.restart()).rejects.toThrow('no port');
  expect(progress.phase().away).toBe('Neo4j has ended and is being started again.');
  progress.away('A statement could not be ended.');
  fails = false;
  await server.restart();
  expect(seen).toEqual(['Neo4j has ended and is being started again.', 'A statement could not be ended.']);
  expect(progress.phase()).toEqual({ ready: true, step: 'Ready', away: null });
});
