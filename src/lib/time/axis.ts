import { scaleLinear } from 'd3-scale';
import type { TimeRange } from './range.ts';
import { DAY_MS } from './zone.ts';

/** Empty days kept on each side of a break, so that the last day before it does not touch it. */
const BREAK_MARGIN_DAYS = 1;
/** Share of the axis that a break takes. */
const BREAK_SHARE = 0.055;

/** An axis in units: one unit is a day outside breaks, so that positions do not depend on the width on screen. */
export interface TimeAxis {
  domain: TimeRange;
  /** Length in units. */
  length: number;
  breaks: readonly AxisBreak[];
  toUnit(ms: number): number;
  /** The instant at a unit; inside a break, its nearer end. */
  toMs(unit: number): number;
}

/** A stretch left out, with where it is drawn (units) and how many whole days it stands for. */
export interface AxisBreak extends TimeRange {
  start: number;
  end: number;
  days: number;
}

/** Builds an axis over a domain with long gaps compressed. */
export function buildAxis(domain: TimeRange, gaps: readonly TimeRange[]): TimeAxis {
  const cut = gaps.map(shrink).filter((gap) => gap.from > domain.from && gap.to < domain.to);
  const shown = (domain.to - domain.from - cut.reduce((sum, gap) => sum + gap.to - gap.from, 0)) / DAY_MS;
  // Whole units, so that midnights after a break stay on whole units too.
  const breakUnits = Math.max(1, Math.round((shown * BREAK_SHARE) / (1 - BREAK_SHARE * cut.length)));
  const instants = [domain.from];
  const units = [0];
  const breaks = cut.map((gap) => {
    const start = (units.at(-1) ?? 0) + (gap.from - (instants.at(-1) ?? domain.from)) / DAY_MS;
    instants.push(gap.from, gap.to);
    units.push(start, start + breakUnits);
    return { ...gap, start, end: start + breakUnits, days: Math.round((gap.to - gap.from) / DAY_MS) };
  });
  const length = (units.at(-1) ?? 0) + (domain.to - (instants.at(-1) ?? domain.from)) / DAY_MS;
  const scale = scaleLinear([...instants, domain.to], [...units, length]).clamp(true);
  return {
    domain,
    length,
    breaks,
    toUnit: (ms) => scale(ms),
    toMs: (unit) => outside(breaks, unit, scale.invert(unit)),
  };
}

function shrink({ from, to }: TimeRange): TimeRange {
  return { from: from + BREAK_MARGIN_DAYS * DAY_MS, to: to - BREAK_MARGIN_DAYS * DAY_MS };
}

function outside(breaks: readonly AxisBreak[], unit: number, ms: number): number {
  const inside = breaks.find(({ start, end }) => unit > start && unit < end);
  if (!inside) return ms;
  return unit - inside.start < inside.end - unit ? inside.from : inside.to;
}
