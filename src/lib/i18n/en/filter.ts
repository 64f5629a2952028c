/** Facets, search, chips. */
export const filter = {
  search: 'Search',
  clearAll: 'Clear all',
};
