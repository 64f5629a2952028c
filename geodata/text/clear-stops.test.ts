import { describe, expect, it } from 'vitest';
import { cutAtClearStops } from './clear-stops.ts';

const cut = (text: string): [string, boolean][] =>
  cutAtClearStops(text).map(({ start, end, sure }) => [text.slice(start, end).trim(), sure]);

describe('cutAtClearStops', () => {
  it('cuts behind whole words and years, before capitals and quotations', () => {
    expect(cut('The pier burned. “It was loud,” she said. That was in 2019. Nobody came.')).toEqual([
      ['The pier burned.', true],
      ['“It was loud,” she said.', true],
      ['That was in 2019.', true],
      ['Nobody came.', true],
    ]);
  });

  it.each([
    'He met Gen. Smith at noon.',
    'They left on Sept. 4 for good.',
    'It cost 3.5 million, Mr. Lee said.',
    'The U.S. Navy sent a tug.',
    'She said... Nothing more.',
  ])('leaves to others: %s', (text) => {
    expect(cut(text)).toEqual([[text, false]]);
  });

  it('does not let one doubtful stop spoil its neighbours', () => {
    expect(cut('The pier burned. Gov. Petrov came. Rain fell.').map(([, sure]) => sure)).toEqual([true, false, true]);
  });
});
