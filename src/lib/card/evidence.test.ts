import { describe, expect, it } from 'vitest';
import { quoteOf } from './evidence.ts';

const body = 'The night was loud. Gen. Petrenko said six drones fell near Sumy. Nobody was hurt.\nA second paragraph.';
const spanOf = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });

describe('words in their sentence', () => {
  it('keeps the rest of the sentence on either side', () => {
    expect(quoteOf(body, spanOf('six drones fell'))).toEqual({
      before: 'Gen. Petrenko said ',
      words: 'six drones fell',
      after: ' near Sumy.',
    });
  });

  it('does not run over the end of a paragraph', () => {
    expect(quoteOf(body, spanOf('Nobody was hurt.'))).toEqual({ before: '', words: 'Nobody was hurt.', after: '' });
  });

  it('cuts long context at a word', () => {
    const long = `${'far '.repeat(80)}six drones fell ${'near '.repeat(80)}`.trim();
    const quote = quoteOf(long, { start: long.indexOf('six'), end: long.indexOf('six') + 15 });
    expect(quote?.before.startsWith('… far')).toBe(true);
    expect(quote?.after.endsWith('near …')).toBe(true);
  });

  it.each([
    [-1, 4],
    [0, 1000],
    [5, 5],
  ])('gives nothing for a span %i–%i outside the body', (start, end) => {
    expect(quoteOf(body, { start, end })).toBeNull();
  });
});
