import type { MultiPolygon, Polygon } from 'geojson';
import type { EventFeatures } from '../data/dataset.ts';
import { toWorld, type WorldPoint } from './mercator.ts';

/** An area's outline on the world square. */
export interface Shape {
  /** Outer rings and holes alike; inside is where a ray crosses an odd number of edges. */
  rings: WorldPoint[][];
  west: number;
  east: number;
  north: number;
  south: number;
}

/** Outlines of the areas that events are known to, by place id. */
export function toShapes(features: EventFeatures | null): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const feature of [...(features?.strikes.features ?? []), ...(features?.responses.features ?? [])]) {
    const { geometry, properties } = feature;
    if (geometry.type === 'Point' || shapes.has(properties.place_id)) continue;
    shapes.set(properties.place_id, toShape(geometry));
  }
  return shapes;
}

/** One outline, projected. */
export function toShape(geometry: Polygon | MultiPolygon): Shape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat().map((ring) => ring.map(([lon = 0, lat = 0]) => toWorld(lon, lat)));
  const points = rings.flat();
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [west, east] = extent(xs);
  const [north, south] = extent(ys);
  return { rings, west, east, north, south };
}

function extent(values: number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], v) => [Math.min(low, v), Math.max(high, v)],
    [Infinity, -Infinity],
  );
}

/** True when a point of the world square lies in the area. */
export function contains(shape: Shape, { x, y }: WorldPoint): boolean {
  if (x < shape.west || x > shape.east || y < shape.north || y > shape.south) return false;
  return shape.rings.reduce((inside, ring) => inside !== crossesOddly(ring, x, y), false);
}

function crossesOddly(ring: readonly WorldPoint[], x: number, y: number): boolean {
  let odd = false;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous && point.y > y !== previous.y > y) {
      const at = ((previous.x - point.x) * (y - point.y)) / (previous.y - point.y) + point.x;
      if (x < at) odd = !odd;
    }
    previous = point;
  }
  return odd;
}

/** Where the straight line from a point outside first meets the outline; null when it never does. */
export function firstCrossing(shape: Shape, from: WorldPoint, to: WorldPoint): WorldPoint | null {
  let nearest = Infinity;
  for (const ring of shape.rings) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (previous) nearest = Math.min(nearest, crossingAt(from, to, previous, point));
      previous = point;
    }
  }
  if (nearest > 1) return null;
  return { x: from.x + (to.x - from.x) * nearest, y: from.y + (to.y - from.y) * nearest };
}

/** Share of the way from `a` to `b` at which it meets the edge `c`–`d`; infinite when it does not. */
function crossingAt(a: WorldPoint, b: WorldPoint, c: WorldPoint, d: WorldPoint): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const ex = d.x - c.x;
  const ey = d.y - c.y;
  const cross = dx * ey - dy * ex;
  if (cross === 0) return Infinity;
  const along = ((c.x - a.x) * ey - (c.y - a.y) * ex) / cross;
  const onEdge = ((c.x - a.x) * dy - (c.y - a.y) * dx) / cross;
  return along >= 0 && along <= 1 && onEdge >= 0 && onEdge <= 1 ? along : Infinity;
}
