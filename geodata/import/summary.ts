import type { ImportSummary, TableManifest } from '../model/table-manifest.ts';

/** What the index of imports says of a set; null for a table that was not imported. */
export function toSummary({ set, source, events, rows, shards }: TableManifest): ImportSummary | null {
  if (!source) return null;
  const from = Math.min(...shards.map((shard) => shard.from));
  const to = Math.max(...shards.map((shard) => shard.to));
  return { set, source, events, rows, from, to };
}
