import type { Browser, Page } from '@playwright/test';
import { expect, test, waitForMap } from './fixture.ts';

/** What the first load of the dashboard costs: work of the page's one thread, movement on the screen, bytes. */

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  /** Time the thread ran, without the time it waited for others. */
  tdur?: number;
  args?: { name?: string; data?: { frames?: { url?: string; processId?: number }[] } };
}

const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'];

/** Milliseconds of work on the page's main thread, as it ran and by the clock. */
interface Work {
  ranMs: number;
  tookMs: number;
}

/** Opens `/` in a browser that has not seen it, and traces it until the map is idle. */
async function traceFirstLoad(browser: Browser, baseURL: string): Promise<Work> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto('/');
  await waitForMap(page);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await context.close();
  return sumWork(traceEvents);
}

/** Tasks of the renderer's main thread that did most: other renderers of the same browser stand by. */
function sumWork(events: readonly TraceEvent[]): Work {
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === 'CrRendererMain';
  const sums = events.filter(isMain).map(({ pid, tid }) => {
    const tasks = events.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid);
    const sum = (key: 'dur' | 'tdur') => tasks.reduce((total, task) => total + (task[key] ?? 0), 0) / 1000;
    return { ranMs: sum('tdur'), tookMs: sum('dur') };
  });
  return sums.reduce((most, work) => (work.ranMs > most.ranMs ? work : most), { ranMs: 0, tookMs: 0 });
}

test('the first map is drawn with at most 1.5 s of work on the main thread', async ({ browser, baseURL }) => {
  const loads: Work[] = [];
  for (let n = 0; n < 3; n += 1) loads.push(await traceFirstLoad(browser, baseURL ?? ''));
  const told = loads.map(({ ranMs, tookMs }) => `${Math.round(ranMs)} ms (${Math.round(tookMs)} ms by the clock)`);
  test.info().annotations.push({ type: 'main thread', description: told.join(', ') });
  console.log(`Main thread until the first map is idle: ${told.join(', ')}`);
  const best = Math.min(...loads.map(({ ranMs }) => ranMs));
  expect(best).toBeGreaterThan(50);
  expect(best).toBeLessThanOrEqual(1500);
});

/** Sum of layout shifts so far that no input brought about. */
const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: number }).shifts);

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/** Key, chips and buttons that lie over the map make way for the card; everything else has to stand still. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept = window as unknown as { shifts: number };
    kept.shifts = 0;
    const makesWay = (node: Node | null): boolean =>
      (node instanceof Element ? node : (node?.parentElement ?? null))?.closest('.furniture') != null;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        if (!hadRecentInput && !sources.every(({ node }) => makesWay(node))) kept.shifts += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

for (const [name, size] of Object.entries({
  'a wide screen': { width: 1280, height: 800 },
  'a phone': { width: 390, height: 844 },
})) {
  test(`nothing jumps on ${name}, while the page loads or when a card opens`, async ({ page, request }) => {
    const { events } = await (await request.get('/data/events.json')).json();
    const [event] = events.filter((item: { kind: string }) => item.kind === 'strike');
    await page.setViewportSize(size);
    await watchShifts(page);
    await page.goto('/');
    await waitForMap(page);
    const loaded = await shiftsOf(page);
    expect(loaded).toBeLessThan(0.02);
    // By the page's own link, without a click: what an input brings about would not count as a jump.
    await page.locator(`tr[data-event-id="${event.event_id}"] a`).evaluate((link: HTMLElement) => link.click());
    await expect(page.getByRole('complementary').first()).toBeVisible();
    await waitForMap(page);
    expect((await shiftsOf(page)) - loaded).toBeLessThan(0.02);
  });
}

test('the first load of the dashboard transfers less than 900 kB', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto('/');
  await waitForMap(page);
  console.log(`Transfer of / until the first map is idle: ${Math.round(bytes / 1000)} kB`);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(900_000);
});
