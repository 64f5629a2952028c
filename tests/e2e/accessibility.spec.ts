import type { Page } from '@playwright/test';
import { expect, findViolations, test, waitForApp, waitForMap } from './fixture.ts';

/** axe on every page, however it is looked at; what it finds in light and wide is asked beside each page's own tests. */

interface Look {
  name: string;
  dark?: boolean;
  forced?: boolean;
  width?: number;
}

const LOOKS: readonly Look[] = [
  { name: 'dark', dark: true },
  { name: 'forced colours', forced: true },
  { name: '320 px', width: 320 },
  { name: '320 px, dark', dark: true, width: 320 },
];

/** Sets how the page is looked at; the map is drawn anew, and told to be idle when it has been. */
async function look(page: Page, { dark, forced, width = 1280 }: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.setViewportSize({ width, height: width < 700 ? 640 : 800 });
  // What follows the size of the window does so in the next frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  if ((await page.locator('[data-map]').count()) > 0) await waitForMap(page);
}

async function findInEveryLook(page: Page, path: string): Promise<void> {
  for (const way of LOOKS) {
    await look(page, way);
    expect(await findViolations(page), `${path}, ${way.name}`).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${path}, ${way.name}: wider than its window`).toBeLessThanOrEqual(0);
  }
}

test('pages to read have no fault for axe in the dark, in forced colours and at 320 px', async ({ page, request }) => {
  test.slow();
  const { events } = await (await request.get('/data/events.json')).json();
  const { articles } = await (await request.get('/data/articles.json')).json();
  const event = events.find(({ kind, places }: { kind: string; places: unknown[] }) => kind === 'strike' && places[0]);
  const paths = ['/data/', '/methods/', '/embed/guide/', `/events/${event.event_id}/`];
  for (const path of [...paths, `/places/${event.places[0].place_id}/`, `/articles/${articles[0].id}/`]) {
    await page.goto(path);
    await waitForApp(page);
    await findInEveryLook(page, path);
  }
});

for (const path of ['/', '/embed/']) {
  test(`${path} has no fault for axe in any look, with the card closed and open`, async ({ page, request }) => {
    test.slow();
    const { events } = await (await request.get('/data/events.json')).json();
    const [event] = events.filter(({ kind }: { kind: string }) => kind === 'strike');
    await page.goto(path);
    await waitForMap(page);
    await findInEveryLook(page, `${path}, card closed`);
    await page.goto(`${path}?event=${event.event_id}`);
    await expect(page.getByRole('complementary').first()).toBeVisible();
    await waitForMap(page);
    await findInEveryLook(page, `${path}, card open`);
  });
}

test('what opens over the dashboard has no fault for axe: filters, time settings', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?theme=dark');
  await waitForMap(page);
  await page
    .getByRole('button', { name: /^Filters/ })
    .first()
    .click();
  expect(await findViolations(page), 'filters').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^More time settings/ }).click();
  // What the panel covers is no target now.
  expect(await findViolations(page, '.more .panel'), 'time settings').toEqual([]);
});
