import { expect, test } from '@playwright/test';

test('a first visit shows the chart of the loaded data, and nothing is refused by the content policy', async ({ page }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(error.message));
  await page.goto('/');
  await expect(page).toHaveTitle(/Corridor/);
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(violations).toEqual([]);
});

test('health tells what is loaded', async ({ request }) => {
  const health = await (await request.get('/api/health')).json();
  expect(health.data).toMatchObject({
    status: 'ready',
    database: 'ours',
    managed: true,
    dataSets: [{ id: 'cooperation', status: 'ready' }],
  });
});
