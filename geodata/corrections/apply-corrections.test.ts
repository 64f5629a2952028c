import { describe, expect, it } from 'vitest';
import type { ConflictEvent } from '../model/event.ts';
import { applyCorrections } from './apply-corrections.ts';
import { parseCorrections } from './parse-corrections.ts';

const event = (event_id: string, more: Partial<ConflictEvent> = {}): ConflictEvent => ({
  event_id,
  kind: 'strike',
  event_type: 'air_strike',
  title: 'Strike on a town',
  title_uk: 'Місто: удар',
  status: 'occurred',
  actor: null,
  actor_name: null,
  target: 'UA',
  event_date: '2025-12-06',
  time: { start: '', end: '', precision: 'day', stated: null, zone: 'Europe/Kyiv' },
  places: [],
  weapons: [],
  targets_hit: [],
  claims: [],
  figures: {},
  parent: null,
  responds_to: [],
  article_ids: ['a'],
  merge_basis: [],
  ...more,
});

describe('applyCorrections', () => {
  it('sets a field and keeps the reason and the date on the event', () => {
    const ruling = {
      event_id: 'a',
      set: { event_date: '2025-12-07' },
      reason: 'the mayor named the day',
      date: '2025-12-09',
    };
    const [corrected] = applyCorrections([event('a')], [ruling]).events;
    expect(corrected?.event_date).toBe('2025-12-07');
    expect(corrected?.corrections).toEqual([
      { reason: 'the mayor named the day', date: '2025-12-09', editor: null, fields: ['event_date'] },
    ]);
  });

  it('drops an event and every link to it', () => {
    const child = event('b', {
      parent: 'a',
      responds_to: [{ event_id: 'a', basis: 'same day', stated: false, lag_hours: null }],
    });
    const { events } = applyCorrections(
      [event('a'), child],
      [{ event_id: 'a', drop: true, reason: 'it was a test launch', date: '2025-12-09' }],
    );
    expect(events.map(({ event_id, parent, responds_to }) => ({ event_id, parent, responds_to }))).toEqual([
      { event_id: 'b', parent: null, responds_to: [] },
    ]);
  });

  it('tells rulings whose event is gone', () => {
    const ruling = { event_id: 'gone', drop: true as const, reason: 'counted twice by us', date: '2025-12-09' };
    expect(applyCorrections([event('a')], [ruling]).unmatched).toEqual([ruling]);
  });
});

describe('parseCorrections', () => {
  it.each([
    ['- event_id: a\n  drop: true\n  date: "2025-12-09"\n', 'reason'],
    ['- event_id: a\n  reason: because it is wrong\n  date: "2025-12-09"\n', 'either'],
    ['- event_id: a\n  drop: true\n  reason: because it is wrong\n  date: yesterday\n', 'day such as'],
  ])('refuses %j', (text, fault) => {
    expect(() => parseCorrections('rulings.yaml', text)).toThrow(fault);
  });
});
