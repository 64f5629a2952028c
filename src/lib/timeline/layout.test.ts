import { describe, expect, it } from 'vitest';
import { eventWith } from '../card/test-events.ts';
import { buildAxis } from '../time/axis.ts';
import { buildHistogram } from '../time/bins.ts';
import { fromLocal } from '../time/zone.ts';
import { fromX, layoutPlot, toX } from './layout.ts';

const KYIV = 'Europe/Kyiv';
const day = (text: string) => fromLocal(text, KYIV);
const axis = buildAxis({ from: day('2026-01-01'), to: day('2026-01-11') }, []);
const size = { widthPx: 1044, heightPx: 100, bandPx: 14, cellPx: 6 };
const many = (count: number, kind: 'strike' | 'response') =>
  Array.from({ length: count }, (_, index) => eventWith({ event_id: `${kind}${index}`, kind }));
const plotOf = (events: ReturnType<typeof many>) => layoutPlot(buildHistogram(events, 'day', KYIV), axis, size);

describe('the histogram', () => {
  it('leaves half a handle free on each side', () => {
    // 1000 px for 10 days between two margins of 22.
    expect(toX(axis, 0, 1044)).toBe(22);
    expect(toX(axis, 5, 1044)).toBe(522);
    expect(fromX(axis, 522, 1044)).toBe(day('2026-01-06'));
    expect(fromX(axis, -50, 1044)).toBe(day('2026-01-01'));
  });

  it('stacks strikes up from the band and responses down from it', () => {
    const plot = plotOf([...many(3, 'strike'), ...many(2, 'response')]);
    const [column] = plot.columns;
    expect(column?.strikes.map(({ y }) => y < plot.bandTop)).toEqual([true, true, true]);
    expect(column?.responses.map(({ y }) => y >= plot.bandBottom)).toEqual([true, true]);
  });

  it('draws one cell an event up to fifteen in a bin, plain bars above', () => {
    expect(plotOf(many(15, 'strike')).asCells).toBe(true);
    expect(plotOf(many(16, 'strike')).asCells).toBe(false);
  });

  it.each([1, 8, 15, 40, 400])('keeps a bin of %i inside the drawing', (count) => {
    const plot = plotOf([...many(count, 'strike'), ...many(count, 'response')]);
    const ys = plot.columns.flatMap(({ strikes, responses }) => [...strikes, ...responses].map(({ y }) => y));
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys) + plot.pitch).toBeLessThanOrEqual(size.heightPx + 1);
  });

  it('puts what is only planned outermost', () => {
    const events = [eventWith({ event_id: 'p', status: 'planned' }), eventWith({ event_id: 'o' })];
    expect(plotOf(events).columns[0]?.strikes.map(({ event }) => event.event_id)).toEqual(['o', 'p']);
  });

  it('gives overlapping vague times lanes of their own', () => {
    const time = { ...eventWith().time, start: '2026-01-01T22:00:00Z', end: '2026-01-08T22:00:00Z' };
    const vague = ['a', 'b'].map((event_id) => eventWith({ event_id, time: { ...time, precision: 'week' } }));
    const ys = plotOf(vague).soft.map(({ y }) => y);
    expect(new Set(ys).size).toBe(2);
  });

  it('leaves out what a zoomed axis does not reach', () => {
    const zoomed = buildAxis({ from: day('2026-01-08'), to: day('2026-01-11') }, []);
    expect(layoutPlot(buildHistogram(many(2, 'strike'), 'day', KYIV), zoomed, size).columns).toEqual([]);
  });
});
