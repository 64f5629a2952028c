import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { buildHandler } from '../../scripts/serve.mjs';
import { buildPage } from '../bench/build-page.ts';
import type {} from '../bench/page/layer-page.ts';
import { expect, test as base } from './fixture.ts';

/** The event layer against MapLibre's own circles, on a page that is built for this test and no part of the site. */

const test = base.extend<{ layerPage: Page }, { layerUrl: string }>({
  layerUrl: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from here.
    async ({}, use) => {
      const dir = await buildPage();
      const server = createServer(await buildHandler(dir));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
      server.close();
      rmSync(dir, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  layerPage: async ({ page, layerUrl }, use) => {
    await page.setViewportSize({ width: 1100, height: 750 });
    await page.goto(layerUrl);
    await page.waitForFunction(() => 'page' in window);
    await use(page);
  },
});

/** Differences of antialiasing alone stay far below what one disc makes. */
const WORST = 40;
const MEAN = 3;

const cameras = [
  { name: 'north up', camera: { center: [33, 48.5], zoom: 5.2 }, spread: [22, 12] },
  { name: 'pitched and turned', camera: { center: [33, 48.5], zoom: 5.2, pitch: 52, bearing: 35 }, spread: [30, 12] },
  { name: 'turned at the antimeridian', camera: { center: [179.4, -17], zoom: 5, bearing: 140 }, spread: [24, 20] },
] satisfies {
  name: string;
  camera: { center: [number, number] } & Record<string, unknown>;
  spread: [number, number];
}[];

for (const { name, camera, spread } of cameras) {
  test(`draws what a circle layer draws, ${name}`, async ({ layerPage }) => {
    const { same, oneLess, visible } = await layerPage.evaluate(
      async ({ camera, spread }) => {
        const { openMap, addLayer, addCircles, discTable, snapshot, differenceOf, scatter } = window.page;
        const map = await openMap({
          camera,
          ground: 'blank',
          map: { canvasContextAttributes: { preserveDrawingBuffer: true } },
        });
        const points = scatter(map, { count: 2000, spread, apartPx: 19 });
        const { canvas, layer, draw } = addLayer(map);
        layer.setTable(discTable(points));
        layer.setWindow(-60, 120);
        draw();
        const ours = snapshot(map, canvas);
        // The disc nearest to the middle, which nothing hides.
        const nearest = points
          .map(([lon, lat], row) => ({ row, away: map.project([lon, lat]).dist(map.project(camera.center)) }))
          .sort((a, b) => a.away - b.away)[0];
        layer.setPassing(Uint8Array.from(points, (_, row) => (row === nearest?.row ? 0 : 1)));
        draw();
        const without = snapshot(map, canvas);
        await addCircles(map, points);
        const theirs = snapshot(map);
        return {
          same: differenceOf(ours, theirs),
          oneLess: differenceOf(without, theirs),
          visible: layer.visibleCount,
        };
      },
      { camera, spread },
    );
    expect(visible).toBeGreaterThan(300);
    expect(same.worst).toBeLessThan(WORST);
    expect(same.mean).toBeLessThan(MEAN);
    expect(oneLess.worst, 'a disc that is missing is seen').toBeGreaterThan(WORST * 1.5);
  });
}

test('comes back as it was after the graphics card took its context away', async ({ layerPage }) => {
  const { lost, back } = await layerPage.evaluate(async () => {
    const { openMap, addLayer, discTable, snapshot, differenceOf } = window.page;
    const map = await openMap({
      camera: { center: [33, 48.5], zoom: 7.5 },
      ground: 'blank',
      map: { canvasContextAttributes: { preserveDrawingBuffer: true } },
    });
    const { canvas, layer, draw } = addLayer(map);
    layer.setTable(
      discTable([
        [33, 48.5],
        [34, 49],
      ]),
    );
    layer.setWindow(-60, 120);
    draw();
    const before = snapshot(map, canvas);
    const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const hear = (name: string) => new Promise((resolve) => canvas.addEventListener(name, resolve, { once: true }));
    const gone = hear('webglcontextlost');
    extension?.loseContext();
    await gone;
    // The context may come back once the event has been told to all.
    await new Promise((resolve) => setTimeout(resolve));
    draw();
    const lost = differenceOf(before, snapshot(map, canvas)).worst;
    const restored = hear('webglcontextrestored');
    extension?.restoreContext();
    await restored;
    return { lost, back: differenceOf(before, snapshot(map, canvas)).worst };
  });
  expect(lost).toBeGreaterThan(WORST);
  expect(back).toBe(0);
});
