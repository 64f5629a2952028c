import type { Place } from '../model/place.ts';
import { foldName } from './fold.ts';
import { FuzzyIndex } from './fuzzy.ts';
import { NameIndex } from './name-index.ts';
import { RowStore } from './row-store.ts';
import { CURATED, GENERATED, parseCurated, readCuratedPlace, splitNames } from './tables.ts';
import type { CuratedRow, GazetteerFile } from './tables.ts';

/** How a written name met a gazetteer row: letter by letter, folded, by its romanisation, or nearly. */
export type Match = 'exact' | 'folded' | 'romanised' | 'fuzzy';

/** A place that a written name may mean. */
export interface Candidate {
  place: Place;
  match: Match;
  /** True when it is the display name, not an alternate. */
  primary: boolean;
  /** Edits apart, for `fuzzy`. */
  edits: number;
  /** True for abbreviations that count only behind another place ("Austin, TX"). */
  afterComma: boolean;
  /** True when our own table names this place as what the wires mean by the bare name ("Gaza": the Strip). */
  preferred: boolean;
}

interface ShownNames {
  name?: string;
  name_uk?: string;
}

/** The texts of the gazetteer's files, by path relative to `geodata/gazetteer/`. */
export type GazetteerTexts = Readonly<Record<GazetteerFile, string>>;

/** A settlement of fewer people is rarely meant by a name that is not its own. */
const MISSPELT = 2000;
/** Less than any degree of latitude, in km. */
const KM_PER_DEGREE = 110.5;

/** Places and their names. Pure and synchronous; see {@link loadGazetteer}. */
export class Gazetteer {
  readonly #rows = new RowStore();
  readonly #names: NameIndex;
  /** Abbreviations that count only behind another place. */
  readonly #short = new NameIndex('', '');
  /** `key\trow` of names marked `first` in aliases.tsv. */
  readonly #preferred = new Set<string>();
  /** Names to show instead of the tables' own, by row; an empty one leaves the table's. */
  readonly #shown = new Map<number, ShownNames>();
  #capitals: ReadonlyMap<string, number> | null = null;
  readonly #settlements: string;
  readonly #demonyms = new Map<string, string>();
  readonly #sites: number[] = [];
  #byFeature: Map<string, Place[]> | null = null;
  readonly #skeletons: string;
  #fuzzy: FuzzyIndex | null = null;

  constructor(texts: GazetteerTexts) {
    this.#skeletons = texts['skeletons.tsv'];
    this.#settlements = texts['settlements.tsv'];
    this.#names = new NameIndex(texts['names.tsv'], texts['names-cyrillic.tsv']);
    for (const file of GENERATED) {
      const first = this.#rows.addTable(texts[file]);
      if (file === 'airports.tsv') for (let row = first; row < this.#rows.size; row++) this.#sites.push(row);
    }
    for (const file of CURATED) for (const row of parseCurated(texts[file])) this.#addCurated(row);
    for (const row of parseCurated(texts['curated/aliases.tsv'])) this.#addAliases(row);
    for (const row of parseCurated(texts['curated/shown-names.tsv'])) this.#addShown(row);
    for (const row of parseCurated(texts['curated/countries.tsv']))
      for (const word of splitNames(row.demonyms)) this.#demonyms.set(word.toLowerCase(), row.code ?? '');
  }

  /** Every place that bears the name, letter by letter or folded. No order is meant. */
  find(surface: string): Candidate[] {
    const key = foldName(surface);
    const common = this.#names.rows(key).flatMap((row) => this.#candidate(row, surface, key, false));
    const short = this.#short.rows(key).flatMap((row) => this.#candidate(row, surface, key, true));
    return [...common, ...short];
  }

  /** Is there any row under this folded key? Cheaper than {@link find}. */
  hasKey(key: string): boolean {
    return this.#names.has(key) || this.#short.has(key);
  }

  /** Places whose usual romanisations could give the name: "Kharkof", "Hudaidah". */
  findRomanised(surface: string): Candidate[] {
    return this.#nearNames()
      .romanised(foldName(surface))
      .flatMap((id) => this.#loose(id, 'romanised', 0));
  }

  /** Places of these countries spelt nearly so: "Zaporidia". Each call costs at most `budget` comparisons. */
  findFuzzy(surface: string, countries: Iterable<string>, budget = 4000): Candidate[] {
    const hits = this.#nearNames().near(foldName(surface), countries, budget);
    return hits
      .flatMap(({ placeId, edits }) => this.#loose(placeId, 'fuzzy', edits))
      .filter(({ place }) => place.kind !== 'settlement' || place.population >= MISSPELT);
  }

  /** The place with that id, or null. */
  get(placeId: string): Place | null {
    const row = this.#rows.rowOf(placeId);
    return row === null ? null : this.#place(row);
  }

  /** The first-level region with that ISO 3166-2 code, or null. */
  regionOf(code: string | null): Place | null {
    const place = code === null ? null : this.get(code);
    return place?.kind === 'region' ? place : null;
  }

  /** The country with that ISO 3166-1 alpha-2 code, or null. */
  countryOf(code: string | null): Place | null {
    const place = code === null ? null : this.get(code);
    return place?.kind === 'country' ? place : null;
  }

  /** The capital of a country (alpha-2), or null. */
  capitalOf(country: string): Place | null {
    this.#capitals ??= this.#findCapitals();
    const row = this.#capitals.get(country);
    return row === undefined ? null : this.#place(row);
  }

  /** The country (alpha-2) whose people or things a word names: "Ukrainian" → `UA`; null for any other word. */
  countryOfDemonym(word: string): string | null {
    return this.#demonyms.get(word.toLowerCase()) ?? null;
  }

  /** Sites of one feature (`airport`, `port`, `refinery`, …) within a distance of a place, nearest first. */
  sitesNear(place: Place, feature: string, withinKm: number): Place[] {
    const ranked = this.#sitesOf(feature)
      .filter(({ lat }) => Math.abs(lat - place.lat) * KM_PER_DEGREE <= withinKm)
      .map((site) => ({ site, km: distanceKm(site, place) }))
      .filter(({ km }) => km <= withinKm);
    return ranked.sort((a, b) => b.site.population - a.site.population || a.km - b.km).map(({ site }) => site);
  }

  /** Sites by feature, grouped when first asked for. */
  #sitesOf(feature: string): readonly Place[] {
    if (!this.#byFeature) {
      this.#byFeature = new Map();
      for (const row of this.#sites) {
        const site = this.#place(row);
        if (!site?.feature) continue;
        const group = this.#byFeature.get(site.feature);
        if (group) group.push(site);
        else this.#byFeature.set(site.feature, [site]);
      }
    }
    return this.#byFeature.get(feature) ?? [];
  }

  /** How many places there are. */
  get size(): number {
    return this.#rows.size;
  }

  /** Capitals are type C of the settlements. Found when first asked for. */
  #findCapitals(): ReadonlyMap<string, number> {
    const capitals = new Map<string, number>();
    const text = this.#settlements;
    for (let at = text.indexOf('\tC\t'); at >= 0; at = text.indexOf('\tC\t', at + 1)) {
      const row = this.#rows.rowOf(text.slice(text.lastIndexOf('\n', at) + 1, at));
      const country = row === null ? null : this.#rows.at(row)?.country;
      if (row !== null && country) capitals.set(country, row);
    }
    return capitals;
  }

  #addCurated(cells: CuratedRow): void {
    const place = readCuratedPlace(cells);
    const row = this.#rows.addPlace(place);
    for (const name of [place.name, place.name_uk ?? '', ...splitNames(cells.names)]) {
      if (name) this.#names.add(foldName(name), row);
    }
    if (place.kind === 'site') this.#sites.push(row);
  }

