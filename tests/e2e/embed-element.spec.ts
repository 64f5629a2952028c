import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './host.ts';

/** The element's methods as a test calls them; `static/embed.d.ts` has the real types. */
type StrikeMap = HTMLElement & Record<string, (...args: unknown[]) => Promise<Record<string, unknown>>>;

const call = (page: Page, method: string, ...args: unknown[]) =>
  page
    .locator('strike-map')
    .evaluate((element, { method: name, args: values }) => (element as StrikeMap)[name]?.(...values), { method, args });

/** Lets the frame draw twice. */
const twoFrames = (page: Page) =>
  page
    .frames()[1]
    ?.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))));

test('a host steers the map through promises, and hears of it', async ({ page, host, request }) => {
  await host.open(page, 'v1/control');
  const frame = page.frameLocator('strike-map iframe');
  await frame.locator('[data-map-idle="true"]').waitFor({ state: 'attached', timeout: 45_000 });

  const state = await call(page, 'getState');
  expect(state).toMatchObject({ playing: false, event: null, layers: ['strikes', 'responses'] });

  const moved = await call(page, 'setTime', '2025-12-06T22:00:00Z');
  expect(moved).toMatchObject({ t: '2025-12-06T22:00:00Z' });
  await twoFrames(page);
  await expect(frame.getByRole('slider', { name: 'To' })).toHaveAttribute('aria-valuetext', /6 Dec/);

  const { events } = await (await request.get('/data/events.json')).json();
  const [event] = events.filter((item: { kind: string }) => item.kind === 'strike');
  expect(await call(page, 'select', event.event_id)).toMatchObject({ event: event.event_id });
  await expect(frame.getByRole('complementary', { name: event.title })).toBeVisible();
  expect(await call(page, 'select', null)).toMatchObject({ event: null });
  await twoFrames(page);
  await expect(frame.getByRole('complementary')).toHaveCount(0);

  expect(await call(page, 'flyTo', { lng: 30.5, lat: 50.4, zoom: 8 })).toMatchObject({ map: '8/50.4/30.5' });
  expect(await call(page, 'play')).toMatchObject({ playing: true });
  await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(await call(page, 'pause')).toMatchObject({ playing: false });
  expect(await call(page, 'setLayers', 'strikes')).toMatchObject({ layers: ['strikes'], responses: 0 });
  expect(await call(page, 'setTheme', 'dark')).toMatchObject({ theme: 'dark' });
  await expect(call(page, 'select', 'no-such-event')).rejects.toThrow('no such event');

  const types = await page.evaluate(() =>
    (window as unknown as { told: { type: string }[] }).told.map(({ type }) => type),
  );
  expect(new Set(types)).toEqual(new Set(['ready', 'resize', 'timechange', 'select', 'viewchange']));
});

test('of ten maps on a page only those near the screen start, and all let go', async ({ page, host, context }) => {
  await host.open(page, 'v1/ten');
  await page.frameLocator('strike-map iframe').first().locator('[data-map-idle="true"]').waitFor({ state: 'attached' });
  expect(await page.locator('strike-map iframe').count()).toBeLessThanOrEqual(2);
  await page.mouse.wheel(0, 3000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
  await expect.poll(() => page.locator('strike-map iframe').count()).toBeGreaterThan(1);

  await page.evaluate(() => document.querySelectorAll('section').forEach((part) => part.remove()));
  await expect.poll(() => page.frames().length).toBe(1);
  const session = await context.newCDPSession(page);
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return session.send('Memory.getDOMCounters');
  };
  await count();
  const before = await count();
  await page.evaluate(() => {
    for (let n = 0; n < 10; n += 1) {
      const map = document.createElement('strike-map');
      document.body.append(map);
      map.remove();
    }
  });
  const after = await count();
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
  expect(after.documents).toBeLessThanOrEqual(before.documents);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 5);
});

test('the loader and its versioned twin are one, small, and open to every origin', async ({ request }) => {
  const [loader, twin] = await Promise.all([request.get('/embed.js'), request.get('/embed/v1.js')]);
  expect(await loader.text()).toBe(await twin.text());
  expect(gzipSync(await loader.text()).length).toBeLessThanOrEqual(4096);
  for (const answer of [loader, twin]) {
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    expect(answer.headers()['content-type']).toContain('javascript');
  }
});

test('what comes before MapLibre is at most 60 kB gzipped: page, styles and loader', async ({ request }) => {
  const page = await (await request.get('/embed/')).text();
  const styles = [...page.matchAll(/<link href="([^"]+\.css)"/g)].map(
    ([, href = '']) => new URL(href, 'http://x/embed/').pathname,
  );
  const texts = await Promise.all(['/embed.js', ...styles].map(async (path) => (await request.get(path)).text()));
  const bytes = [page, ...texts].reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(bytes).toBeLessThanOrEqual(60_000);
});

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('an embed shows its picture of the map, its summary and its link', async ({ page }) => {
    await page.goto('/embed/');
    await expect(page.locator('[data-embed] svg[role="img"], [data-embed] .picture svg').first()).toBeVisible();
    await expect(page.getByRole('status').first()).toContainText(/strike/);
    await expect(page.getByRole('link', { name: /Open full map/ })).toBeVisible();
    await expect(page.getByText('GeoNames').first()).toBeVisible();
  });
});

test('embed pages keep out of search engines and name the page they show', async ({ page }) => {
  await page.goto('/embed/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /^https?:\/\/[^/]+\/$/);
});
