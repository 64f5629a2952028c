import { describe, expect, it } from 'vitest';
import { toDayString } from '../dates/calendar.ts';
import { monthTime, parseMoment, stretchTime } from './times.ts';

const read = (text: string, order?: 'ymd' | 'dmy' | 'mdy') => {
  const moment = parseMoment(text, order);
  return moment && [toDayString(moment.day), moment.minute];
};
const stretch = (from: string, to: string) => {
  const [a, b] = [parseMoment(from), parseMoment(to)];
  const time = a && b && stretchTime(a, b, 'Europe/Kyiv', '');
  return time && [new Date(time.start).toISOString(), new Date(time.end).toISOString(), time.precision, time.day];
};

describe('parseMoment', () => {
  it.each([
    ['2024-03-05', '2024-03-05', null],
    ['2024-03-05 3:30', '2024-03-05', 210],
    ['20240305', '2024-03-05', null],
    ['2022-02-24 00:00:00.000', '2022-02-24', 0],
    ['5 March 2024', '2024-03-05', null],
    ['05.03.2024', '2024-03-05', null],
  ])('reads %s', (text, day, minute) => {
    expect(read(text)).toEqual([day, minute]);
  });

  it('reads the order of numbers as told', () => {
    expect(read('3/5/2024', 'mdy')).toEqual(['2024-03-05', null]);
  });

  it.each(['', 'soon', '2024-13-05', '2023-02-29', '31.02.2024', '0024-01-01', '9999-01-01', '5 Brumaire 2024'])(
    'refuses "%s"',
    (text) => expect(parseMoment(text)).toBeNull(),
  );
});

describe('stretchTime', () => {
  it('files a night under its morning, in the clock of the place', () => {
    const night = ['2024-03-04T16:00:00.000Z', '2024-03-05T06:00:00.000Z', 'night', '2024-03-05'];
    expect(stretch('2024-03-04 18:00', '2024-03-05 08:00')).toEqual(night);
  });

  it('counts a bare day at the end whole', () => {
    const day = ['2024-03-04T22:00:00.000Z', '2024-03-05T22:00:00.000Z', 'day', '2024-03-05'];
    expect(stretch('2024-03-05', '2024-03-05')).toEqual(day);
  });

  it('keeps the hour that a clock change takes away out of the length of a day', () => {
    // 31 March 2024 has 23 hours in Kyiv.
    const [start = '', end = ''] = stretch('2024-03-31', '2024-03-31') ?? [];
    expect(Date.parse(String(end)) - Date.parse(String(start))).toBe(23 * 3_600_000);
  });

  it('refuses an end before its beginning', () => {
    expect(stretch('2024-03-05', '2024-03-04')).toBeNull();
    expect(stretch('2024-03-05 10:00', '2024-03-05 09:00')).toBeNull();
  });
});

describe('monthTime', () => {
  it('is the calendar month around a day', () => {
    const time = monthTime(parseMoment('2024-02-15')?.day ?? 0, 'UTC', '');
    expect([time.start, time.end]).toEqual([Date.UTC(2024, 1, 1), Date.UTC(2024, 2, 1)]);
  });
});
