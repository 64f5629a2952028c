import type { ShardEntry } from '../model/table-manifest.ts';
import { encodeFacets, encodeShard } from '../table/encode-shard.ts';
import { encodeRowGroup, type RowGroup } from '../table/geoparquet.ts';
import { orderBucket, PackedRows } from './bucket.ts';
import { REASONS } from './checks.ts';
import type { WorkFolder } from './effects.ts';
import type { Whole } from './merge-parts.ts';
import { spillNames } from './parts.ts';
import { Tally, type SeenRefusal } from './tally.ts';

const MINUTE_MS = 60_000;

/** What a month gives: its files, refused repetitions, and its row group, whose bytes wait in a temporary file. */
export interface MonthResult {
  entry: ShardEntry;
  refused: readonly SeenRefusal[];
  group: RowGroup;
}

/** Temporary file of a month's row group. */
export const groupName = (month: string): string => `${month}.parquet.tmp`;

/** Sorts a month and writes its files; its temporary files of rows and details are gone afterwards. */
export function writeMonth(folder: WorkFolder, month: string, whole: Whole): MonthResult {
  const parts = whole.parts.flatMap((part) => {
    const own = part.months.get(month);
    return own ? { ...part, ...own, ...spillNames(part.number, month) } : [];
  });
  const rows = new PackedRows(parts.map((part) => ({ ...part, bytes: folder.read(part.rows) })));
  const { table, facets, details, linkHashes, repeated } = orderBucket(rows, whole.sides);
  const tally = new Tally();
  for (const { file, line } of repeated)
    tally.refuse({ refused: REASONS.repeated, seen: '' }, `${whole.files[file] ?? ''}:${line}`);
  const ids: string[] = [];
  const from = parts.map((part) => part.details);
  const entry: ShardEntry = {
    month,
    rows: table.count,
    events: details.length,
    table: folder.write(`${month}.arrow`, encodeShard(table)),
    facets: folder.write(`${month}.facets.arrow`, encodeFacets(facets)),
    details: folder.rearrange({ from, to: `${month}.details.jsonl` }, details, (line) => ids.push(idOf(line))),
    offsets: folder.write(`${month}.offsets`, offsetsOf(details)),
    ids: folder.write(`${month}.ids`, toLittleEndian(linkHashes)),
    from: (table.startMin[0] ?? 0) * MINUTE_MS,
    to: (table.reachMin[table.count - 1] ?? 0) * MINUTE_MS,
  };
  const { bytes, group } = encodeRowGroup({ table, facets, places: whole.places, ids });
  folder.write(groupName(month), bytes);
  for (const part of parts) for (const name of [part.rows, part.details]) folder.remove(name);
  return { entry, refused: tally.counts(), group };
}

const ID_BEGINS = '{"event_id":"'.length;
const QUOTE = 34;

/** The id with which a line of details begins; it is plain ASCII and needs no escapes. */
const idOf = (line: Buffer): string => line.toString('latin1', ID_BEGINS, line.indexOf(QUOTE, ID_BEGINS));

/** Where each line begins and the last ends. */
function offsetsOf(details: readonly { length: number }[]): Uint8Array {
  const offsets = [0];
  let at = 0;
  for (const { length } of details) offsets.push((at += length));
  return toLittleEndian(offsets);
}

/** Numbers as Uint32, low byte first. */
function toLittleEndian(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, i) => view.setUint32(i * 4, value, true));
  return new Uint8Array(view.buffer);
}