  #addAliases(cells: CuratedRow): void {
    const row = this.#rowOfReference(cells.place ?? '');
    const index = cells.use === 'after_comma' ? this.#short : this.#names;
    if (row === null) return;
    const [shown] = splitNames(cells.names);
    if (cells.use === 'name' && shown) this.#shown.set(row, { name: shown });
    for (const name of splitNames(cells.names)) {
      index.add(foldName(name), row);
      if (cells.use === 'first') this.#preferred.add(`${foldName(name)}\t${row}`);
    }
  }

  #addShown({ place, name = '', name_uk = '' }: CuratedRow): void {
    const row = this.#rowOfReference(place ?? '');
    if (row === null) return;
    this.#shown.set(row, { ...this.#shown.get(row), ...(name && { name }), name_uk });
    for (const spelling of [name, name_uk]) if (spelling) this.#names.add(foldName(spelling), row);
  }

  /** A place_id, or `UA:Kyiv` for the largest settlement of that name in a country. */
  #rowOfReference(reference: string): number | null {
    const [country, name] = reference.split(':');
    if (!name) return this.#rows.rowOf(reference);
    const rows = this.#names.rows(foldName(name)).filter((row) => isSettlementOf(this.#rows.at(row), country));
    const people = (row: number): number => this.#rows.at(row)?.population ?? 0;
    return rows.reduce<number | null>((best, row) => (best === null || people(row) > people(best) ? row : best), null);
  }

  #candidate(row: number, surface: string, key: string, afterComma: boolean): Candidate[] {
    const place = this.#place(row);
    if (!place) return [];
    const match = place.name === surface ? 'exact' : 'folded';
    const preferred = this.#preferred.has(`${key}\t${row}`);
    return [{ place, match, primary: foldName(place.name) === key, edits: 0, afterComma, preferred }];
  }

  #loose(placeId: string, match: Match, edits: number): Candidate[] {
    const place = this.get(placeId);
    return place ? [{ place, match, primary: false, edits, afterComma: false, preferred: false }] : [];
  }

  /** The place with its region's name filled in. */
  #place(row: number): Place | null {
    const place = this.#rows.at(row);
    const shown = this.#shown.get(row);
    if (place && shown?.name) place.name = shown.name;
    if (place && shown?.name_uk) place.name_uk = shown.name_uk;
    if (place && place.admin1 === null && place.admin1_code) {
      const region = this.#rows.rowOf(place.admin1_code);
      const found = region === null ? null : this.#rows.at(region);
      place.admin1 = found?.name ?? null;
      if (found?.kind !== 'region') place.admin1_code = null;
    }
    return place;
  }

  #nearNames(): FuzzyIndex {
    this.#fuzzy ??= new FuzzyIndex(this.#skeletons);
    return this.#fuzzy;
  }
}

const isSettlementOf = (place: Place | null, country: string | undefined): boolean =>
  place !== null && place.country === country && (place.kind === 'settlement' || place.kind === 'district');

/** Great-circle distance of two places in km. */
export function distanceKm(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const radians = Math.PI / 180;
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon);
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Builds the gazetteer from the texts of {@link GAZETTEER_FILES}; the caller reads them (build.ts, a browser). */
export function loadGazetteer(texts: GazetteerTexts): Gazetteer {
  return new Gazetteer(texts);
}
