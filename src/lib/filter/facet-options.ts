import type { ConflictEvent } from '$geodata/model/event.ts';
import type { Dataset } from '../data/dataset.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import { sourceKey, type ListFacet } from '../view/filters.ts';

/** A checkbox of a facet; `inner` stands under the option before it (a region under its country). */
export interface FacetOption {
  value: string;
  label: string;
  count: number;
  inner: boolean;
}

/** What options are made of. */
export interface OptionInput {
  facet: ListFacet;
  dataset: Dataset;
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
}

/** All options of a facet that the data has, those that would show most first; an option of 0 stays. */
export function buildOptions({ facet, dataset, counts, chosen }: OptionInput, i18n: I18n): FacetOption[] {
  const values = valuesOf(facet, dataset, chosen);
  const toOption = (value: string, inner = false): FacetOption => {
    return { value, label: labelOfValue(facet, value, { dataset, i18n }), count: counts.get(value) ?? 0, inner };
  };
  const options = values.map((value) => toOption(value)).sort(byCount);
  if (facet !== 'places') return options;
  return options.flatMap((option) => {
    const regions = regionsOf(dataset, option.value).map((code) => toOption(code, true));
    return [option, ...regions.sort(byCount)];
  });
}

function byCount(a: FacetOption, b: FacetOption): number {
  return b.count - a.count || a.label.localeCompare(b.label);
}

function valuesOf(facet: ListFacet, dataset: Dataset, chosen: readonly string[]): string[] {
  const events = dataset.events;
  switch (facet) {
    case 'types':
      return unique(
        events.map((event) => event.event_type),
        chosen,
      );
    case 'sides':
      return unique(
        events.map((event) => event.actor ?? 'none'),
        chosen,
      );
    case 'weapons':
      return unique(
        events.flatMap((event) => event.weapons),
        chosen,
      );
    case 'precisions':
      return unique(
        placesOf(events).map((place) => place.precision),
        chosen,
      );
    case 'sources':
      return unique([...dataset.articles.values()].map(sourceKey), chosen);
    case 'places':
      return topPlaces(dataset, chosen);
  }
}

/** Countries, then "no place", then single places that are chosen. */
function topPlaces(dataset: Dataset, chosen: readonly string[]): string[] {
  const countries = placesOf(dataset.events).flatMap((place) => place.country ?? []);
  const regions = new Set(placesOf(dataset.events).flatMap((place) => place.admin1_code ?? []));
  const bare = dataset.events.some((event) => event.places.length === 0) ? ['none'] : [];
  return unique(
    [...countries, ...bare],
    chosen.filter((value) => !regions.has(value)),
  );
}

function regionsOf(dataset: Dataset, country: string): string[] {
  return unique(
    placesOf(dataset.events).flatMap((place) =>
      place.country === country && place.admin1_code ? place.admin1_code : [],
    ),
    [],
  );
}

function placesOf(events: readonly ConflictEvent[]) {
  return events.flatMap((event) => event.places).filter((place) => place.role !== 'origin');
}

function unique(values: readonly string[], chosen: readonly string[]): string[] {
  return [...new Set([...values, ...chosen])];
}

/** A facet's value as a reader would say it; an unknown one by its code. */
export function labelOfValue(
  facet: ListFacet,
  value: string,
  { dataset, i18n }: { dataset: Dataset; i18n: I18n },
): string {
  const { common, filter } = i18n.t;
  const named = (names: Partial<Record<string, string>>) => names[value] ?? value.replaceAll('_', ' ');
  switch (facet) {
    case 'types':
      return named(common.type);
    case 'weapons':
      return named(common.weapon);
    case 'precisions':
      return named(common.precision);
    case 'sides':
      return value === 'none' ? filter.noSide : i18n.formatCountry(value);
    case 'sources':
      return [...dataset.articles.values()].find((article) => sourceKey(article) === value)?.publisher ?? value;
    case 'places':
      return placeLabel(value, { dataset, i18n });
  }
}

function placeLabel(value: string, { dataset, i18n }: { dataset: Dataset; i18n: I18n }): string {
  if (value === 'none') return i18n.t.common.noPlace;
  const places = placesOf(dataset.events);
  const exact = places.find((place) => place.place_id === value);
  if (exact && exact.precision !== 'country') return i18n.pick(exact.name, exact.name_uk);
  const region = places.find((place) => place.admin1_code === value && place.precision === 'region');
  if (region) return i18n.pick(region.name, region.name_uk);
  const inside = places.find((place) => place.admin1_code === value);
  if (inside) return inside.admin1 ?? value;
  return /^[A-Z]{2}$/.test(value) ? i18n.formatCountry(value) : value;
}
