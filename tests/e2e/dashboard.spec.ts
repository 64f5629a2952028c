import type { Page } from '@playwright/test';
import { expect, findViolations, test, waitForMap } from './fixture.ts';

/** What a reader does with the dashboard, through the handles that PRODUCT.md promises to keep. */

const rowsOf = (page: Page) => page.getByRole('table', { name: 'Events' }).locator('tr[data-event-id]');
const summaryOf = (page: Page) => page.getByRole('status').first();
const eventsOnMap = (page: Page) => page.locator('[data-map]').getAttribute('data-map-events');

/** Counts in the summary: strikes and responses. */
async function readCounts(page: Page): Promise<number[]> {
  const text = (await summaryOf(page).textContent()) ?? '';
  return [...text.matchAll(/(?<!\d)(\d+) (?:strike|response)/g)].map(([, count]) => Number(count));
}

test('the map opens on the strikes and responses of the articles', async ({ page }) => {
  await page.goto('/');
  await waitForMap(page);
  const counts = await readCounts(page);
  expect(counts).toHaveLength(2);
  for (const count of counts) expect(count).toBeGreaterThan(3);
  expect(await rowsOf(page).count()).toBe(counts.reduce((sum, count) => sum + count, 0));
  await expect(page.getByText(/GeoNames.*Natural Earth/).first()).toBeVisible();
});

test('moving a handle of the time control keeps map, list and summary in step', async ({ page }) => {
  await page.goto('/');
  await waitForMap(page);
  const before = await rowsOf(page).count();
  const from = page.getByRole('slider', { name: 'From' });
  await from.focus();
  for (let n = 0; n < 3; n += 1) await from.press('PageUp');
  await expect.poll(() => rowsOf(page).count()).toBeLessThan(before);
  await waitForMap(page);
  const after = await rowsOf(page).count();
  expect((await readCounts(page)).reduce((sum, count) => sum + count, 0)).toBe(after);
  expect(Number(await eventsOnMap(page))).toBe(after);
  await from.press('Home');
  await expect.poll(() => rowsOf(page).count()).toBe(before);
});

test('play moves the window, pause holds it', async ({ page }) => {
  await page.goto('/');
  await waitForMap(page);
  const to = page.getByRole('slider', { name: 'To' });
  await page.getByRole('button', { name: 'Play' }).click();
  const first = await to.inputValue();
  await expect.poll(() => to.inputValue()).not.toBe(first);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('the keyboard goes from the list to a card and back', async ({ page }) => {
  await page.goto('/');
  await waitForMap(page);
  const row = rowsOf(page).first();
  const id = await row.getAttribute('data-event-id');
  await row.getByRole('link').focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('complementary').and(page.locator(`[data-event-id="${id}"]`));
  await expect(card).toBeVisible();
  await expect(card.getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(row.getByRole('link')).toBeFocused();
});

test('a card shows figures with who said them, and the words they came from', async ({ page, request }) => {
  const { events } = await (await request.get('/data/events.json')).json();
  const event = events.find((item: { claims: { value: number | null; claimant: string | null }[] }) =>
    item.claims.some(({ value, claimant }) => value !== null && claimant !== null),
  );
  await page.goto(`/?event=${event.event_id}`);
  const card = page.getByRole('complementary', { name: event.title });
  await expect(card).toBeVisible();
  const claim = event.claims.find(
    (item: { value: number | null; claimant: string | null }) => item.value !== null && item.claimant,
  );
  await expect(card.getByText(claim.claimant).first()).toBeVisible();
  await expect(card.locator('mark').first()).toBeVisible();
});

test('a copied address restores the view', async ({ page, context }) => {
  await page.goto('/?layers=strikes&datetime=2025-12-01/2025-12-28&q=Kyiv#map=6/50/31');
  await waitForMap(page);
  const rows = await rowsOf(page).count();
  expect(rows).toBeGreaterThan(0);
  await rowsOf(page).first().getByRole('link').click();
  await expect(page.getByRole('complementary').first()).toBeVisible();
  await expect.poll(() => page.url()).toContain('event=');
  const copy = await context.newPage();
  await copy.goto(page.url());
  await waitForMap(copy);
  expect(await rowsOf(copy).count()).toBe(rows);
  expect(await summaryOf(copy).textContent()).toBe(await summaryOf(page).textContent());
  await expect(copy.getByRole('complementary').first()).toBeVisible();
  await expect(copy).toHaveURL(/#map=/);
});

test('kinds can be turned off, in the list and on the map', async ({ page }) => {
  await page.goto('/?layers=strikes');
  await waitForMap(page);
  const [strikes, responses] = await readCounts(page);
  expect(strikes).toBeGreaterThan(0);
  expect(responses ?? 0).toBe(0);
  expect(await rowsOf(page).count()).toBe(strikes);
});

test('nonsense in the address means the defaults', async ({ page }) => {
  await page.goto('/?datetime=never&layers=<script>&event=%00&map=1e9#map=NaN/x/y');
  await waitForMap(page);
  expect((await readCounts(page)).length).toBe(2);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('map, time and list fit, and a tap on a row opens the card', async ({ page }) => {
    await page.goto('/');
    await waitForMap(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expect(page.getByRole('button', { name: 'Play' })).toBeInViewport();
    await page.getByRole('button', { name: /Panel folded/ }).tap();
    await rowsOf(page).first().getByRole('link').tap();
    await expect(page.getByRole('complementary').first()).toBeInViewport();
    expect(await findViolations(page)).toEqual([]);
  });
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the dashboard with an open card has no fault for axe', async ({ page }) => {
    await page.goto('/');
    await waitForMap(page);
    expect(await findViolations(page)).toEqual([]);
    await rowsOf(page).first().getByRole('link').click();
    await expect(page.getByRole('complementary').first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
});
