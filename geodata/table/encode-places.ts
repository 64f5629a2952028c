import { columnFromArray, float64, utf8 } from '@uwdata/flechette';
import type { TablePlace } from '../model/decode-table.ts';
import { toArrow } from './encode-shard.ts';

const TEXTS = ['place_id', 'name', 'name_uk', 'country', 'admin1', 'admin1_code', 'precision'] as const;

/** The places of a table as an Arrow IPC file, in the order that `facets.place` counts; `decodePlaces` reads it back. */
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
