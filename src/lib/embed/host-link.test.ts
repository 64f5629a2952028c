import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostLink } from './host-link.ts';
import type { Command } from './messages.ts';

/** A frame and its parent, as far as the link looks at them. */
function buildFrame(hash = '') {
  const sent: unknown[] = [];
  const parent = { postMessage: (message: unknown, target: string) => sent.push({ message, target }) };
  const listeners = new Set<(event: MessageEvent) => void>();
  const frame = {
    parent,
    location: { hash },
    performance: { now: () => Date.now() },
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.delete(listener),
  } as unknown as Window;
  const hear = (data: unknown, source: unknown = parent) =>
    listeners.forEach((listener) => listener({ data, source } as MessageEvent));
  const messages = () => sent.map((item) => (item as { message: unknown }).message);
  return { frame, hear, messages, listeners };
}

const call = (id: unknown, method: string, params?: unknown) => ({ target: 'sirenmap', v: 1, id, method, params });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the link to the host page', () => {
  it('does what its parent asks and answers with the same id', () => {
    const { frame, hear, messages } = buildFrame();
    const done: Command[] = [];
    new HostLink({ frame, oncommand: (command) => done.push(command) });
    hear(call('a', 'play'));
    expect(done).toEqual([{ method: 'play' }]);
    expect(messages()).toEqual([{ source: 'sirenmap', v: 1, type: 'result', id: 'a', ok: true, value: 1 }]);
  });

  it('does not hear other windows', () => {
    const { frame, hear, messages } = buildFrame();
    const oncommand = vi.fn();
    new HostLink({ frame, oncommand });
    hear(call(1, 'play'), { other: true });
    hear(call(1, 'play'), null);
    expect(oncommand).not.toHaveBeenCalled();
    expect(messages()).toEqual([]);
  });

  it('answers a wrong call with a problem, and a failing one with its sentence', () => {
    const { frame, hear, messages } = buildFrame();
    const oncommand = () => {
      throw new Error('There is no such event.');
    };
    new HostLink({ frame, oncommand });
    hear(call(1, 'step', { days: 'many' }));
    hear(call(2, 'select', { event: 'x' }));
    expect(messages()).toMatchObject([
      { id: 1, ok: false },
      { id: 2, ok: false, error: 'There is no such event.' },
    ]);
  });

  it('stops answering a host that calls without end', () => {
    const { frame, hear, messages } = buildFrame();
    new HostLink({ frame, oncommand: () => null });
    for (let n = 0; n < 1000; n += 1) hear(call(n, 'getState'));
    expect(messages()).toHaveLength(60);
    vi.advanceTimersByTime(1000);
    for (let n = 0; n < 1000; n += 1) hear(call(n, 'getState'));
    expect(messages()).toHaveLength(90); // 60 at once, 30 a second after
  });

  it('tells time four times a second at most, and ends with the last', () => {
    const { frame, messages } = buildFrame();
    const link = new HostLink({ frame, oncommand: () => null });
    const notice = (t: string) => ({ type: 'timechange' as const, t, from: t, to: t, playing: true });
    for (let n = 0; n < 100; n += 1) {
      link.tell(notice(String(n)));
      vi.advanceTimersByTime(10); // one second in all
    }
    vi.advanceTimersByTime(1000);
    expect(messages().length).toBeLessThanOrEqual(6);
    expect(messages().at(-1)).toMatchObject({ t: '99' });
  });

  it('tells a size once, again when greeted, and to WordPress with its secret', () => {
    const { frame, hear, messages } = buildFrame('#?secret=Ab12');
    const link = new HostLink({ frame, oncommand: () => null });
    link.tellSize({ width: 320, height: 500 });
    link.tellSize({ width: 320, height: 500 });
    expect(messages()).toHaveLength(5);
    expect(messages()).toContainEqual({ message: 'height', value: 500, secret: 'Ab12' });
    hear({ message: 'ready', secret: 'Ab12' });
    expect(messages()).toHaveLength(10);
  });

  it('lets go of everything when closed, and is silent without a parent', () => {
    const { frame, listeners, messages } = buildFrame();
    const link = new HostLink({ frame, oncommand: () => null });
    link.close();
    expect(listeners.size).toBe(0);
    const alone = buildFrame();
    Object.assign(alone.frame, { parent: alone.frame });
    new HostLink({ frame: alone.frame, oncommand: () => null }).tell({ type: 'ready', contract: 1 });
    expect(alone.messages()).toEqual([]);
    expect(messages()).toEqual([]);
  });
});
