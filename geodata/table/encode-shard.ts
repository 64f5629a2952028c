import {
  bool,
  columnFromArray,
  dictionary,
  int32,
  tableFromColumns,
  tableToIPC,
  timestamp,
  TimeUnit,
  uint16,
  uint32,
  uint8,
  utf8,
} from '@uwdata/flechette';
import { EVENT_TYPES, PRECISIONS, type EventFacets, type EventTable } from '../model/event-table.ts';

type Columns = Parameters<typeof tableFromColumns>[0];

/** Columns as an Arrow IPC file. */
export function toArrow(columns: Columns): Uint8Array {
  const bytes = tableToIPC(tableFromColumns(columns), { format: 'file' });
  if (!bytes) throw new Error('the Arrow writer gave no bytes');
  return bytes;
}

/** Words of a list by their codes, as a dictionary column that any Arrow reader shows as text. */
const words = (codes: Uint8Array, list: readonly string[]) =>
  columnFromArray(
    Array.from(codes, (code) => list[code] ?? ''),
    dictionary(utf8(), uint8()),
  );

/** True where a row begins a new event. */
const firstRows = (event: Uint32Array) => Array.from(event, (value, row) => row === 0 || value !== event[row - 1]);

/** What the map needs of a table, as an Arrow IPC file; `decodeTable` reads it back. */
export function encodeShard(table: EventTable): Uint8Array {
  const minutes = table.endMin.map((end, row) => end - (table.startMin[row] ?? 0));
  return toArrow({
    lon_e5: columnFromArray(table.lon, int32()),
    lat_e5: columnFromArray(table.lat, int32()),
    start: columnFromArray(
      Array.from(table.startMin, (minute) => minute * 60_000),
      timestamp(TimeUnit.SECOND, 'UTC'),
    ),
    minutes: columnFromArray(minutes, int32()),
    type: words(table.type, EVENT_TYPES),
    side: words(table.side, table.sides),
    precision: words(table.precision, PRECISIONS),
    magnitude: columnFromArray(table.magnitude, int32()),
    first: columnFromArray(firstRows(table.event), bool()),
  });
}

/** What filters and the list need, as an Arrow IPC file; `decodeFacets` reads it back. */
export function encodeFacets({ place, weapons }: EventFacets): Uint8Array {
  const wide = place.some((index) => index > 0xffff);
  return toArrow({
    place: columnFromArray(wide ? place : Uint16Array.from(place), wide ? uint32() : uint16()),
    weapons: columnFromArray(weapons, uint16()),
  });
}
