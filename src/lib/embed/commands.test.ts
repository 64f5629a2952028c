import { describe, expect, it } from 'vitest';
import { buildDataset } from '../data/dataset.ts';
import { DAY_MS } from '../time/zone.ts';
import { View } from '../view/view.svelte.ts';
import { runCommand, toHostState, windowAt } from './commands.ts';
import type { ConflictEvent } from '$geodata/model/event.ts';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

function buildEvent(id: string, day: string, kind: 'strike' | 'response' = 'strike'): ConflictEvent {
  const time = {
    start: `${day}T08:00:00Z`,
    end: `${day}T09:00:00Z`,
    precision: 'hour',
    stated: null,
    zone: 'UTC',
  } as const;
  return {
    event_id: id,
    kind,
    event_type: kind === 'strike' ? 'air_strike' : 'air_defence',
    title: id,
    title_uk: id,
    status: 'occurred',
    actor: null,
    actor_name: null,
    target: null,
    event_date: day,
    time,
    places: [],
    weapons: [],
    targets_hit: [],
    claims: [],
    figures: {},
    parent: null,
    responds_to: [],
    article_ids: ['a'],
    merge_basis: [],
  };
}

const events = [
  buildEvent('one', '2025-12-01'),
  buildEvent('two', '2025-12-10'),
  buildEvent('three', '2025-12-20', 'response'),
];
const buildView = () => new View(buildDataset({ events, articles: [] }));

describe('what a host may ask', () => {
  it('is told as a state of plain values', () => {
    const state = toHostState(buildView());
    expect(state).toMatchObject({
      strikes: 2,
      responses: 1,
      playing: false,
      event: null,
      layers: ['strikes', 'responses'],
    });
    expect(structuredClone(state)).toEqual(state);
  });

  it('sets the window, and the play-head at its end', () => {
    const view = buildView();
    const state = runCommand(view, { method: 'setRange', from: at('2025-12-05'), to: at('2025-12-15') });
    expect(state).toMatchObject({ strikes: 1, responses: 0, t: state.to });
    const earlier = runCommand(view, { method: 'setTime', t: at('2025-12-12') });
    expect(earlier).toMatchObject({ to: '2025-12-12T00:00:00Z', from: '2025-12-02T00:00:00Z' });
  });

  it('opens and closes an event, and refuses one that is not there', () => {
    const view = buildView();
    expect(runCommand(view, { method: 'select', eventId: 'two' }).event).toBe('two');
    expect(() => runCommand(view, { method: 'select', eventId: 'four' })).toThrow('no such event');
    expect(view.selectedId).toBe('two');
    expect(runCommand(view, { method: 'select', eventId: null }).event).toBeNull();
  });

  it('moves the map, keeping the zoom unless told', () => {
    const view = buildView();
    expect(runCommand(view, { method: 'flyTo', lng: 30.5, lat: 50.4, zoom: 8 }).map).toBe('8/50.4/30.5');
    expect(runCommand(view, { method: 'flyTo', lng: 24, lat: 49.8, zoom: null }).map).toBe('8/49.8/24');
    expect(runCommand(view, { method: 'fitBounds', bbox: [22, 44, 40, 53] })).toMatchObject({
      map: null,
      bbox: [22, 44, 40, 53],
    });
  });

  it('chooses layers, colours and speed', () => {
    const view = buildView();
    expect(runCommand(view, { method: 'setLayers', kinds: ['response'] })).toMatchObject({ strikes: 0, responses: 1 });
    expect(runCommand(view, { method: 'setTheme', theme: 'dark' }).theme).toBe('dark');
    expect(runCommand(view, { method: 'setSpeed', daysPerS: 5 }).speed).toBe(5);
  });
});

describe('the window for a play-head', () => {
  const range = { from: at('2025-12-01'), to: at('2025-12-08') };
  it('keeps its width, its start, or is the day', () => {
    const t = at('2025-12-20');
    expect(windowAt({ mode: 'window', range, zoneName: 'UTC' }, t)).toEqual({ from: at('2025-12-13'), to: t });
    expect(windowAt({ mode: 'cumulative', range, zoneName: 'UTC' }, t)).toEqual({ from: range.from, to: t });
    const day = windowAt({ mode: 'day', range, zoneName: 'UTC' }, t);
    expect(day.to - day.from).toBe(DAY_MS);
    expect(day.from <= t && t < day.to).toBe(true);
  });
});
