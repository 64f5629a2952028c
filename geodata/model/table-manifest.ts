import type { MultiPolygon, Polygon } from 'geojson';
import type { EventPlace } from './event.ts';
import type { Precision } from './place.ts';

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
  /** Little-endian Uint32: `hashId` of each event's id, so that a link finds its event without reading the details. */
  ids: FileEntry;
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

/** `imports/SET/manifest.json`. */
export interface TableManifest {
  schema: 1;
  /** Name of the folder, and of the set in addresses. */
  set: string;
  /** Where the events came from; null for those of articles. */
  source: { as: string; name: string; file: string; licence: string | null; url: string | null } | null;
  rows: number;
  events: number;
  /** Rows of the source that were read, and those of them that gave no event. */
  read: number;
  refused: RefusedCount[];
  /** Places that `facets.place` counts, as Arrow columns. */
  places: FileEntry;
  /** Outlines of the regions and countries that rows are known to, as {@link AreasFile}. */
  areas: FileEntry;
  /** All of it as GeoParquet, to take away. */
  download: FileEntry;
  /** Sorted by month. */
  shards: ShardEntry[];
}

/** An area with its outline, GeoJSON geometry in degrees. */
export interface TableArea {
  name: string;
  name_uk: string | null;
  lon: number;
  lat: number;
  geometry: Polygon | MultiPolygon;
}

/** `imports/SET/areas.json`: areas by their ISO code. */
export interface AreasFile {
  schema: 1;
  areas: Record<string, TableArea>;
}

/** The area that a row stands for when its place is not known exactly: the region of a district, else the country. */
export function areaOf(place: Pick<EventPlace, 'admin1_code' | 'country'>, precision: Precision): string | null {
  return precision === 'country' ? place.country : (place.admin1_code ?? place.country);
}

/** One set in `imports/index.json`. */
export interface ImportSummary {
  set: string;
  source: NonNullable<TableManifest['source']>;
  events: number;
  rows: number;
  /** Epoch ms of the earliest start and the latest end. */
  from: number;
  to: number;
  download: Pick<FileEntry, 'name' | 'bytes'>;
}

/** `imports/index.json`: the sets that a site has, sorted by name. */
export interface ImportIndex {
  schema: 1;
  sets: ImportSummary[];
}

/** FNV-1a of an event's id, 32 bits. */
export function hashId(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Byte range `[start, end)` of one event's line, from the shard's offsets file. Throws for an event that is not there. */
export function detailRange(offsets: ArrayBuffer, event: number): { start: number; end: number } {
  const view = new DataView(offsets);
  if (!Number.isInteger(event) || event < 0 || (event + 2) * 4 > view.byteLength)
    throw new RangeError(`event ${event} of ${view.byteLength / 4 - 1}`);
  return { start: view.getUint32(event * 4, true), end: view.getUint32(event * 4 + 4, true) - 1 };
}
