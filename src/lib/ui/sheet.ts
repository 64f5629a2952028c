/** Stops of the bottom sheet. */
export type Stop = 'peek' | 'half' | 'full';

/** Height of the folded sheet, px. */
export const PEEK_PX = 88;
/** Share of the screen that the half-open sheet takes. */
export const HALF_SHARE = 0.46;

/** The stop that Enter on the handle goes to. */
export function nextStop(stop: Stop): Stop {
  return stop === 'peek' ? 'half' : stop === 'half' ? 'full' : 'peek';
}

/** Height of the sheet at a stop, px, above whatever is fixed at the bottom. */
export function stopHeight(stop: Stop, screenPx: number, roomPx: number): number {
  if (stop === 'peek') return PEEK_PX;
  return stop === 'half' ? Math.min(Math.round(screenPx * HALF_SHARE), roomPx) : roomPx;
}

/** The stop nearest to a height the sheet was let go at. */
export function nearestStop(heightPx: number, screenPx: number, roomPx: number): Stop {
  const stops: readonly Stop[] = ['peek', 'half', 'full'];
  const off = (stop: Stop) => Math.abs(stopHeight(stop, screenPx, roomPx) - heightPx);
  return stops.reduce((best, stop) => (off(stop) < off(best) ? stop : best));
}
