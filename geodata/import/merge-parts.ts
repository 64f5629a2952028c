import type { EventPlace } from '../model/event.ts';
import type { PartResult } from './parts.ts';

/** A byte holds a side; more than that many sides count as nobody. */
const MAX_SIDES = 255;

/** One part of a whole: what it has by month, and the whole's numbers by its own. */
export interface MergedPart extends Pick<PartResult, 'number' | 'months'> {
  sideOf: readonly number[];
  placeOf: Uint32Array;
  fileOf: readonly number[];
}

/** All parts of an import, numbered as if one thread had read them; plain values that go from thread to thread. */
export interface Whole {
  parts: readonly MergedPart[];
  /** Sorted. */
  months: readonly string[];
  /** Entry 0 is `''`, nobody named. */
  sides: readonly string[];
  places: readonly EventPlace[];
  files: readonly string[];
}

/** Numbers the sides, places and files of the parts through, each in the order in which it first appears. */
export function mergeParts(results: readonly PartResult[]): Whole {
  const sides = new Map([['', 0]]);
  const placeIndex = new Map<string, number>();
  const places: EventPlace[] = [];
  const files: string[] = [];
  const side = (code: string): number => {
    if (!sides.has(code) && sides.size < MAX_SIDES) sides.set(code, sides.size);
    return sides.get(code) ?? 0;
  };
  const number = (place: EventPlace): number => {
    const known = placeIndex.get(place.place_id);
    if (known !== undefined) return known;
    placeIndex.set(place.place_id, places.length);
    return places.push(place) - 1;
  };
  const parts = results.map((result) => ({
    number: result.number,
    months: result.months,
    sideOf: result.sides.map(side),
    placeOf: Uint32Array.from(result.places, number),
    fileOf: result.files.map((file) => files.push(file) - 1),
  }));
  const months = [...new Set(parts.flatMap((part) => [...part.months.keys()]))].sort();
  return { parts, months, sides: [...sides.keys()], places, files };
}
