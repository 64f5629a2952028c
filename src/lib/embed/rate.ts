/** A bucket that lets `perSecond` calls through on the long run and `burst` at once. */
export interface RateLimit {
  perSecond: number;
  burst: number;
}

/** Says whether one more call may pass now. The clock is injected: milliseconds that only grow. */
export function buildLimiter({ perSecond, burst }: RateLimit, now: () => number): () => boolean {
  let tokens = burst;
  let last = now();
  return () => {
    const time = now();
    tokens = Math.min(burst, tokens + ((time - last) / 1000) * perSecond);
    last = time;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

/** A sender that passes the first value at once and then the newest, at most once an interval. */
export interface Throttled<T> {
  send: (value: T) => void;
  /** Forgets what waits; for when the sender goes away. */
  stop: () => void;
}

/** Wraps a sender so that it is called at most once in `intervalMs`; the last value always arrives. */
export function buildThrottle<T>(send: (value: T) => void, intervalMs: number): Throttled<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: { value: T } | null = null;
  const flush = (): void => {
    timer = null;
    if (waiting === null) return;
    const { value } = waiting;
    waiting = null;
    timer = setTimeout(flush, intervalMs);
    send(value);
  };
  return {
    send: (value) => {
      waiting = { value };
      if (timer === null) flush();
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = waiting = null;
    },
  };
}
