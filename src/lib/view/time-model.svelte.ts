import { createContext } from 'svelte';
import { clampRange, cutRange, type TimeRange } from '../time/range.ts';
import { DAY_MS, knownZone, zoneName, type ZoneChoice } from '../time/zone.ts';
import { playOn, startOfPlay, type PlayState } from './playback.ts';
import { Settings } from './settings.svelte.ts';
import type { UrlState } from './url.ts';
import { dayRange, moveZone, toTimeState, type Mode } from './window.ts';

/** Speeds a reader can choose, in days a second. */
export const SPEEDS = [0.5, 1, 2, 5, 10] as const;

/** The time window and how it moves: what the time control shows and calls, whatever the events are kept in. */
export abstract class TimeModel {
  readonly settings: Settings;

  /** The visible window, epoch ms, half-open. */
  range = $state.raw<TimeRange>({ from: 0, to: DAY_MS });
  mode = $state<Mode>('window');
  /** Where play may go; null for all there is. */
  extent = $state.raw<TimeRange | null>(null);
  playing = $state(false);
  /** Speeds to choose from, in days a second. */
  readonly speeds: readonly number[] = SPEEDS;
  speedDaysPerS = $state<number>(2);
  /** As known on this day `YYYY-MM-DD`; null for the latest. */
  known = $state<string | null>(null);

  #frame = 0;

  constructor(settings: Settings = new Settings()) {
    this.settings = settings;
  }

  /** Whole days of the chosen zone from the first event to the last: the full length of the time control. */
  abstract readonly whole: TimeRange;
  /** Stretches of more than 30 days without an event: a break on the axis, a jump in play. */
  abstract readonly gaps: readonly TimeRange[];
  /** Days that a source tells about; null when a day without an event says nothing. */
  abstract readonly coveredDays: ReadonlySet<string> | null;
  /** Days on which something was published, newest first: the only days on which knowledge changed. Empty: not known. */
  abstract readonly publishedDays: readonly string[];

  get lang() {
    return this.settings.lang;
  }
  get theme() {
    return this.settings.theme;
  }
  get zone() {
    return this.settings.zone;
  }

  /** IANA name of the chosen zone. */
  zoneName: string = $derived(knownZone(zoneName(this.zone)));

  /** Where the handles and play may go. */
  get bounds(): TimeRange {
    return this.extent ?? this.whole;
  }

  setRange = (from: number, to: number): void => {
    if (!(from < to)) return;
    this.range = cutRange({ from, to }, this.whole);
    if (this.extent && (from < this.extent.from || to > this.extent.to)) this.extent = null;
  };

  /** Shows all of time again. */
  resetRange = (): void => {
    this.extent = null;
    this.range = this.whole;
    if (this.mode === 'day') this.mode = 'window';
  };

  setMode = (mode: Mode): void => {
    this.pause();
    this.mode = mode;
    if (mode === 'day') this.range = dayRange(this.range.to - 1, this.zoneName);
    if (mode === 'cumulative') this.range = { from: this.bounds.from, to: this.range.to };
    // A single day is a poor window to start from; the whole is what the reader left.
    if (mode === 'window' && this.range.to - this.range.from <= DAY_MS + 3_600_000) this.range = this.bounds;
  };

  setSpeed = (daysPerS: number): void => {
    if (daysPerS > 0 && daysPerS <= 400) this.speedDaysPerS = daysPerS;
  };

  /** Shows times in another zone; the days chosen stay the days chosen. */
  setZone = (zone: ZoneChoice): void => {
    const before = this.zoneName;
    const whole = this.range.from === this.whole.from && this.range.to === this.whole.to;
    this.settings.zone = zone;
    this.range = whole ? this.whole : cutRange(moveZone(this.range, before, this.zoneName), this.whole);
    if (this.extent) this.extent = moveZone(this.extent, before, this.zoneName);
  };

  /** Takes over the time, zone, theme and language that an address says (`parseQuery`). */
  protected applyTime(state: UrlState): void {
    if (state.theme !== 'auto') this.settings.theme = state.theme;
    this.settings.zone = state.zone;
    if (state.lang) this.settings.lang = state.lang;
    const { mode, range, extent } = toTimeState(state, this.whole, this.zoneName);
    this.mode = mode;
    this.range = range;
    this.extent = extent;
  }

  setKnown = (day: string | null): void => {
    this.known = day;
  };

  /** Moves the window by whole days (Window, Day by day), or its end (Cumulative). */
  step = (days: number): void => {
    this.pause();
    const shift = days * DAY_MS;
    const { from, to } = this.range;
    if (this.mode === 'cumulative') {
      this.range = { from, to: Math.min(Math.max(to + shift, from + DAY_MS), this.bounds.to) };
    } else if (this.mode === 'day') {
      const middle = (from + to) / 2 + shift;
      if (middle > this.bounds.from && middle < this.bounds.to) this.range = dayRange(middle, this.zoneName);
    } else {
      this.range = clampRange({ from: from + shift, to: to + shift }, this.bounds);
    }
  };

  /** Starts play; under reduced motion it goes a day a second. Does nothing on a server. */
  play = (): void => {
    if (this.playing || typeof requestAnimationFrame === 'undefined') return;
    const state = {
      mode: this.mode,
      range: this.range,
      bounds: this.bounds,
      gaps: this.gaps,
      zone: this.zoneName,
      anchor: null,
    };
    this.playing = true;
    this.#run(startOfPlay(state));
  };

  pause = (): void => {
    this.playing = false;
    if (typeof cancelAnimationFrame !== 'undefined') cancelAnimationFrame(this.#frame);
  };

  togglePlay = (): void => (this.playing ? this.pause() : this.play());

  #run(start: PlayState): void {
    this.range = start.range;
    let state = start;
    let last: number | null = null;
    const stepMs = matchMedia('(prefers-reduced-motion: reduce)').matches || start.mode === 'day' ? 1000 : 0;
    const tick = (now: number): void => {
      if (!this.playing) return;
      this.#frame = requestAnimationFrame(tick);
      last ??= now;
      const elapsed = now - last;
      const wait = start.mode === 'day' && stepMs > 0 ? Math.max(250, 1000 / this.speedDaysPerS) : stepMs;
      if (elapsed < wait || elapsed <= 0) return;
      last = now;
      // A tab that slept does not leap: at most a quarter of a second is played at once.
      const days = wait > 0 ? 1 : (Math.min(elapsed, 250) / 1000) * this.speedDaysPerS;
      const next = playOn(state, days * DAY_MS);
      state = { ...state, range: next.range };
      this.range = next.range;
      if (next.ended) this.pause();
    };
    this.#frame = requestAnimationFrame(tick);
  }
}

const [getTime, setTime] = createContext<TimeModel>();

/** The time of the nearest `provideTime` (or `provideView`) above. Throws when there is none. */
export const useTime = getTime;

/** Gives everything below this component its time; call once while it initialises. */
export function provideTime<T extends TimeModel>(time: T): T {
  setTime(time);
  return time;
}
