import type { ConflictEvent, EventPlace } from './event.ts';
import {
  DEGREE,
  EVENT_TYPES,
  finishTable,
  PRECISIONS,
  UNREPORTED,
  WEAPONS,
  type EventFacets,
  type EventTable,
} from './event-table.ts';
import { magnitudeOf } from './magnitude.ts';

/** A table with what its columns point at: row → place, row → event. */
export interface BuiltTable {
  table: EventTable;
  facets: EventFacets;
  /** What `facets.place` counts. */
  places: EventPlace[];
  /** What `table.event` counts; events without a place or a readable time have no row and are not here. */
  events: ConflictEvent[];
}

const MINUTE_MS = 60_000;

/** One row before it is a column. */
export interface TableRow {
  startMin: number;
  endMin: number;
  lon: number;
  lat: number;
  type: number;
  precision: number;
  magnitude: number;
  weapons: number;
}

/** The weapons' bits; a weapon outside the list counts as `other`. */
export function weaponMask(weapons: readonly string[]): number {
  const other = WEAPONS.indexOf('other');
  return weapons.reduce((mask, weapon) => {
    const bit = (WEAPONS as readonly string[]).indexOf(weapon);
    return mask | (1 << (bit < 0 ? other : bit));
  }, 0);
}

/** Row of an event at one of its places; null when its times cannot be read or its type is unknown. */
export function toRow(event: ConflictEvent, place: EventPlace): TableRow | null {
  const startMin = Math.floor(Date.parse(event.time.start) / MINUTE_MS);
  const endMin = Math.ceil(Date.parse(event.time.end) / MINUTE_MS);
  const type = EVENT_TYPES.indexOf(event.event_type);
  if (!Number.isFinite(startMin) || !Number.isFinite(endMin) || type < 0) return null;
  return {
    startMin,
    endMin: Math.max(endMin, startMin + 1),
    lon: Math.round(place.lon * DEGREE),
    lat: Math.round(place.lat * DEGREE),
    type,
    precision: PRECISIONS.indexOf(place.precision),
    magnitude: magnitudeOf(event) ?? UNREPORTED,
    weapons: weaponMask(event.weapons),
  };
}

/** Order of rows: start, end, id; the rows of one event stay together in the order of its places. */
function byStart(a: ConflictEvent, b: ConflictEvent): number {
  const order = Date.parse(a.time.start) - Date.parse(b.time.start) || Date.parse(a.time.end) - Date.parse(b.time.end);
  return order || (a.event_id < b.event_id ? -1 : a.event_id > b.event_id ? 1 : 0);
}

/** Places where something happened; an origin is where weapons came from and gets no row. */
const scenesOf = (event: ConflictEvent) => event.places.filter((place) => place.role !== 'origin');

/** Gives each new key the next number. */
function number(index: Map<string, number>, key: string): number {
  const known = index.get(key);
  if (known !== undefined) return known;
  index.set(key, index.size);
  return index.size - 1;
}

/** Events of the contract as columns, for sets small enough to be read as JSON. */
export function toTable(events: readonly ConflictEvent[]): BuiltTable {
  const sides = new Map([['', 0]]);
  const placeIndex = new Map<string, number>();
  const places: EventPlace[] = [];
  const kept: ConflictEvent[] = [];
  const rows: (TableRow & { side: number; place: number; event: number })[] = [];
  for (const event of [...events].sort(byStart)) {
    const before = rows.length;
    for (const place of scenesOf(event)) {
      const row = toRow(event, place);
      if (!row) continue;
      const index = number(placeIndex, place.place_id);
      places[index] ??= place;
      rows.push({ ...row, side: number(sides, event.actor ?? ''), place: index, event: kept.length });
    }
    if (rows.length > before) kept.push(event);
  }
  const table = finishTable({
    lon: Int32Array.from(rows, (row) => row.lon),
    lat: Int32Array.from(rows, (row) => row.lat),
    startMin: Int32Array.from(rows, (row) => row.startMin),
    endMin: Int32Array.from(rows, (row) => row.endMin),
    type: Uint8Array.from(rows, (row) => row.type),
    side: Uint8Array.from(rows, (row) => row.side),
    precision: Uint8Array.from(rows, (row) => row.precision),
    magnitude: Int32Array.from(rows, (row) => row.magnitude),
    event: Uint32Array.from(rows, (row) => row.event),
    sides: [...sides.keys()],
  });
  const facets = {
    place: Uint32Array.from(rows, (row) => row.place),
    weapons: Uint16Array.from(rows, (row) => row.weapons),
  };
  return { table, facets, places, events: kept };
}
