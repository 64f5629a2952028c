import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureSplitter } from './feature-splitter.ts';

const feature = (name: string) => ({
  type: 'Feature',
  properties: { name, inner: { a: [{ b: 1 }] } },
  geometry: { type: 'Point', coordinates: [30, 50] },
});
const FEATURES = ['plain', 'a "quoted" }{ name', 'back\\slash\\"', '[]'].map(feature);
const collection = JSON.stringify(
  { type: 'FeatureCollection', name: 'x', crs: { type: 'name' }, features: FEATURES },
  null,
  1,
);
const lines = FEATURES.map((item) => JSON.stringify(item)).join('\n');

function split(text: string, cuts: readonly number[]) {
  const splitter = new FeatureSplitter();
  const ends = [...new Set(cuts.map((cut) => cut % text.length))].sort((a, b) => a - b);
  return [0, ...ends].flatMap((start, i) => splitter.push(text.slice(start, ends[i] ?? text.length)));
}

describe('FeatureSplitter', () => {
  it.each([
    ['a collection', collection],
    ['one feature a line', lines],
  ])('finds every feature of %s, wherever the stream is cut', (_, text) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (cuts) => {
        expect(split(text, cuts).map((piece) => JSON.parse(piece.text))).toEqual(FEATURES);
      }),
    );
  });

  it('knows the line at which a feature begins', () => {
    expect(split(lines, []).map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it('takes a lone feature over several lines for one', () => {
    expect(split(JSON.stringify(FEATURES[1], null, 2), [9, 40]).map(({ text }) => JSON.parse(text))).toEqual([
      FEATURES[1],
    ]);
  });

  it('gives the members of no other array', () => {
    expect(split('{"rows":[{"a":1},{"a":2}],"name":"features"}', [])).toHaveLength(1);
  });
});
