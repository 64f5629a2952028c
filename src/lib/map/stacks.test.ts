import { describe, expect, it } from 'vitest';
import { toMarks } from './marks.ts';
import { worldPx } from './mercator.ts';
import { toStacks } from './stacks.ts';
import { testEvent, testPlace } from './test-events.ts';

const at = (zoom: number) => ({ zoom, pxPerWorld: worldPx(zoom) });
const odesa = testPlace({ place_id: 'odesa', lon: 30.73, lat: 46.48 });
const port = testPlace({ place_id: 'port', lon: 30.75, lat: 46.5, precision: 'site' });

describe('stacks', () => {
  it('stacks events of one kind at one place, with all of them in it', () => {
    const { points } = toMarks([testEvent('a'), testEvent('b'), testEvent('c')]);
    const [stack, ...others] = toStacks(points, at(6));
    expect(others).toEqual([]);
    expect(stack?.events.map(({ event_id }) => event_id)).toEqual(['a', 'b', 'c']);
  });

  it('docks responses at the strikes of their place and nowhere else', () => {
    const response = testEvent('r', { kind: 'response', event_type: 'air_alert' });
    const both = toStacks(toMarks([testEvent('a'), response]).points, at(6));
    expect(both.map(({ kind, dx }) => [kind, dx])).toEqual([
      ['response', 1],
      ['strike', 0],
    ]);
    const [alone] = toStacks(toMarks([response]).points, at(6));
    expect(alone?.dx).toBe(0);
  });

  it('joins neighbours that would overlap and parts them when zoomed in: 2.7 km is 2 px at zoom 5, 100 px at zoom 11', () => {
    const { points } = toMarks([testEvent('a', { places: [odesa] }), testEvent('b', { places: [port] })]);
    expect(toStacks(points, at(5))).toHaveLength(1);
    expect(toStacks(points, at(11))).toHaveLength(2);
  });

  it('counts an event once that names two places of one stack', () => {
    const { points } = toMarks([testEvent('a', { places: [odesa, port] })]);
    expect(toStacks(points, at(5))[0]?.events).toHaveLength(1);
  });

  it('does not depend on the order of events', () => {
    const events = [testEvent('a', { places: [odesa] }), testEvent('b', { places: [port] }), testEvent('c')];
    const places = (list: typeof events) =>
      toStacks(toMarks(list).points, at(5))
        .map(({ key, at: { x, y } }) => `${key} ${x} ${y}`)
        .sort();
    expect(places([...events].reverse())).toEqual(places(events));
  });
});
