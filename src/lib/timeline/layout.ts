import type { ConflictEvent } from '$geodata/model/event.ts';
import type { TimeAxis } from '../time/axis.ts';
import { tallest, type Bin, type Histogram } from '../time/bins.ts';
import { overlaps, spanOf } from '../time/range.ts';

/** Room on each side for half a handle's hit area, px. */
export const INSET_PX = 22;
/** Above this many events in a bin, plain bars take the place of one cell an event. */
export const MOST_CELLS = 15;

/** How large the drawing is. */
export interface PlotSize {
  widthPx: number;
  heightPx: number;
  bandPx: number;
  /** Most height of one cell with its gap. */
  cellPx: number;
}

/** One event in a bin. */
export interface Cell {
  event: ConflictEvent;
  y: number;
}

/** A bin as drawn: cells outwards from the band, or the heights of two bars. */
export interface Column {
  bin: Bin;
  x: number;
  width: number;
  strikes: Cell[];
  responses: Cell[];
}

/** An event whose time is wider than a bin. */
export interface SoftBar {
  event: ConflictEvent;
  x: number;
  width: number;
  y: number;
}

/** The line between what is above and below, px from the top. */
export interface Band {
  bandTop: number;
  bandBottom: number;
}

/** The histogram in px, origin at the top left. */
export interface Plot extends Band {
  /** Height of a cell with its gap. */
  pitch: number;
  asCells: boolean;
  columns: Column[];
  soft: SoftBar[];
}

const SOFT_PX = 4;
const MOST_LANES = 3;

/** Position in px of an axis unit. */
export function toX(axis: TimeAxis, unit: number, widthPx: number): number {
  return INSET_PX + (unit / axis.length) * Math.max(1, widthPx - 2 * INSET_PX);
}

/** The instant at a position in px. */
export function fromX(axis: TimeAxis, x: number, widthPx: number): number {
  const unit = ((x - INSET_PX) / Math.max(1, widthPx - 2 * INSET_PX)) * axis.length;
  return axis.toMs(Math.min(Math.max(unit, 0), axis.length));
}

/** Lays out bins and soft bars about a band whose place follows how much is above and below. */
export function layoutPlot(histogram: Histogram, axis: TimeAxis, size: PlotSize): Plot {
  const lanes = { strike: takeLanes(histogram.soft, 'strike'), response: takeLanes(histogram.soft, 'response') };
  const up = tallest(histogram.bins, 'strikes');
  const down = tallest(histogram.bins, 'responses');
  const softPx = (lanes.strike.count + lanes.response.count) * SOFT_PX;
  const pitch = Math.min(size.cellPx, (size.heightPx - size.bandPx - softPx - 2) / (up + down));
  const spare = size.heightPx - size.bandPx - softPx - pitch * (up + down);
  const bandTop = Math.round(up * pitch + lanes.strike.count * SOFT_PX + spare * 0.6);
  const bandBottom = bandTop + size.bandPx;
  const ends = { up: bandTop - lanes.strike.count * SOFT_PX, down: bandBottom + lanes.response.count * SOFT_PX };
  return {
    bandTop,
    bandBottom,
    pitch,
    asCells: Math.max(up, down) <= MOST_CELLS,
    columns: histogram.bins
      .filter((bin) => overlaps(bin, axis.domain))
      .map((bin) => layoutColumn(bin, axis, { ...ends, pitch, widthPx: size.widthPx })),
    soft: histogram.soft
      .filter((event) => overlaps(spanOf(event), axis.domain))
      .map((event) => {
        const lane = lanes[event.kind].of.get(event.event_id) ?? 0;
        const y = event.kind === 'strike' ? bandTop - (lane + 1) * SOFT_PX : bandBottom + lane * SOFT_PX + 1;
        return { event, y, ...extentOf(event, axis, size.widthPx) };
      }),
  };
}

interface ColumnRoom {
  up: number;
  down: number;
  pitch: number;
  widthPx: number;
}

function layoutColumn(bin: Bin, axis: TimeAxis, { up, down, pitch, widthPx }: ColumnRoom): Column {
  const left = toX(axis, axis.toUnit(bin.from), widthPx);
  const room = toX(axis, axis.toUnit(bin.to), widthPx) - left;
  const width = Math.max(2, Math.min(26, room * 0.8));
  return {
    bin,
    x: left + (room - width) / 2,
    width,
    strikes: plannedLast(bin.strikes).map((event, index) => ({ event, y: up - (index + 1) * pitch })),
    responses: plannedLast(bin.responses).map((event, index) => ({ event, y: down + index * pitch + 1 })),
  };
}

function plannedLast(events: readonly ConflictEvent[]): ConflictEvent[] {
  return [...events].sort((a, b) => Number(a.status === 'planned') - Number(b.status === 'planned'));
}

function extentOf(event: ConflictEvent, axis: TimeAxis, widthPx: number): { x: number; width: number } {
  const span = spanOf(event);
  const x = toX(axis, axis.toUnit(span.from), widthPx);
  return { x, width: Math.max(8, toX(axis, axis.toUnit(span.to), widthPx) - x) };
}

/** Gives overlapping soft bars of a kind lanes of their own, three at most. */
function takeLanes(
  events: readonly ConflictEvent[],
  kind: ConflictEvent['kind'],
): { count: number; of: Map<string, number> } {
  const ends: number[] = [];
  const of = new Map<string, number>();
  for (const event of events.filter((item) => item.kind === kind)) {
    const span = spanOf(event);
    const free = ends.findIndex((end) => end <= span.from);
    const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, span.to);
    of.set(event.event_id, lane);
  }
  return { count: ends.length, of };
}
