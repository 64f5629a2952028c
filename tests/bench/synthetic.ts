import { DEGREE, EVENT_TYPES, finishTable, PRECISIONS, UNREPORTED } from '../../geodata/model/event-table.ts';
import type { EventFacets, EventTable } from '../../geodata/model/event-table.ts';

/** A place that events cluster on; `weight` says how often. Degrees, WGS 84. */
export interface SyntheticPlace {
  name: string;
  region: string;
  country: string;
  lon: number;
  lat: number;
  weight: number;
}

export interface SyntheticOptions {
  count: number;
  places: readonly SyntheticPlace[];
  /** Same seed, same events. */
  seed?: number;
  /** First day, epoch ms; 2018-01-01 unless told. */
  fromMs?: number;
  years?: number;
  /** Share of events known to a site within some three kilometres of their place; the others are on the place's own point. */
  siteShare?: number;
}

/** One event as plain values. `start`, `end` are minutes since 1970. */
export interface SyntheticEvent {
  place: number;
  lon: number;
  lat: number;
  startMin: number;
  endMin: number;
  type: number;
  side: number;
  precision: number;
  magnitude: number;
  weapons: number;
}

const SIDES = ['', 'RU', 'UA', 'IL', 'IR'];
const TYPE_WEIGHTS = [34, 40, 8, 5, 5, 2, 1, 1, 1, 1, 1, 1, 0];
const DAY_MIN = 1440;

/** Mulberry32: numbers in [0, 1) from a seed. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws an index by weight. */
function chooser(weights: readonly number[]): (random: number) => number {
  let total = 0;
  const upTo = Float64Array.from(weights, (weight) => (total += weight));
  return (random) => {
    const wanted = random * total;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((upTo[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** How long an event lasts in minutes and whether its hour is known: most are known to the day, as in the data sets of the field. */
function drawTime(random: () => number): { offset: number; minutes: number } {
  const kind = random();
  if (kind < 0.6) return { offset: 0, minutes: DAY_MIN };
  if (kind < 0.63) return { offset: 0, minutes: 7 * DAY_MIN };
  if (kind < 0.75) return { offset: 20 * 60, minutes: 11 * 60 };
  return { offset: Math.floor(random() * DAY_MIN), minutes: 1 + Math.floor(random() * 90) };
}

/** Days weighted so that quiet months and heavy nights alternate. */
function dayWeights(days: number, random: () => number): number[] {
  return Array.from({ length: days }, (_, day) => {
    const season = 1 + 0.6 * Math.sin(day / 58);
    return season * (random() < 0.04 ? 6 : 0.6 + random());
  });
}

/** Events in no order, one by one, for any number of them. */
export function* syntheticEvents(options: SyntheticOptions): Generator<SyntheticEvent> {
  const { count, places, seed = 1, fromMs = Date.UTC(2018, 0, 1), years = 8, siteShare = 0.2 } = options;
  const random = randomFrom(seed);
  const choosePlace = chooser(places.map(({ weight }) => weight));
  const chooseType = chooser(TYPE_WEIGHTS);
  const chooseDay = chooser(dayWeights(Math.round(years * 365.25), random));
  const spread = () => (random() + random() + random() - 1.5) * 0.03;
  for (let i = 0; i < count; i++) {
    const index = choosePlace(random());
    const place = places[index];
    if (!place) throw new Error('synthetic events need places');
    const { offset, minutes } = drawTime(random);
    const startMin = fromMs / 60_000 + chooseDay(random()) * DAY_MIN + offset;
    const site = random() < siteShare;
    yield {
      place: index,
      lon: Math.round((place.lon + (site ? spread() : 0)) * DEGREE),
      lat: Math.round((place.lat + (site ? spread() : 0)) * DEGREE),
      startMin,
      endMin: startMin + minutes,
      type: chooseType(random()),
      side: random() < 0.8 ? 1 : 1 + Math.floor(random() * (SIDES.length - 1)),
      precision: site ? 0 : random() < 0.94 ? 1 : 2,
      magnitude: random() < 0.7 ? UNREPORTED : Math.floor(random() ** 3 * 40),
      weapons: 1 << Math.floor(random() ** 2 * 7),
    };
  }
}

/** The same events as a table, sorted as an import sorts them. */
export function syntheticTable(options: SyntheticOptions): { table: EventTable; facets: EventFacets } {
  const events = [...syntheticEvents(options)].sort(
    (a, b) => a.startMin - b.startMin || a.endMin - b.endMin || a.lon - b.lon || a.lat - b.lat,
  );
  const table = finishTable({
    lon: Int32Array.from(events, (event) => event.lon),
    lat: Int32Array.from(events, (event) => event.lat),
    startMin: Int32Array.from(events, (event) => event.startMin),
    endMin: Int32Array.from(events, (event) => event.endMin),
    type: Uint8Array.from(events, (event) => event.type),
    side: Uint8Array.from(events, (event) => event.side),
    precision: Uint8Array.from(events, (event) => event.precision),
    magnitude: Int32Array.from(events, (event) => event.magnitude),
    event: Uint32Array.from(events, (_, row) => row),
    sides: SIDES,
  });
  const facets = {
    place: Uint32Array.from(events, (event) => event.place),
    weapons: Uint16Array.from(events, (event) => event.weapons),
  };
  return { table, facets };
}

/** Rows `[from, to)` of a table as a table of their own: a shard of it. */
export function cutTable(table: EventTable, from: number, to: number): EventTable {
  const { lon, lat, startMin, endMin, type, side, precision, magnitude, event, sides } = table;
  return finishTable({
    lon: lon.slice(from, to),
    lat: lat.slice(from, to),
    startMin: startMin.slice(from, to),
    endMin: endMin.slice(from, to),
    type: type.slice(from, to),
    side: side.slice(from, to),
    precision: precision.slice(from, to),
    magnitude: magnitude.slice(from, to),
    event: event.slice(from, to).map((index) => index - (event[from] ?? 0)),
    sides,
  });
}

/** The events as GeoJSON text, as a site without a table would serve them. */
export function toGeoJson({ table }: { table: EventTable }): string {
  const features = Array.from({ length: table.count }, (_, row) => ({
    type: 'Feature',
    properties: {
      t0: (table.startMin[row] ?? 0) * 60_000,
      t1: (table.endMin[row] ?? 0) * 60_000,
      event_type: EVENT_TYPES[table.type[row] ?? 0],
      actor: table.sides[table.side[row] ?? 0],
      precision: PRECISIONS[table.precision[row] ?? 0],
      magnitude: table.magnitude[row],
    },
    geometry: { type: 'Point', coordinates: [(table.lon[row] ?? 0) / DEGREE, (table.lat[row] ?? 0) / DEGREE] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
