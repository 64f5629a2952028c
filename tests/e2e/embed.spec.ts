import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, findViolations, test } from './host.ts';

const ADDRESSES: string[] = JSON.parse(
  readFileSync(new URL('../fixtures/hosts/v1/addresses.json', import.meta.url), 'utf8'),
);
const IDLE = '[data-map][data-map-idle="true"]';
const mapIn = (page: Page): FrameLocator => page.frameLocator('#map');
const waitForFrame = (frame: FrameLocator) => frame.locator(IDLE).waitFor({ state: 'attached', timeout: 45_000 });

/** Messages that a host page has written down. */
const messagesOf = (page: Page) => page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);
const told = async (page: Page, type: string) =>
  (await messagesOf(page)).filter((message) => (message as { type?: string } | null)?.type === type);

test.describe('a frame with nothing but sandbox="allow-scripts"', () => {
  test('shows the map, lets its time be moved, and tells its height', async ({ page, host }) => {
    await host.open(page, 'v1/sandbox');
    const frame = mapIn(page);
    await waitForFrame(frame);
    const summary = frame.getByRole('status').first();
    const before = await summary.textContent();
    await frame.getByRole('slider', { name: 'From' }).press('PageUp');
    await expect(summary).not.toHaveText(before ?? '');
    expect(await told(page, 'resize')).toContainEqual(
      expect.objectContaining({ source: 'sirenmap', v: 1, width: 640, height: expect.any(Number) }),
    );
    expect((await told(page, 'timechange')).length).toBeGreaterThan(0);
  });

  test('plays and pauses', async ({ page, host }) => {
    await host.open(page, 'v1/sandbox');
    const frame = mapIn(page);
    await waitForFrame(frame);
    await frame.getByRole('button', { name: 'Play' }).click();
    await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(async () => (await told(page, 'timechange')).length).toBeGreaterThan(1);
    await frame.getByRole('button', { name: 'Pause' }).click();
    await expect(frame.getByRole('button', { name: 'Play' })).toBeVisible();
  });

  test('works at 320 px, in Ukrainian and dark, without a fault for axe', async ({ page, host }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await host.open(page, 'v1/sandbox-320');
    const frame = mapIn(page);
    await waitForFrame(frame);
    await expect(frame.getByRole('link', { name: /Уся карта/ })).toBeVisible();
    await expect(
      frame.getByRole('button', { name: 'Відтворити' }).or(frame.locator('.time button').first()),
    ).toBeVisible();
    const wide = await page.frames()[1]?.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    expect(await findViolations(page, '#map')).toEqual([]);
  });

  test('lets the page under it scroll', async ({ page, host }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await host.open(page, 'v1/sandbox-320');
    await waitForFrame(mapIn(page));
    await page.mouse.move(160, 300);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });
});

test('WordPress hears its height with its secret', async ({ page, host }) => {
  await host.open(page, 'v1/wordpress');
  const frame = mapIn(page);
  await waitForFrame(frame);
  const messages = await messagesOf(page);
  expect(messages).toContainEqual({ message: 'height', value: expect.any(Number), secret: 'Ab12Cd34Ef' });
  const height = await page.locator('#map').evaluate((element) => (element as HTMLIFrameElement).height);
  expect(Number(height)).toBeGreaterThan(338);
  await expect(frame.getByRole('status').first()).toContainText('0 responses');
});

test('resizers of three kinds hear one height', async ({ page, host }) => {
  await host.open(page, 'v1/resizer');
  await waitForFrame(mapIn(page));
  const heights = await page.evaluate(() => (window as unknown as { heights: Record<string, number> }).heights);
  const { amp } = heights;
  expect(amp).toBeGreaterThan(300);
  expect(heights).toEqual({ openIframeResizer: amp, amp, iframeResize: amp });
});

test('a host with a strict policy shows <strike-map>', async ({ page, host }) => {
  await host.open(page, 'v1/strict-policy');
  const frame = page.frameLocator('strike-map iframe');
  await waitForFrame(frame);
  await expect(page.getByRole('link', { name: 'Map of strikes' })).toBeHidden();
  const box = await page.locator('strike-map iframe').boundingBox();
  expect(box?.height).toBeGreaterThan(400);
});

