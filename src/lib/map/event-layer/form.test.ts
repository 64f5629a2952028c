import { expect, it } from 'vitest';
import { mixtureOf } from './form.ts';

it('goes from symbols over dots to hexagons without a step', () => {
  expect([0, 4000, 5000, 20_000, 30_000].map((count) => mixtureOf(count).form)).toEqual([
    ...['symbols', 'symbols', 'dots', 'dots', 'density'],
  ]);
  for (let count = 0; count < 40_000; count += 100) {
    const [now, next] = [mixtureOf(count), mixtureOf(count + 100)];
    for (const part of ['crisp', 'icons', 'symbols', 'density'] as const)
      expect(Math.abs(now[part] - next[part])).toBeLessThan(0.2);
  }
});

it('never shows nothing', () => {
  for (let count = 0; count < 40_000; count += 500) {
    const { symbols, density } = mixtureOf(count);
    expect(symbols + density).toBeGreaterThan(0.7);
  }
});
