import { DataFilterExtension } from '@deck.gl/extensions';
import { ScatterplotLayer } from '@deck.gl/layers';
import { MapboxOverlay } from '@deck.gl/mapbox';
import { decodeTable } from '../../../geodata/model/decode-table.ts';
import { DEGREE, FIRST_RESPONSE, type EventTable } from '../../../geodata/model/event-table.ts';
import { STRIKE_SIZES } from '../../../src/lib/map/magnitude.ts';
import { toRgb } from '../../../src/lib/map/event-layer/program.ts';
import { palettes } from '../../../src/lib/map/style/palette.ts';
import { finish, offer, openBenchMap } from './technique.ts';

/** A deck.gl scatterplot on a canvas of its own, filtered by start and end on the graphics card. */

const map = await openBenchMap();
const { strike, response, paper } = palettes.light;
const bytesOf = (hex: string): number[] => toRgb(hex).map((value) => Math.round(value * 255));
const extensions = [new DataFilterExtension({ filterSize: 2 })];

let afterRender = (): void => {};
let gl: WebGL2RenderingContext | null = null;
const overlay = new MapboxOverlay({
  interleaved: false,
  layers: [],
  onDeviceInitialized: (device: { gl?: WebGL2RenderingContext; handle?: WebGL2RenderingContext }) => {
    gl = device.gl ?? device.handle ?? null;
  },
  onAfterRender: () => afterRender(),
});
map.addControl(overlay);

let base = 0;
let data: unknown = null;

/** Columns as deck.gl takes them; times from the first row, since a float holds no minute of this century. */
function toData(table: EventTable): unknown {
  const { count } = table;
  const position = new Float32Array(count * 2);
  const filter = new Float32Array(count * 2);
  const colour = new Uint8Array(count * 3);
  const radius = new Float32Array(count);
  const colours = [bytesOf(strike), bytesOf(response)];
  base = table.startMin[0] ?? 0;
  for (let row = 0; row < count; row++) {
    position[row * 2] = (table.lon[row] ?? 0) / DEGREE;
    position[row * 2 + 1] = (table.lat[row] ?? 0) / DEGREE;
    const isSymbol = (table.precision[row] ?? 0) < 2;
    filter[row * 2] = isSymbol ? (table.startMin[row] ?? 0) - base : 1e9;
    filter[row * 2 + 1] = (table.endMin[row] ?? 0) - base;
    const isResponse = (table.type[row] ?? 0) >= FIRST_RESPONSE;
    colour.set(colours[isResponse ? 1 : 0] ?? [], row * 3);
    const size = STRIKE_SIZES.findLast(({ from }) => (table.magnitude[row] ?? -1) >= from)?.radiusPx ?? 7;
    radius[row] = isResponse ? 7 : size;
  }
  return {
    length: count,
    attributes: {
      getPosition: { value: position, size: 2 },
      getFilterValue: { value: filter, size: 2 },
      getFillColor: { value: colour, size: 3 },
      getRadius: { value: radius, size: 1 },
    },
  };
}

/** Shows a window; resolves once deck.gl has drawn it. */
function step(fromMin: number, toMin: number): Promise<void> {
  const drawn = new Promise<void>((resolve) => {
    afterRender = () => {
      afterRender = () => {};
      if (gl) finish(gl);
      resolve();
    };
  });
  const layer = new ScatterplotLayer({
    id: 'events',
    data,
    extensions,
    radiusUnits: 'pixels',
    stroked: true,
    lineWidthUnits: 'pixels',
    getLineWidth: 1.5,
    getLineColor: bytesOf(paper),
    filterRange: [
      [-1, toMin - base - 0.5],
      [fromMin - base + 0.5, 1e8],
    ],
  });
  overlay.setProps({ layers: [layer] });
  return drawn;
}

offer({
  async load(address, fromMin, toMin) {
    const answer = await fetch(`${address}.arrow`);
    data = toData(decodeTable(new Uint8Array(await answer.arrayBuffer())));
    await step(fromMin, toMin);
    if (!gl) throw new Error('deck.gl told of no WebGL2 context');
  },
  step,
});
