/** One month of a table and its files, by name beside the manifest. */
export interface ShardEntry {
  /** `2024-03`: the month (UTC) in which its events start. */
  month: string;
  rows: number;
  events: number;
  /** Columns the map needs (`decodeTable`). */
  table: FileEntry;
  /** Columns for filters and the list (`decodeFacets`). */
  facets: FileEntry;
  /** JSON Lines, one event a line in the order of `table.event`; see `detailRange`. */
  details: FileEntry;
  /** Little-endian Uint32: byte offsets of the lines of `details`, one more than there are events. */
  offsets: FileEntry;
  /** Epoch ms of the earliest start and the latest end; an event may last beyond its month. */
  from: number;
  to: number;
}

export interface FileEntry {
  name: string;
  bytes: number;
  sha256: string;
}

/** Rows refused by an import, by reason, with the first lines of each. */
export interface RefusedCount {
  reason: string;
  rows: number;
  /** The first five as `file:line`, lines from 1. */
  lines: string[];
}

/** `table/manifest.json`. */
export interface TableManifest {
  schema: 1;
  /** Where the events came from; null for those of articles. */
  source: { as: string; name: string; file: string; licence: string | null; url: string | null } | null;
  rows: number;
  events: number;
  /** Rows of the source that were read, and those of them that gave no event. */
  read: number;
  refused: RefusedCount[];
  /** Places that `facets.place` counts, as Arrow columns. */
  places: FileEntry;
  /** Sorted by month. */
  shards: ShardEntry[];
}

/** Shards whose events may overlap `[fromMs, toMs)`. */
export function shardsWithin(manifest: TableManifest, fromMs: number, toMs: number): ShardEntry[] {
  return manifest.shards.filter((shard) => shard.from < toMs && shard.to > fromMs);
}

/** Byte range `[start, end)` of one event's line, from the shard's offsets file. Throws for an event that is not there. */
export function detailRange(offsets: ArrayBuffer, event: number): { start: number; end: number } {
  const view = new DataView(offsets);
  if (!Number.isInteger(event) || event < 0 || (event + 2) * 4 > view.byteLength)
    throw new RangeError(`event ${event} of ${view.byteLength / 4 - 1}`);
  return { start: view.getUint32(event * 4, true), end: view.getUint32(event * 4 + 4, true) - 1 };
}
