import type { EventType } from './event.ts';
import type { Precision } from './place.ts';

/** Event types in the order of their codes in a table; the first four are strikes. */
export const EVENT_TYPES = [
  'air_strike',
  'shelling',
  'ground_attack',
  'other_attack',
  'air_defence',
  'air_alert',
  'aircraft_scramble',
  'airspace_closure',
  'evacuation',
  'emergency_response',
  'diplomacy',
  'aid',
  'other_response',
] as const satisfies readonly EventType[];

/** Precisions in the order of their codes, finest first: up to `settlement` a symbol, beyond it an outline. */
export const PRECISIONS = [
  'site',
  'settlement',
  'district',
  'region',
  'country',
] as const satisfies readonly Precision[];

/** Codes below this one are strikes, the others responses. */
export const FIRST_RESPONSE = 4;

/** Magnitude of an event for which no figure was reported. */
export const UNREPORTED = -1;

/** Coordinates of a table are degrees × this, as integers: five decimals, about a metre. */
export const DEGREE = 100_000;

/**
 * Events as columns: one row per event and place, sorted by start. Times are minutes since 1970-01-01T00:00Z, half-open
 * `[startMin, endMin)` with `endMin > startMin`; `lon`, `lat` are WGS 84 degrees × {@link DEGREE}. Never changed after it is built.
 */
export interface EventTable {
  readonly count: number;
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  readonly startMin: Int32Array;
  readonly endMin: Int32Array;
  /** Index into {@link EVENT_TYPES}. */
  readonly type: Uint8Array;
  /** Index into `sides`. */
  readonly side: Uint8Array;
  /** Index into {@link PRECISIONS}. */
  readonly precision: Uint8Array;
  /** People killed and injured, best figure; {@link UNREPORTED} when nobody said. */
  readonly magnitude: Int32Array;
  /** Index of the event, from 0: rows of one event (one for each of its places) share it and stand together. */
  readonly event: Uint32Array;
  /** Who acted, ISO 3166-1 alpha-2; entry 0 is `''`, nobody named. */
  readonly sides: readonly string[];
  /** Largest `endMin` of the rows up to each one: never falls, so that a window's first row is found by binary search. */
  readonly reachMin: Int32Array;
}

/** Columns that filters and the list want and the map does not; read apart. Rows as in the table. */
export interface EventFacets {
  /** Index into the places that go with the table. */
  readonly place: Uint32Array;
  /** Bit `i` set: the event names `WEAPONS[i]`. */
  readonly weapons: Uint16Array;
}

/** Weapons in the order of their bits in {@link EventFacets}. */
export const WEAPONS = [
  'drone',
  'missile',
  'cruise_missile',
  'ballistic_missile',
  'rocket',
  'bomb',
  'artillery',
  'aircraft',
  'naval_drone',
  'aerial_target',
  'decoy',
  'mine',
  'small_arms',
  'other',
] as const;

/** The rows of a window: `[from, to)` holds every one that overlaps it, and those from `first` on all do. */
export interface TableSlice {
  /** First row that may reach into the window; rows before `first` do so only when their `endMin` is after its begin. */
  readonly from: number;
  /** First row that starts inside the window. */
  readonly first: number;
  /** Row after the last that starts before the window's end. */
  readonly to: number;
}

/** First index whose value is not below `value`, in an array that never falls. */
export function lowerBound(values: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows of the window `[fromMin, toMin)`, by three binary searches; an event still going on when it begins counts. */
export function sliceByTime(table: EventTable, fromMin: number, toMin: number): TableSlice {
  if (toMin <= fromMin) return { from: 0, first: 0, to: 0 };
  const first = lowerBound(table.startMin, fromMin);
  return {
    from: Math.min(first, lowerBound(table.reachMin, fromMin + 1)),
    first,
    to: lowerBound(table.startMin, toMin),
  };
}

/** How many rows overlap the window that gave this slice. */
export function countSlice({ endMin }: EventTable, slice: TableSlice, fromMin: number): number {
  let count = slice.to - slice.first;
  for (let row = slice.from; row < slice.first; row++) if ((endMin[row] ?? 0) > fromMin) count++;
  return count;
}

/** Columns as they were filled, before what follows from them is worked out. */
export type TableColumns = Omit<EventTable, 'count' | 'reachMin'>;

/** Completes a table whose rows are sorted by start. Throws when they are not. */
export function finishTable(columns: TableColumns): EventTable {
  const { startMin, endMin } = columns;
  const count = startMin.length;
  const reachMin = new Int32Array(count);
  let reach = -0x80000000;
  for (let row = 0; row < count; row++) {
    if (row > 0 && (startMin[row] ?? 0) < (startMin[row - 1] ?? 0))
      throw new Error(`row ${row} starts before row ${row - 1}`);
    reach = Math.max(reach, endMin[row] ?? reach);
    reachMin[row] = reach;
  }
  return { ...columns, count, reachMin };
}
