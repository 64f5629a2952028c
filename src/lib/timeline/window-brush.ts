import type { TimeAxis } from '../time/axis.ts';
import type { BinUnit } from '../time/bins.ts';
import { clampRange, type TimeRange } from '../time/range.ts';
import { DAY_MS } from '../time/zone.ts';
import type { TimeModel } from '../view/time-model.svelte.ts';
import { dayRange } from '../view/window.ts';
import type { BrushHost } from './brush.ts';
import { snap, withEnd, type HandleEnd } from './handles.ts';
import { fromX } from './layout.ts';

/** A histogram as it is drawn now, and the time that it moves. */
export interface BrushedHistogram {
  time: TimeModel;
  axis: TimeAxis;
  unit: BinUnit;
  widthPx: number;
  /** Where the window's ends stand, px from the left edge. */
  windowPx: TimeRange;
  /** Bins that a click can pick. */
  bins: readonly TimeRange[];
}

/** What a brush over a histogram does to its time: every drag pauses play, ends snap to bins, a day stays a day. */
export function windowBrush({ time, axis, unit, widthPx, windowPx, bins }: BrushedHistogram): BrushHost {
  const { bounds, mode, range, zoneName } = time;
  const room = { bounds, gaps: time.gaps, zone: zoneName, unit };
  const snapped = (ms: number): number => snap(ms, unit, zoneName);
  const show = ({ from, to }: TimeRange): void => time.setRange(from, to);
  const pickDay = (ms: number): void => show(dayRange(Math.min(Math.max(ms, bounds.from), bounds.to - 1), zoneName));

  function setEnd(end: HandleEnd, ms: number): void {
    time.pause();
    if (mode === 'day') pickDay(ms);
    else show(withEnd(range, end, snapped(ms), room));
  }

  function pick(ms: number): void {
    time.pause();
    if (mode === 'day') return pickDay(ms);
    if (mode === 'cumulative') return setEnd('to', ms + DAY_MS / 2);
    const bin = bins.find(({ from, to }) => ms >= from && ms < to);
    if (bin) show(bin);
  }

  function pan({ from: begin, to }: TimeRange): void {
    time.pause();
    const from = snapped(begin);
    show(clampRange({ from, to: from + to - begin }, bounds));
  }

  function draw(a: number, b: number): void {
    time.pause();
    if (mode !== 'window') return setEnd('to', b);
    const from = snapped(a);
    show(withEnd({ from, to: from + 1 }, 'to', snapped(b), room));
  }

  return {
    handlesPx: windowPx,
    held: mode === 'cumulative' ? ['to'] : ['from', 'to'],
    isWhole: mode !== 'window' || (range.from <= bounds.from && range.to >= bounds.to),
    msAt: (px) => fromX(axis, px, widthPx),
    onhandle: setEnd,
    onpan: pan,
    onbrush: draw,
    onpick: pick,
    onreset: time.resetRange,
  };
}
