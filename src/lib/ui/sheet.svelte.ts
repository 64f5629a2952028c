import { HALF_SHARE, nearestStop, stopHeight, type Stop } from './sheet.ts';

/** Bars above and below the sheet on a phone, px. */
const BARS_PX = 52 + 104;

/** The bottom sheet of a phone: where it stands, and how high while it is dragged. */
export class Sheet {
  stop = $state<Stop>('peek');
  screenPx = $state(844);
  #dragPx = $state<number | null>(null);

  #roomPx = $derived(this.screenPx - BARS_PX);

  heightPx = $derived(
    Math.min(Math.max(stopHeight(this.stop, this.screenPx, this.#roomPx) + (this.#dragPx ?? 0), 60), this.#roomPx),
  );

  /** What the sheet covers of the map, px; a full sheet counts as half, since nobody looks at the map then. */
  coveredPx = $derived(
    Math.min(stopHeight(this.stop, this.screenPx, this.#roomPx), Math.round(this.screenPx * HALF_SHARE)),
  );

  get dragged(): boolean {
    return this.#dragPx !== null;
  }

  get peeking(): boolean {
    return this.stop === 'peek' && !this.dragged;
  }

  setStop = (stop: Stop): void => {
    this.stop = stop;
  };

  /** Opens a folded sheet half; leaves an open one as it is. */
  raise = (): void => {
    if (this.stop === 'peek') this.stop = 'half';
  };

  /** Follows a finger; null lets go and goes to the nearest stop. */
  drag = (upPx: number | null): void => {
    if (upPx === null) this.stop = nearestStop(this.heightPx, this.screenPx, this.#roomPx);
    this.#dragPx = upPx;
  };
}
