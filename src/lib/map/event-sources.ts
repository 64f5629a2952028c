import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import { hatch, type HatchOptions } from './hatch.ts';
import type { Mark } from './marks.ts';
import { fromWorld, type WorldPoint } from './mercator.ts';
import type { Shape } from './shapes.ts';
import type { Stack } from './stacks.ts';
import type { Tag } from './tags.ts';
import { dockOffset, stackSymbol } from './symbols/to-symbol.ts';

/** Pixels between hatch lines while areas are small on the screen. */
const GAP_PX = 7;
/** A country's band is long: fine and shallow, it is a texture along the border and no louder than a region. */
const BAND = { gapPx: 6, depthPx: 7 };
/** Room for a docked stack, and along a thread. */
const DOCK_ROOM_PX = 24;
const THREAD_ROOM_PX = 6;
/** Closer than this an area fills the screen, and its lines stand wider apart. */
const WIDER_FROM_ZOOM = 6;
const WIDEST = 2.6;

/** Pixels between the lines of areas at a zoom. */
function gapPx(worldPx: number): number {
  const zoom = Math.log2(worldPx / 512);
  return GAP_PX * Math.min(Math.max(2 ** ((zoom - WIDER_FROM_ZOOM) * 0.6), 1), WIDEST);
}

/** What the drawing of an area asks of its mark. */
export interface AreaMark {
  place: Pick<Mark['place'], 'place_id' | 'lon' | 'lat'>;
  strikes: readonly { event_id: string }[];
  responses: readonly { event_id: string }[];
}

/** An area on the map with its outline. */
export interface Area<M extends AreaMark = Mark> {
  mark: M;
  shape: Shape;
  /** Only a band inside the border. */
  band: boolean;
}

type Kind = 'strike' | 'response';

const collect = <G extends LineString | MultiLineString | Point>(features: Feature<G>[]): FeatureCollection<G> => ({
  type: 'FeatureCollection',
  features,
});

const kindsOf = ({ strikes, responses }: AreaMark): Kind[] => [
  ...(responses.length > 0 ? (['response'] as const) : []),
  ...(strikes.length > 0 ? (['strike'] as const) : []),
];

/** Hatch lines of every area, one feature an area and kind. */
export function toHatches(
  areas: readonly Area<AreaMark>[],
  view: Pick<HatchOptions, 'view' | 'worldPx'>,
): FeatureCollection<MultiLineString> {
  const features = areas.flatMap(({ mark, shape, band }) =>
    kindsOf(mark).map((kind): Feature<MultiLineString> => {
      const slope = kind === 'strike' ? 1 : -1;
      const options: HatchOptions = band
        ? { ...view, slope, gapPx: BAND.gapPx, bandPx: BAND.depthPx }
        : { ...view, slope, gapPx: gapPx(view.worldPx) };
      const coordinates = hatch(shape, options).map(([a, b]) => [fromWorld(a), fromWorld(b)]);
      return { type: 'Feature', properties: { kind, band }, geometry: { type: 'MultiLineString', coordinates } };
    }),
  );
  return collect(features);
}

/** Outlines of areas; where both kinds happened the strike's colour is on top. */
export function toOutlines(
  areas: readonly Area<AreaMark>[],
  selectedId: string | null,
): FeatureCollection<MultiLineString> {
  const features = areas.flatMap(({ mark, shape, band }) => {
    const events = [...mark.strikes, ...mark.responses];
    const selected = events.some(({ event_id }) => event_id === selectedId);
    const coordinates = shape.rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(fromWorld));
    return kindsOf(mark).map((kind): Feature<MultiLineString> => ({
      type: 'Feature',
      properties: { kind, selected, band },
      geometry: { type: 'MultiLineString', coordinates },
    }));
  });
  return collect(features);
}

/** The words of areas, each at a point of the area that is in view. */
export function toWords(words: readonly Pick<Tag, 'text' | 'at'>[]): FeatureCollection<Point> {
  return collect(
    words.map(({ text, at }) => ({
      type: 'Feature',
      properties: { text },
      geometry: { type: 'Point', coordinates: fromWorld(at) },
    })),
  );
}

/** Keeps names off the boxed tags of countries. */
export function toTagRooms(tags: readonly Tag[]): Feature<Point>[] {
  const { width, height } = { width: (text: string) => Math.round(text.length * 6.4 + 16), height: 22 };
  return tags.map(({ text, at }) =>
    pointFeature(at, { ...EMPTY_ROOM, room: height, size: `${width(text)}x${height}` }),
  );
}

/** Keeps names off the threads: small rooms along their lines. */
export function toThreadRooms(paths: readonly WorldPoint[][], stepWorld: number): Feature<Point>[] {
  return paths.flatMap((path) => everyStep(path, stepWorld).map((point) => roomFeature(point, THREAD_ROOM_PX)));
}

/** Points along a line at even steps, at most 200. */
function everyStep(path: readonly WorldPoint[], step: number): WorldPoint[] {
  const points: WorldPoint[] = [];
  path.slice(1).forEach((to, i) => {
    const from = path[i] ?? to;
    const count = Math.min(40, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    for (let n = 0; n < count; n += 1) {
      points.push({ x: from.x + ((to.x - from.x) * n) / count, y: from.y + ((to.y - from.y) * n) / count });
    }
  });
  return points.slice(0, 200);
}

/** What the names of places depend on. */
export interface PlaceInput {
  nameOf: (stack: Stack) => string;
  selectedId: string | null;
  zoom: number;
  pxPerWorld: number;
}

/** Where symbols stand, the room each needs in px, and the name to write beside it. */
export function toPlaces(stacks: readonly Stack[], input: PlaceInput): FeatureCollection<Point> {
  const spots = new Map<string, Stack[]>();
  for (const stack of stacks) {
    const key = stack.places[0]?.place_id ?? stack.key;
    spots.set(key, [...(spots.get(key) ?? []), stack]);
  }
  return collect([...spots.values()].flatMap((spot) => toPlace(spot, input)));
}

function toPlace(spot: readonly Stack[], { nameOf, selectedId, zoom, pxPerWorld }: PlaceInput): Feature<Point>[] {
  const head = spot.find(({ kind }) => kind === 'strike') ?? spot[0];
  if (!head) return [];
  const events = spot.flatMap((stack) => stack.events);
  const { radius } = stackSymbol(head, { x: 0, y: 0, zoom });
  const selected = events.some(({ event_id }) => event_id === selectedId);
  const docked = spot.length > 1;
  const properties = {
    // A ring of 7 px is drawn round what is selected.
    room: Math.round(radius * 2 + (selected ? 20 : 4)),
    docked,
    name: nameOf(head),
    count: events.length,
    selected,
  };
  const { dx, dy } = dockOffset(radius);
  const dock = { x: head.at.x + dx / pxPerWorld, y: head.at.y + dy / pxPerWorld };
  return [pointFeature(head.at, properties), ...(docked ? [roomFeature(dock, DOCK_ROOM_PX)] : [])];
}

const EMPTY_ROOM = { docked: false, name: '', count: 0, selected: false };

const pointFeature = (at: WorldPoint, properties: object): Feature<Point> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: fromWorld(at) },
});

/** A piece of the map that names keep off. */
const roomFeature = (at: WorldPoint, room: number): Feature<Point> => pointFeature(at, { ...EMPTY_ROOM, room });
