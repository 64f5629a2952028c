import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, test } from '../e2e/fixture.ts';
import {
  differencesThatCount,
  drawDifferences,
  findDifferences,
  halve,
  readPicture,
  writePicture,
  type Box,
  type Difference,
} from './compare-pictures.ts';
import { openState } from './open-state.ts';
import { STATES } from './states.ts';

/**
 * What the screen looks like in each state, against the pictures that are kept. After a change that is meant:
 *
 *     npx playwright test tests/visual --update-snapshots
 */

const KEPT = new URL('pictures/', import.meta.url);
const OUT = new URL('out/', import.meta.url);

/** A screen at half its size, and where its map is. */
interface Taken {
  picture: PNG;
  map: Box | null;
}

async function take(page: Page): Promise<Taken> {
  const bytes = await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
  const scene = page.locator('[data-map] .gl');
  const box = (await scene.count()) > 0 ? await scene.boundingBox() : null;
  const map = box && { x: box.x / 2, y: box.y / 2, width: box.width / 2, height: box.height / 2 };
  return { picture: halve(readPicture(bytes)), map };
}

/** What is drawn by WebGL may come to the screen late on a busy machine, after the map has said that it is drawn. */
const LATE_MS = 20_000;
const PAUSE_MS = 1000;

/** Takes pictures until one is good enough or it is late. */
async function takeUntil(page: Page, isGood: (taken: Taken) => boolean): Promise<Taken> {
  const until = Date.now() + LATE_MS;
  for (;;) {
    const taken = await take(page);
    if (isGood(taken) || Date.now() > until) return taken;
    await page.waitForTimeout(PAUSE_MS);
  }
}

/** A picture that is the same a second later. */
function takeStill(page: Page): Promise<Taken> {
  let last: PNG | null = null;
  return takeUntil(page, ({ picture }) => {
    const same = last?.data.equals(picture.data) ?? false;
    last = picture;
    return same;
  });
}

function readKept(name: string): PNG | null {
  const file = new URL(`${name}.png`, KEPT);
  return existsSync(file) ? readPicture(readFileSync(file)) : null;
}

const compare = (expected: PNG, { picture, map }: Taken): Difference[] =>
  differencesThatCount(findDifferences(expected, picture), map);

/** Writes the picture and what differs in it, for whoever looks into a failure; returns what to tell. */
function leaveBehind(name: string, { picture }: Taken, differences: readonly Difference[]): string {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(new URL(`${name}.png`, OUT), writePicture(picture));
  writeFileSync(new URL(`${name}-differences.png`, OUT), writePicture(drawDifferences(picture, differences)));
  const places = differences.slice(0, 6).map(({ x, y, changed }) => `${x * 2},${y * 2} (${changed} of 64)`);
  return `${name} differs in ${differences.length} pieces: ${places.join('; ')}. See tests/visual/out/${name}-differences.png.`;
}

for (const state of STATES) {
  test(`${state.name} looks as it did`, async ({ browser, baseURL }, { config }) => {
    const page = await openState(browser, state, baseURL ?? '');
    const expected = readKept(state.name);
    const isKept = (taken: Taken) => expected !== null && compare(expected, taken).length === 0;
    const renews = config.updateSnapshots === 'all' || config.updateSnapshots === 'changed';
    const taken = renews || !expected ? await takeStill(page) : await takeUntil(page, isKept);
    await page.context().close();
    const differences = expected ? compare(expected, taken) : [];
    if (renews) {
      const keep = expected && differences.length === 0;
      if (!keep) writeFileSync(new URL(`${state.name}.png`, KEPT), writePicture(taken.picture));
      return;
    }
    if (!expected)
      throw new Error(`${state.name}.png is not kept: npx playwright test tests/visual --update-snapshots`);
    if (differences.length > 0) throw new Error(leaveBehind(state.name, taken, differences));
  });
}

test('a symbol that is not drawn is missed', async ({ browser, baseURL }) => {
  const [state] = STATES;
  const expected = state ? readKept(state.name) : null;
  if (!state || !expected) throw new Error('No state is kept.');
  const page = await openState(browser, state, baseURL ?? '');
  // The hollow diamond of Poltava, wiped from the canvas that symbols are drawn on.
  await page.locator('canvas.over').evaluate((canvas: HTMLCanvasElement) => {
    const wipe = () => {
      canvas.getContext('2d')?.clearRect(898 - 304 - 10, 308 - 48 - 10, 20, 20);
      requestAnimationFrame(wipe);
    };
    wipe();
  });
  const isHere = ({ x, y }: Difference) => Math.hypot(x * 2 - 898, y * 2 - 308) < 40;
  const taken = await takeUntil(page, (next) => compare(expected, next).every(isHere));
  await page.context().close();
  const differences = compare(expected, taken);
  expect(differences.length).toBeGreaterThan(0);
  expect(differences.filter((piece) => !isHere(piece))).toEqual([]);
});
