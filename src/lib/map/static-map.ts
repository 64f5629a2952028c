import type { Lang } from '../i18n/languages.ts';
import type { BBox } from '../view/url-values.ts';
import { homeBounds } from './camera.ts';
import { magnitudeOf } from '$geodata/model/magnitude.ts';
import { RESPONSE_RADIUS_PX, strikeRadiusPx } from './magnitude.ts';
import type { Mark, Marks } from './marks.ts';
import { toWorld, type WorldPoint } from './mercator.ts';
import { outlineShape, type Frame } from './outline/outline.ts';
import towns from './outline/towns.json';
import { contains, type Shape } from './shapes.ts';
import { toStacks, type Stack } from './stacks.ts';

type ScreenPoint = { x: number; y: number };

/** One symbol of a still map. */
export interface StillSymbol extends ScreenPoint {
  stack: Stack;
  radius: number;
  hollow: boolean;
  planned: boolean;
}

/** Words on a still map; `end` when they stand at the left of their point. */
export interface StillLabel extends ScreenPoint {
  text: string;
  anchor: 'start' | 'end' | 'middle';
  kind: 'event' | 'town' | 'area';
}

/** An area with its outline as an SVG path. */
export interface StillArea {
  mark: Mark;
  shape: Shape;
  path: string;
  band: boolean;
}

const CHAR_PX = 6.6;
const LINE_PX = 15;
/** The smallest piece of the world a picture shows, in world widths: about 250 km at 50° N. */
const LEAST_WORLD = 0.01;
const MARGIN_PX = 36;

/** Outlines for areas: those given, else the coarse ones that come with the still map. */
export function stillShapes(marks: Marks, given: ReadonlyMap<string, Shape>): ReadonlyMap<string, Shape> {
  const ids = [...marks.areas, ...marks.countries, ...marks.waves].map(({ place }) => place.place_id);
  return new Map(
    [...new Set(ids)].flatMap((id) => {
      const shape = given.get(id) ?? outlineShape(id);
      return shape ? [[id, shape] as const] : [];
    }),
  );
}

/** What a still map shows: a box that is asked for, or the events and the country that was hit. */
export function toFrame(
  marks: Marks,
  {
    bbox,
    shapes,
    width,
    height,
  }: { bbox: BBox | null; shapes: ReadonlyMap<string, Shape>; width: number; height: number },
): Frame {
  const [west, south, east, north] = bbox ?? homeBounds(marks, shapes) ?? [-120, -50, 150, 70];
  const [nw, se] = [toWorld(west, north), toWorld(east, south)];
  const [w, h] = [Math.max(se.x - nw.x, LEAST_WORLD), Math.max(se.y - nw.y, LEAST_WORLD * 0.6)];
  const pxPerWorld = Math.min((width - 2 * MARGIN_PX) / w, (height - 2 * MARGIN_PX) / h);
  const middle = { x: (nw.x + se.x) / 2, y: (nw.y + se.y) / 2 };
  return {
    west: middle.x - width / 2 / pxPerWorld,
    north: middle.y - height / 2 / pxPerWorld,
    pxPerWorld,
    width,
    height,
  };
}

