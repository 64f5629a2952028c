import { expect, it } from 'vitest';
import { toScale } from './scale.ts';

it.each([
  [1000, 100, 100_000, 100],
  [700, 100, 50_000, 71.4],
  [3, 100, 200, 66.7],
])('at %s m a pixel and %s px of room the bar says %s m', (metresPerPx, mostPx, metres, widthPx) => {
  const scale = toScale(metresPerPx, mostPx);
  expect(scale.metres).toBe(metres);
  expect(scale.widthPx).toBeCloseTo(widthPx, 1);
});
