import { describe, expect, it } from 'vitest';
import { segmentParagraphs } from './segments.ts';

const body = 'Six drones fell on Sumy at night.\n\nSign up here.';
const mark = (start: number, end: number, n: number) => ({ start, end, claimId: `c${n}`, n, eventId: `e${n}` });

describe('an article cut at its markings', () => {
  const paragraphs = segmentParagraphs(body, {
    marks: [mark(0, 15, 1), mark(4, 23, 2)],
    placeSpans: [{ start: 19, end: 23, placeId: 'sumy' }],
    dropped: [{ start: 35, end: 48 }],
  });

  it('loses no character of any paragraph', () => {
    expect(paragraphs.map((segments) => segments.map(({ text }) => text).join(''))).toEqual([
      'Six drones fell on Sumy at night.',
      'Sign up here.',
    ]);
  });

  it('keeps overlapping claims apart, with an anchor at each start and a number at each end', () => {
    expect(
      paragraphs[0]?.map(({ text, marks, starts, ends, placeId }) => [
        text,
        marks.map(({ n }) => n),
        starts.map(({ n }) => n),
        ends.map(({ n }) => n),
        placeId,
      ]),
    ).toEqual([
      ['Six ', [1], [1], [], null],
      ['drones fell', [1, 2], [2], [1], null],
      [' on ', [2], [], [], null],
      ['Sumy', [2], [], [2], 'sumy'],
      [' at night.', [], [], [], null],
    ]);
  });

  it('marks what was left out', () => {
    expect(paragraphs[1]?.map(({ dropped }) => dropped)).toEqual([true]);
  });

  it('does not strike through words that went into an event, whatever else was dropped there', () => {
    const text = 'A plant burned.';
    const [segments] = segmentParagraphs(text, {
      marks: [mark(0, 7, 1)],
      placeSpans: [],
      dropped: [{ start: 0, end: 15 }],
    });
    expect(segments?.map(({ text: words, dropped }) => [words, dropped])).toEqual([
      ['A plant', false],
      [' burned.', true],
    ]);
  });
});
