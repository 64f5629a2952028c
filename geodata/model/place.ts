/** What kind of thing a gazetteer row is. */
export type PlaceKind =
  | 'settlement' // city, town, village
  | 'site' // airport, port, plant, refinery, air base, bridge, palace
  | 'district' // raion, county, city district
  | 'region' // first-level division (ISO 3166-2)
  | 'country'
  | 'area'; // sea, river, continent, historical or compass area: never a marker of its own

/** How exactly a place is known; decides point or area on the map (DATA_CONTRACT.md). */
export type Precision = 'site' | 'settlement' | 'district' | 'region' | 'country';

/** One gazetteer row: a place with its names and where it is. Coordinates are WGS 84 degrees. */
export interface Place {
  /** Stable id, e.g. `g703448` (GeoNames), `UA-51` (ISO 3166-2 region), `UA` (country), `a-EPRZ` (airport), `x-znpp` (curated). */
  place_id: string;
  kind: PlaceKind;
  /** English display name (KMU-2010 romanisation for Ukraine), as a news desk would print it. */
  name: string;
  /** Ukrainian display name; null when unknown. */
  name_uk: string | null;
  /** ISO 3166-1 alpha-2; null for seas and continents. */
  country: string | null;
  /** English name of the first-level division, e.g. `Odesa Oblast`; null for countries. */
  admin1: string | null;
  /** ISO 3166-2 code of the first-level division, e.g. `UA-51`; null when unknown. */
  admin1_code: string | null;
  lon: number;
  lat: number;
  /** People; 0 when unknown. */
  population: number;
  /** Finer class where one is known: `capital`, `airport`, `air_base`, `nuclear_plant`, `power_plant`, `refinery`, `port`, `bridge`, `palace`, `sea`, `river`, `continent`, … */
  feature: string | null;
}
