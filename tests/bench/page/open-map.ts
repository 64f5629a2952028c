import type { CameraOptions, MapOptions } from 'maplibre-gl';
import { fontFiles } from '../../../src/lib/map/fonts.ts';
import { MapLibreMap } from '../../../src/lib/map/maplibre.ts';
import { buildStyle } from '../../../src/lib/map/style/build-style.ts';
import { palettes } from '../../../src/lib/map/style/palette.ts';

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
