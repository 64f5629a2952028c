import type { Locator } from '@playwright/test';
import { expect, findViolations, test, waitForMap } from './fixture.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clipboard = (page: import('@playwright/test').Page) => page.evaluate(() => navigator.clipboard.readText());

/** Waits until the preview shows a whole map; a frame taken away while it starts complains of what it could not fetch. */
const waitForPreview = (dialog: Locator) =>
  dialog.frameLocator('iframe').locator('[data-map-idle="true"]').waitFor({ state: 'attached', timeout: 45_000 });

test('a view is taken away as a link, a frame, an element, a picture', async ({ page }) => {
  test.slow();
  await page.goto('/?layers=strikes#map=6/49/31');
  await waitForMap(page);
  await page.getByRole('button', { name: 'Share' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();

  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByText('copied')).toBeVisible();
  expect(await clipboard(page)).toMatch(/\?layers=strikes.*#map=6\/49\/31$/);
  expect(await findViolations(page, 'dialog')).toEqual([]);

  await dialog.getByRole('tab', { name: 'Embed' }).click();
  await waitForPreview(dialog);
  await dialog.getByLabel('Colours').selectOption('dark');
  await waitForPreview(dialog);
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  expect(await clipboard(page)).toMatch(
    /<iframe src="[^"]+\/embed\/\?map=6\/49\/31&amp;layers=strikes&amp;theme=dark"/,
  );
  await dialog.getByLabel('Element with script').check();
  await dialog.getByRole('button', { name: 'Copy code' }).click();
  expect(await clipboard(page)).toContain('<strike-map src=');
  await dialog.getByRole('button', { name: '480 px' }).click();
  await expect(dialog.locator('iframe')).toHaveAttribute('width', '480');
  await waitForPreview(dialog);
  expect(await findViolations(page, 'dialog')).toEqual([]);

  await dialog.getByRole('tab', { name: 'Picture' }).click();
  const picture = dialog.getByRole('img', { name: /title, dates, key and credits/ });
  await expect(picture).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'Download PNG' }).click();
  expect((await download).suggestedFilename()).toMatch(/^sirenmap-\d{4}-\d{2}-\d{2}\.png$/);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
