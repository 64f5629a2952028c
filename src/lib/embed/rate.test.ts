import { describe, expect, it, vi } from 'vitest';
import { buildLimiter, buildThrottle } from './rate.ts';

describe('rate limits', () => {
  it('let a burst through, then as many a second as allowed', () => {
    let now = 0;
    const pass = buildLimiter({ perSecond: 10, burst: 3 }, () => now);
    expect([pass(), pass(), pass(), pass()]).toEqual([true, true, true, false]);
    now = 100; // one tenth of a second: one more
    expect([pass(), pass()]).toEqual([true, false]);
  });

  it('send the first at once and then the newest, four a second', () => {
    vi.useFakeTimers();
    const sent: number[] = [];
    const throttle = buildThrottle((value: number) => sent.push(value), 250);
    for (let n = 1; n <= 5; n += 1) throttle.send(n);
    expect(sent).toEqual([1]);
    vi.advanceTimersByTime(250);
    expect(sent).toEqual([1, 5]);
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([1, 5]);
    throttle.send(6);
    throttle.send(7);
    throttle.stop();
    vi.advanceTimersByTime(1000);
    expect(sent).toEqual([1, 5, 6]);
    vi.useRealTimers();
  });
});
