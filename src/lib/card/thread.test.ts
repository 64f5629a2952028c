import { describe, expect, it } from 'vitest';
import { buildDataset } from '../data/dataset.ts';
import { I18n } from '../i18n/i18n.svelte.ts';
import { formatLag, lagOf } from './lag.ts';
import { eventWith } from './test-events.ts';
import { buildThread } from './thread.ts';

const en = new I18n(() => 'en');
const uk = new I18n(() => 'uk');
const link = (fields = {}) => ({ event_id: 'e1', basis: 'same night', stated: false, lag_hours: null, ...fields });
const strike = eventWith();
const day = { start: '2026-01-06T22:00:00Z', end: '2026-01-07T22:00:00Z', precision: 'day' as const };
const response = (id: string, fields: Parameters<typeof eventWith>[0] = {}) =>
  eventWith({ event_id: id, kind: 'response', event_type: 'air_alert', responds_to: [link()], ...fields });

describe('lags', () => {
  it('is no finer than what is known', () => {
    expect(lagOf(strike, response('r'), link())).toEqual({ kind: 'sameNight' });
    const later = response('r', { event_date: '2026-01-07', time: { ...strike.time, ...day } });
    expect(lagOf(strike, later, link())).toEqual({ kind: 'days', n: 2 });
    const vague = response('r', { time: { ...strike.time, precision: 'week' } });
    expect(lagOf(strike, vague, link())).toEqual({ kind: 'about' });
  });

  it('uses hours where both are known to the hour', () => {
    const timed = { ...strike.time, precision: 'hour' as const, end: '2026-01-04T17:00:00Z' };
    const after = response('r', { time: { ...timed, start: '2026-01-04T18:00:00Z', end: '2026-01-04T19:00:00Z' } });
    const lag = lagOf(eventWith({ time: timed }), after, link({ lag_hours: 2 }));
    expect(formatLag(lag, en)).toBe('2 h later');
    expect(formatLag(lag, uk)).toBe('через 2 год');
  });

  it('says that a response came while the strike went on', () => {
    const alert = response('r', { time: { ...strike.time, start: '2026-01-04T23:00:00Z' } });
    expect(formatLag(lagOf(strike, alert, link({ lag_hours: 7 })), en)).toBe('during');
  });
});

describe('threads', () => {
  const early = response('r1', { responds_to: [link({ stated: true })] });
  const late = response('r2', { event_date: '2026-01-06', time: { ...strike.time, ...day } });
  const dataset = buildDataset({ events: [late, strike, early], articles: [] });

  it('puts a strike before its responses, in time order, stated told from inferred', () => {
    const steps = buildThread(strike, dataset);
    expect(steps.map(({ event }) => event.event_id)).toEqual(['e1', 'r1', 'r2']);
    expect(steps.map((step) => step.link?.stated)).toEqual([undefined, true, false]);
    expect(steps.map(({ lag }) => lag && formatLag(lag, en))).toEqual([null, 'same night', 'next day']);
  });

  it('puts a response under the strike it answers', () => {
    expect(buildThread(late, dataset).map(({ event, self }) => [event.event_id, self])).toEqual([
      ['e1', false],
      ['r2', true],
    ]);
  });

  it('is empty for a strike that nothing answers', () => {
    expect(buildThread(eventWith({ event_id: 'e9' }), dataset)).toEqual([]);
  });
});
