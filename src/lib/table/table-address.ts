import { writeQuery, type UrlState } from '../view/url.ts';

/** Query and hash of a table's page: the set first, the rest as every page of the site writes it. */
export function addressOfTable(set: string, state: UrlState): string {
  const { search, hash } = writeQuery(state, 'hash');
  return `?set=${encodeURIComponent(set)}${search.replace('?', '&')}${hash}`;
}
