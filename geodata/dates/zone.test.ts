import { describe, expect, it } from 'vitest';
import { toEpochDay } from './calendar.ts';
import { localDay, offsetMs, toInstant, toUtc } from './zone.ts';
import { zoneOf } from './zones.ts';

const HOUR = 3_600_000;

describe('zone arithmetic', () => {
  it('turns a local midnight into UTC: Kyiv is two hours ahead in winter and three in summer', () => {
    expect(toUtc('2025-12-27', 0, 'Europe/Kyiv')).toBe('2025-12-26T22:00:00.000Z');
    expect(toUtc('2025-06-27', 0, 'Europe/Kyiv')).toBe('2025-06-26T21:00:00.000Z');
  });

  it('goes over the change of clocks: 30 March 2025 has 23 hours in Kyiv', () => {
    const [from, to] = ['2025-03-30', '2025-03-31'].map((day) => toInstant(toEpochDay(day), 0, 'Europe/Kyiv'));
    expect(((to ?? 0) - (from ?? 0)) / HOUR).toBe(23);
  });

  it('knows half hours and quarter hours', () => {
    expect(offsetMs(Date.UTC(2025, 5, 1), 'Asia/Kolkata') / HOUR).toBe(5.5);
    expect(offsetMs(Date.UTC(2025, 5, 1), 'Asia/Kathmandu') / HOUR).toBe(5.75);
  });

  it('counts an unknown zone as UTC', () => {
    expect(toUtc('2025-12-27', 1, 'Mars/Base')).toBe('2025-12-27T01:00:00.000Z');
  });

  it('gives the local day of an instant', () => {
    expect(localDay('2025-12-26T22:30:00Z', 'Europe/Kyiv')).toBe('2025-12-27');
    expect(localDay(Date.UTC(2025, 0, 1), 'America/New_York')).toBe('2024-12-31');
  });
});

describe('zoneOf', () => {
  it.each([
    ['UA', 'UA-43', 'Europe/Kyiv'],
    ['RU', 'RU-TAM', 'Europe/Moscow'],
    ['RU', 'RU-AST', 'Europe/Astrakhan'],
    ['YE', null, 'Asia/Aden'],
    ['IN', 'IN-JK', 'Asia/Kolkata'],
    [null, null, 'UTC'],
  ])('%s %s → %s', (country, region, zone) => expect(zoneOf(country, region)).toBe(zone));
});
