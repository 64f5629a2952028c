import type { Page } from '@playwright/test';
import { expect, test, waitForMap } from './fixture.ts';

/** The last pages and data when the network goes, and nothing but the network's own while it is there. */

test.use({
  serviceWorkers: 'allow',
  ground: { expectedErrors: [/Failed to load resource|ERR_INTERNET_DISCONNECTED/] },
});

const notice = (page: Page) => page.locator('[data-offline]');
const rowsOf = (page: Page) => page.getByRole('table', { name: 'Events' }).locator('tr[data-event-id]');

/** Until the worker has the page in hand and has kept what it was made from. */
async function waitForKeeping(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      if (!navigator.serviceWorker.controller) return false;
      const [name] = await caches.keys();
      if (!name) return false;
      const kept = await (await caches.open(name)).keys();
      const paths = kept.map(({ url }) => new URL(url).pathname + new URL(url).search);
      return paths.includes('/') && paths.some((path) => path.includes('pmtiles?range=')) && paths.length > 20;
    },
    null,
    { timeout: 45_000, polling: 500 },
  );
}

test('after one visit the dashboard opens without a network, map and all, and says of when it is', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await waitForMap(page);
  const rows = await rowsOf(page).count();
  await waitForKeeping(page);
  await expect(notice(page)).toHaveCount(0);

  await context.setOffline(true);
  await page.goto('/?layers=strikes');
  await waitForMap(page);
  await expect(notice(page)).toHaveText(/Offline: data as of \d/);
  expect(await rowsOf(page).count()).toBeLessThan(rows);
  await page.goto('/methods/').catch(() => null);
  await expect(page.locator('body')).toContainText('this page was not read on this device before');

  await context.setOffline(false);
  await page.goto('/');
  await waitForMap(page);
  await expect(notice(page)).toHaveCount(0);
});

test('while there is a network, new data is what is shown', async ({ page, context }) => {
  await page.goto('/data/');
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const read = () => page.evaluate(async () => (await fetch('/data/manifest.json')).text());
  const first = await read();
  expect(await read()).toBe(first);
  await context.route('**/data/manifest.json', (route) => route.fulfill({ body: '{"new":true}' }));
  expect(await read()).toBe('{"new":true}');
});
