import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StyleContext } from './subject.ts';

/** Region lines, coasts and country lines; regions of small countries come in later (`minz` in the tiles). */
export function borderLayers({ palette }: StyleContext): LayerSpecification[] {
  const line = { type: 'line', source: 'basemap', 'source-layer': 'borders' } as const;
  const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      ...line,
      id: 'borders-region',
      minzoom: 4,
      filter: ['all', ['==', ['get', 'kind'], 'region'], ['<=', ['get', 'minz'], ['zoom']]],
      layout: round,
      paint: {
        'line-color': palette.mapAdmin,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.4, 6, 0.8, 9, 1.2],
      },
    },
    {
      ...line,
      id: 'borders-coast',
      filter: ['==', ['get', 'kind'], 'coast'],
      layout: round,
      paint: { 'line-color': palette.mapAdmin, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 7, 0.9] },
    },
    {
      ...line,
      id: 'borders-country',
      filter: ['==', ['get', 'kind'], 'country'],
      layout: round,
      paint: {
        'line-color': palette.mapCountry,
        'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 5, 1, 8, 1.8],
      },
    },
  ];
}
