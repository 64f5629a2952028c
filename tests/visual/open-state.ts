import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { waitForMap } from '../e2e/fixture.ts';
import { FROZEN } from './frozen.mjs';
import type { ScreenState } from './states.ts';

/** A page that asks for none of the frozen data: from it the app goes on to the one that is shown. */
const START = '/embed/guide/';
const DATA = new URL('data/', import.meta.url);

/** Pages that have a moving map; it may come after a still one. */
const WITH_MAP = ['/', '/embed/'];
/** Where the responses stand that dock at the strike in the middle of the map. */
const STACK_PX = { right: 18, down: 14 };

/** Opens a page of its own at a state, on the frozen data, with nothing moving. */
export async function openState(browser: Browser, state: ScreenState, baseURL: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: state.width, height: state.height },
    colorScheme: state.dark ? 'dark' : 'light',
    forcedColors: state.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/Kyiv',
  });
  const page = await context.newPage();
  await page.route(
    (url) => url.pathname in FROZEN,
    (route) => {
      const file = FROZEN[new URL(route.request().url()).pathname] ?? '';
      return route.fulfill({ body: readFileSync(new URL(file, DATA)), contentType: 'application/json' });
    },
  );
  if (state.withoutWebgl) await page.addInitScript(forgetWebgl);
  await page.goto(START);
  await goOn(page, state.address);
  await settle(page);
  await act(page, state.act);
  return page;
}

/** Runs in the page, before its own code. */
function forgetWebgl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
}

/** Follows a link within the app: the page is then made in the browser, from the data that it asks for. */
async function goOn(page: Page, address: string): Promise<void> {
  // Until the app runs, a link would load a page from the server, with the data of today.
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
  await page.waitForURL((url) => url.pathname === new URL(address, url).pathname);
  await page.waitForLoadState('networkidle');
}

/** Waits for fonts, the map if there is one, and two frames. */
async function settle(page: Page): Promise<void> {
  if (WITH_MAP.includes(new URL(page.url()).pathname)) await waitForMap(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

async function act(page: Page, what: ScreenState['act']): Promise<void> {
  if (what === 'open filters') await page.getByRole('button', { name: /^Filters/ }).click();
  if (what === 'open legend') await page.getByRole('button', { name: /^Key/ }).click();
  if (what === 'open drawer') await page.locator('.listed').click();
  if (what === 'open stack') {
    const box = await page.locator('[data-map]').boundingBox();
    if (box) await page.mouse.click(box.x + box.width / 2 + STACK_PX.right, box.y + box.height / 2 + STACK_PX.down);
    await page.mouse.move(2, 2);
  }
  if (what) await settle(page);
}
