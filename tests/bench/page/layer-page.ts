import type { MapLibreMap } from 'maplibre-gl';
import {
  DEGREE,
  FIRST_RESPONSE,
  finishTable,
  UNREPORTED,
  type EventTable,
} from '../../../geodata/model/event-table.ts';
import { palettes } from '../../../src/lib/map/style/palette.ts';
import { randomFrom, syntheticTable, type SyntheticOptions } from '../synthetic.ts';
import { addLayer } from './add-layer.ts';
import { openMap } from './open-map.ts';

/** The page that pixel tests drive: a map, the event layer over it, and handles on `window.page`. */

/** Seeded points around a map's centre, in degrees, none nearer to another on the screen than told: no order shows. */
export function scatter(
  map: MapLibreMap,
  { count, spread, apartPx }: { count: number; spread: readonly [number, number]; apartPx: number },
): [number, number][] {
  const random = randomFrom(7);
  const { lng, lat } = map.getCenter();
  const around = (middle: number, by: number) => Math.round((middle + (random() * 2 - 1) * by) * DEGREE) / DEGREE;
  const kept: { lon: number; lat: number; x: number; y: number }[] = [];
  while (kept.length < count) {
    const at = { lon: around(lng, spread[0]), lat: around(lat, spread[1]) };
    const { x, y } = map.project([at.lon, at.lat]);
    if (kept.every((other) => Math.hypot(other.x - x, other.y - y) > apartPx)) kept.push({ ...at, x, y });
  }
  return kept.map(({ lon, lat }) => [((lon + 540) % 360) - 180, lat]);
}

/** Discs at points as a table: responses of an hour, all at once. Degrees. */
export function discTable(points: readonly (readonly [lon: number, lat: number])[]): EventTable {
  const count = points.length;
  return finishTable({
    lon: Int32Array.from(points, ([lon]) => Math.round(lon * DEGREE)),
    lat: Int32Array.from(points, ([, lat]) => Math.round(lat * DEGREE)),
    startMin: new Int32Array(count),
    endMin: new Int32Array(count).fill(60),
    type: new Uint8Array(count).fill(FIRST_RESPONSE),
    side: new Uint8Array(count),
    precision: new Uint8Array(count),
    magnitude: new Int32Array(count).fill(UNREPORTED),
    event: Uint32Array.from(points, (_, row) => row),
    sides: [''],
  });
}

/** The same discs as a circle layer of MapLibre's own; resolves once they are drawn. */
export async function addCircles(map: MapLibreMap, points: readonly (readonly [number, number])[]): Promise<void> {
  const { response, paper } = palettes.light;
  const features = points.map((point) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [...point] },
  }));
  map.addSource('events', { type: 'geojson', data: { type: 'FeatureCollection', features } });
  map.addLayer({
    id: 'events',
    type: 'circle',
    source: 'events',
    paint: {
      'circle-radius': 7,
      'circle-color': response,
      'circle-stroke-width': 1.5,
      'circle-stroke-color': paper,
      'circle-pitch-scale': 'viewport',
      'circle-pitch-alignment': 'viewport',
    },
  });
  await map.once('idle');
}

/** What stands on the screen: the map, and a canvas over it. The map has to keep its drawing buffer. */
export function snapshot(map: MapLibreMap, over?: HTMLCanvasElement): ImageData {
  const { width, height } = map.getCanvas();
  const ctx = new OffscreenCanvas(width, height).getContext('2d');
  if (!ctx) throw new Error('no 2D context');
  ctx.drawImage(map.getCanvas(), 0, 0);
  if (over) ctx.drawImage(over, 0, 0);
  return ctx.getImageData(0, 0, width, height);
}

/** How two pictures differ: mean over all, and the worst of squares of 6 px, each as levels of 255. */
export function differenceOf(a: ImageData, b: ImageData): { mean: number; worst: number } {
  const SQUARE = 6;
  const columns = Math.ceil(a.width / SQUARE);
  const squares = new Float64Array(columns * Math.ceil(a.height / SQUARE));
  let total = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const by = [0, 1, 2].reduce((sum, k) => sum + Math.abs((a.data[i + k] ?? 0) - (b.data[i + k] ?? 0)) / 3, 0);
    const [x, y] = [(i / 4) % a.width, Math.floor(i / 4 / a.width)];
    const at = Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE);
    squares[at] = (squares[at] ?? 0) + by / SQUARE ** 2;
    total += by;
  }
  return { mean: (total * 4) / a.data.length, worst: Math.max(...squares) };
}

const page = {
  openMap,
  addLayer,
  addCircles,
  discTable,
  scatter,
  snapshot,
  differenceOf,
  syntheticTable: (options: SyntheticOptions): EventTable => syntheticTable(options).table,
  state: {} as Record<string, unknown>,
};

declare global {
  interface Window {
    page: typeof page;
  }
}

window.page = page;
