import type { DetailReader } from './read-set.ts';
import type { TableView } from './table-view.svelte.ts';

const DAY = 86_400_000;

/**
 * The first row of the event that an address names; null when no month that is here has it. An id begins with the day it is filed under,
 * which in another zone may begin in the month before or end in the one after.
 */
export async function findEvent(view: TableView, details: DetailReader, id: string): Promise<number | null> {
  const day = Date.parse(`${id.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day)) return null;
  for (const shard of view.source.shards) {
    const { entry, event } = shard;
    if (shard.state !== 'loaded' || entry.from > day + 2 * DAY || entry.to < day - DAY) continue;
    const index = await details.find(entry, id);
    if (index < 0) continue;
    const row = view.source.table.event.indexOf(event + index, shard.row);
    return row < 0 || row >= shard.row + entry.rows ? null : row;
  }
  return null;
}
