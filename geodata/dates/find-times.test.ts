import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../model/article.ts';
import { findTimes } from './find-times.ts';

const toSentence = (text: string, start = 0): Sentence => ({
  index: 3,
  paragraph: 0,
  start,
  end: start + text.length,
  headline: false,
  quoted: false,
  text,
});

const times = (text: string, published = '2025-12-27', zone = 'Europe/Kyiv') =>
  findTimes(toSentence(text), { published, zone });

/** "2025-12-27 night; 2025-12-28 day future" for an article of Saturday 27 December 2025 in Kyiv. */
const read = (text: string, published?: string): string =>
  times(text, published)
    .map(({ day, precision, tense, background }) =>
      [day, precision, ...(tense === 'future' ? ['future'] : []), ...(background ? ['old'] : [])].join(' '),
    )
    .join('; ');

const table = (rows: [string, string][]) => it.each(rows)('%s', (text, expected) => expect(read(text)).toBe(expected));

describe('nights file under their morning, "Friday night" under Friday', () => {
  table([
    ['Drones came overnight.', '2025-12-27 night'],
    ['The port was hit last night.', '2025-12-27 night'],
    ['Missiles fell overnight on Friday.', '2025-12-27 night'],
    ['Missiles fell on Friday night.', '2025-12-26 night'],
    ['They struck overnight into Saturday.', '2025-12-27 night'],
    ['It began on the night of 26–27 December.', '2025-12-27 night'],
    ['In the night of December 27 a missile fell.', '2025-12-27 night'],
    ['On the night of December 24 a missile fell.', '2025-12-25 night'],
    ['The town was shelled on Thursday night.', '2025-12-25 night'],
    ['Missiles fell on Friday night into Saturday.', '2025-12-27 night'],
    ['They fired at 7.30pm on Monday.', '2025-12-22 minute; 2025-12-22 day'],
    ['Drones flew from late Thursday into Friday morning.', '2025-12-26 night'],
    ['Shells fell on Thursday evening and Friday morning.', '2025-12-25 part_of_day; 2025-12-26 part_of_day'],
    ['Blasts were heard at 2:15 am (2245 GMT Friday).', '2025-12-27 minute; 2025-12-26 minute; 2025-12-26 day'],
    ['Drones came for a second night in a row.', '2025-12-27 night'],
  ]);

  it('keeps the evening in the interval: 20:00 Friday to 08:00 Saturday in Kyiv is 18:00 to 06:00 UTC', () => {
    const [night] = times('Drones came overnight.');
    expect([night?.startUtc, night?.endUtc]).toEqual(['2025-12-26T18:00:00.000Z', '2025-12-27T06:00:00.000Z']);
  });
});

describe('weekdays and parts of a day', () => {
  table([
    ['Blasts were heard early Saturday.', '2025-12-27 part_of_day'],
    ['The depot burned on Saturday morning.', '2025-12-27 part_of_day'],
    ['The raid came before dawn on Friday.', '2025-12-26 part_of_day'],
    ['In the early hours of Wednesday a drone crashed.', '2025-12-24 part_of_day'],
    ['It was struck on Tuesday.', '2025-12-23 day'],
    ['He told the crew on Thursday that he would fly on Monday.', '2025-12-25 day; 2025-12-29 day future'],
    ['Drones came overnight, the worst raid since Monday.', '2025-12-27 night; 2025-12-22 day'],
    ['On Tuesday a dam broke, and the same day a bridge fell.', '2025-12-23 day; 2025-12-23 day'],
    ['That December, a mill was shelled.', '2024-12-01 month old'],
    ['The barrage came early Friday afternoon.', '2025-12-26 part_of_day'],
    ['He will meet the envoy on Sunday.', '2025-12-28 day future'],
    ['They are due to meet in Cairo on Monday.', '2025-12-29 day future'],
    ['Ahead of Monday’s talks both sides traded fire.', '2025-12-29 day future'],
    ['The ministers said Thursday that they had agreed.', '2025-12-25 day'],
    ['The envoy said the call on Tuesday would be short.', '2025-12-30 day future'],
    ['Work will go on after a strike on Tuesday killed nine.', '2025-12-23 day'],
    ['Rescuers will leave the town that a strike on Tuesday wrecked.', '2025-12-23 day'],
    ['Talks are set for Monday.', '2025-12-29 day future'],
    ['Next Friday the council meets.', '2026-01-02 day future'],
    ['A tanker was hit yesterday evening.', '2025-12-26 part_of_day'],
    ['The city came under fire this morning.', '2025-12-27 part_of_day'],
    ['It was the third day running of raids.', '2025-12-27 day'],
  ]);
});

describe('dates', () => {
  table([
    ['The strike of 14 August killed four.', '2025-08-14 day old'],
    ['Between December 5–8 nine people died.', '2025-12-08 week'],
    ['On Dec. 3 a drone fell.', '2025-12-03 day'],
    ['On 3 December 2025 a drone fell.', '2025-12-03 day'],
    ['Since October 7, 2023, the war has spread.', '2023-10-07 day old'],
    ['Live blog, 17/10/2020.', '2020-10-17 day old'],
    ['The truce of 2025-12-20 held.', '2025-12-20 day'],
    ['Talks open on January 5.', '2026-01-05 day future'],
    ['The invasion began in February 2022.', '2022-02-01 month old'],
    ['It has been annexed since 2014.', '2014-01-01 month old'],
    ['The war broke out last October.', '2025-10-01 month old'],
    ['They may march in protest.', ''],
    ['Crews sat in 2,000 shelters.', ''],
  ]);
});

