import { describe, expect, it } from 'vitest';
import { sizeLabel, toLegend } from './legend-entries.ts';
import { magnitudeOf } from '$geodata/model/magnitude.ts';
import { strikeRadiusPx } from './magnitude.ts';
import { toMarks } from './marks.ts';
import { testEvent, testFigures, testPlace } from './test-events.ts';

const none = { stated: false, inferred: false };

describe('key', () => {
  it('tells only what is on the map', () => {
    const legend = toLegend(toMarks([testEvent('a', { figures: testFigures(2, 3) })]), none);
    expect(legend).toEqual({ glyphs: ['strike'], sizes: [1] });
  });

  it('tells no figure apart from a reported zero', () => {
    const { sizes } = toLegend(toMarks([testEvent('a'), testEvent('b', { figures: testFigures(0) })]), none);
    expect(sizes).toEqual([null, 0]);
    expect(magnitudeOf(testEvent('a'))).toBeNull();
  });

  it('names areas, plans, stacks and threads when they are drawn', () => {
    const region = testPlace({ place_id: 'UA-51', precision: 'region' });
    const planned = testEvent('p', { kind: 'response', event_type: 'diplomacy', status: 'planned' });
    const marks = toMarks([testEvent('a', { places: [region] }), planned, testEvent('b'), testEvent('c')]);
    const { glyphs } = toLegend(marks, { stated: true, inferred: false });
    expect(glyphs).toEqual(['strike', 'area-strike', 'response-planned', 'stack', 'thread-stated']);
  });

  it.each([
    [null, 7],
    [0, 7],
    [9, 9],
    [10, 12],
    [49, 12],
    [50, 16],
    [200, 21],
  ])('draws %s killed or injured with a half diagonal of %s px', (magnitude, radius) => {
    expect(strikeRadiusPx(magnitude)).toBe(radius);
  });

  it('labels classes without a gap: 10–49, then 50–199, then 200+', () => {
    expect([0, 1, 10, 50, 200].map(sizeLabel)).toEqual(['0', '1–9', '10–49', '50–199', '200+']);
  });
});
