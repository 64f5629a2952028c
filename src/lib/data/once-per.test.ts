import { expect, it } from 'vitest';
import { oncePer } from './once-per.ts';

it('works an answer out once for an object, and anew for an equal one', () => {
  let asked = 0;
  const sizeOf = oncePer((list: readonly number[]) => {
    asked += 1;
    return list.length;
  });
  const list = [1, 2, 3];
  expect([sizeOf(list), sizeOf(list), asked]).toEqual([3, 3, 1]);
  expect([sizeOf([...list]), asked]).toEqual([3, 2]);
});

it('keeps an answer that is undefined', () => {
  let asked = 0;
  const nothing = oncePer(() => void (asked += 1));
  const key = {};
  nothing(key);
  nothing(key);
  expect(asked).toBe(1);
});
