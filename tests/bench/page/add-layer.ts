import type { MapLibreMap } from 'maplibre-gl';
import { EventLayer, frameOf } from '../../../src/lib/map/event-layer/event-layer.ts';
import { palettes } from '../../../src/lib/map/style/palette.ts';

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
