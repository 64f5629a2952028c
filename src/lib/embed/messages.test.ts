import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCall, type Command } from './messages.ts';

const call = (method: string, params?: unknown) => ({ target: 'sirenmap', v: 1, id: 7, method, params });

const UNDERSTOOD: [string, unknown, Command][] = [
  ['getState', undefined, { method: 'getState' }],
  ['setTime', { t: '2025-12-06T00:00:00Z' }, { method: 'setTime', t: Date.UTC(2025, 11, 6) }],
  ['setTime', { t: Date.UTC(2025, 11, 6) }, { method: 'setTime', t: Date.UTC(2025, 11, 6) }],
  // A plain day is that day in Kyiv, two hours ahead of UTC in December.
  [
    'setRange',
    { from: '2025-12-03', to: '2025-12-06' },
    { method: 'setRange', from: Date.UTC(2025, 11, 2, 22), to: Date.UTC(2025, 11, 5, 22) },
  ],
  ['play', {}, { method: 'play' }],
  ['pause', undefined, { method: 'pause' }],
  ['step', {}, { method: 'step', days: 1 }],
  ['step', { days: -2 }, { method: 'step', days: -2 }],
  ['setSpeed', { daysPerSecond: 5 }, { method: 'setSpeed', daysPerS: 5 }],
  ['flyTo', { lng: 30.5, lat: 50.4 }, { method: 'flyTo', lng: 30.5, lat: 50.4, zoom: null }],
  ['fitBounds', { bbox: [22, 44, 40, 53] }, { method: 'fitBounds', bbox: [22, 44, 40, 53] }],
  ['select', { event: null }, { method: 'select', eventId: null }],
  ['setLayers', { layers: ['responses', 'strikes'] }, { method: 'setLayers', kinds: ['strike', 'response'] }],
  ['setTheme', { theme: 'dark' }, { method: 'setTheme', theme: 'dark' }],
];

const REFUSED: [string, unknown][] = [
  ['setTime', {}],
  ['setTime', { t: 'yesterday' }],
  ['setTime', { t: NaN }],
  ['setTime', { t: 1e20 }],
  ['setRange', { from: '2025-12-06', to: '2025-12-03' }],
  ['step', { days: 1.5 }],
  ['setSpeed', { daysPerSecond: 0 }],
  ['flyTo', { lng: 400, lat: 0 }],
  ['fitBounds', { bbox: [40, 44, 22, 53] }],
  ['fitBounds', { bbox: [22, 44, 40] }],
  ['select', { event: 'x'.repeat(10_000) }],
  ['setLayers', { layers: ['ships'] }],
  ['setTheme', { theme: '<script>' }],
  ['constructor', {}],
  ['explode', {}],
];

const NOT_OURS: unknown[] = [
  null,
  undefined,
  'text',
  42,
  [],
  {},
  { ...call('play'), target: 'other' },
  { ...call('play'), v: 2 },
  { ...call('play'), id: undefined },
  { ...call('play'), id: 'x'.repeat(100) },
  { ...call('play'), method: 'x'.repeat(100) },
  { source: 'sirenmap', v: 1, type: 'ready' },
];

describe('messages from a host', () => {
  it.each(UNDERSTOOD)('%s %o is understood', (method, params, command) => {
    expect(parseCall(call(method, params))).toEqual({ id: 7, command, problem: null });
  });

  it.each(REFUSED)('%s %o is answered with a problem', (method, params) => {
    const parsed = parseCall(call(method, params));
    expect(parsed).toMatchObject({ id: 7, command: null });
    expect(parsed?.problem).toBeTruthy();
  });

  it.each(NOT_OURS.map((data) => [data]))('%o is not for us', (data) => {
    expect(parseCall(data)).toBeNull();
  });

  it('puts nothing of the message into the problem', () => {
    expect(parseCall(call('setTheme', { theme: '<img src=x>' }))?.problem).not.toContain('<');
  });

  it('never throws, whatever is sent', () => {
    const nearly = fc.record({
      target: fc.constant('sirenmap'),
      v: fc.constant(1),
      id: fc.oneof(fc.string(), fc.double()),
      method: fc.constantFrom('setTime', 'setRange', 'step', 'flyTo', 'fitBounds', 'select', 'setLayers', '__proto__'),
      params: fc.oneof(
        fc.anything(),
        fc.dictionary(fc.constantFrom('t', 'from', 'to', 'bbox', 'event'), fc.anything()),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (data) => void parseCall(data)),
      { numRuns: 500 },
    );
  });
});