test.describe('nonsense', () => {
  const BAD = [
    `map=${'9'.repeat(10_000)}`,
    'map=NaN/NaN/NaN&bbox=NaN,1,2,3',
    'datetime=2025-12-31/2025-01-01&t=<img src=x onerror=alert(1)>',
    'theme=<script>alert(1)</script>&lang=xx&ui=huge&gestures=wild',
    'layers=&layers=strikes&layers=responses',
    `q=${encodeURIComponent('<svg onload=alert(1)>'.repeat(500))}`,
    '%E0%A4%A=%&event=../../etc/passwd&known=never&window=-P1D&v=99',
  ];
  test('in the query means the defaults', async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 360 });
    page.on('dialog', (dialog) => expect(dialog.message()).toBe('never'));
    await page.goto('/embed/');
    const usual = await page.getByRole('status').first().textContent();
    for (const query of BAD) {
      await page.goto(`/embed/?${query}`);
      await page.locator('[data-map]').waitFor({ state: 'attached' });
      await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
      // Search words are words, whatever they look like: they find nothing.
      if (!/^q=/.test(query)) await expect(page.getByRole('status').first()).toHaveText(usual ?? '');
    }
  });

  test('in messages, and messages of strangers, change nothing and throw nothing', async ({ page, host }) => {
    await host.open(page, 'v1/messages');
    const frame = mapIn(page);
    await waitForFrame(frame);
    const before = await frame.getByRole('status').first().textContent();
    await page.evaluate(() => {
      const target = (document.querySelector('#map') as HTMLIFrameElement).contentWindow;
      const call = { target: 'sirenmap', v: 1, method: 'setRange', params: { from: '2025-12-06', to: '2025-12-07' } };
      const wrong = [null, 1, 'text', [], {}, { ...call, v: 2, id: 1 }, { ...call, target: 'x', id: 2 }, call];
      const markup = { ...call, id: '<img src=x>', params: { from: '<b>', to: '"' } };
      const huge = { ...call, id: 4, method: 'select', params: { event: 'x'.repeat(5_000_000) } };
      const odd = { ...call, id: 5, method: '__proto__', params: { constructor: 1 } };
      for (const message of [...wrong, markup, huge, odd]) target?.postMessage(message, '*');
      // A window that is not the parent: the stranger beside the frame.
      const stranger = (document.querySelector('#stranger') as HTMLIFrameElement).contentWindow as Window &
        typeof globalThis;
      const script = stranger.document.createElement('script');
      script.textContent = `parent.frames[0].postMessage(${JSON.stringify({ ...call, id: 'stranger' })}, '*')`;
      stranger.document.body.append(script);
      // A last good call, to know when all the others have been heard.
      target?.postMessage({ ...call, id: 'last', method: 'getState', params: {} }, '*');
    });
    await expect.poll(async () => JSON.stringify(await told(page, 'result'))).toContain('"last"');
    const results = (await told(page, 'result')) as { id: unknown; ok: boolean; error?: string }[];
    expect(results.filter(({ ok }) => ok).map(({ id }) => id)).toEqual(['last']);
    expect(JSON.stringify(results)).not.toContain('"stranger"');
    expect(JSON.stringify(results.map(({ error }) => error))).not.toMatch(/<(?:b|img)/);
    await expect(frame.getByRole('status').first()).toHaveText(before ?? '');
  });
});

test('addresses of version 1 still open, each with its link and its credits', async ({ page }) => {
  test.slow();
  // Small, since each of them draws a map in software.
  await page.setViewportSize({ width: 320, height: 360 });
  for (const address of ADDRESSES) {
    await page.goto(address);
    await page.locator('[data-map]').waitFor({ state: 'attached' });
    await expect(page.getByRole('link', { name: /Open full map|Уся карта/ }), address).toBeVisible();
    await expect(page.getByText(/GeoNames|^© /).first(), address).toBeVisible();
  }
});

test('the link to the full map keeps the view', async ({ page }) => {
  await page.goto('/embed/?datetime=2025-12-06&layers=strikes&map=6/49/31&ui=full&autoplay=0');
  await page.locator(IDLE).waitFor({ state: 'attached' });
  const href = await page.getByRole('link', { name: /Open full map/ }).getAttribute('href');
  expect(href).toContain('layers=strikes');
  expect(href).toContain('datetime=');
  expect(href).toMatch(/#map=6\/49\/31$/);
});

test('the page of one event stands in a frame, with its card and its map', async ({ page, request }) => {
  const { events } = await (await request.get('/data/events.json')).json();
  const [event] = events.filter((item: { kind: string }) => item.kind === 'strike');
  await page.setViewportSize({ width: 400, height: 800 });
  await page.goto(`/embed/events/${event.event_id}/`);
  await page.locator(IDLE).waitFor({ state: 'attached' });
  await expect(page.getByRole('complementary', { name: event.title })).toBeVisible();
  await expect(page.getByRole('link', { name: /Open full map/ })).toHaveAttribute('href', new RegExp(event.event_id));
  expect(await findViolations(page)).toEqual([]);
});
