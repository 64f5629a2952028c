import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { FACES } from './fonts.ts';
import type { EventSubject, StyleContext } from './subject.ts';

/**
 * Where strikes and responses stand. They are drawn by `symbols/symbol-layer.ts`, in step with the window; this layer
 * keeps their room free of names and writes the name of the place beside them.
 */
export const symbols: EventSubject = {
  layers({ palette }: StyleContext): LayerSpecification[] {
    return [
      {
        id: 'event-places',
        type: 'symbol',
        source: 'places',
        layout: {
          'icon-image': ['concat', 'room ', ['get', 'room']],
          'icon-allow-overlap': true,
          'icon-padding': 0,
          'text-field': ['get', 'name'],
          'text-font': ['case', ['get', 'selected'], ['literal', [FACES.bold]], ['literal', [FACES.regular]]],
          'text-size': 13,
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': ['/', ['+', ['/', ['get', 'room'], 2], 4], 13],
          'text-justify': 'auto',
          'text-optional': true,
          'text-padding': 1,
          'symbol-sort-key': ['-', ['case', ['get', 'selected'], 1000, 0], ['get', 'count']],
        },
        paint: {
          'text-color': palette.ink,
          'text-halo-color': palette.mapHalo,
          'text-halo-width': 1.6,
        },
      },
    ];
  },
  legend: [
    { id: 'strike', glyph: 'strike', explains: ['event-places', 'strike'] },
    { id: 'response', glyph: 'response', explains: ['event-places', 'response'] },
    { id: 'strike-planned', glyph: 'strike-planned', explains: ['strike-planned'] },
    { id: 'response-planned', glyph: 'response-planned', explains: ['response-planned'] },
    { id: 'stack', glyph: 'stack', explains: ['stack'] },
    { id: 'thread-stated', glyph: 'thread-stated', explains: ['thread-stated'] },
    { id: 'thread-inferred', glyph: 'thread-inferred', explains: ['thread-inferred'] },
  ],
};
