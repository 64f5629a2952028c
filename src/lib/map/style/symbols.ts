import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { FACES } from './fonts.ts';
import type { EventSubject, StyleContext } from './subject.ts';

/** Offsets in ems of 13 px for each size of symbol: beside it, and clear of a stack docked at its lower right. */
const anchorsFor = (room: number, docked: boolean): VariableAnchorOffsetCollectionSpecification => {
  const away = Math.round(((room / 2 + 3) / 13) * 100) / 100;
  return docked
    ? ['bottom-left', [away * 0.7, -0.1], 'right', [-away, 0], 'bottom', [0, -away], 'top-right', [-0.3, away * 0.7]]
    : ['left', [away, 0], 'right', [-away, 0], 'top', [0, away], 'bottom', [0, -away]];
};

const ROOMS = [18, 22, 28, 32, 38, 46, 56];

const besideSymbol: DataDrivenPropertyValueSpecification<VariableAnchorOffsetCollectionSpecification> = [
  'case',
  ['get', 'docked'],
  [
    'step',
    ['get', 'room'],
    ['literal', anchorsFor(ROOMS[0] ?? 18, true)],
    ...ROOMS.slice(1).flatMap((room): unknown[] => [room, ['literal', anchorsFor(room, true)]]),
  ],
  [
    'step',
    ['get', 'room'],
    ['literal', anchorsFor(ROOMS[0] ?? 18, false)],
    ...ROOMS.slice(1).flatMap((room): unknown[] => [room, ['literal', anchorsFor(room, false)]]),
  ],
] as unknown as ExpressionSpecification;

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
          'text-variable-anchor-offset': besideSymbol,
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