/** A point of the world square in the picture, px. */
export function toScreen({ x, y }: WorldPoint, { west, north, pxPerWorld }: Frame): ScreenPoint {
  return { x: round((x - west) * pxPerWorld), y: round((y - north) * pxPerWorld) };
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** Symbols of the places, strikes over responses. */
export function stillSymbols(marks: Marks, frame: Frame): StillSymbol[] {
  const zoom = Math.log2(frame.pxPerWorld / 512);
  const radii = new Map<string, number>();
  const stacks = [...toStacks(marks.points, { zoom, pxPerWorld: frame.pxPerWorld })].reverse();
  const symbols = stacks.map((stack): StillSymbol => {
    const at = toScreen(stack.at, frame);
    const radius = radiusOf(stack);
    const place = stack.places[0]?.place_id ?? '';
    if (stack.kind === 'strike') radii.set(place, radius);
    const beside = stack.dx > 0 ? (radii.get(place) ?? 9) : 0;
    const [only] = stack.events;
    const single = stack.events.length === 1 ? only : undefined;
    return {
      stack,
      radius,
      x: beside > 0 ? round(at.x + beside * 0.7 + 8) : at.x,
      y: beside > 0 ? round(at.y + beside * 0.45 + 8) : at.y,
      hollow: single?.kind === 'strike' && magnitudeOf(single) === null,
      planned: single?.status === 'planned' || single?.status === 'cancelled',
    };
  });
  return symbols.filter((symbol) => isIn(symbol, frame)).sort((a, b) => a.stack.kind.localeCompare(b.stack.kind));
}

function radiusOf({ kind, events }: Stack): number {
  if (kind === 'response') return events.length > 1 ? 10 : RESPONSE_RADIUS_PX;
  const largest = Math.max(...events.map((event) => strikeRadiusPx(magnitudeOf(event))));
  return events.length > 1 ? Math.max(13, largest) : largest;
}

const isIn = ({ x, y }: ScreenPoint, { width, height }: Frame): boolean => x > 0 && y > 0 && x < width && y < height;

/** Outlines of areas as SVG paths. */
export function stillAreas(marks: Marks, shapes: ReadonlyMap<string, Shape>, frame: Frame): StillArea[] {
  const toArea =
    (band: boolean) =>
    (mark: Mark): StillArea[] => {
      const shape = shapes.get(mark.place.place_id);
      return shape ? [{ mark, shape, band, path: toPath(shape, frame) }] : [];
    };
  return [...marks.countries.flatMap(toArea(true)), ...marks.areas.flatMap(toArea(false))];
}

function toPath(shape: Shape, frame: Frame): string {
  const near = shape.rings.filter((ring) => ring.some((point) => isIn(toScreen(point, frame), frame)));
  return near
    .map(
      (ring) =>
        `M${ring
          .map((point) => toScreen(point, frame))
          .map(({ x, y }) => `${x} ${y}`)
          .join('L')}z`,
    )
    .join('');
}

/** What labels are made from. */
export interface LabelInput {
  frame: Frame;
  symbols: readonly StillSymbol[];
  areas: readonly StillArea[];
  lang: Lang;
  nameOf: (place: Mark['place']) => string;
  somewhere: (place: Mark['place']) => string;
}

/** Names of places with events first, words of areas next, towns where there is room; none lies on another. */
export function stillLabels({ frame, symbols, areas, lang, nameOf, somewhere }: LabelInput): StillLabel[] {
  const taken: Box[] = symbols.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  const labels: StillLabel[] = [];
  const put = (options: readonly StillLabel[]): void => {
    const free = options.find((label) => fits(boxOf(label), taken, frame));
    if (!free) return;
    labels.push(free);
    taken.push(boxOf(free));
  };
  const heads = symbols.filter(({ stack }) => stack.dx === 0);
  for (const { x, y, radius, stack } of heads) {
    const [place] = stack.places;
    if (place) put(beside({ x, y }, { text: nameOf(place), gap: radius + 4, kind: 'event' }));
  }
  for (const area of areas) {
    const at = wordsAt(area, frame);
    if (!at) continue;
    const text = somewhere(area.mark.place);
    put([0, 18, -18, 36, -36].map((dy) => ({ x: at.x, y: at.y + dy, text, anchor: 'middle', kind: 'area' })));
  }
  for (const [en, uk, lon, lat] of towns as [string, string, number, number][]) {
    const at = toScreen(toWorld(lon, lat), frame);
    if (taken.every((box) => !isInBox(at, box)))
      put(beside(at, { text: lang === 'uk' ? uk : en, gap: 5, kind: 'town' }));
  }
  return labels;
}

/** An area's label point when it is in the picture, else the point of a grid nearest to it that is. */
function wordsAt({ mark, shape }: StillArea, frame: Frame): ScreenPoint | null {
  const home = toScreen(toWorld(mark.place.lon, mark.place.lat), frame);
  if (isIn(home, frame)) return home;
  const [columns, rows] = [9, 9];
  const grid = Array.from({ length: columns * rows }, (_, i) => ({
    x: frame.width * (0.12 + (0.76 * (i % columns)) / (columns - 1)),
    y: frame.height * (0.08 + (0.84 * Math.floor(i / columns)) / (rows - 1)),
  }));
  const distance = ({ x, y }: ScreenPoint): number => Math.hypot(x - home.x, y - home.y);
  const { west, north, pxPerWorld } = frame;
  return (
    grid
      .filter(({ x, y }) => contains(shape, { x: west + x / pxPerWorld, y: north + y / pxPerWorld }))
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  );
}

function beside(
  { x, y }: ScreenPoint,
  { text, gap, kind }: { text: string; gap: number; kind: StillLabel['kind'] },
): StillLabel[] {
  return [
    { x: x + gap, y: y + 4, text, anchor: 'start', kind },
    { x: x - gap, y: y + 4, text, anchor: 'end', kind },
    ...(kind === 'town' ? [] : ([{ x, y: y - gap - 3, text, anchor: 'middle', kind }] as StillLabel[])),
  ];
}

type Box = { x: number; y: number; width: number; height: number };

function boxOf({ x, y, text, anchor }: StillLabel): Box {
  const width = text.length * CHAR_PX + 4;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - LINE_PX + 3, width, height: LINE_PX };
}

function fits(box: Box, taken: readonly Box[], { width, height }: Frame): boolean {
  const inside = box.x > 2 && box.y > 2 && box.x + box.width < width - 2 && box.y + box.height < height - 2;
  const apart = (other: Box): boolean =>
    box.x > other.x + other.width ||
    box.x + box.width < other.x ||
    box.y > other.y + other.height ||
    box.y + box.height < other.y;
  return inside && taken.every(apart);
}

const isInBox = ({ x, y }: ScreenPoint, box: Box): boolean =>
  x >= box.x - 4 && x <= box.x + box.width + 4 && y >= box.y - 4 && y <= box.y + box.height + 4;
