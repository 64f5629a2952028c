import type { ConflictEvent } from '$geodata/model/event.ts';
import { magnitudeOf } from '$geodata/model/magnitude.ts';
import { STRIKE_SIZES } from './magnitude.ts';
import type { Marks } from './marks.ts';
import type { LegendGlyph } from './style/subject.ts';

/** What stands on the map now, as the key tells it. */
export interface Legend {
  /** Glyphs of kinds and states, in reading order. */
  glyphs: LegendGlyph[];
  /** Classes of the strikes shown: `null` for no figure, else the class's least number. */
  sizes: (number | null)[];
}

/** Whether lines of the open event are drawn, and how sure they are. */
export interface ThreadsShown {
  stated: boolean;
  inferred: boolean;
}

const isOpen = ({ status }: ConflictEvent): boolean => status === 'planned' || status === 'cancelled';

/** The key for what is on the map: nothing that is not there. */
export function toLegend(marks: Marks, threads: ThreadsShown): Legend {
  const at = marks.points;
  const strikes = at.flatMap((mark) => mark.strikes);
  const responses = at.flatMap((mark) => mark.responses);
  const shown: [LegendGlyph, boolean][] = [
    ['strike', strikes.some((event) => !isOpen(event)) || marks.waves.length > 0],
    ['response', responses.some((event) => !isOpen(event))],
    ['area-strike', marks.areas.some((mark) => mark.strikes.length > 0)],
    ['area-response', marks.areas.some((mark) => mark.responses.length > 0)],
    ['band-response', marks.countries.length > 0],
    ['strike-planned', strikes.some(isOpen)],
    ['response-planned', responses.some(isOpen)],
    ['stack', at.some((mark) => mark.strikes.length > 1 || mark.responses.length > 1)],
    ['thread-stated', threads.stated],
    ['thread-inferred', threads.inferred],
  ];
  return { glyphs: shown.filter(([, is]) => is).map(([glyph]) => glyph), sizes: sizesOf(strikes) };
}

function sizesOf(strikes: readonly ConflictEvent[]): (number | null)[] {
  const magnitudes = strikes.filter((event) => !isOpen(event)).map(magnitudeOf);
  const classOf = (n: number): number => STRIKE_SIZES.filter(({ from }) => from <= n).at(-1)?.from ?? 0;
  const known = new Set(magnitudes.flatMap((n) => (n === null ? [] : [classOf(n)])));
  return [
    ...(magnitudes.includes(null) ? [null] : []),
    ...STRIKE_SIZES.map(({ from }) => from).filter((from) => known.has(from)),
  ];
}

/** The class of a size in figures: "1–9", "200+". */
export function sizeLabel(from: number): string {
  const next = STRIKE_SIZES.find((size) => size.from > from)?.from;
  if (from === 0) return '0';
  return next === undefined ? `${from}+` : `${from}–${next - 1}`;
}
