import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { remarksOn } from './remarks.ts';

const HERE = fileURLToPath(import.meta.url);

it.each([
  ['none', null, 0],
  ['one that is there', fileURLToPath(new URL('.', import.meta.url)), 0],
  ['one that is not there', `${HERE}-nowhere`, 1],
  ['a file', HERE, 1],
])('a folder of sources, %s, is remarked on only where it is no folder', async (_what, sourcesFolder, remarks) => {
  const told = await remarksOn({ sourcesFolder });
  expect(told).toHaveLength(remarks);
  for (const line of told) expect(line).toMatch(/^! CORRIDOR_SOURCES is ".+", .*start again\.$/);
});
