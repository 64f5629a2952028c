import type { Page } from '@playwright/test';
import { expect, findViolations, test, waitForMap } from './fixture.ts';

/** Time control, list and address together: what one shows, all show, wherever and however it is read. */

const rowsOf = (page: Page) => page.getByRole('table', { name: 'Events' }).locator('tr[data-event-id]');
const slider = (page: Page, name: 'From' | 'To') => page.getByRole('slider', { name, exact: true });

/** How many events the summary, the list and the map say there are, read in one moment. */
async function readSets(page: Page): Promise<{ summary: number; list: number; map: number }> {
  return page.evaluate(() => {
    const text = document.querySelector('[role="status"]')?.textContent ?? '';
    const counts = [...text.matchAll(/(?<!\d)(\d+) (?:strike|response)/g)].map(([, count]) => Number(count));
    return {
      summary: counts.reduce((sum, count) => sum + count, 0),
      list: document.querySelectorAll('tr[data-event-id]').length,
      map: Number(document.querySelector('[data-map]')?.getAttribute('data-map-events')),
    };
  });
}

/** Headings of days with the events under them. */
async function readDays(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('tbody')].map((group) => {
      const ids = [...group.querySelectorAll<HTMLElement>('tr[data-event-id]')].map((row) => row.dataset['eventId']);
      return `${group.querySelector('th span')?.textContent}: ${ids.join(' ')}`;
    }),
  );
}

test('in every step of a slow drag over all of time, summary, list and map show the same set', async ({ page }) => {
  await page.goto('/');
  await waitForMap(page);
  const box = await page.locator('.histogram').boundingBox();
  if (!box) throw new Error('The histogram has no box.');
  const y = box.y + box.height * 0.4;
  await page.mouse.move(box.x + box.width - 22, y);
  await page.mouse.down();
  const seen = new Set<number>();
  for (let x = box.width - 22; x > 30; x -= 35) {
    await page.mouse.move(box.x + x, y);
    const { summary, list, map } = await readSets(page);
    expect({ list, map }).toEqual({ list: summary, map: summary });
    seen.add(summary);
  }
  await page.mouse.up();
  expect(seen.size).toBeGreaterThan(3);
});

test('the keyboard alone moves time, plays, filters, reads an event and goes back', async ({ page }) => {
  await page.goto('/');
  await waitForMap(page);
  const all = await rowsOf(page).count();
  await slider(page, 'To').focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => rowsOf(page).count()).toBeLessThan(all);
  await page.keyboard.press('End');
  await expect(rowsOf(page)).toHaveCount(all);

  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.keyboard.press('End');

  await page.getByRole('button', { name: 'Filters' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: /Air strike/ }).focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('Escape');
  await expect.poll(() => rowsOf(page).count()).toBeLessThan(all);
  await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused();

  await rowsOf(page).first().getByRole('link').focus();
  await page.keyboard.press('ArrowDown');
  await expect(rowsOf(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rowsOf(page).nth(1).getByRole('link')).toBeFocused();
  await expect(page).toHaveURL(/type=air_strike/);
});

test('an empty list says what keeps it empty and offers the way out', async ({ page }) => {
  await page.goto('/?q=xyzzy');
  await waitForMap(page);
  await expect(page.getByText(/Nothing is spelt like/)).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('table', { name: 'Events' }).locator('..').getByRole('button', { name: 'Clear search' }).click();
  await expect.poll(() => rowsOf(page).count()).toBeGreaterThan(5);
});

test('search finds a place in three languages', async ({ page }) => {
  await page.goto('/?q=Kyiv');
  const rows = await rowsOf(page).count();
  expect(rows).toBeGreaterThan(0);
  for (const q of ['Київ', 'Киев', 'Kiev']) {
    await page.goto(`/?q=${encodeURIComponent(q)}`);
    await expect.poll(() => rowsOf(page).count(), q).toBe(rows);
  }
});

test.describe('under reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('play goes by whole days', async ({ page }) => {
    await page.goto('/?autoplay=1');
    await waitForMap(page);
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await page.getByRole('button', { name: 'Play' }).click();
    const first = await slider(page, 'To').getAttribute('aria-valuetext');
    await expect.poll(() => slider(page, 'To').getAttribute('aria-valuetext')).not.toBe(first);
    // A day, without a clock time.
    expect(await slider(page, 'To').getAttribute('aria-valuetext')).toMatch(/^\d+ \p{L}+ \d{4}$/u);
  });
});

test('an event falls on the same day for readers in Honolulu, Kyiv and Auckland', async ({ browser, baseURL }) => {
  const days: string[][] = [];
  for (const timezoneId of ['Pacific/Honolulu', 'Europe/Kyiv', 'Pacific/Auckland']) {
    const context = await browser.newContext({ timezoneId, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('/?tz=local');
    await expect(page.getByLabel('Time zone')).toHaveValue('local');
    days.push(await readDays(page));
    await context.close();
  }
  expect(days[0]?.length).toBeGreaterThan(2);
  expect(days[1]).toEqual(days[0]);
  expect(days[2]).toEqual(days[0]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is the list and a still map', async ({ page }) => {
    await page.goto('/');
    expect(await rowsOf(page).count()).toBeGreaterThan(5);
    await expect(page.getByRole('status')).toHaveText(/\b\d{1,5} strikes? and \d{1,5} responses?/);
    await expect(page.getByRole('img', { name: 'Map' }).first()).toBeVisible();
    await rowsOf(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/\/events\//);
  });
});
