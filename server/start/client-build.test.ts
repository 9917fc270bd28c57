import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientHash, isPartOfClient } from './client-build.ts';
import { addressOf } from './listen.ts';

describe('the page', () => {
  it.each([
    ['client/app/App.tsx', true],
    ['client/index.html', true],
    ['server/contract/graph.ts', true],
    ['cypher/model/kinds/person.ts', true],
    ['client/dist/index.html', false],
    ['client/e2e/first-visit.e2e.ts', false],
    ['client/state/store.test.ts', false],
    ['client/public/screens/evidence-dark.png', false],
  ])('is made of %s: %s', (path, expected) => {
    expect(isPartOfClient(path)).toBe(expected);
  });

  describe('is stale', () => {
    let root = '';
    const put = async (path: string, text: string) => {
      await mkdir(join(root, path, '..'), { recursive: true });
      await writeFile(join(root, path), text);
    };
    beforeEach(async () => {
      root = await mkdtemp(join(tmpdir(), 'corridor-client-'));
      await put('client/main.tsx', 'a');
      await put('server/contract/graph.ts', 'b');
      await put('cypher/model/index.ts', 'c');
      await put('package-lock.json', '{}');
    });
    afterEach(() => rm(root, { recursive: true, force: true }));

    it.each([
      ['client/main.tsx', 'changed'],
      ['client/new.tsx', ''],
      ['server/contract/graph.ts', 'changed'],
      ['cypher/model/index.ts', 'changed'],
      ['package-lock.json', 'changed'],
    ])('when %s is %j', async (path, text) => {
      const before = await clientHash(root);
      await put(path, text);
      expect(await clientHash(root)).not.toBe(before);
    });

    it('never by a test, a journey or the build itself', async () => {
      const before = await clientHash(root);
      for (const path of ['client/main.test.ts', 'client/e2e/x.e2e.ts', 'client/dist/index.html', 'server/db/gateway.ts'])
        await put(path, 'x');
      expect(await clientHash(root)).toBe(before);
    });
  });
});

describe('the address', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4400'],
    ['localhost', 'http://localhost:4400'],
    ['::1', 'http://[::1]:4400'],
  ])('of %s is %s', (host, address) => {
    expect(addressOf(host, 4400)).toBe(address);
  });
});
