import type { CameraOptions, MapOptions } from 'maplibre-gl';
import type { EventTable } from '../../../geodata/model/event-table.ts';
import { EventLayer, frameOf } from '../../../src/lib/map/event-layer/event-layer.ts';
import { fontFiles } from '../../../src/lib/map/fonts.ts';
import { MapLibreMap } from '../../../src/lib/map/maplibre.ts';
import { buildStyle } from '../../../src/lib/map/style/build-style.ts';
import { palettes } from '../../../src/lib/map/style/palette.ts';
import { syntheticTable, type SyntheticOptions } from '../synthetic.ts';

/** The page that tests and benches drive: a map, the event layer over it, and handles on `window.page`. */

export interface OpenOptions {
  camera: CameraOptions;
  /** The basemap's style, or nothing but a ground. */
  ground: 'basemap' | 'blank';
  theme?: 'light' | 'dark';
  map?: Partial<MapOptions>;
}

/** Opens a map; resolves once it is idle. */
export async function openMap({ camera, ground, theme = 'light', map: more }: OpenOptions): Promise<MapLibreMap> {
  const palette = palettes[theme];
  const blank = {
    version: 8 as const,
    sources: {},
    layers: [{ id: 'ground', type: 'background' as const, paint: { 'background-color': palette.mapLand } }],
  };
  const map = new MapLibreMap({
    container: 'map',
    style: ground === 'blank' ? blank : buildStyle({ palette, lang: 'en', fonts: fontFiles() }),
    attributionControl: false,
    fadeDuration: 0,
    renderWorldCopies: true,
    ...more,
    ...camera,
  });
  await map.once('idle');
  return map;
}

/** Puts an event layer over a map; it follows the camera. */
export function addLayer(map: MapLibreMap, theme: 'light' | 'dark' = 'light') {
  const canvas = document.createElement('canvas');
  canvas.id = 'over';
  document.body.append(canvas);
  const layer = new EventLayer(canvas, palettes[theme]);
  const draw = () => layer.draw(frameOf(map));
  map.on('render', draw);
  return { canvas, layer, draw };
}

const page = {
  openMap,
  addLayer,
  syntheticTable: (options: SyntheticOptions): EventTable => syntheticTable(options).table,
  state: {} as Record<string, unknown>,
};

declare global {
  interface Window {
    page: typeof page;
  }
}

window.page = page;
