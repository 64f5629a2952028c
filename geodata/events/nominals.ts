import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Place } from '../model/place.ts';
import type { MentionPlace } from './mention.ts';

/** Words that stand for a place named before. Source: own list from news prose. */
const CAPITAL = /\b(?:the|in the|country['’]s) capital(?: city)?\b(?! of)|\bcapital['’]s\b/i;
const CAPITAL_OF = /\b(?:the )?(\p{Lu}\p{L}+) capital\b/u;
/** More people than a village has, fewer than a city has. */
const VILLAGE_MAX = 20_000;
const CITY =
  /\b(?:the|this|the same|across the|eastern|port|northern|southern|western|coastal|besieged|frontline) (?:city|town|port city|settlement)\b(?! of)/i;
const REGION = /\b(?:the|this|surrounding|the same|that) (?:region|province|oblast|governorate|state|area)\b(?! of)/i;
const AIRPORT = /\b(?:airport|airfield)\b/i;
const COUNTRY = /\b(?:the|this|across the|entire|whole) (?:country|nation)\b(?!['’]s)|\bcountrywide\b|\bnationwide\b/i;

export interface Discourse {
  /** Places of earlier sentences, latest last. */
  recent: readonly Place[];
  /** The country that the article is about. */
  country: string | null;
  gazetteer: Gazetteer;
}

/** Places that a clause without names of its own points back to ("the city", "the capital and the surrounding region"). */
export function resolveNominals(clause: string, discourse: Discourse): MentionPlace[] {
  const { recent, country, gazetteer } = discourse;
  const last = (test: (place: Place) => boolean) => [...recent].reverse().find(test) ?? null;
  const found: MentionPlace[] = [];
  const add = (place: Place | null, precision: MentionPlace['precision']) => {
    if (place && !found.some((other) => other.place.place_id === place.place_id)) {
      found.push({ place, precision, role: 'target', part: null, toponym: null });
    }
  };
  const settlement = (place: Place) => place.kind === 'settlement';
  const owner = gazetteer.countryOfDemonym(CAPITAL_OF.exec(clause)?.[1] ?? '');
  if (owner) add(gazetteer.capitalOf(owner), 'settlement');
  else if (CAPITAL.test(clause) && country) add(gazetteer.capitalOf(country), 'settlement');
  else if (/\bthe village\b(?! of)/i.test(clause)) {
    const village = last((place) => (settlement(place) && place.population <= VILLAGE_MAX) || place.kind === 'region');
    add(village, village?.kind === 'region' ? 'region' : 'settlement');
  } else if (CITY.test(clause)) add(last(settlement), 'settlement');
  if (REGION.test(clause)) {
    const region = last((place) => place.kind === 'region') ?? regionAround(last(settlement), gazetteer);
    add(region, 'region');
  }
  if (found.length === 0 && AIRPORT.test(clause))
    add(
      last((place) => place.feature === 'airport'),
      'site',
    );
  if (found.length === 0 && COUNTRY.test(clause) && country) add(gazetteer.get(country), 'country');
  return found;
}

/** The region that is named after a town (Kyiv Oblast around the city of Kyiv), else the one it lies in. */
function regionAround(town: Place | null, gazetteer: Gazetteer): Place | null {
  if (!town) return null;
  const named = gazetteer
    .find(`${town.name} region`)
    .map((candidate) => candidate.place)
    .find((place) => place.kind === 'region' && place.country === town.country);
  return named ?? (town.admin1_code ? gazetteer.regionOf(town.admin1_code) : null);
}

/** "Kyiv and the surrounding region": the region around a named town, when the words ask for it. */
export function surroundingRegion(
  clause: string,
  named: readonly MentionPlace[],
  gazetteer: Gazetteer,
): MentionPlace[] {
  if (!/\band (?:the |its )?(?:surrounding|wider|neighbou?ring) (?:region|area|province|oblast)\b/i.test(clause))
    return [];
  const town = named.find((item) => item.precision === 'settlement');
  const region = regionAround(town?.place ?? null, gazetteer);
  return region ? [{ place: region, precision: 'region', role: 'target', part: null, toponym: null }] : [];
}
