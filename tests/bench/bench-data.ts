import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeShard } from '../../geodata/table/encode-shard.ts';
import { countSlice, sliceByTime, type EventTable } from '../../geodata/model/event-table.ts';
import { readSyntheticPlaces } from './synthetic-places.ts';
import { syntheticTable, toGeoJson } from './synthetic.ts';

/** A synthetic set on disk, as `<base>.arrow` and `<base>.geojson` in a folder. */
export interface BenchData {
  count: number;
  base: string;
  /** Where windows begin: past half of the set, on a day. */
  fromMin: number;
  /** Width of a window there that holds some thousand events. */
  thousandMin: number;
}

/** Writes the set of a size, the same at each run. */
export function writeBenchData(count: number, dir: string, { geojson }: { geojson: boolean }): BenchData {
  const { table } = syntheticTable({ count, places: readSyntheticPlaces() });
  const base = `events-${count}`;
  writeFileSync(join(dir, `${base}.arrow`), encodeShard(table));
  if (geojson) writeFileSync(join(dir, `${base}.geojson`), toGeoJson({ table }));
  const middle = table.startMin[Math.floor(count * 0.55)] ?? 0;
  const fromMin = Math.floor(middle / 1440) * 1440;
  return { count, base, fromMin, thousandMin: widthOf(table, fromMin, 1000) };
}

/** The width of a window from a moment on that holds a number of events, by halving. */
function widthOf(table: EventTable, fromMin: number, wanted: number): number {
  let low = 60;
  let high = 8 * 525_600;
  while (high - low > 60) {
    const middle = Math.floor((low + high) / 2);
    const slice = sliceByTime(table, fromMin, fromMin + middle);
    if (countSlice(table, slice, fromMin) < wanted) low = middle;
    else high = middle;
  }
  return high;
}
