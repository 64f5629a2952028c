import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, findViolations, test, waitForMap } from './fixture.ts';
import { madeUpTable, serveTables, type TablesSite } from './tables-site.ts';

const DATA = resolve(import.meta.dirname, '../../../shared/data');
const hasReal = existsSync(join(DATA, 'viina'));

let site: TablesSite;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  site = await serveTables([
    { as: 'acled', set: 'spring', text: madeUpTable() },
    { as: 'acled', set: 'crowd', text: madeUpTable(30_000) },
    { as: 'acled', set: 'holed', text: madeUpTable(), without: ['2024-04.arrow'] },
    ...(hasReal
      ? [
          { as: 'viina', set: 'viina', path: join(DATA, 'viina') },
          { as: 'airforce', set: 'airforce', path: join(DATA, 'air-force-bulletins') },
        ]
      : []),
  ]);
});

test.afterAll(() => site.close());

const summary = (page: Page) => page.getByRole('status');
const events = (page: Page) => page.getByRole('table', { name: 'Events' });

/** What summary, map, histogram and list say of the window, as numbers. */
async function readCounts(page: Page): Promise<{ summary: number; map: number; histogram: number; list: number }> {
  return page.evaluate(() => {
    const data = (selector: string, name: string) =>
      Number(document.querySelector<HTMLElement>(selector)?.dataset[name] ?? NaN);
    return {
      summary: data('[role="status"]', 'strikes') + data('[role="status"]', 'responses'),
      map: data('[data-map]', 'mapEvents'),
      histogram: data('.histogram', 'events'),
      list: Number(document.querySelector('table[aria-rowcount]')?.getAttribute('aria-rowcount') ?? NaN),
    };
  });
}

