import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventWith } from '../card/test-events.ts';
import { buildAxis } from './axis.ts';
import { binOf, buildHistogram, chooseUnit } from './bins.ts';
import { findUncovered } from './coverage.ts';
import { findGaps } from './gaps.ts';
import { buildTicks } from './ticks.ts';
import { addDays, DAY_MS, fromLocal } from './zone.ts';

const KYIV = 'Europe/Kyiv';
const day = (text: string) => fromLocal(text, KYIV);
const dated = (event_date: string, id = event_date) =>
  eventWith({
    event_id: id,
    event_date,
    time: {
      start: new Date(day(event_date)).toISOString(),
      end: new Date(day(addDays(event_date, 1))).toISOString(),
      precision: 'day',
      stated: null,
      zone: KYIV,
    },
  });
const spring = dated('2025-03-17');
const winter = dated('2025-12-01');

describe('the axis', () => {
  const domain = { from: day('2025-03-15'), to: day('2025-12-11') };
  const gaps = findGaps([dated('2025-03-15'), spring, winter, dated('2025-12-10')]);

  it('finds the empty months between two groups of events', () => {
    expect(gaps).toEqual([{ from: day('2025-03-18'), to: day('2025-12-01') }]);
  });

  it('is one unit a day outside the break, and says how many days the break leaves out', () => {
    const axis = buildAxis(domain, gaps);
    expect(axis.toUnit(day('2025-03-16'))).toBe(1);
    // 18 March to 1 December is 258 days, a day kept at each end.
    expect(axis.breaks.map(({ days }) => days)).toEqual([256]);
    // 3 + 1 days before, 1 + 10 after, and the break.
    expect(axis.length).toBe(15 + (axis.breaks[0]?.end ?? 0) - (axis.breaks[0]?.start ?? 0));
  });

  it('goes from instants to units and back, and only forwards', () => {
    const axis = buildAxis(domain, gaps);
    const instant = fc.integer({ min: domain.from, max: domain.to });
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        expect(Math.sign(axis.toUnit(a) - axis.toUnit(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
        const inBreak = axis.breaks.some(({ from, to }) => a > from && a < to);
        if (!inBreak) expect(Math.abs(axis.toMs(axis.toUnit(a)) - a)).toBeLessThan(2);
      }),
    );
  });

  it('never lands inside a break', () => {
    const axis = buildAxis(domain, gaps);
    const [gap] = axis.breaks;
    expect(gap && [axis.toMs(gap.start + 0.1), axis.toMs(gap.end - 0.1)]).toEqual([gap?.from, gap?.to]);
  });

  it('marks the days that no article tells about, the covered ones left out', () => {
    const axis = buildAxis({ from: day('2025-12-01'), to: day('2025-12-06') }, []);
    const covered = new Set(['2025-12-01', '2025-12-04']);
    expect(findUncovered(axis, covered, KYIV)).toEqual([
      { start: 1, end: 3 },
      { start: 4, end: 5 },
    ]);
  });
});

describe('bins', () => {
  it.each([
    [400, 'hour'],
    [60, 'day'],
    [5, 'day'],
    [2, 'week'],
    [0.5, 'month'],
  ] as const)('at %s px a day are of a %s', (pxPerDay, unit) => {
    expect(chooseUnit(pxPerDay)).toBe(unit);
  });

  it('begin weeks on Monday and months on the first', () => {
    expect(binOf('2025-12-27', 'week', KYIV)).toEqual({ from: day('2025-12-22'), to: day('2025-12-29') });
    expect(binOf('2025-12-27', 'month', KYIV)).toEqual({ from: day('2025-12-01'), to: day('2026-01-01') });
  });

  it('puts a night on its morning in every zone', () => {
    for (const zone of [KYIV, 'UTC', 'Pacific/Honolulu', 'Pacific/Auckland']) {
      const { bins } = buildHistogram([eventWith()], 'day', zone);
      expect(bins.map(({ from }) => from)).toEqual([fromLocal('2026-01-05', zone)]);
    }
  });

  it('draws what is wider than a bin as a soft bar: a week among days, a night among hours', () => {
    const week = eventWith({
      time: { start: '2025-12-28T22:00:00Z', end: '2026-01-04T22:00:00Z', precision: 'week', stated: null, zone: KYIV },
    });
    expect(buildHistogram([week], 'day', KYIV).soft).toEqual([week]);
    expect(buildHistogram([eventWith()], 'hour', KYIV).soft).toHaveLength(1);
    expect(buildHistogram([week], 'month', KYIV).soft).toEqual([]);
  });

  it('hold every event once, whatever the unit', () => {
    const days = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('hour' as const, 'day' as const, 'week' as const, 'month' as const),
        (list, unit) => {
          const events = list.map((n, index) => dated(addDays('2024-06-01', n), String(index)));
          const { bins, soft } = buildHistogram(events, unit, KYIV);
          const held = bins.reduce((sum, bin) => sum + bin.strikes.length + bin.responses.length, 0);
          expect(held + soft.length).toBe(events.length);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('labels under the axis', () => {
  const december = buildAxis({ from: day('2025-12-01'), to: day('2026-01-01') }, []);

  it('name the month once and then the days', () => {
    const labels = buildTicks(december, { lang: 'en', zone: KYIV, pxPerUnit: 40 }).map(({ label }) => label);
    expect(labels.slice(0, 4)).toEqual(['1 Dec', '2', '3', '4']);
  });

  it('never touch', () => {
    for (const pxPerUnit of [4, 9, 14, 30, 80, 200, 900]) {
      const ticks = buildTicks(december, { lang: 'uk', zone: KYIV, pxPerUnit });
      const gaps = ticks.slice(1).map((tick, index) => (tick.unit - (ticks[index]?.unit ?? 0)) * pxPerUnit);
      expect(Math.min(...gaps, 99)).toBeGreaterThanOrEqual(26);
    }
  });

  it('begin again with the month after a break', () => {
    const domain = { from: day('2025-03-15'), to: day('2025-12-11') };
    const axis = buildAxis(domain, [{ from: domain.from + 3 * DAY_MS, to: day('2025-12-01') }]);
    const labels = buildTicks(axis, { lang: 'en', zone: KYIV, pxPerUnit: 60 }).map(({ label }) => label);
    expect(labels).toContain('30 Nov');
  });
});
