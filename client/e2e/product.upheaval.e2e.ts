import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { NDRANGHETA } from './known.ts';
import { killNeo4j, load, neo4jPid } from './product.ts';

/** A data set of one invented gang, loaded with the CLI into the product under test. */
async function loadGang(folder: string, name: string): Promise<string> {
  const manifest = { id: 'e2e-gang', title: 'A gang of the browser tests', recordedOn: '2026-01-02', dataKind: 'fictional' };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'sources.csv'), 'id,title,sourceGrade\nsrc-e2e,The Test Paper,B\n');
  await writeFile(
    join(folder, 'entities.csv'),
    `id,kind,subtype,name\nnet_e2e-gang,Network,gang,${name}\nplc_e2e-quay,Place,,Test Quay\n`,
  );
  await writeFile(
    join(folder, 'claims.csv'),
    'id,subject,predicate,object,source\nclm-e2e,net_e2e-gang,ACTIVE_IN,plc_e2e-quay,src-e2e\n',
  );
  return load(folder);
}

test.describe('when data are loaded under an open page', () => {
  let folder = '';
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'corridor-e2e-'));
    await loadGang(folder, 'First Gang');
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  test('it says so, and a reload shows the new data without losing the chart', async ({ explorer, page }) => {
    await explorer.visit();
    await expect(page.getByRole('status').filter({ hasText: 'fictional data' })).toContainText('A gang of the browser tests');
    await explorer.open('ndrangheta');
    const before = explorer.snapshot();
    const changed = page.getByRole('status').filter({ hasText: 'Data changed: reload' });
    await expect(changed).toHaveCount(0);

    const name = `Gang ${randomUUID().slice(0, 8)}`;
    expect(await loadGang(folder, name)).toContain('e2e-gang: loaded');
    // The page asks every ten seconds.
    await expect(changed).toBeVisible();
    await changed.locator('xpath=..').getByRole('button', { name: 'Reload' }).click();
    await expect(changed).toHaveCount(0);
    await explorer.settled();
    await expect.poll(() => explorer.snapshot().nodes).toEqual(before.nodes);
    await expect((await explorer.search(name)).first()).toContainText(name);
  });
});

test.describe('when Neo4j dies', () => {
  test.use({ tolerated: /status of 503/ });

  test('the page says so with what happens next, keeps the chart, and recovers when the product has started it again', async ({
    explorer,
    page,
  }) => {
    test.setTimeout(180_000);
    await explorer.visit();
    const drawn = await explorer.drawn();
    const pid = await killNeo4j();
    const away = page.getByRole('alert').filter({ hasText: /Neo4j|database/i });
    // The product has it back within seconds, sooner than an idle page asks: it is ended again until the page has noticed.
    const noticed = async () => {
      if (!(await away.isVisible())) await killNeo4j().catch(() => 0);
      return away.isVisible();
    };
    await expect.poll(noticed, { intervals: [500] }).toBe(true);
    await expect(away).toContainText(/again/);
    await explorer.chartHas(NDRANGHETA);
    await expect.poll(() => explorer.drawn()).toEqual(drawn);

    await expect(away).toHaveCount(0, { timeout: 120_000 });
    await explorer.open('ndrangheta');
    // A database that has just begun answers its first questions slowly.
    await expect(explorer.panel.getByRole('tab', { name: /^Evidence/ })).toBeVisible();
    expect(await neo4jPid()).not.toBe(pid);
  });
});
