import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildClientIfStale, clientHash, isPartOfClient } from './client-build.ts';
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

  it('is put in place whole: the one before stays whole while the next is made', async () => {
    const root = await mkdtemp(join(tmpdir(), 'corridor-build-'));
    try {
      await mkdir(join(root, 'node_modules'), { recursive: true });
      await symlink(fileURLToPath(new URL('../../node_modules/vite', import.meta.url)), join(root, 'node_modules/vite'));
      await mkdir(join(root, 'client/dist/assets'), { recursive: true });
      await writeFile(join(root, 'client/vite.config.ts'), `export default { root: ${JSON.stringify(join(root, 'client'))} };`);
      await writeFile(join(root, 'client/index.html'), '<title>next</title>');
      for (const path of ['server/contract/a.ts', 'cypher/model/a.ts', 'package-lock.json']) {
        await mkdir(join(root, path, '..'), { recursive: true });
        await writeFile(join(root, path), '');
      }
      const before = join(root, 'client/dist/assets/before.js');
      await writeFile(before, 'before');
      let missed = 0;
      let looks = 0;
      const isNext = () =>
        readFile(join(root, 'client/dist/index.html'), 'utf8').then(
          (text) => text.includes('next'),
          () => false,
        );
      const building = buildClientIfStale(root).then(() => true);
      while (!(await Promise.race([building, new Promise<false>((resolve) => setTimeout(resolve, 2, false))]))) {
        looks += 1;
        const gone = await readFile(before).then(
          () => false,
          () => true,
        );
        if (gone && !(await isNext())) missed += 1;
      }
      expect([await isNext(), looks > 10, missed <= 1]).toEqual([true, true, true]);
      expect(await buildClientIfStale(root)).toBe(false);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  }, 60_000);

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