/** They agree, on some number that is not the last one. */
async function expectAgreement(page: Page, not?: number): Promise<number> {
  await expect(async () => {
    const counts = await readCounts(page);
    expect(new Set(Object.values(counts)).size, JSON.stringify(counts)).toBe(1);
    expect(counts.summary).not.toBe(not);
  }).toPass({ timeout: 15_000 });
  return (await readCounts(page)).summary;
}

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${site.url}tables/?${query}`);
  await waitForMap(page);
}

test('map, histogram, list and summary agree while a handle is dragged and by keys', async ({ page }) => {
  await open(page, 'set=spring');
  let count = await expectAgreement(page);
  expect(count).toBe(120);

  const box = await page.locator('.histogram').boundingBox();
  if (!box) throw new Error('the histogram has no box');
  const [y, end] = [box.y + 60, box.x + box.width - 22];
  await page.mouse.move(end, y);
  await page.mouse.down();
  for (const left of [120, 300, 520]) {
    await page.mouse.move(end - left, y, { steps: 4 });
    count = await expectAgreement(page, count);
  }
  await page.mouse.up();
  expect(count).toBeLessThan(120);

  const from = page.getByRole('slider', { name: 'From' });
  await from.focus();
  for (const key of ['PageUp', 'PageUp', 'ArrowRight']) {
    await page.keyboard.press(key);
    await expectAgreement(page);
  }
  await expect(summary(page)).toContainText('16 March');
  await expect(page).toHaveURL(/set=spring&datetime=2024-03-1/);
});

test('what is in the list is drawn: points as symbols, regions as outlines and a count', async ({ page }) => {
  await open(page, 'set=spring&datetime=2024-03-01/2024-03-20');
  const rows = await expectAgreement(page);
  const inAreas = Number(await page.locator('[data-in-areas]').getAttribute('data-in-areas'));
  expect(inAreas).toBeGreaterThan(0);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map-drawn', String(rows - inAreas));
});

test('the key tells what the shades of hexagons stand for, in both languages', async ({ page }) => {
  await open(page, 'set=crowd');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map-form', 'density');
  const key = page.getByRole('table', { name: 'Events in a hexagon' });
  for (const range of ['1–3', '4–15', '16–63', '64–255', '256+'])
    await expect(key.getByRole('columnheader', { name: range, exact: true })).toBeVisible();
  await expect(key.getByRole('rowheader')).toHaveText(['Strike', 'Response']);
  await open(page, 'set=crowd&lang=uk');
  await expect(page.getByRole('table', { name: 'Подій у шестикутнику' })).toBeVisible();
  // Few enough for symbols: the key is of these.
  await open(page, 'set=crowd&datetime=2024-03-01/2024-03-03');
  await expect(page.getByRole('button', { name: 'Key' })).toBeVisible();
  await expect(key).toHaveCount(0);
});

test('filters narrow everything at once and stay in the address', async ({ page }) => {
  await open(page, 'set=spring');
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('checkbox', { name: /^Shelling/ }).check();
  const shelling = await expectAgreement(page, 120);
  expect(shelling).toBe(48);
  await page.getByRole('checkbox', { name: /Odesa/ }).check();
  const odesa = await expectAgreement(page, shelling);
  await expect(page).toHaveURL(/type=shelling&place=UA-51/);
  await page.reload();
  await waitForMap(page);
  expect(await expectAgreement(page)).toBe(odesa);
});

test('a card opens by keyboard, tells the record, and gives the focus back', async ({ page }) => {
  await open(page, 'set=spring');
  const first = events(page).locator('tr[data-event-id] button').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary');
  await expect(card).toContainText('A made-up paper');
  await expect(card).toContainText('Row 118 of a made-up table.');
  await expect(card).toContainText('Row 120 of spring.csv');
  const name = (await card.getAttribute('data-event-id')) ?? '';
  expect(name).toMatch(/^2024-05\.\d+$/);
  await expect(page).toHaveURL(/event=2024-05-28-odesa-air-strike-acled-ukr118/);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(events(page).locator(`tr[data-event-id="${name}"] button`)).toBeFocused();

  await open(page, 'set=spring&event=2024-05-28-odesa-air-strike-acled-ukr118');
  await expect(page.getByRole('complementary')).toContainText('Row 118 of a made-up table.');
});

test.describe('with a month that is not there', () => {
  test.use({ ground: { expectedErrors: [/404/] } });

  test('the page tells which and shows the others', async ({ page }) => {
    await open(page, 'set=holed');
    await expect(page.getByRole('alert')).toContainText('April 2024 could not be read');
    const count = await expectAgreement(page);
    expect(count).toBeGreaterThan(70);
    expect(count).toBeLessThan(90);
  });
});

test('the tables of a site are listed with dates and licence, and a wrong name is told', async ({ page }) => {
  await page.goto(`${site.url}tables/`);
  await expect(page.getByRole('row', { name: /spring\.csv/ })).toContainText('1 Mar–29 May 2024');
  await expect(page.getByRole('row', { name: /spring\.csv/ })).toContainText('ACLED terms of use');
  await page
    .getByRole('row', { name: /spring\.csv/ })
    .getByRole('link', { name: 'Open the map of ACLED' })
    .click();
  await waitForMap(page);
  expect(await expectAgreement(page)).toBe(120);
  const download = page.getByRole('link', { name: /^Download/ });
  await expect(download).toHaveAttribute('href', /spring\.parquet$/);
  const file = await page.request.get((await download.getAttribute('href')) ?? '');
  // Parquet begins and ends with its four letters.
  expect((await file.body()).subarray(-4).toString()).toBe('PAR1');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no fault for axe, ${colorScheme}, wide and narrow`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, 'set=spring');
    await page.getByRole('button', { name: 'Filters' }).click();
    expect(await findViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${site.url}tables/?set=spring&lang=uk`);
    await waitForMap(page);
    expect(await findViolations(page)).toEqual([]);
  });
}

test.describe('real tables', () => {
  test.skip(!hasReal, '../shared/data is not here');

  test('a report of VIINA stands on the map at its point', async ({ page }) => {
    await open(page, 'set=viina&datetime=2022-02-24/2022-02-24#map=10/51.0464/31.88');
    const map = page.locator('[data-map] canvas.over');
    const box = await map.boundingBox();
    if (!box) throw new Error('the map has no box');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page.getByRole('complementary')).toContainText('Nizhyn');
    await expect(page.getByRole('complementary')).toContainText('VIINA_2022_REBUILD.csv');
  });

  test('a night of the bulletins tells what was launched and stopped', async ({ page }) => {
    await open(page, 'set=airforce&datetime=2026-06-06/2026-06-07');
    await events(page)
      .getByRole('button', { name: /7 Jun 2026/ })
      .first()
      .click();
    const card = page.getByRole('complementary');
    await expect(card).toContainText('236');
    await expect(card).toContainText('215');
    await expect(card).toContainText("Ukraine's Air Force");
  });
});
