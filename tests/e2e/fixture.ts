import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Frame, type Page } from '@playwright/test';

/**
 * The ground every browser test stands on: a test fails when its page throws, writes an error to the console, or asks
 * any other origin for anything. Waiting is on what the page says of itself, never on time.
 */

/** What a test may declare with `test.use({ ground: { … } })`. */
interface Ground {
  /** Console errors and page errors that this test brings about on purpose. */
  expectedErrors?: RegExp[];
}

interface Fixtures {
  ground: Ground;
  /** What went wrong so far; checked after the test. */
  faults: string[];
}

export const test = base.extend<Fixtures>({
  ground: [{}, { option: true }],
  faults: [
    async ({ context, baseURL, ground }, use) => {
      const faults: string[] = [];
      const { expectedErrors = [] } = ground;
      watchContext(context, new URL(baseURL ?? '').origin, faults);
      await use(faults);
      expect(faults.filter((fault) => !expectedErrors.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Host pages of the embed tests are served from 127.0.0.1: another origin than the site's `localhost`, and no foreign one. */
function watchContext(context: BrowserContext, site: string, faults: string[]): void {
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === site || url.hostname === '127.0.0.1';
    if (/^https?:$/.test(url.protocol) && !isOurs) faults.push(`foreign request: ${url.href}`);
  });
}

/** Waits until a map has drawn everything and nothing moves. */
export async function waitForMap(page: Page | Frame): Promise<void> {
  await page.locator('[data-map][data-map-idle="true"]').waitFor({ state: 'attached', timeout: 45_000 });
}

/** Waits until a page runs its code, where there is no map to say so. */
export async function waitForApp(page: Page): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete');
}

/** Rules of axe for WCAG 2.2 A and AA that the page breaks, however slightly. */
export async function findViolations(page: Page, include?: string): Promise<string[]> {
  // axe would read our stylesheets through <style> elements of its own, which our policy forbids.
  const builder = new AxeBuilder({ page })
    .options({ preload: false })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  if (include !== undefined) builder.include(include);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
}
