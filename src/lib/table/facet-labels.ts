import type { FacetOption } from '../filter/facet-options.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import type { TableFacetCounts } from './facet-scan.ts';
import type { TableFacet } from './row-filter.ts';
import type { TableView } from './table-view.svelte.ts';

type LabelInput = { view: TableView; i18n: I18n };

/** A facet's value as a reader would say it; an unknown one by its code. */
export function labelOf(facet: TableFacet, value: string, { view, i18n }: LabelInput): string {
  const { common, filter } = i18n.t;
  const named = (names: Partial<Record<string, string>>): string => names[value] ?? value.replaceAll('_', ' ');
  if (facet === 'types') return named(common.type);
  if (facet === 'weapons') return named(common.weapon);
  if (facet === 'precisions') return named(common.precision);
  if (value === 'none') return filter.noSide;
  if (/^[A-Z]{2}$/.test(value)) return i18n.formatCountry(value);
  if (facet === 'sides') return value;
  const area = view.areas[value];
  if (area) return i18n.pick(area.name, area.name_uk);
  const place = view.places.find(({ place_id }) => place_id === value);
  if (place) return i18n.pick(place.name, place.name_uk);
  return view.places.find(({ admin1_code }) => admin1_code === value)?.admin1 ?? value;
}

/** Options of a facet, those that would show most first; what is chosen stays at 0. Regions stand under their countries. */
export function toOptions(facet: TableFacet, counts: TableFacetCounts, input: LabelInput): FacetOption[] {
  const chosen = input.view.filters[facet];
  const values = [...new Set([...counts[facet].keys(), ...chosen])];
  const options = values
    .map((value) => ({
      value,
      label: labelOf(facet, value, input),
      count: counts[facet].get(value) ?? 0,
      inner: false,
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  return facet === 'places' ? underCountries(options, input.view) : options;
}

function underCountries(options: readonly FacetOption[], view: TableView): FacetOption[] {
  const countryOf = new Map(view.places.map(({ admin1_code, country }) => [admin1_code ?? '', country ?? '']));
  const countries = options.filter(({ value }) => /^[A-Z]{2}$/.test(value));
  const isRegion = ({ value }: FacetOption) => countryOf.has(value) && !/^[A-Z]{2}$/.test(value);
  const inside = countries.flatMap((country) => [
    country,
    ...options
      .filter((option) => isRegion(option) && countryOf.get(option.value) === country.value)
      .map((option) => ({ ...option, inner: true })),
  ]);
  const seen = new Set(inside.map(({ value }) => value));
  return [...options.filter(({ value }) => !seen.has(value)), ...inside];
}
