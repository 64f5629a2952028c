import type { Place, PlaceKind } from '../model/place.ts';

/** Files under `geodata/gazetteer/` that {@link loadGazetteer} wants, by relative path. */
export const GAZETTEER_FILES = [
  'settlements.tsv',
  'districts.tsv',
  'regions.tsv',
  'countries.tsv',
  'airports.tsv',
  'skeletons.tsv',
  'names.tsv',
  'names-cyrillic.tsv',
  'curated/sites.tsv',
  'curated/villages.tsv',
  'curated/areas.tsv',
  'curated/countries.tsv',
  'curated/aliases.tsv',
  'curated/shown-names.tsv',
] as const;

export type GazetteerFile = (typeof GAZETTEER_FILES)[number];

/** The generated tables: `place_id type name name_uk country code lon lat population`, sorted by id. */
export const GENERATED = [
  'settlements.tsv',
  'districts.tsv',
  'regions.tsv',
  'countries.tsv',
  'airports.tsv',
] as const satisfies readonly GazetteerFile[];

/** Our own tables of places, with a header and `#` comments; `names` holds spellings, not keys. */
export const CURATED = [
  'curated/sites.tsv',
  'curated/villages.tsv',
  'curated/areas.tsv',
] as const satisfies readonly GazetteerFile[];

/** Type letters of the generated tables. */
const TYPES: Readonly<Record<string, { kind: PlaceKind; feature: string | null }>> = {
  P: { kind: 'settlement', feature: null },
  C: { kind: 'settlement', feature: 'capital' },
  A: { kind: 'settlement', feature: 'region_seat' },
  H: { kind: 'settlement', feature: 'former' },
  X: { kind: 'district', feature: 'quarter' },
  D: { kind: 'district', feature: null },
  R: { kind: 'region', feature: null },
  U: { kind: 'area', feature: 'upper_region' },
  N: { kind: 'country', feature: null },
  F: { kind: 'site', feature: 'airport' },
  B: { kind: 'site', feature: 'air_base' },
};

/** One line of a generated table as a place; `admin1` is left to the caller, who knows the regions' names. */
export function readGeneratedRow(line: string): Place {
  const [place_id = '', letter = '', name = '', uk = '', country = '', code = '', lon = '', lat = '', people = ''] =
    line.split('\t');
  const type = TYPES[letter] ?? { kind: 'settlement', feature: null };
  const where = { lon: Number(lon), lat: Number(lat), population: Number(people) };
  const region = { admin1: null, admin1_code: code || null };
  return {
    place_id,
    kind: type.kind,
    name,
    name_uk: uk || null,
    country: country || null,
    ...region,
    ...where,
    feature: type.feature,
  };
}

/** A row of one of our own tables, cells by column name. */
export type CuratedRow = Readonly<Record<string, string>>;

/** Rows of a tab-separated table with a header; lines that start with `#` are comments. */
export function parseCurated(text: string): CuratedRow[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const header = (lines[0] ?? '').split('\t');
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(header.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** A row of `curated/sites.tsv`, `villages.tsv` or `areas.tsv` as a place. */
export function readCuratedPlace(row: CuratedRow): Place {
  const text = (column: string): string | null => row[column] || null;
  return {
    place_id: row.place_id ?? '',
    kind: (row.kind ?? 'site') as PlaceKind,
    name: row.name ?? '',
    name_uk: text('name_uk'),
    country: text('country'),
    admin1: null,
    admin1_code: text('admin1_code'),
    lon: Number(row.lon),
    lat: Number(row.lat),
    population: Number(row.population || 0),
    feature: text('feature'),
  };
}

/** The spellings in a cell joined by `|`. */
export const splitNames = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);
