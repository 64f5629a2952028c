import { columnFromArray, float64, tableFromIPC, utf8 } from '@uwdata/flechette';
import type { EventPlace } from '../model/event.ts';
import { toArrow } from './encode-shard.ts';

/** What a table keeps of a place; an event's own place (role, part) stands in its details. */
export type TablePlace = Pick<
  EventPlace,
  'place_id' | 'name' | 'name_uk' | 'country' | 'admin1' | 'admin1_code' | 'lon' | 'lat' | 'precision'
>;

const TEXTS = ['place_id', 'name', 'name_uk', 'country', 'admin1', 'admin1_code', 'precision'] as const;

/** The places of a table as an Arrow IPC file, in the order that `facets.place` counts. */
export function encodePlaces(places: readonly TablePlace[]): Uint8Array {
  const text = (key: (typeof TEXTS)[number]) =>
    columnFromArray(
      places.map((place) => place[key]),
      utf8(),
    );
  const degrees = (key: 'lon' | 'lat') =>
    columnFromArray(
      places.map((place) => place[key]),
      float64(),
    );
  return toArrow({
    ...Object.fromEntries(TEXTS.map((key) => [key, text(key)])),
    lon: degrees('lon'),
    lat: degrees('lat'),
  });
}

/** The same back, one object a place. */
export function decodePlaces(bytes: Uint8Array): TablePlace[] {
  return tableFromIPC(bytes).toArray() as unknown as TablePlace[];
}
