import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { FACES } from './fonts.ts';
import type { EventSubject, StyleContext } from './subject.ts';

const TEXT_PX = 13;
/** Sizes of symbols in steps of 2 px, so that a name stands as near as each allows. */
const ROOMS = Array.from({ length: 26 }, (_, i) => 16 + i * 2);

/** Offsets in ems: beside the symbol, or clear of a stack docked at its lower right. */
function anchorsFor(room: number, docked: boolean): VariableAnchorOffsetCollectionSpecification {
  const away = Math.round((((room + 2) / 2 + 3) / TEXT_PX) * 100) / 100;
  return docked
    ? ['bottom-left', [away, -0.15], 'right', [-away, 0], 'bottom', [0, -away], 'top', [0, away + 0.9]]
    : ['left', [away, 0], 'right', [-away, 0], 'top', [0, away], 'bottom', [0, -away]];
}

function stepsOf(docked: boolean): ExpressionSpecification {
  const [first = 16, ...others] = ROOMS;
  const steps = others.flatMap((room) => [room, ['literal', anchorsFor(room, docked)]]);
  return ['step', ['get', 'room'], ['literal', anchorsFor(first, docked)], ...steps] as ExpressionSpecification;
}

const beside: ExpressionSpecification = ['case', ['get', 'docked'], stepsOf(true), stepsOf(false)];

function nameLayer({ palette }: StyleContext): SymbolLayerSpecification {
  return {
    id: 'event-places',
    type: 'symbol',
    source: 'places',
    layout: {
      'text-field': ['get', 'name'],
      'text-font': ['case', ['get', 'selected'], ['literal', [FACES.bold]], ['literal', [FACES.regular]]],
      'text-size': TEXT_PX,
      'text-variable-anchor-offset': beside,
      'text-justify': 'auto',
      'text-padding': 1,
      'symbol-sort-key': ['-', ['case', ['get', 'selected'], 1000, 0], ['get', 'count']],
    },
    paint: { 'text-color': palette.ink, 'text-halo-color': palette.mapHalo, 'text-halo-width': 1.6 },
  };
}

/** Transparent images as large as what is drawn over the map: symbols, threads, tags. */
const roomLayer: SymbolLayerSpecification = {
  id: 'event-rooms',
  type: 'symbol',
  source: 'places',
  layout: {
    'icon-image': ['concat', 'room ', ['coalesce', ['get', 'size'], ['to-string', ['get', 'room']]]],
    'icon-allow-overlap': true,
    'icon-padding': 0,
  },
};

/**
 * Where strikes and responses stand. They are drawn by `symbols/symbol-layer.ts`, in step with the window; these layers
 * keep their room free of names and write the name of the place beside them. The last layer is placed first.
 */
export const symbols: EventSubject = {
  layers: (context: StyleContext): LayerSpecification[] => [nameLayer(context), roomLayer],
  legend: [
    { id: 'strike', glyph: 'strike', explains: ['event-places', 'event-rooms', 'strike'] },
    { id: 'response', glyph: 'response', explains: ['event-places', 'event-rooms', 'response'] },
    { id: 'strike-planned', glyph: 'strike-planned', explains: ['strike-planned'] },
    { id: 'response-planned', glyph: 'response-planned', explains: ['response-planned'] },
    { id: 'stack', glyph: 'stack', explains: ['stack'] },
    { id: 'thread-stated', glyph: 'thread-stated', explains: ['thread-stated'] },
    { id: 'thread-inferred', glyph: 'thread-inferred', explains: ['thread-inferred'] },
  ],
};
