import { EVENT_TYPES, FIRST_RESPONSE, PRECISIONS, WEAPONS } from '$geodata/model/event-table.ts';
import type { TablePlace } from '$geodata/model/decode-table.ts';
import type { Kind } from '../view/filters.ts';
import type { GrowingTable } from './growing-table.ts';
import { toMask, type MaskInput, type TableFacet } from './row-filter.ts';
import type { TableWindow } from './tally.ts';

/** Value → events in the window that it would show with the other filters as they are. */
export type TableFacetCounts = Record<TableFacet, Map<string, number>> & { kinds: Record<Kind, number> };

/** Rows looked at between two breaths of the page. */
const PIECE = 40_000;

/** Counts by number, each event once. */
class Counter {
  readonly counts: Uint32Array;
  readonly #last: Int32Array;

  constructor(size: number) {
    this.counts = new Uint32Array(size);
    this.#last = new Int32Array(size).fill(-1);
  }

  add(value: number, event: number): void {
    if (this.#last[value] === event) return;
    this.#last[value] = event;
    this.counts[value] = (this.counts[value] ?? 0) + 1;
  }
}

/** Countries and regions of places by number. */
function codesOf(places: readonly TablePlace[], key: 'country' | 'admin1_code'): { codes: string[]; of: Int32Array } {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(places, (place) => {
    const code = place[key];
    if (code === null || code === '') return -1;
    const known = numbers.get(code) ?? numbers.size;
    numbers.set(code, known);
    return known;
  });
  return { codes: [...numbers.keys()], of };
}

/**
 * Counts the facets of a window in pieces, so that no drag waits for it.
 * @param rest gives the page its breath between two pieces; false stops the count
 * @returns null when stopped
 */
export async function countFacets(
  source: GrowingTable,
  window: TableWindow,
  { input, rest }: { input: MaskInput; rest: () => Promise<boolean> },
): Promise<TableFacetCounts | null> {
  const scan = new FacetScan(source, input);
  const { slice, fromMin } = window;
  for (let row = slice.from; row < slice.to; row += PIECE) {
    scan.rows(row, Math.min(slice.to, row + PIECE), fromMin);
    if (row + PIECE < slice.to && !(await rest())) return null;
  }
  return scan.result();
}

/** A row passes a facet's count when it passes all others. */
class FacetScan {
  readonly #source: GrowingTable;
  readonly #input: MaskInput;
  readonly #masks: { kinds: Uint8Array; types: Uint8Array; sides: Uint8Array; precisions: Uint8Array; all: Uint8Array };
  readonly #weapons: number;
  readonly #places: Uint8Array | null;
  readonly #country: { codes: string[]; of: Int32Array };
  readonly #region: { codes: string[]; of: Int32Array };
  readonly #counters: Record<'types' | 'sides' | 'precisions' | 'weapons' | 'country' | 'region' | 'kinds', Counter>;

  constructor(source: GrowingTable, input: MaskInput) {
    this.#source = source;
    this.#input = input;
    const without = (facet: TableFacet) => toMask({ ...input, filters: { ...input.filters, [facet]: [] } }).looks;
    const { looks, weapons, places } = toMask(input);
    this.#masks = {
      all: looks,
      kinds: toMask({ ...input, kinds: ['strike', 'response'] }).looks,
      types: without('types'),
      sides: without('sides'),
      precisions: without('precisions'),
    };
    this.#weapons = weapons;
    this.#places = places;
    this.#country = codesOf(input.places, 'country');
    this.#region = codesOf(input.places, 'admin1_code');
    this.#counters = {
      types: new Counter(EVENT_TYPES.length),
      sides: new Counter(input.sides.length),
      precisions: new Counter(PRECISIONS.length),
      weapons: new Counter(WEAPONS.length),
      country: new Counter(this.#country.codes.length),
      region: new Counter(this.#region.codes.length),
      kinds: new Counter(2),
    };
  }

  rows(from: number, to: number, fromMin: number): void {
    const { table, look, facets } = this.#source;
    const { endMin, startMin, event, type, side, precision } = table;
    const { all, kinds, types, sides, precisions } = this.#masks;
    const counters = this.#counters;
    for (let row = from; row < to; row++) {
      const own = look[row] as number;
      if ((endMin[row] as number) <= fromMin || endMin[row] === startMin[row]) continue;
      const armed = this.#weapons === 0 || ((facets.weapons[row] as number) & this.#weapons) !== 0;
      const placed = this.#places === null || this.#places[facets.place[row] as number] === 1;
      const number = event[row] as number;
      if (armed && placed) {
        if (kinds[own]) counters.kinds.add((type[row] as number) < FIRST_RESPONSE ? 0 : 1, number);
        if (types[own]) counters.types.add(type[row] as number, number);
        if (sides[own]) counters.sides.add(side[row] as number, number);
        if (precisions[own]) counters.precisions.add(precision[row] as number, number);
      }
      if (!all[own]) continue;
      if (placed) this.#addWeapons(facets.weapons[row] as number, number);
      if (armed) this.#addPlace(facets.place[row] as number, number);
    }
  }

  #addWeapons(bits: number, event: number): void {
    for (let left = bits; left !== 0; left &= left - 1)
      this.#counters.weapons.add(31 - Math.clz32(left & -left), event);
  }

  #addPlace(place: number, event: number): void {
    const [country, region] = [this.#country.of[place] ?? -1, this.#region.of[place] ?? -1];
    if (country >= 0) this.#counters.country.add(country, event);
    if (region >= 0) this.#counters.region.add(region, event);
  }

  result(): TableFacetCounts {
    const { types, sides, precisions, weapons, country, region, kinds } = this.#counters;
    const toMap = ({ counts }: Counter, names: readonly string[]) =>
      new Map(names.flatMap((name, i): [string, number][] => (counts[i] ? [[name, counts[i] ?? 0]] : [])));
    const names = this.#input.sides.map((side) => side || 'none');
    return {
      types: toMap(types, EVENT_TYPES),
      sides: toMap(sides, names),
      precisions: toMap(precisions, PRECISIONS),
      weapons: toMap(weapons, WEAPONS),
      places: new Map([...toMap(country, this.#country.codes), ...toMap(region, this.#region.codes)]),
      kinds: { strike: kinds.counts[0] ?? 0, response: kinds.counts[1] ?? 0 },
    };
  }
}
