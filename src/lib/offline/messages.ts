/** What a page tells the worker: which of its addresses to keep, and which pieces of large files. */
export interface KeepMessage {
  type: 'keep';
  urls: string[];
  ranges: { url: string; range: string }[];
}

/** Carries the time at which an answer from the cache was fetched, as an HTTP date. */
export const CACHED_HEADER = 'X-Sirenmap-Cached';

/** Name of the performance marks that say which piece of a large file was read. */
export const RANGE_MARK = 'sirenmap range';

export function isKeepMessage(data: unknown): data is KeepMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { type, urls, ranges } = data as Record<string, unknown>;
  return type === 'keep' && Array.isArray(urls) && Array.isArray(ranges);
}
