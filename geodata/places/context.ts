import type { Candidate, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Place } from '../model/place.ts';
import type { Mention } from './mention.ts';
import type { Unit } from './units.ts';

/** Which countries an article is about, as shares that add up to 1. */
export type CountryShares = ReadonlyMap<string, number>;

/** Only what stands in the story counts in full; headlines of other stories and captions hardly. */
const weightOfUnit = ({ paragraph }: Unit): number =>
  paragraph.kind === 'body' ? 1 : paragraph.kind === 'headline' ? 2 : 0.2;

/** Counts countries by name and by the word for their people, damped so that one name does not drown the rest. */
export function countCountries(
  units: readonly Unit[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): CountryShares {
  const counts = new Map<string, number>();
  const add = (country: string, weight: number): Map<string, number> =>
    counts.set(country, (counts.get(country) ?? 0) + weight);
  for (const { unit, candidates } of mentions) {
    for (const { place, afterComma } of candidates) {
      if (place.kind === 'country' && !afterComma)
        add(place.place_id, weightOfUnit(unit) * (hasRival(candidates) ? 0.2 : 1));
    }
    const [only] = candidates;
    if (candidates.length === 1 && only?.place.country && only.place.kind !== 'country') add(only.place.country, 0.5);
  }
  for (const unit of units)
    for (const token of unit.tokens) {
      const country = token.shape === 'lower' ? null : gazetteer.countryOfDemonym(token.lower);
      if (country) add(country, 0.7 * weightOfUnit(unit));
    }
  return toShares(counts);
}

/** "Georgia", "Niger": a country's name that is a region's of another country too says little about the country. */
export const hasRival = (candidates: readonly Candidate[]): boolean =>
  new Set(
    candidates
      .filter(({ place }) => place.kind === 'region' || place.kind === 'country')
      .map(({ place }) => place.country),
  ).size > 1;

function toShares(counts: ReadonlyMap<string, number>): CountryShares {
  const damped = [...counts].map(([country, count]): [string, number] => [country, Math.sqrt(count)]);
  const total = damped.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  return new Map(damped.map(([country, weight]) => [country, weight / total]));
}

/** Does the second place contain the first: its region or its country? */
export function isWithin(place: Place, container: Place): boolean {
  if (place.place_id === container.place_id) return false;
  if (container.kind === 'country') return place.country === container.place_id && place.kind !== 'country';
  if (container.kind === 'region' && place.kind !== 'country') return place.admin1_code === container.place_id;
  return (
    container.kind === 'district' &&
    container.feature !== 'quarter' &&
    place.kind === 'settlement' &&
    place.admin1_code === container.admin1_code
  );
}
