import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { STRIKE_SIZES } from '../../../src/lib/map/magnitude.ts';
import { palettes } from '../../../src/lib/map/style/palette.ts';
import { finish, offer, openBenchMap } from './technique.ts';

/** A GeoJSON source whose layer gets another filter a step. */

const map = await openBenchMap();
const { strike, response, paper } = palettes.light;
const STRIKES = ['air_strike', 'shelling', 'ground_attack', 'other_attack'];

const filterOf = (fromMin: number, toMin: number): FilterSpecification => [
  'all',
  ['<', ['get', 't0'], toMin * 60_000],
  ['>', ['get', 't1'], fromMin * 60_000],
  ['in', ['get', 'precision'], ['literal', ['site', 'settlement']]],
];

/** Resolves once every tile is filtered and drawn. */
async function settle(): Promise<void> {
  await map.once('idle');
  const gl = map.getCanvas().getContext('webgl2');
  if (gl) finish(gl);
}

const radius = ['step', ['get', 'magnitude'], 7, ...STRIKE_SIZES.flatMap(({ from, radiusPx }) => [from, radiusPx])];

offer({
  async load(base, fromMin, toMin) {
    map.addSource('events', { type: 'geojson', data: new URL(`${base}.geojson`, document.baseURI).href });
    map.addLayer({
      id: 'events',
      type: 'circle',
      source: 'events',
      filter: filterOf(fromMin, toMin),
      paint: {
        'circle-radius': radius as ExpressionSpecification,
        'circle-color': ['case', ['in', ['get', 'event_type'], ['literal', STRIKES]], strike, response],
        'circle-stroke-width': 1.5,
        'circle-stroke-color': paper,
      },
    });
    await settle();
  },
  async step(fromMin, toMin) {
    const settled = settle();
    map.setFilter('events', filterOf(fromMin, toMin), { validate: false });
    await settled;
  },
});
