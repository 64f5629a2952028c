import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from './subject.ts';

/** Lakes and rivers. */
export function waterLayers({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'rivers',
      type: 'line',
      source: 'basemap',
      'source-layer': 'rivers',
      minzoom: 4,
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.mapRiver,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 6, 1.1, 9, 2.2],
      },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'lakes',
      paint: { 'fill-color': palette.mapWater },
    },
  ];
}
