import { describe, expect, it } from 'vitest';
import { parseDay } from './parse-day.ts';

const NEAR = '2025-03-14';

describe('a typed day', () => {
  it.each([
    ['2025-12-06', '2025-12-06'],
    ['6 Dec 2025', '2025-12-06'],
    ['6 December 2025', '2025-12-06'],
    ['December 6, 2025', '2025-12-06'],
    ['6.12.2025', '2025-12-06'],
    ['06/12/2025', '2025-12-06'],
    ['6 груд. 2025', '2025-12-06'],
    ['6 грудня 2025 р.', '2025-12-06'],
    ['17 бер. 2025', '2025-03-17'],
    ['17 mar', '2025-03-17'],
    ['2024-02-29', '2024-02-29'],
  ])('is understood as %s', (text, day) => {
    expect(parseDay(text, NEAR)).toBe(day);
  });

  it.each(['', 'soon', '31 June 2025', '2025-13-01', '6 Xyz 2025', '99', '12', '6 de 2025', '29 Feb 2025'])(
    'is none when it is "%s"',
    (text) => {
      expect(parseDay(text, NEAR)).toBeNull();
    },
  );
});
