import { zoneOf } from '../dates/zones.ts';
import { distanceKm, type Gazetteer } from '../gazetteer/gazetteer.ts';
import type { EventPlace } from '../model/event.ts';
import type { Place, Precision } from '../model/place.ts';
import { ownText } from './own-text.ts';

/** How far a record's point may lie from the settlement whose name it bears. */
const NEAR_KM = 25;
const MAX_CACHED = 50_000;
/** Names kept of one point: they are looked through one by one. */
const MAX_AT_A_POINT = 16;

/** A point with the names that a record gives it. */
export interface NamedPoint {
  lon: number;
  lat: number;
  name: string;
  /** ISO 3166-1 alpha-2, when known. */
  country: string | null;
  region: string | null;
  precision: Precision;
}

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

/** Place of the contract from a gazetteer row. */
export const toEventPlace = (place: Place, precision: Precision): EventPlace => ({
  place_id: place.place_id,
  name: place.name,
  name_uk: place.name_uk,
  country: place.country,
  admin1: place.admin1,
  admin1_code: place.admin1_code,
  lon: place.lon,
  lat: place.lat,
  precision,
  role: 'target',
  part: null,
});

const PRECISION_OF: Readonly<Partial<Record<Place['kind'], Precision>>> = {
  site: 'site',
  settlement: 'settlement',
  district: 'district',
  region: 'region',
  country: 'country',
};

const isSamePoint = (a: NamedPoint, b: NamedPoint): boolean =>
  a.lon === b.lon &&
  a.lat === b.lat &&
  a.name === b.name &&
  a.precision === b.precision &&
  a.country === b.country &&
  a.region === b.region;

/** Names → places, for rows by the million: what was looked up once is kept. */
export class Atlas {
  readonly #gazetteer: Gazetteer;
  readonly #cache = new Map<string, Place | null>();
  readonly #countries = new Map<string, string | null>();

  readonly #names = new Map<string, readonly Place[]>();
  readonly #texts = new Map<string, string>();
  /** By a number made of longitude and latitude: text of numbers is dear. */
  readonly #points = new Map<number, readonly { point: NamedPoint; place: EventPlace }[]>();
  #pointCount = 0;
  readonly #whole = new WeakMap<Place, EventPlace>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** A country's code by its English name, its adjective or the code itself. */
  country(name: string): string | null {
    const known = this.#countries.get(name);
    if (known !== undefined) return known;
    if (this.#countries.size > MAX_CACHED) this.#countries.clear();
    const code = this.#findCountry(name);
    this.#countries.set(ownText(name), code);
    return code;
  }

  #findCountry(name: string): string | null {
    if (/^[A-Z]{2}$/.test(name)) return this.#gazetteer.countryOf(name)?.country ?? null;
    const named = this.#gazetteer.find(name).find(({ place }) => place.kind === 'country');
    const found = named?.place ?? this.#gazetteer.countryOf(this.#gazetteer.countryOfDemonym(name));
    return found?.country ?? null;
  }

  /** A region of a country by its name; `null` for a name it does not have. */
  region(country: string | null, name: string): Place | null {
    return this.#remember(`region ${country} ${name}`, () => this.#oneOf(name, country, ['region']));
  }

  /** A country, region, district or settlement by name alone; larger kinds first when `name` says none. */
  named(country: string | null, name: string, kinds: readonly Place['kind'][]): Place | null {
    return this.#remember(`${kinds.join()} ${country} ${name}`, () => this.#oneOf(name, country, kinds));
  }

  /** The gazetteer's row of an id such as `g703448`. */
  byId(placeId: string): Place | null {
    return this.#remember(`id ${placeId}`, () => this.#gazetteer.get(placeId));
  }

  /** The whole place at its own precision, one object for one place; null for seas. */
  whole(place: Place): EventPlace | null {
    const precision = PRECISION_OF[place.kind];
    if (!precision) return null;
    const made = this.#whole.get(place) ?? toEventPlace(place, precision);
    this.#whole.set(place, made);
    return made;
  }

