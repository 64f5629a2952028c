/** Height of a row, px. */
export const ROW_PX = 64;
/** Browsers draw no element much higher than this; a longer list scrolls faster than it is drawn. */
const MOST_PX = 8_000_000;
/** Rows drawn beyond each edge. */
const SPARE = 8;

/** A scroller over a list of rows of one height. */
export interface RowViewport {
  count: number;
  scrollTop: number;
  heightPx: number;
}

/** Rows `[from, to)` to draw, with the heights of what is left out before and after, px. */
export interface RowSlice {
  from: number;
  to: number;
  before: number;
  after: number;
}

/** The rows in and near a viewport, by arithmetic alone. */
export function sliceRows({ count, scrollTop, heightPx }: RowViewport): RowSlice {
  const total = Math.min(count * ROW_PX, MOST_PX);
  const first = firstShown({ count, scrollTop, heightPx });
  const from = Math.max(0, Math.floor(first) - SPARE);
  const to = Math.min(count, Math.ceil(first + heightPx / ROW_PX) + SPARE);
  const top = Math.min(Math.max(0, Math.min(scrollTop, total - heightPx)), total);
  const before = Math.max(0, top - (first - from) * ROW_PX);
  return { from, to, before, after: Math.max(0, total - before - (to - from) * ROW_PX) };
}

/** Number of the row at the viewport's upper edge, with its fraction. */
function firstShown({ count, scrollTop, heightPx }: RowViewport): number {
  const total = count * ROW_PX;
  if (total <= MOST_PX) return Math.min(Math.max(0, scrollTop), Math.max(0, total - heightPx)) / ROW_PX;
  const share = Math.min(Math.max(scrollTop / (MOST_PX - heightPx), 0), 1);
  return share * (count - heightPx / ROW_PX);
}

/** The scroll position that brings a row to the upper edge, px. */
export function topOf(index: number, { count, heightPx }: Omit<RowViewport, 'scrollTop'>): number {
  const total = count * ROW_PX;
  if (total <= MOST_PX) return index * ROW_PX;
  return (index / (count - heightPx / ROW_PX)) * (MOST_PX - heightPx);
}
