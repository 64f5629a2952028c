import { describe, expect, it } from 'vitest';
import type { Sentence } from '../model/article.ts';
import { anchorTimes } from './anchor-times.ts';
import { findTimes } from './find-times.ts';
import { markStamps } from './mark-stamps.ts';

const PUBLISHED = '2025-06-15'; // a Sunday
const ZONE = 'Asia/Jerusalem';

function sentencesOf(texts: readonly string[]): Sentence[] {
  let start = 0;
  return texts.map((text, index) => {
    const sentence = { index, paragraph: index, headline: false, quoted: false, start, end: start + text.length, text };
    start += text.length + 1;
    return sentence;
  });
}

function days(...texts: string[]): string[] {
  const sentences = sentencesOf(texts);
  const times = sentences.flatMap((sentence) => findTimes(sentence, { published: PUBLISHED, zone: ZONE }));
  const marked = markStamps(times, sentences, { published: PUBLISHED, zone: ZONE });
  return anchorTimes(marked, PUBLISHED).map(({ day, precision }) => `${day} ${precision}`);
}

describe('anchorTimes', () => {
  it('files a bare clock time under the day told before it', () => {
    expect(days('The port was shelled on Friday.', 'A ship burned at 9 pm.')).toEqual([
      '2025-06-13 day',
      '2025-06-13 hour',
    ]);
  });

  it('means the night that was told by "that night", not the day told since', () => {
    expect(
      days(
        'Drones hit the grid in the night to Friday.',
        'On Saturday water came back.',
        'That night 90 drones had flown.',
      ),
    ).toEqual(['2025-06-13 night', '2025-06-14 day', '2025-06-13 night']);
  });

  it('does not hang the clock on a day of last week', () => {
    expect(days('The first raid was on 7 June.', 'Flights resumed at 5:45.')).toEqual([
      '2025-06-07 day',
      '2025-06-15 minute',
    ]);
  });

  it.each([
    ['A day earlier a mill had burned.', '2025-06-12 day'],
    ['The day before, a bridge was hit.', '2025-06-12 day'],
    ['The following morning rescuers found two more.', '2025-06-14 part_of_day'],
  ])('counts days from the one told last: %s', (text, expected) => {
    expect(days('Jets bombed the depot on Friday.', text).at(-1)).toBe(expected);
  });

  it.each(['The raid came a day before Erdogan is to fly to Doha.', 'It closed two days before the talks.'])(
    'takes a day counted back from something else for no day of what is told: %s',
    (text) => expect(days(text)).toEqual([]),
  );

  it('counts from publication where no day was told, and never past it', () => {
    expect(days('A day earlier a mill had burned.')).toEqual(['2025-06-14 day']);
    expect(days('It was struck on Sunday.', 'The next day repairs began.').at(-1)).toBe('2025-06-15 day');
  });
});

describe('markStamps', () => {
  it('takes the clock times that entries of a live blog open with for the day of publication', () => {
    expect(days('17:42 The army says a base was hit.', '16:05 Two towns lost power after midnight.')).toEqual([
      '2025-06-15 day',
      '2025-06-15 day',
      '2025-06-15 part_of_day',
    ]);
  });

  it('leaves a single one, and times inside a sentence, alone', () => {
    expect(days('04:10 marked the first blast.', 'At 05:20 it was quiet.')).toEqual([
      '2025-06-15 minute',
      '2025-06-15 minute',
    ]);
  });
});
