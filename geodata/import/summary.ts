import type { ImportSummary, TableManifest } from '../model/table-manifest.ts';

/** What the index of imports says of a set; null for a table of articles, or of an older version of this program. */
export function toSummary({
  set,
  source,
  events,
  rows,
  shards,
  download,
}: Partial<Pick<TableManifest, 'download'>> & Omit<TableManifest, 'download'>): ImportSummary | null {
  if (!source || !download) return null;
  const from = Math.min(...shards.map((shard) => shard.from));
  const to = Math.max(...shards.map((shard) => shard.to));
  return { set, source, events, rows, from, to, download: { name: download.name, bytes: download.bytes } };
}
