import type { Mark } from './marks.ts';
import { fromWorld, toWorld, type WorldPoint } from './mercator.ts';
import { contains, type Shape } from './shapes.ts';
import type { Padding } from './symbols/draw-threads.ts';
import type { Projection } from './symbols/symbol-layer.ts';

/** Words for an area, at a point of the part of it that is in view. */
export interface Tag {
  mark: Mark;
  text: string;
  at: WorldPoint;
}

/** What keeps words in their place. */
export interface TagContext {
  projection: Projection;
  padding: Padding;
  /** Points of the screen that are taken by symbols or other words. */
  busy: readonly ScreenPoint[];
}

type ScreenPoint = { x: number; y: number };

const COLUMNS = 16;
const ROWS = 12;
/** Half the size of words, px, and the room they need to symbols. */
const halfWidthPx = (text: string): number => text.length * 3.2 + 10;
const HALF_HEIGHT_PX = 14;
const CLEAR_PX = 60;
/** Zoom buttons stand at the right. */
const BUTTONS_PX = 48;

/**
 * Where to write an area's words: its own label point when that is free and in view, else the point of the view inside
 * the area that is farthest from what is taken. Null when the area is not in view or has no room.
 */
export function placeTag(
  { mark, text, shape }: { mark: { place: Pick<Mark['place'], 'lon' | 'lat'> }; text: string; shape: Shape },
  { projection, padding, busy }: TagContext,
): WorldPoint | null {
  const room = (point: ScreenPoint): number => roomAt(point, busy);
  const middle = projection.project([mark.place.lon, mark.place.lat]);
  const free = freeBox(halfWidthPx(text), projection, padding);
  if (isIn(middle, free) && room(middle) >= CLEAR_PX / 4) return toWorld(mark.place.lon, mark.place.lat);
  const distance = ({ x, y }: ScreenPoint): number => Math.hypot(x - middle.x, y - middle.y);
  const candidates = grid(free)
    .filter((point) => room(point) >= CLEAR_PX / 4)
    .map((point) => ({ at: projection.unproject(point), score: room(point) - distance(point) / 40 }))
    .filter(({ at }) => contains(shape, at));
  return (
    candidates.reduce<(typeof candidates)[number] | null>((a, b) => (!a || b.score > a.score ? b : a), null)?.at ?? null
  );
}

/** Pixels from a point to what is taken, at most `CLEAR_PX`; words are wide, so that across counts half. */
function roomAt({ x, y }: ScreenPoint, busy: readonly ScreenPoint[]): number {
  let least = CLEAR_PX ** 2;
  for (const other of busy) {
    const dx = (x - other.x) / 2;
    const dy = y - other.y;
    least = Math.min(least, dx * dx + dy * dy);
  }
  return Math.sqrt(least);
}

type Box = { left: number; top: number; right: number; bottom: number };

/** Where the middle of words may stand so that they are in view as a whole. */
function freeBox(half: number, { width, height }: Projection, padding: Padding): Box {
  return {
    left: padding.left + half,
    top: padding.top + HALF_HEIGHT_PX,
    right: width - padding.right - BUTTONS_PX - half,
    bottom: height - padding.bottom - HALF_HEIGHT_PX,
  };
}

function isIn({ x, y }: ScreenPoint, { left, top, right, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function grid({ left, top, right, bottom }: Box): ScreenPoint[] {
  if (right < left || bottom < top) return [];
  return Array.from({ length: COLUMNS * ROWS }, (_, i) => ({
    x: left + ((i % COLUMNS) / (COLUMNS - 1)) * (right - left),
    y: top + (Math.floor(i / COLUMNS) / (ROWS - 1)) * (bottom - top),
  }));
}

/** A tag's box on the screen. */
export function tagBox(
  tag: Tag,
  projection: Projection,
  textWidth: number,
): { x: number; y: number; width: number; height: number } {
  const { x, y } = projection.project(fromWorld(tag.at));
  return { x: x - textWidth / 2 - 8, y: y - 11, width: textWidth + 16, height: 22 };
}
