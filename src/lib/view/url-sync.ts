import { parseQuery, writeQuery } from './url.ts';
import type { View } from './view.svelte.ts';

/** Reads the address into a view: the camera from the hash, the rest from the query. */
export function readAddress(view: View, address: Pick<Location, 'search' | 'hash'> = location): void {
  view.apply(parseQuery(address.search, address.hash));
}

/** The view's own address, the page's path with canonical query and hash. */
export function addressOf(view: View, pathname: string): string {
  const { search, hash } = writeQuery(view.toUrlState(), 'hash');
  return `${pathname}${search}${hash}`;
}
