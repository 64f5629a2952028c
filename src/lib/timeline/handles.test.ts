import { describe, expect, it } from 'vitest';
import { fromLocal, HOUR_MS } from '../time/zone.ts';
import { moveHandle, moveOfKey, snap, withEnd, type HandleRoom } from './handles.ts';

const KYIV = 'Europe/Kyiv';
const day = (text: string) => fromLocal(text, KYIV);
const range = { from: day('2025-12-01'), to: day('2025-12-11') };
const room: HandleRoom = {
  bounds: { from: day('2025-03-01'), to: day('2026-01-01') },
  gaps: [{ from: day('2025-03-20'), to: day('2025-11-25') }],
  zone: KYIV,
  unit: 'day',
};

describe('keys on a handle', () => {
  it.each([
    ['ArrowLeft', '2025-12-10'],
    ['ArrowUp', '2025-12-12'],
    ['PageDown', '2025-12-04'],
    ['PageUp', '2025-12-18'],
    ['Home', '2025-12-02'],
    ['End', '2026-01-01'],
  ])('%s takes the end to %s', (key, expected) => {
    const move = moveOfKey(key, 'day');
    expect(move && moveHandle(range, 'to', move, room)).toEqual({ from: range.from, to: day(expected) });
  });

  it('are hours when bins are hours', () => {
    const move = moveOfKey('ArrowRight', 'hour');
    expect(move && moveHandle(range, 'from', move, { ...room, unit: 'hour' }).from).toBe(range.from + HOUR_MS);
  });

  it('leave other keys to the page', () => {
    expect(moveOfKey('Tab', 'day')).toBeNull();
    expect(moveOfKey('a', 'day')).toBeNull();
  });
});

describe('handles', () => {
  it('stay a day apart and inside the bounds', () => {
    expect(withEnd(range, 'from', day('2025-12-20'), room).from).toBe(day('2025-12-10'));
    expect(withEnd(range, 'to', day('2024-01-01'), room).to).toBe(day('2025-12-02'));
    expect(withEnd(range, 'from', day('2020-01-01'), room).from).toBe(room.bounds.from);
  });

  it('jump over months without an event, both ways', () => {
    const back = moveHandle({ ...range, from: day('2025-11-26') }, 'from', { by: -7, unit: 'day' }, room);
    expect(back.from).toBe(day('2025-03-20'));
    const on = moveHandle({ ...range, from: day('2025-03-19') }, 'from', { by: 7, unit: 'day' }, room);
    expect(on.from).toBe(day('2025-11-25'));
  });

  it('keep to midnight over a change of clocks', () => {
    const march = { from: day('2025-03-01'), to: day('2025-03-30') };
    const next = moveHandle(march, 'to', { by: 1, unit: 'day' }, { ...room, gaps: [] });
    expect(next.to).toBe(day('2025-03-31'));
  });

  it('snap to the nearest midnight, or hour', () => {
    expect(snap(day('2025-12-05') + 10 * HOUR_MS, 'day', KYIV)).toBe(day('2025-12-05'));
    expect(snap(day('2025-12-05') + 13 * HOUR_MS, 'week', KYIV)).toBe(day('2025-12-06'));
    expect(snap(day('2025-12-05') + 1.6 * HOUR_MS, 'hour', KYIV)).toBe(day('2025-12-05') + 2 * HOUR_MS);
  });
});
