import { describe, expect, it } from 'vitest';
import { eventWith } from '../card/test-events.ts';
import { formatDay, formatDays, formatMonth, formatWhen, formatZone } from './format.ts';

const eventAt = (start: string, end: string, precision: 'minute' | 'hour' | 'part_of_day' | 'day' | 'week' | 'month') =>
  eventWith({ event_date: start.slice(0, 10), time: { start, end, precision, stated: null, zone: 'Europe/Kyiv' } });

describe('days in words', () => {
  it.each([
    ['en', 'full', '27 December 2025'],
    ['en', 'short', '27 Dec'],
    ['en', 'weekday', 'Saturday 27 December'],
    ['uk', 'full', '27 грудня 2025'],
    ['uk', 'short', '27 груд.'],
    ['uk', 'weekday', 'Субота 27 грудня'],
  ] as const)('%s %s', (lang, style, expected) => {
    expect(formatDay(lang, '2025-12-27', style)).toBe(expected);
  });

  it('says a month or a year that two days share once', () => {
    expect(formatDays('en', '2025-12-03', '2025-12-06')).toBe('3–6 December 2025');
    expect(formatDays('en', '2025-03-17', '2025-12-06')).toBe('17 March–6 December 2025');
    expect(formatDays('en', '2025-12-30', '2026-01-02')).toBe('30 December 2025–2 January 2026');
    expect(formatDays('en', '2025-12-06', '2025-12-06')).toBe('6 December 2025');
  });

  it('names a month alone in the nominative', () => {
    expect(formatMonth('en', '2025-12-01')).toBe('December 2025');
    expect(formatMonth('uk', '2025-12-01')).toBe('грудень 2025');
  });
});

describe('when an event was', () => {
  it('names both days of a night in English, its morning in Ukrainian', () => {
    expect(formatWhen('en', eventWith(), 'Europe/Kyiv')).toBe('night of 4–5 January 2026');
    expect(formatWhen('uk', eventWith(), 'Europe/Kyiv')).toBe('ніч на 5 січня 2026');
  });

  it('says the clock time in the zone that was chosen, and names the zone', () => {
    const event = eventAt('2025-12-27T09:20:00Z', '2025-12-27T09:21:00Z', 'minute');
    expect(formatWhen('en', event, 'Europe/Kyiv')).toBe('27 December 2025, 11:20 Kyiv time');
    expect(formatWhen('uk', event, 'Europe/Kyiv')).toBe('27 грудня 2025, 11:20 за Києвом');
    expect(formatWhen('en', event, 'UTC')).toBe('27 December 2025, 09:20 UTC');
  });

  it('makes up no clock time for a day, a part of it, a week or a month', () => {
    const day = eventAt('2025-12-27T22:00:00Z', '2025-12-28T22:00:00Z', 'day');
    expect(formatWhen('en', { ...day, event_date: '2025-12-28' }, 'UTC')).toBe('28 December 2025');
    const morning = eventAt('2025-12-27T04:00:00Z', '2025-12-27T10:00:00Z', 'part_of_day');
    expect(formatWhen('en', morning, 'UTC')).toBe('morning of 27 December 2025');
    const week = eventAt('2025-12-21T22:00:00Z', '2025-12-28T22:00:00Z', 'week');
    expect(formatWhen('en', week, 'UTC')).toBe('22–28 December 2025');
    const month = eventAt('2025-11-30T22:00:00Z', '2025-12-31T22:00:00Z', 'month');
    expect(formatWhen('en', month, 'UTC')).toBe('December 2025');
  });

  it('names the zones of Kyiv by season, others by their distance from UTC', () => {
    expect(formatZone('Europe/Kyiv', Date.UTC(2025, 11, 27))).toBe('EET');
    expect(formatZone('Europe/Kyiv', Date.UTC(2025, 6, 1))).toBe('EEST');
    expect(formatZone('Asia/Kathmandu', Date.UTC(2025, 6, 1))).toBe('UTC+5:45');
    expect(formatZone('Pacific/Honolulu', Date.UTC(2025, 6, 1))).toBe('UTC−10');
  });
});