  /** A place at the record's own point, under the gazetteer's id and names where it has a settlement of that name nearby; one object for one point. */
  at(point: NamedPoint): EventPlace {
    const key = Math.round(point.lon * 1e6) * 1e9 + Math.round(point.lat * 1e6);
    const here = this.#points.get(key);
    const kept = here?.find((seen) => isSamePoint(seen.point, point));
    if (kept) return kept.place;
    const own = { ...point, name: this.#own(point.name), region: point.region && this.#own(point.region) };
    const made = { point: own, place: this.#make(own) };
    if (this.#pointCount++ > MAX_CACHED) {
      this.#points.clear();
      this.#pointCount = 0;
    }
    this.#points.set(key, [...(here ?? []).slice(-MAX_AT_A_POINT), made]);
    return made.place;
  }

  #make(point: NamedPoint): EventPlace {
    const known = this.#near(point);
    const region = known ? null : this.#regionAround(point);
    const base = known ?? { name: point.name, name_uk: null, country: point.country ?? region?.country ?? null };
    return {
      place_id: known?.place_id ?? this.#ownId(point),
      name: base.name,
      name_uk: base.name_uk,
      country: base.country,
      admin1: known?.admin1 ?? region?.name ?? point.region,
      admin1_code: known?.admin1_code ?? region?.place_id ?? null,
      lon: point.lon,
      lat: point.lat,
      precision: point.precision,
      role: 'target',
      part: null,
    };
  }

  /** IANA zone of a place. */
  zone(place: Pick<EventPlace, 'country' | 'admin1_code'>): string {
    return zoneOf(place.country, place.admin1_code);
  }

  /** A text's own copy, one for all. */
  #own(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size > MAX_CACHED) this.#texts.clear();
    const copy = ownText(text);
    this.#texts.set(copy, copy);
    return copy;
  }

  #regionAround({ country, region }: NamedPoint): Place | null {
    return region ? this.region(country, region) : null;
  }

  /** Points of one name in one tenth of a degree share an id. */
  #ownId({ country, name, lon, lat }: NamedPoint): string {
    return `x-${(country ?? 'xx').toLowerCase()}-${slug(name) || 'point'}-${lon.toFixed(1)}-${lat.toFixed(1)}`;
  }

  /** The settlement of that name nearest to the point, else another place of the name; null when none is near. */
  #near(point: NamedPoint): Place | null {
    let best: Place | null = null;
    let least = Infinity;
    for (const place of this.#bearers(point.name)) {
      const km = distanceKm(place, point);
      const rank = (place.kind === 'settlement' ? 0 : 100) + km;
      if (km <= NEAR_KM && rank < least) [best, least] = [place, rank];
    }
    return best;
  }

  /** Everything that bears a name and is small enough to be near. */
  #bearers(name: string): readonly Place[] {
    const known = this.#names.get(name);
    if (known) return known;
    if (this.#names.size > MAX_CACHED) this.#names.clear();
    const places = this.#gazetteer.find(name).map(({ place }) => place);
    const near = places.filter(({ kind }) => kind !== 'country' && kind !== 'area');
    this.#names.set(this.#own(name), near);
    return near;
  }

  #oneOf(name: string, country: string | null, kinds: readonly Place['kind'][]): Place | null {
    const places = this.#gazetteer
      .find(name)
      .filter(({ place }) => kinds.includes(place.kind) && (country === null || place.country === country))
      .sort(
        (a, b) => kinds.indexOf(a.place.kind) - kinds.indexOf(b.place.kind) || b.place.population - a.place.population,
      );
    return places[0]?.place ?? null;
  }

  #remember(key: string, look: () => Place | null): Place | null {
    const known = this.#cache.get(key);
    if (known !== undefined) return known;
    if (this.#cache.size > MAX_CACHED) this.#cache.clear();
    const found = look();
    this.#cache.set(key, found);
    return found;
  }
}
