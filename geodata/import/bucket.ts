import type { TableRow } from '../model/build-table.ts';
import { finishTable, type EventFacets, type EventTable } from '../model/event-table.ts';

/** What all rows of one event have in a temporary file. */
export interface SpilledEvent {
  side: number;
  /** Running number of the event in its month, as read. */
  event: number;
  detailOffset: number;
  detailLength: number;
  idHash: number;
  /** `hashId` of the id, for links. */
  linkHash: number;
  /** Number of the source file, and the line in it. */
  file: number;
  line: number;
}

/** Numbers of a record in a temporary file, in their order. */
const FIELDS = [
  'startMin',
  'endMin',
  'lon',
  'lat',
  'type',
  'precision',
  'magnitude',
  'weapons',
  'side',
  'place',
  'event',
  'detailOffset',
  'detailLength',
  'idHash',
  'file',
  'line',
  'linkHash',
] as const satisfies readonly (keyof TableRow | keyof SpilledEvent | 'place')[];

const WIDTH = FIELDS.length;

const scratch = new Float64Array(WIDTH);
const scratchBytes = new Uint8Array(scratch.buffer);

/** A row as bytes, good until the next call. In the order of {@link FIELDS}, spelt out since a million rows come through here. */
export function packRow(row: TableRow, place: number, own: SpilledEvent): Uint8Array {
  scratch[0] = row.startMin;
  scratch[1] = row.endMin;
  scratch[2] = row.lon;
  scratch[3] = row.lat;
  scratch[4] = row.type;
  scratch[5] = row.precision;
  scratch[6] = row.magnitude;
  scratch[7] = row.weapons;
  scratch[8] = own.side;
  scratch[9] = place;
  scratch[10] = own.event;
  scratch[11] = own.detailOffset;
  scratch[12] = own.detailLength;
  scratch[13] = own.idHash;
  scratch[14] = own.file;
  scratch[15] = own.line;
  scratch[16] = own.linkHash;
  return scratchBytes;
}

/** One part's rows of a month, and what its numbers are in the whole. */
export interface PackedPart {
  bytes: Uint8Array;
  /** How many events and bytes of details it has in the month. */
  events: number;
  detailBytes: number;
  /** The whole's numbers by the part's own. */
  sideOf: ArrayLike<number>;
  placeOf: ArrayLike<number>;
  fileOf: ArrayLike<number>;
}

/** Rows of one month, as they were read. */
export class PackedRows {
  readonly #values: Float64Array;
  readonly count: number;

  /** Rows of the parts one after another, as one part would have them. */
  constructor(parts: readonly PackedPart[]) {
    this.#values = new Float64Array(parts.reduce((sum, { bytes }) => sum + bytes.length, 0) / 8);
    this.count = this.#values.length / WIDTH;
    const all = new Uint8Array(this.#values.buffer);
    let at = 0;
    let events = 0;
    let detailBytes = 0;
    for (const part of parts) {
      all.set(part.bytes, at);
      this.#renumber(part, { from: at / 8, to: (at += part.bytes.length) / 8, events, detailBytes });
      events += part.events;
      detailBytes += part.detailBytes;
    }
  }

  #renumber(part: PackedPart, at: { from: number; to: number; events: number; detailBytes: number }): void {
    const values = this.#values;
    const [side, place, file, event, detail] = (['side', 'place', 'file', 'event', 'detailOffset'] as const).map(
      (field) => FIELDS.indexOf(field),
    ) as [number, number, number, number, number];
    for (let row = at.from; row < at.to; row += WIDTH) {
      values[row + side] = part.sideOf[values[row + side] ?? 0] ?? 0;
      values[row + place] = part.placeOf[values[row + place] ?? 0] ?? 0;
      values[row + file] = part.fileOf[values[row + file] ?? 0] ?? 0;
      values[row + event] = (values[row + event] ?? 0) + at.events;
      values[row + detail] = (values[row + detail] ?? 0) + at.detailBytes;
    }
  }

  get(row: number, field: (typeof FIELDS)[number]): number {
    return this.#values[row * WIDTH + FIELDS.indexOf(field)] ?? 0;
  }

  /** All values of one field. */
  column(field: (typeof FIELDS)[number]): Float64Array {
    const at = FIELDS.indexOf(field);
    const values = new Float64Array(this.count);
    for (let row = 0; row < this.count; row++) values[row] = this.#values[row * WIDTH + at] ?? 0;
    return values;
  }
}

/** A month in its final order. */
export interface OrderedBucket {
  table: EventTable;
  facets: EventFacets;
  /** Where the details of each event lie in the temporary file. */
  details: { offset: number; length: number }[];
  /** `hashId` of each event's id. */
  linkHashes: number[];
  /** Records that repeat the id of another. */
  repeated: { file: number; line: number }[];
}

/** First rows of each event, without those that repeat an id, by start, end, then place: rows beside each other pack well. */
function orderEvents(rows: PackedRows): { order: number[]; repeated: OrderedBucket['repeated'] } {
  const [start, end, lon, lat, event, hash] = (['startMin', 'endMin', 'lon', 'lat', 'event', 'idHash'] as const).map(
    (field) => rows.column(field),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const seen = new Set<number>();
  const order: number[] = [];
  const repeated: OrderedBucket['repeated'] = [];
  for (let row = 0; row < rows.count; row++) {
    if (row > 0 && event[row] === event[row - 1]) continue;
    if (seen.has(hash[row] ?? 0)) repeated.push({ file: rows.get(row, 'file'), line: rows.get(row, 'line') });
    else order.push(row);
    seen.add(hash[row] ?? 0);
  }
  const compare = (values: Float64Array, a: number, b: number) => (values[a] ?? 0) - (values[b] ?? 0);
  order.sort(
    (a, b) =>
      compare(start, a, b) || compare(end, a, b) || compare(lon, a, b) || compare(lat, a, b) || compare(hash, a, b),
  );
  return { order, repeated };
}

/** Every row of each event, in the events' order, and the number of its event. */
function expand(rows: PackedRows, order: readonly number[]): { row: Uint32Array; event: Uint32Array } {
  const event = rows.column('event');
  const row: number[] = [];
  const number: number[] = [];
  order.forEach((first, index) => {
    for (let at = first; at < rows.count && event[at] === event[first]; at++) {
      row.push(at);
      number.push(index);
    }
  });
  return { row: Uint32Array.from(row), event: Uint32Array.from(number) };
}

/** Sorts a month and makes its columns. */
export function orderBucket(rows: PackedRows, sides: readonly string[]): OrderedBucket {
  const { order, repeated } = orderEvents(rows);
  const all = expand(rows, order);
  const pick = (field: (typeof FIELDS)[number]) => {
    const values = rows.column(field);
    return Array.from(all.row, (row) => values[row] ?? 0);
  };
  const table = finishTable({
    lon: Int32Array.from(pick('lon')),
    lat: Int32Array.from(pick('lat')),
    startMin: Int32Array.from(pick('startMin')),
    endMin: Int32Array.from(pick('endMin')),
    type: Uint8Array.from(pick('type')),
    side: Uint8Array.from(pick('side')),
    precision: Uint8Array.from(pick('precision')),
    magnitude: Int32Array.from(pick('magnitude')),
    event: all.event,
    sides,
  });
  const facets = { place: Uint32Array.from(pick('place')), weapons: Uint16Array.from(pick('weapons')) };
  const details = order.map((row) => ({
    offset: rows.get(row, 'detailOffset'),
    length: rows.get(row, 'detailLength'),
  }));
  return { table, facets, details, linkHashes: order.map((row) => rows.get(row, 'linkHash')), repeated };
}
