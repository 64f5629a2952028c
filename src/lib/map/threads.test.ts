import { describe, expect, it } from 'vitest';
import type { ConflictEvent } from '$geodata/model/event.ts';
import { toWorld } from './mercator.ts';
import { toShape } from './shapes.ts';
import { testEvent, testPlace } from './test-events.ts';
import { toThreads } from './threads.ts';

const link = { event_id: 'strike', basis: 'same night', stated: false, lag_hours: null };
const lublin = testPlace({ place_id: 'lublin', country: 'PL', lon: 22.7, lat: 51.2, role: 'venue' });
const poland = testPlace({ place_id: 'PL', country: 'PL', lon: 19.6, lat: 52.2, precision: 'country', role: 'venue' });
const strike = testEvent('strike');
const response = (id: string, places: ConflictEvent['places']) =>
  testEvent(id, { kind: 'response', event_type: 'airspace_closure', places, responds_to: [link] });
const box = toShape({
  type: 'Polygon',
  coordinates: [
    [
      [14, 49],
      [24, 49],
      [24, 55],
      [14, 55],
      [14, 49],
    ],
  ],
});

function threadsOf(selected: ConflictEvent, responses: ConflictEvent[], visible = responses) {
  return toThreads({
    selected,
    visibleIds: new Set(['strike', ...visible.map(({ event_id }) => event_id)]),
    byId: new Map([strike, ...responses].map((event) => [event.event_id, event])),
    responsesOf: () => responses.map((event) => ({ event, link })),
    shapes: new Map([['PL', box]]),
  });
}

describe('threads', () => {
  it('run from the strike to the place of each response', () => {
    const [thread] = threadsOf(strike, [response('closed', [lublin])]);
    const [first, last] = [thread?.path[0], thread?.path.at(-1)];
    expect(first?.x).toBeCloseTo(toWorld(30.52, 50.45).x);
    expect(last?.y).toBeCloseTo(toWorld(22.7, 51.2).y);
  });

  it('are the same lines when the response is the open event', () => {
    const closed = response('closed', [lublin]);
    expect(threadsOf(closed, [closed])[0]?.path).toEqual(threadsOf(strike, [closed])[0]?.path);
  });

  it('end at the outline of an area, not inside it: 24° east is the border of this one', () => {
    const [thread] = threadsOf(strike, [response('jets', [poland])]);
    expect(thread?.path.at(-1)?.x).toBeCloseTo(toWorld(24, 51).x);
  });

  it('are not drawn to what the filters hide, nor within one place', () => {
    expect(threadsOf(strike, [response('closed', [lublin])], [])).toEqual([]);
    expect(threadsOf(strike, [response('alert', [testPlace({ role: 'venue' })])])).toEqual([]);
  });

  it('of a wave run from the border of its country to what lies beyond it, and to nothing inside', () => {
    const wave = testEvent('strike', { places: [{ ...poland, role: 'target' }] });
    const kyiv = testPlace({ role: 'venue' });
    const threads = threadsOf(wave, [response('abroad', [kyiv]), response('inside', [lublin])]);
    expect(threads.map((thread) => thread.response.event_id)).toEqual(['abroad']);
    expect(threads[0]?.path[0]?.x).toBeCloseTo(toWorld(24, 51).x);
  });

  it('follow the great circle over an ocean: Kyiv to Miami runs north of both', () => {
    const miami = testPlace({ place_id: 'miami', country: 'US', lon: -80.2, lat: 25.8, role: 'venue' });
    const [thread] = threadsOf(strike, [response('talks', [miami])]);
    const northmost = Math.min(...(thread?.path ?? []).map(({ y }) => y));
    expect(northmost).toBeLessThan(toWorld(0, 52).y);
  });
});
