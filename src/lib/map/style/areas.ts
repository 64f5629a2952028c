import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FACES } from './fonts.ts';
import type { EventSubject, StyleContext } from './subject.ts';

/** Places known only to an area: hatched outlines, never a pin. The hatch is lines of constant width (`hatch.ts`). */
export const areas: EventSubject = {
  layers({ palette }: StyleContext): LayerSpecification[] {
    const kinds = ['response', 'strike'] as const;
    const ring = (id: string, color: string, width: number): LayerSpecification => ({
      id,
      type: 'line',
      source: 'outlines',
      filter: ['get', 'selected'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': color, 'line-width': width },
    });
    return [
      ring('area-selected', palette.ink, 7),
      ring('area-selected-gap', palette.paper, 4.5),
      ...kinds.map(
        (kind) =>
          ({
            id: `area-hatch-${kind}`,
            type: 'line',
            source: 'hatches',
            filter: ['==', ['get', 'kind'], kind],
            paint: { 'line-color': palette[kind], 'line-width': ['case', ['get', 'band'], 0.7, 1.3] },
          }) satisfies LayerSpecification,
      ),
      ...kinds.map(
        (kind) =>
          ({
            id: `area-outline-${kind}`,
            type: 'line',
            source: 'outlines',
            filter: ['==', ['get', 'kind'], kind],
            layout: { 'line-join': 'round' },
            paint: { 'line-color': palette[kind], 'line-width': ['case', ['get', 'band'], 0.9, 1.75] },
          }) satisfies LayerSpecification,
      ),
    ];
  },
  legend: [
    {
      id: 'area-strike',
      glyph: 'area-strike',
      explains: ['area-hatch-strike', 'area-outline-strike', 'area-selected', 'area-selected-gap'],
    },
    { id: 'area-response', glyph: 'area-response', explains: ['area-hatch-response', 'area-outline-response'] },
    { id: 'area-both', glyph: 'area-both', explains: [] },
    { id: 'band-strike', glyph: 'band-strike', explains: [] },
    { id: 'band-response', glyph: 'band-response', explains: [] },
  ],
};

/** The words of an area, "somewhere in …", in italics; they go before place names. */
export const areaWords: EventSubject = {
  layers({ palette }: StyleContext): LayerSpecification[] {
    return [
      {
        id: 'area-words',
        type: 'symbol',
        source: 'words',
        layout: {
          'text-field': ['get', 'text'],
          'text-font': [FACES.italic],
          'text-size': 12.5,
          'text-max-width': 9,
          'text-padding': 2,
          'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
          'text-radial-offset': 0.8,
        },
        paint: { 'text-color': palette.ink, 'text-halo-color': palette.mapHalo, 'text-halo-width': 1.8 },
      },
    ];
  },
  legend: [{ id: 'area-strike', glyph: 'area-strike', explains: ['area-words'] }],
};
