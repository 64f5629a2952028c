import type { Lang } from '../i18n/languages.ts';
import type { TimeAxis } from './axis.ts';
import { formatDay, formatMonth } from './format.ts';
import { addDays, dayOf, fromLocal, HOUR_MS } from './zone.ts';

/** A label under the axis; `unit` is where, in axis units. */
export interface Tick {
  unit: number;
  label: string;
  /** True where a month or a year begins, or an axis goes on after a break. */
  major: boolean;
}

/** Where labels go and how wide they may be. */
export interface TickRoom {
  lang: Lang;
  zone: string;
  pxPerUnit: number;
}

const LABEL_PX = { major: 52, minor: 26 };

/** Labels under an axis: hours, days or months as there is room, none over another. */
export function buildTicks(axis: TimeAxis, room: TickRoom): Tick[] {
  const ticks = room.pxPerUnit >= 130 ? hourTicks(axis, room) : dayTicks(axis, room);
  return withoutOverlap(ticks, room.pxPerUnit);
}

function isShown(axis: TimeAxis, ms: number): boolean {
  return !axis.breaks.some(({ from, to }) => ms > from && ms < to);
}

/** Every day that is shown, first and last included. */
function shownDays(axis: TimeAxis, zone: string): string[] {
  const days: string[] = [];
  const last = dayOf(axis.domain.to - 1, zone);
  for (let day = dayOf(axis.domain.from, zone); day <= last && days.length < 4000; day = addDays(day, 1)) {
    if (isShown(axis, fromLocal(day, zone))) days.push(day);
  }
  return days;
}

function dayTicks(axis: TimeAxis, { lang, zone, pxPerUnit }: TickRoom): Tick[] {
  const steps = [1, 2, 7, 31, 92, 366];
  const step = steps.find((days) => days * pxPerUnit >= (days > 7 ? 40 : LABEL_PX.minor)) ?? 366;
  const days = shownDays(axis, zone);
  return days.flatMap((day, index) => {
    const first = index === 0 || addDays(days[index - 1] ?? day, 1) !== day;
    const major = first || day.endsWith('-01');
    if (!major && !isOnStep(day, step)) return [];
    if (step > 31 && !first && !isOnStep(day, step)) return [];
    return [{ unit: middleOf(axis, day, { zone, step }), label: labelOf(lang, day, { major, step }), major }];
  });
}

/** Days of the month that carry a label at a step. */
function isOnStep(day: string, step: number): boolean {
  const number = Number(day.slice(8));
  if (step <= 2) return (number - 1) % step === 0 && !(step === 2 && number === 31);
  if (step === 7) return number % 7 === 1 && number < 29;
  if (step === 31) return number === 1;
  return step === 92 ? /-(?:01|04|07|10)-01$/.test(day) : day.endsWith('-01-01');
}

/** Labels stand under the middle of their day; of months, under the beginning. */
function middleOf(axis: TimeAxis, day: string, { zone, step }: { zone: string; step: number }): number {
  const start = axis.toUnit(fromLocal(day, zone));
  return step > 7 ? start : (start + axis.toUnit(fromLocal(addDays(day, 1), zone))) / 2;
}

function labelOf(lang: Lang, day: string, { major, step }: { major: boolean; step: number }): string {
  if (step >= 366) return day.slice(0, 4);
  if (step >= 31) return day.endsWith('-01-01') ? day.slice(0, 4) : formatMonth(lang, day, true);
  return major ? formatDay(lang, day, 'short') : String(Number(day.slice(8)));
}

function hourTicks(axis: TimeAxis, { lang, zone, pxPerUnit }: TickRoom): Tick[] {
  const step = [1, 3, 6, 12].find((hours) => (hours / 24) * pxPerUnit >= 44) ?? 12;
  return shownDays(axis, zone).flatMap((day) =>
    Array.from({ length: 24 / step }, (_, index) => {
      const ms = fromLocal(day, zone) + index * step * HOUR_MS;
      const label = index === 0 ? formatDay(lang, day, 'short') : `${String(index * step).padStart(2, '0')}:00`;
      return { unit: axis.toUnit(ms), label, major: index === 0 };
    }),
  );
}

/** Drops minor labels that would touch their neighbours; of two major ones the later. */
function withoutOverlap(ticks: Tick[], pxPerUnit: number): Tick[] {
  const kept: Tick[] = [];
  const touches = (a: Tick, b: Tick) => Math.abs(a.unit - b.unit) * pxPerUnit < (widthOf(a) + widthOf(b)) / 2;
  for (const tick of [...ticks.filter((tick) => tick.major), ...ticks.filter((tick) => !tick.major)]) {
    if (!kept.some((other) => touches(other, tick))) kept.push(tick);
  }
  return kept.sort((a, b) => a.unit - b.unit);
}

function widthOf(tick: Tick): number {
  return tick.label.length > 3 ? LABEL_PX.major : LABEL_PX.minor;
}
