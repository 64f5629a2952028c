import type { WorldPoint } from './mercator.ts';
import type { Shape } from './shapes.ts';

/** How an area is hatched. */
export interface HatchOptions {
  /** 1: lines rise to the right (strikes, 45°). -1: they fall (responses, −45°). */
  slope: 1 | -1;
  /** Pixels across the world now. */
  worldPx: number;
  /** Between lines, px. */
  gapPx: number;
  /** Only this part of the world square is hatched. */
  view: { west: number; east: number; north: number; south: number };
  /** When set, only a band of this width inside the outline, px. */
  bandPx?: number;
}

type Segment = [WorldPoint, WorldPoint];

/** A crossing of a hatch line with the outline: how far along the line, and how steeply the edge meets it (0–1]. */
interface Crossing {
  v: number;
  sine: number;
}

/**
 * The hatch of an area as straight segments on the world square. Lines lie on a lattice fixed to the world, so that
 * neighbours join up and panning moves nothing. `u` counts across the lines, `v` along them.
 */
export function hatch(shape: Shape, options: HatchOptions): Segment[] {
  const { slope, worldPx, gapPx } = options;
  const step = (gapPx * Math.SQRT2) / worldPx;
  const lines = crossings(shape, options, step);
  const toPoint = (u: number, v: number): WorldPoint => ({ x: (u + v) / 2, y: (slope * (u - v)) / 2 });
  const segments: Segment[] = [];
  for (const [index, found] of lines) {
    found.sort((a, b) => a.v - b.v);
    for (let i = 0; i + 1 < found.length; i += 2) {
      const [start, end] = [found[i], found[i + 1]];
      if (!start || !end) continue;
      for (const [from, to] of inBand(start, end, options)) {
        segments.push([toPoint(index * step, from), toPoint(index * step, to)]);
      }
    }
  }
  return segments;
}

/** Crossings of the outline with every lattice line in view, by line. */
function crossings(shape: Shape, { slope, view }: HatchOptions, step: number): Map<number, Crossing[]> {
  const lines = new Map<number, Crossing[]>();
  const corners = [view.west, view.east].flatMap((x) => [view.north, view.south].map((y) => x + slope * y));
  const [first, last] = [Math.ceil(Math.min(...corners) / step), Math.floor(Math.max(...corners) / step)];
  for (const ring of shape.rings) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (previous) crossEdge(previous, point, { slope, step, first, last, lines });
      previous = point;
    }
  }
  return lines;
}

interface EdgeContext {
  slope: 1 | -1;
  step: number;
  first: number;
  last: number;
  lines: Map<number, Crossing[]>;
}

function crossEdge(a: WorldPoint, b: WorldPoint, { slope, step, first, last, lines }: EdgeContext): void {
  const [ua, ub] = [a.x + slope * a.y, b.x + slope * b.y];
  const [va, vb] = [a.x - slope * a.y, b.x - slope * b.y];
  if (ua === ub) return;
  const sine = Math.abs(ub - ua) / Math.hypot(ub - ua, vb - va);
  // Half-open in u, so that a corner on a lattice line counts once.
  const from = Math.max(first, Math.ceil(Math.min(ua, ub) / step));
  const to = Math.min(last, Math.ceil(Math.max(ua, ub) / step) - 1);
  for (let index = from; index <= to; index += 1) {
    const v = va + ((index * step - ua) / (ub - ua)) * (vb - va);
    const line = lines.get(index);
    if (line) line.push({ v, sine });
    else lines.set(index, [{ v, sine }]);
  }
}

/** The part of an inside stretch to draw: all of it, or its ends as deep as the band. */
function inBand(start: Crossing, end: Crossing, { bandPx, worldPx }: HatchOptions): [number, number][] {
  if (bandPx === undefined) return [[start.v, end.v]];
  // `v` runs √2 times as fast as distance; a grazing edge would draw a long stroke, hence the floor.
  const depth = ({ sine }: Crossing): number => (bandPx * Math.SQRT2) / worldPx / Math.max(sine, 0.45);
  const [head, tail] = [start.v + depth(start), end.v - depth(end)];
  return head >= tail
    ? [[start.v, end.v]]
    : [
        [start.v, head],
        [tail, end.v],
      ];
}
