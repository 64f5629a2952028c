import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { FACES } from './fonts.ts';
import type { StyleContext } from './subject.ts';

const shownFrom = (kind?: string): FilterSpecification => {
  const inTime: ExpressionSpecification = ['<=', ['get', 'minz'], ['zoom']];
  return kind ? ['all', ['==', ['get', 'kind'], kind], inTime] : inTime;
};

/** Names of seas, countries, regions and towns; what comes last is placed first. */
export function nameLayers({ palette, lang }: StyleContext): LayerSpecification[] {
  const name: ExpressionSpecification = ['get', `name_${lang}`];
  const halo = { 'text-halo-color': palette.mapHalo, 'text-halo-width': 1.2 };
  const areas = { type: 'symbol', source: 'basemap', 'source-layer': 'areas' } as const;
  return [
    {
      ...areas,
      id: 'names-region',
      minzoom: 6,
      filter: shownFrom('region'),
      layout: {
        'text-field': name,
        'text-font': [FACES.italic],
        'text-size': 11,
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint: { 'text-color': palette.mapLabel2, ...halo },
    },
    townLayer({ palette, lang }),
    {
      ...areas,
      id: 'names-country',
      maxzoom: 8,
      filter: shownFrom('country'),
      layout: {
        'text-field': ['upcase', name],
        'text-font': [FACES.regular],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 9.5, 6, 12],
        'text-letter-spacing': 0.08,
        'text-max-width': 7,
        'text-padding': 8,
        'symbol-sort-key': ['get', 'minz'],
      },
      paint: { 'text-color': palette.mapLabel2, ...halo },
    },
    {
      ...areas,
      id: 'names-sea',
      filter: shownFrom('sea'),
      layout: {
        'text-field': name,
        'text-font': [FACES.italic],
        'text-size': 12,
        'text-max-width': 6,
        'text-padding': 8,
      },
      paint: { 'text-color': palette.mapLabel2, 'text-halo-color': palette.mapWater, 'text-halo-width': 1 },
    },
  ];
}

/** A dot and a name; both give way to events, and so a town that was hit is named by its event alone. */
function townLayer({ palette, lang }: StyleContext): SymbolLayerSpecification {
  return {
    id: 'names-town',
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'towns',
    filter: shownFrom(),
    layout: {
      'icon-image': `dot ${palette.mapLabel}`,
      'text-field': ['get', `name_${lang}`],
      'text-font': [FACES.regular],
      'text-size': ['interpolate', ['linear'], ['get', 'rank'], 12, 13, 30, 11.5],
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-padding': 4,
      'icon-padding': 3,
      'symbol-sort-key': ['+', ['get', 'rank'], ['*', -20, ['get', 'capital']]],
    },
    paint: { 'text-color': palette.mapLabel, 'text-halo-color': palette.mapHalo, 'text-halo-width': 1.2 },
  };
}
