import type { Mark } from './marks.ts';
import { fromWorld, toWorld, type WorldPoint } from './mercator.ts';
import { contains, type Shape } from './shapes.ts';
import type { Padding } from './symbols/draw-threads.ts';
import type { Projection } from './symbols/symbol-layer.ts';

/** A boxed label of a country that something happened in, at a point of the part of it in view. */
export interface Tag {
  mark: Mark;
  text: string;
  at: WorldPoint;
}

const COLUMNS = 16;
const ROWS = 12;
/** Half of a tag, px, and the room it needs to symbols. */
const HALF_WIDTH_PX = 84;
const HALF_HEIGHT_PX = 14;
const CLEAR_PX = 60;

/**
 * Where to write a country's tag: its own label point when that is free and in view, else the point of the view inside
 * the country that is farthest from symbols and from other tags. Null when the country is not in view.
 */
export function placeTag(
  mark: Mark,
  shape: Shape,
  {
    projection,
    padding,
    busy,
  }: { projection: Projection; padding: Padding; busy: readonly { x: number; y: number }[] },
): WorldPoint | null {
  const room = (point: { x: number; y: number }): number =>
    busy.reduce((least, other) => Math.min(least, Math.hypot((point.x - other.x) / 2, point.y - other.y)), CLEAR_PX);
  const home = toWorld(mark.place.lon, mark.place.lat);
  const middle = projection.project([mark.place.lon, mark.place.lat]);
  if (fits(middle, projection, padding) && room(middle) >= CLEAR_PX / 2) return home;
  const candidates = grid(projection, padding)
    .map((point) => ({ point, at: projection.unproject(point) }))
    .filter(({ at }) => contains(shape, at))
    .map(({ point, at }) => ({ at, score: room(point) - Math.hypot(point.x - middle.x, point.y - middle.y) / 40 }));
  return (
    candidates.reduce<(typeof candidates)[number] | null>((a, b) => (!a || b.score > a.score ? b : a), null)?.at ?? null
  );
}

function fits({ x, y }: { x: number; y: number }, { width, height }: Projection, padding: Padding): boolean {
  const [left, right] = [padding.left + HALF_WIDTH_PX, width - padding.right - HALF_WIDTH_PX];
  const [top, bottom] = [padding.top + HALF_HEIGHT_PX, height - padding.bottom - HALF_HEIGHT_PX];
  return x >= left && x <= right && y >= top && y <= bottom;
}

function grid(projection: Projection, padding: Padding): { x: number; y: number }[] {
  const width = projection.width - padding.left - padding.right - 2 * HALF_WIDTH_PX;
  const height = projection.height - padding.top - padding.bottom - 2 * HALF_HEIGHT_PX;
  if (width < 0 || height < 0) return [];
  return Array.from({ length: COLUMNS * ROWS }, (_, i) => ({
    x: padding.left + HALF_WIDTH_PX + ((i % COLUMNS) / (COLUMNS - 1)) * width,
    y: padding.top + HALF_HEIGHT_PX + (Math.floor(i / COLUMNS) / (ROWS - 1)) * height,
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
