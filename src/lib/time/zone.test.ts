import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, fromLocal, HOUR_MS, isDay, knownZone, offsetMs, toLocal } from './zone.ts';

const KYIV = 'Europe/Kyiv';

describe('time zones', () => {
  it('begins a winter day in Kyiv two hours before it begins in UTC', () => {
    expect(new Date(fromLocal('2025-12-27', KYIV)).toISOString()).toBe('2025-12-26T22:00:00.000Z');
  });

  it('begins a summer day three hours before', () => {
    expect(new Date(fromLocal('2025-07-01', KYIV)).toISOString()).toBe('2025-06-30T21:00:00.000Z');
  });

  it('finds midnight on the days when clocks change', () => {
    // 30 March 2025 has 23 hours in Kyiv, 26 October 25.
    expect((fromLocal('2025-03-31', KYIV) - fromLocal('2025-03-30', KYIV)) / HOUR_MS).toBe(23);
    expect((fromLocal('2025-10-27', KYIV) - fromLocal('2025-10-26', KYIV)) / HOUR_MS).toBe(25);
  });

  it.each([
    ['Europe/Kyiv', '2025-12-27'],
    ['UTC', '2025-12-26'],
    ['Pacific/Honolulu', '2025-12-26'],
    ['Pacific/Auckland', '2025-12-27'],
  ])('puts 23:30 UTC on the day it is in %s', (zone, day) => {
    expect(dayOf(Date.UTC(2025, 11, 26, 23, 30), zone)).toBe(day);
  });

  it('gives back the clock time it was given', () => {
    const ms = fromLocal('2025-12-27', 'Asia/Kathmandu', 5);
    expect(toLocal(ms, 'Asia/Kathmandu')).toEqual({ year: 2025, month: 12, day: 27, hour: 5, minute: 0 });
    // 5 h 45 min ahead of UTC.
    expect(offsetMs(ms, 'Asia/Kathmandu') / HOUR_MS).toBe(5.75);
  });

  it('takes UTC for a zone that does not exist', () => {
    expect(knownZone('Mars/Base')).toBe('UTC');
    expect(knownZone(KYIV)).toMatch(/^Europe\/K[iy]i?e?[vy]v?$/);
  });
});

describe('days', () => {
  it('counts over the ends of months and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(daysBetween('2025-03-17', '2025-12-01')).toBe(259);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-1-1', 'today', ''])('refuses %s', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
