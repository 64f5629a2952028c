import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from './subject.ts';

/** The sea, under everything, and the land on it. */
export function landLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.mapWater } },
    {
      id: 'land',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'land',
      paint: { 'fill-color': palette.mapLand, 'fill-antialias': true },
    },
  ];
}