describe('spans around publication', () => {
  table([
    ['They met in Geneva two weeks ago.', '2025-12-13 week'],
    ['The plan was shown last week.', '2025-12-21 week'],
    ['Raids went on over the weekend.', '2025-12-27 week'],
    ['The depot was hit three days ago.', '2025-12-24 day'],
    ['He spoke of it last month.', '2025-11-30 month'],
  ]);

  it('takes the weekend just past on a Monday', () => {
    expect(read('Both sides traded fire over the weekend.', '2025-03-17')).toBe('2025-03-16 week');
  });
});

describe('clock times', () => {
  it.each([
    ['Sirens went off at 04:11.', '2025-12-27T02:11:00.000Z'],
    ['The all-clear came at 11.35am.', '2025-12-27T09:35:00.000Z'],
    ['The alert began at 0400 GMT.', '2025-12-27T04:00:00.000Z'],
    ['Flights stopped at around 8:30pm local time on Monday.', '2025-12-22T18:30:00.000Z'],
    ['A drone fell at 3 a.m. Moscow time.', '2025-12-27T00:00:00.000Z'],
  ])('%s', (text, expected) => expect(times(text)[0]?.startUtc).toBe(expected));

  it('reads a stretch between two clocks as one, over midnight as a night', () => {
    const [night] = times('Between 11 pm and 7 am Moscow time 60 drones fell.');
    expect([night?.startUtc, night?.endUtc]).toEqual(['2025-12-26T20:00:00.000Z', '2025-12-27T04:00:00.000Z']);
    expect([night?.day, night?.precision]).toEqual(['2025-12-27', 'night']);
  });

  it('hangs each clock on the day written behind it', () => {
    const [stretch] = times('It lasted from 7 p.m. Tuesday to 7 a.m. Wednesday.');
    expect([stretch?.startUtc, stretch?.endUtc]).toEqual(['2025-12-23T17:00:00.000Z', '2025-12-24T05:00:00.000Z']);
  });

  it('reads a pair of clocks as the same instant', () => {
    const [local, gmt] = times('It was over by 10.40am (8.40am GMT).');
    expect(local?.startUtc).toBe(gmt?.startUtc);
  });

  it('takes no price and no score for a clock time', () => {
    expect(read('Gas cost $4.20 and Dynamo won 3-1.')).toBe('');
  });
});

describe('words that hang on a day of their sentence', () => {
  it('puts "overnight" on the day on which the army spoke', () => {
    expect(read('The army said on Thursday that drones had come overnight.')).toBe('2025-12-25 day; 2025-12-25 night');
  });

  it('never hangs it on a day to come', () => {
    expect(read('He will travel on Sunday, after drones came overnight.')).toBe(
      '2025-12-28 day future; 2025-12-27 night',
    );
  });

  it('marks the edges of a stretch in the rule', () => {
    expect(times('The port has been shut since Thursday.')[0]?.rule).toBe('since weekday');
  });
});

describe('zones and offsets', () => {
  it('brings a date-time of publication to the local day', () => {
    const published = '2025-05-06T23:30:00+00:00';
    expect(findTimes(toSentence('It was hit today.'), { published, zone: 'Asia/Karachi' })[0]?.day).toBe('2025-05-07');
  });

  it('counts offsets in the article, not in the sentence', () => {
    const [mention] = findTimes(toSentence('Drones came overnight.', 50), {
      published: '2025-12-27',
      zone: 'Europe/Kyiv',
    });
    expect([mention?.start, mention?.end, mention?.stated, mention?.sentence]).toEqual([62, 71, 'overnight', 3]);
  });

  it('gives nothing for a date of publication that is none', () => {
    expect(read('Drones came overnight.', 'soon')).toBe('');
  });
});

describe('hostile input', () => {
  it('never throws, keeps its offsets inside and its intervals forward', () => {
    const word = fc.constantFrom(
      ...'overnight early on Saturday night of 26 – 27 December Dec . 2025 , 11.20am 0400 GMT two weeks ago last next the third day running in since 99999 31 February'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    );
    const published = fc.oneof(
      fc.constantFrom('2025-12-27', '2024-02-29', '0001-01-01', '9999-12-31', '2025-02-31'),
      fc.string(),
    );
    fc.assert(
      fc.property(text, published, fc.constantFrom('Europe/Kyiv', 'Asia/Tehran', 'No/Where'), (body, day, zone) => {
        for (const { start, end, startUtc, endUtc } of findTimes(toSentence(body), { published: day, zone })) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(body.length);
          expect(startUtc < endUtc || startUtc.startsWith('-')).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('reads a hostile sentence in time linear in its length', () => {
    const started = performance.now();
    for (const piece of ['the night of ', 'third ', '1 ', 'Dec. ', 'early on ']) times(piece.repeat(20_000));
    // generous: the machine may be busy with other things
    expect(performance.now() - started).toBeLessThan(8000);
  }, 60_000);
});
