import type { RowGroup } from './rows.ts';

/** Above this many rows only those near the window are in the page. */
export const VIRTUAL_FROM = 500;

/** Fixed heights in a long list, px. */
const ROW_PX = 66;
const HEAD_PX = 31;
/** Drawn beyond each edge, px. */
const SPARE_PX = 600;

/** What a scroller shows. */
export interface Viewport {
  scrollTop: number;
  heightPx: number;
}

/** Part of a list, with the heights of what is left out before and after it, px. */
export interface Slice {
  groups: RowGroup[];
  before: number;
  after: number;
}

/** Where a row begins in a long list, px from its top; null when it is not there. */
export function offsetOf(groups: readonly RowGroup[], id: string): number | null {
  let y = 0;
  for (const { key, rows } of groups) {
    const headPx = key === null ? 0 : HEAD_PX;
    const index = rows.findIndex((row) => row.event.event_id === id);
    if (index >= 0) return y + headPx + index * ROW_PX;
    y += headPx + rows.length * ROW_PX;
  }
  return null;
}

/** The rows of a long list that are in or near the viewport, under their headings. */
export function sliceGroups(groups: readonly RowGroup[], { scrollTop, heightPx }: Viewport): Slice {
  const top = scrollTop - SPARE_PX;
  const bottom = scrollTop + heightPx + SPARE_PX;
  const slice: Slice = { groups: [], before: 0, after: 0 };
  let y = 0;
  for (const group of groups) {
    const headPx = group.key === null ? 0 : HEAD_PX;
    const end = y + headPx + group.rows.length * ROW_PX;
    if (end <= top) slice.before += end - y;
    else if (y >= bottom) slice.after += end - y;
    else {
      const first = Math.max(0, Math.floor((top - y - headPx) / ROW_PX));
      const last = Math.min(group.rows.length, Math.ceil((bottom - y - headPx) / ROW_PX));
      slice.groups.push({ key: group.key, rows: group.rows.slice(first, Math.max(first, last)) });
      slice.before += first * ROW_PX;
      slice.after += (group.rows.length - Math.max(first, last)) * ROW_PX;
    }
    y = end;
  }
  return slice;
}
