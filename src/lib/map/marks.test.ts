import { describe, expect, it } from 'vitest';
import { toMarks } from './marks.ts';
import { testEvent, testPlace } from './test-events.ts';

const odesaOblast = testPlace({ place_id: 'UA-51', admin1_code: 'UA-51', precision: 'region' });
const ukraine = testPlace({ place_id: 'UA', admin1_code: null, precision: 'country' });
const poland = testPlace({ place_id: 'PL', country: 'PL', admin1_code: null, precision: 'country', role: 'venue' });

describe('marks', () => {
  it('pins only what is known to a site or a settlement', () => {
    const marks = toMarks([
      testEvent('a'),
      testEvent('b', { places: [testPlace({ place_id: 'port', precision: 'site' })] }),
      testEvent('c', { places: [odesaOblast] }),
      testEvent('d', { places: [testPlace({ place_id: 'UA-51-x', precision: 'district' })] }),
      testEvent('e', { places: [ukraine] }),
    ]);
    expect(marks.points.map(({ place }) => place.place_id)).toEqual(['kyiv', 'port']);
    expect(marks.areas.map(({ place }) => place.place_id)).toEqual(['UA-51', 'UA-51-x']);
    expect(marks.waves.map(({ event }) => event.event_id)).toEqual(['e']);
  });

  it('leaves out where something was launched from', () => {
    const marks = toMarks([testEvent('a', { places: [testPlace({ role: 'origin' })] })]);
    expect(marks.points).toEqual([]);
  });

  it('leaves out a region when the same event has a place in it', () => {
    const odesa = testPlace({ place_id: 'odesa', admin1_code: 'UA-51' });
    expect(toMarks([testEvent('a', { places: [odesaOblast, odesa] })]).areas).toEqual([]);
    expect(toMarks([testEvent('a', { places: [odesaOblast, testPlace()] })]).areas).toHaveLength(1);
  });

  it('puts waves newest first, a whole before its parts', () => {
    const marks = toMarks([
      testEvent('old', { places: [ukraine], event_date: '2025-12-03' }),
      testEvent('south', { places: [{ ...ukraine, part: 'south' }], parent: 'whole' }),
      testEvent('whole', { places: [ukraine] }),
    ]);
    expect(marks.waves.map(({ event }) => event.event_id)).toEqual(['whole', 'south', 'old']);
  });

  it('tells a response over the same country in the chip of the wave it answers, and bands other countries', () => {
    const answers = [{ event_id: 'wave', basis: 'stated', stated: true, lag_hours: null }];
    const response = { kind: 'response', event_type: 'air_defence', responds_to: answers } as const;
    const marks = toMarks([
      testEvent('wave', { places: [ukraine] }),
      testEvent('defence', { ...response, responds_to: [...answers], places: [ukraine] }),
      testEvent('jets', { ...response, responds_to: [...answers], places: [poland] }),
    ]);
    expect(marks.waves[0]?.responses.map(({ event_id }) => event_id)).toEqual(['defence']);
    expect(marks.countries.map(({ place }) => place.place_id)).toEqual(['PL']);
  });
});
