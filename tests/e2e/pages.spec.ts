import { expect, findViolations, test, waitForApp } from './fixture.ts';

/** The pages that are read rather than used. */

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an event page tells what happened, where, when, and who said so', async ({ page, request }) => {
    const { events } = await (await request.get('/data/events.json')).json();
    const event = events.find(
      (item: { kind: string; places: unknown[] }) => item.kind === 'strike' && item.places.length > 0,
    );
    await page.goto(`/events/${event.event_id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(event.title);
    await expect(page.getByRole('main')).toContainText(event.places[0].name);
    await expect(page.getByRole('main')).toContainText('2025');
    await expect(page.locator('svg[role="img"]').first()).toBeVisible();
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  });

  test('the dashboard still lists every event', async ({ page, request }) => {
    const { events } = await (await request.get('/data/events.json')).json();
    await page.goto('/');
    expect(await page.locator('tr[data-event-id]').count()).toBe(events.length);
  });
});

test('every kind of page opens with one heading, a title, and no fault for axe', async ({ page, request }) => {
  test.slow();
  const { events } = await (await request.get('/data/events.json')).json();
  const { articles } = await (await request.get('/data/articles.json')).json();
  const event = events.find((item: { places: unknown[] }) => item.places.length > 0);
  const paths = ['/data/', '/methods/', '/embed/guide/', `/events/${event.event_id}/`];
  for (const path of [...paths, `/places/${event.places[0].place_id}/`, `/articles/${articles[0].id}/`]) {
    await page.goto(path);
    await waitForApp(page);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
    await expect(page, path).toHaveTitle(/Sirenmap/);
    expect(await findViolations(page), path).toEqual([]);
  }
});

test('a page reads in Ukrainian when its address says so', async ({ page }) => {
  await page.goto('/embed/guide/?lang=uk');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Як вбудувати цю карту');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});

test.describe('what is not there', () => {
  test.use({ ground: { expectedErrors: [/404/] } });

  test('is said, with a way on', async ({ page }) => {
    const answer = await page.goto('/events/no-such-event/');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('link', { name: 'Open the map' })).toBeVisible();
  });
});
