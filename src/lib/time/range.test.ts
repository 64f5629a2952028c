import { describe, expect, it } from 'vitest';
import { eventWith } from '../card/test-events.ts';
import { clampRange, cutRange, filedDay, filedSpan, isInWindow, rangeOf, spanOf, type TimeRange } from './range.ts';

const at = (text: string) => Date.parse(text);
const ISO = ({ from, to }: TimeRange) => [from, to].map((ms) => new Date(ms).toISOString().slice(0, 16));
const timeWith = (start: string, end: string, precision: 'minute' | 'hour' | 'day' | 'week') => {
  return { start, end, precision, stated: null, zone: 'Europe/Kyiv' };
};
const placed = (event = eventWith()) => ({ filed: filedSpan(event), span: spanOf(event) });
const day = (text: string): TimeRange => filedDay(eventWith({ event_date: text }));

describe('where an event stands in time', () => {
  it('counts a night to its morning', () => {
    // The night to 5 January, 18:00 to 10:00 in Kyiv: from midnight on.
    expect(ISO(filedSpan(eventWith()))).toEqual(['2026-01-04T22:00', '2026-01-05T08:00']);
  });

  it('keeps the day an event is filed under in every zone', () => {
    const event = eventWith();
    expect(ISO(filedDay(event, 'Pacific/Honolulu'))).toEqual(['2026-01-05T10:00', '2026-01-06T10:00']);
    // Half past one in Kyiv is still the day before in Honolulu; it stays on its day all the same.
    const early = eventWith({ time: timeWith('2026-01-04T23:30:00Z', '2026-01-04T23:31:00Z', 'minute') });
    expect(ISO(filedSpan(early, 'Pacific/Honolulu'))).toEqual(['2026-01-05T10:00', '2026-01-06T10:00']);
  });

  it('leaves a week as wide as it is', () => {
    const week = eventWith({ time: timeWith('2025-12-28T22:00:00Z', '2026-01-04T22:00:00Z', 'week') });
    expect(ISO(filedSpan(week))).toEqual(['2025-12-28T22:00', '2026-01-04T22:00']);
  });
});

describe('windows', () => {
  it('has the night on the day of its morning alone', () => {
    expect(isInWindow(placed(), day('2026-01-05'))).toBe(true);
    expect(isInWindow(placed(), day('2026-01-04'))).toBe(false);
  });

  it('asks when it may have happened when the window is some hours of the evening before', () => {
    expect(isInWindow(placed(), { from: at('2026-01-04T18:00:00Z'), to: at('2026-01-04T20:00:00Z') })).toBe(true);
    expect(isInWindow(placed(), { from: at('2026-01-04T10:00:00Z'), to: at('2026-01-04T12:00:00Z') })).toBe(false);
  });

  it('is half-open: an event that begins where the window ends is outside', () => {
    const noon = eventWith({ time: timeWith('2026-01-05T10:00:00Z', '2026-01-05T11:00:00Z', 'hour') });
    expect(isInWindow(placed(noon), { from: at('2026-01-03T10:00:00Z'), to: at('2026-01-05T10:00:00Z') })).toBe(false);
    expect(isInWindow(placed(noon), { from: at('2026-01-05T11:00:00Z'), to: at('2026-01-07T10:00:00Z') })).toBe(false);
  });

  it('reaches from the first day to the last of what is there', () => {
    const events = [eventWith(), eventWith({ event_date: '2026-01-08' })];
    expect(ISO(rangeOf(events) ?? { from: 0, to: 1 })).toEqual(['2026-01-04T22:00', '2026-01-08T22:00']);
    expect(rangeOf([])).toBeNull();
  });
});

describe('ranges', () => {
  it('moves a range inside bounds without changing its width', () => {
    expect(clampRange({ from: -5, to: 5 }, { from: 0, to: 100 })).toEqual({ from: 0, to: 10 });
    expect(clampRange({ from: 95, to: 105 }, { from: 0, to: 100 })).toEqual({ from: 90, to: 100 });
  });

  it('cuts a range to bounds, and takes the bounds when they do not meet', () => {
    expect(cutRange({ from: -5, to: 5 }, { from: 0, to: 100 })).toEqual({ from: 0, to: 5 });
    expect(cutRange({ from: 200, to: 300 }, { from: 0, to: 100 })).toEqual({ from: 0, to: 100 });
  });
});
