import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OngoingIndex } from './ongoing.ts';

it('finds the rows that end after a moment, as reading all of them does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 2000 }),
      fc.nat(1999),
      fc.integer({ min: -1, max: 51 }),
      (ends, first, moment) => {
        const endMin = Int32Array.from(ends);
        const to = Math.min(first, ends.length);
        const all = [...endMin.keys()].filter((row) => row < to && (endMin[row] ?? 0) > moment);
        expect([...new OngoingIndex(endMin).find(0, to, moment)]).toEqual(all);
      },
    ),
  );
});
