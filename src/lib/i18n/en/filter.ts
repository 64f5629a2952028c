import { forms } from '../messages.ts';

/** Facets, search, chips. */
export const filter = {
  search: 'Search',
  placeholder: 'Place, title or claimant',
  clearSearch: 'Clear search',
  suggestions: 'Suggestions',
  places: 'Places',
  events: 'Events',
  claimants: 'Claimants',
  noSuggestion: 'No place, event or claimant is spelt like that.',
  filters: 'Filters',
  filtersOn: forms({ one: 'Filters, {n} on', other: 'Filters, {n} on' }),
  kinds: 'What to show',
  active: 'Filters that are on',
  remove: 'Remove filter: {name}',
  clearAll: 'Clear all',
  close: 'Close filters',
  showEvents: forms({ one: 'Show {n} event', other: 'Show {n} events' }),
  facet: {
    types: 'Type',
    sides: 'Acting side',
    weapons: 'Weapon',
    precisions: 'How exactly the place is known',
    places: 'Country and region',
    sources: 'Source',
  },
  minSources: 'Reported by',
  minSourcesOption: forms({ one: '{n} article or more', other: '{n} articles or more' }),
  noSide: 'Not named',
  searchChip: 'Search: {q}',
  knownChip: 'As known on {day}',
};
