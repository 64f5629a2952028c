import type { TimeRange } from '../time/range.ts';
import { DAY_MS } from '../time/zone.ts';
import { dayRange, type Mode } from './window.ts';

/** What one step of play starts from. */
export interface PlayState {
  mode: Mode;
  range: TimeRange;
  /** Where play may go. */
  bounds: TimeRange;
  /** Stretches without an event that play jumps over, in time order. */
  gaps: readonly TimeRange[];
  zone: string;
  /** Left end that stays while the right one runs; null when the window slides as a whole. */
  anchor: number | null;
}

/** The range at which play begins: at the start when it stands at the end, else where it is. */
export function startOfPlay(state: PlayState): PlayState {
  const { mode, range, bounds } = state;
  if (mode === 'day') return range.to < bounds.to ? state : { ...state, range: dayRange(bounds.from, state.zone) };
  const atEnd = range.to >= bounds.to;
  const width = range.to - range.from;
  const fills = width > (bounds.to - bounds.from) / 3;
  if (mode === 'cumulative' || fills) {
    const from = range.from;
    return { ...state, anchor: from, range: atEnd ? { from, to: Math.min(from + DAY_MS, bounds.to) } : range };
  }
  return atEnd ? { ...state, range: { from: bounds.from, to: bounds.from + width } } : state;
}

/** The range after some time has been played, and whether the end is reached. */
export function playOn(state: PlayState, playedMs: number): { range: TimeRange; ended: boolean } {
  const { mode, range, bounds, anchor } = state;
  const to = Math.min(skipGap(range.to, range.to + playedMs, state.gaps), bounds.to);
  const ended = to >= bounds.to;
  if (mode === 'day') return { range: dayRange(to - 1, state.zone), ended };
  const from = anchor ?? Math.min(to - (range.to - range.from), to - 1);
  return { range: { from: Math.max(from, bounds.from), to }, ended };
}

/** Jumps to the far end of an empty stretch once the play-head is a day into it. */
function skipGap(before: number, after: number, gaps: readonly TimeRange[]): number {
  const gap = gaps.find(({ from, to }) => after > from + DAY_MS && before < to - DAY_MS && after < to);
  return gap ? gap.to : after;
}
