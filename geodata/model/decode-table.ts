import { tableFromIPC } from '@uwdata/flechette';
import type { EventPlace } from './event.ts';
import {
  EVENT_TYPES,
  finishTable,
  PRECISIONS,
  type EventFacets,
  type EventTable,
  type TableColumns,
} from './event-table.ts';

/** A shard that cannot be read: which column, what was expected. */
export class TableError extends Error {}

type ArrowTable = ReturnType<typeof tableFromIPC>;
type ArrowColumn = ArrowTable['children'][number];

function columnOf(arrow: ArrowTable, name: string): ArrowColumn {
  const column = arrow.names.includes(name) ? arrow.getChild(name) : null;
  if (!column) throw new TableError(`no column "${name}"; there are: ${arrow.names.join(', ')}`);
  if (column.nullCount > 0) throw new TableError(`column "${name}" has ${column.nullCount} empty cells`);
  return column;
}

/** The numbers of a column as they lie in the file, batch after batch. */
function rawValues(column: ArrowColumn): ArrayLike<number | bigint>[] {
  return column.data.map((batch) => batch.values.subarray(0, batch.length) as ArrayLike<number | bigint>);
}

/** Numbers of an integer column; a file of one batch is not copied. */
function integers<T extends Int32Array | Uint32Array | Uint16Array>(
  arrow: ArrowTable,
  name: string,
  make: new (size: number) => T,
): T {
  const column = columnOf(arrow, name);
  const [only, ...rest] = rawValues(column);
  if (rest.length === 0 && only instanceof make) return only;
  const values = new make(column.length);
  let at = 0;
  for (const batch of rawValues(column)) for (let i = 0; i < batch.length; i++) values[at++] = Number(batch[i]);
  return values;
}

/** Codes of a dictionary column by our own list, whatever order the file's dictionary has. */
function codes(arrow: ArrowTable, name: string, list: readonly string[]): Uint8Array {
  const column = columnOf(arrow, name);
  const values = new Uint8Array(column.length);
  let at = 0;
  for (const batch of column.data) {
    const words = 'dictionary' in batch ? [...(batch.dictionary as Iterable<string>)] : [];
    const lookup = words.map((word) => list.indexOf(word));
    const strange = words.find((word) => !list.includes(word));
    if (strange !== undefined) throw new TableError(`column "${name}" holds "${strange}"; expected ${list.join(', ')}`);
    for (let i = 0; i < batch.length; i++) values[at++] = lookup[Number(batch.values[i])] ?? 0;
  }
  return values;
}

/** Seconds of a timestamp column as minutes. */
function minutes(arrow: ArrowTable, name: string): Int32Array {
  const column = columnOf(arrow, name);
  const values = new Int32Array(column.length);
  let at = 0;
  for (const batch of column.data) {
    // Two 32-bit halves, low one first: many times faster than one BigInt each.
    const { buffer, byteOffset } = batch.values;
    const halves = new Int32Array(buffer, byteOffset, batch.length * 2);
    for (let i = 0; i < batch.length; i++)
      values[at++] = ((halves[2 * i + 1] ?? 0) * 4294967296 + ((halves[2 * i] ?? 0) >>> 0)) / 60;
  }
  return values;
}

/** Running number of events from the marks of their first rows. */
function eventNumbers(arrow: ArrowTable): Uint32Array {
  const column = columnOf(arrow, 'first');
  const values = new Uint32Array(column.length);
  let event = -1;
  let at = 0;
  for (const batch of column.data) {
    for (let i = 0; i < batch.length; i++) {
      event += (Number(batch.values[i >> 3]) >> (i & 7)) & 1;
      values[at++] = event;
    }
  }
  return values;
}

/** Every word of a dictionary column, behind the empty one. */
function sidesOf(arrow: ArrowTable): string[] {
  const words = columnOf(arrow, 'side').data.flatMap((batch) =>
    'dictionary' in batch ? [...(batch.dictionary as Iterable<string>)] : [],
  );
  return ['', ...new Set(words.filter((word) => word !== ''))];
}

function addMinutes(start: Int32Array, duration: Int32Array): Int32Array {
  const end = new Int32Array(start.length);
  for (let row = 0; row < start.length; row++) end[row] = (start[row] ?? 0) + (duration[row] ?? 0);
  return end;
}

function read(bytes: Uint8Array): ArrowTable {
  try {
    return tableFromIPC(bytes);
  } catch (error) {
    throw new TableError(`not an Arrow file: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads a shard (Arrow IPC, as `encodeShard` writes it) into columns. Throws {@link TableError}. */
export function decodeTable(bytes: Uint8Array): EventTable {
  const arrow = read(bytes);
  const startMin = minutes(arrow, 'start');
  const sides = sidesOf(arrow);
  const columns: TableColumns = {
    lon: integers(arrow, 'lon_e5', Int32Array),
    lat: integers(arrow, 'lat_e5', Int32Array),
    startMin,
    endMin: addMinutes(startMin, integers(arrow, 'minutes', Int32Array)),
    type: codes(arrow, 'type', EVENT_TYPES),
    side: codes(arrow, 'side', sides),
    precision: codes(arrow, 'precision', PRECISIONS),
    magnitude: integers(arrow, 'magnitude', Int32Array),
    event: eventNumbers(arrow),
    sides,
  };
  return finishTable(columns);
}

/** Reads the facets of a shard. Throws {@link TableError}. */
export function decodeFacets(bytes: Uint8Array): EventFacets {
  const arrow = read(bytes);
  return { place: integers(arrow, 'place', Uint32Array), weapons: integers(arrow, 'weapons', Uint16Array) };
}

/** What a table keeps of a place; an event's own place (role, part) stands in its details. */
export type TablePlace = Pick<
  EventPlace,
  'place_id' | 'name' | 'name_uk' | 'country' | 'admin1' | 'admin1_code' | 'lon' | 'lat' | 'precision'
>;

const PLACE_COLUMNS = ['place_id', 'name', 'precision', 'lon', 'lat'];

/** Reads the places of a table, one object a place. Throws {@link TableError}. */
export function decodePlaces(bytes: Uint8Array): TablePlace[] {
  const arrow = read(bytes);
  for (const name of PLACE_COLUMNS) columnOf(arrow, name);
  return arrow.toArray() as unknown as TablePlace[];
}
