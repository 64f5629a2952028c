import { describe, expect, it } from 'vitest';
import { ROW_PX, sliceRows, topOf } from './row-slice.ts';

describe('the rows of a list', () => {
  it('are those in view and a few beyond, with the room of the others', () => {
    const slice = sliceRows({ count: 1000, scrollTop: 100 * ROW_PX, heightPx: 10 * ROW_PX });
    expect(slice).toEqual({ from: 92, to: 118, before: 92 * ROW_PX, after: (1000 - 118) * ROW_PX });
  });

  it('of a million are reached to the last, where no element may be that high', () => {
    const heightPx = 600;
    const count = 1_000_000;
    const last = sliceRows({ count, scrollTop: 1e9, heightPx });
    expect(last.to).toBe(count);
    for (const index of [0, 1, 123_456, 999_000]) {
      const slice = sliceRows({ count, scrollTop: topOf(index, { count, heightPx }), heightPx });
      expect(slice.from).toBeLessThanOrEqual(index);
      expect(slice.to).toBeGreaterThan(index);
    }
  });

  it('are none of none', () => {
    expect(sliceRows({ count: 0, scrollTop: 0, heightPx: 600 })).toEqual({ from: 0, to: 0, before: 0, after: 0 });
  });
});
