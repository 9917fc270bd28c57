import { readFile } from 'node:fs/promises';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { resolveClassPath } from '../neo4j/class-path.ts';
import { NO_OPERATORS, READING_CLASSES, REFUSED_CLASSES } from './operators.ts';

const PLANS = 'org/neo4j/cypher/internal/logical/plans/';

/** Names of the classes of the managed Neo4j's jar of logical plans; those inside others left out. */
async function classesOfTheJar(): Promise<string[]> {
  const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/corridor', import.meta.url));
  const classPath = await resolveClassPath({ cacheFolder, env: process.env, fetching: () => undefined });
  const jar = classPath.split(delimiter).find((path) => path.includes('neo4j-cypher-logical-plans'));
  const names: string[] = [];
  unzipSync(new Uint8Array(await readFile(jar ?? '')), {
    filter: ({ name }) => {
      const simple = name.startsWith(PLANS) && name.endsWith('.class') ? name.slice(PLANS.length, -'.class'.length) : '';
      if (simple !== '' && !simple.includes('$') && !simple.includes('/')) names.push(simple);
      return false;
    },
  });
  return names.sort();
}

test('every class of the jar of logical plans was judged: reading, refused with a reason, or no operator', async () => {
  const judged = [...READING_CLASSES, ...Object.values(REFUSED_CLASSES).flat(), ...NO_OPERATORS];
  expect(new Set(judged).size).toBe(judged.length);
  expect([...judged].sort()).toEqual(await classesOfTheJar());
});
