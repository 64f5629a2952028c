import { bare } from '../claims/bare.ts';

/** Days of the week, 0 = Sunday; short forms as agencies print them. */
export const WEEKDAYS: Record<string, number> = bare({
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
});

/** Months 1–12 in English, full and short. A language's month names are a line each. */
export const MONTHS: Record<string, number> = bare(
  Object.fromEntries([
    ...'january february march april may june july august september october november december'
      .split(' ')
      .flatMap((name, i): [string, number][] => [
        [name, i + 1],
        [name.slice(0, 3), i + 1],
      ]),
    ['sept', 9],
  ]),
);

/** A part of a day in hours after its local midnight; `night` parts belong to the night that ends on that day's morning. */
export interface DayPart {
  from: number;
  to: number;
  night?: true;
}

/**
 * Hours of the parts of a day, as newspapers use the words. A night runs from 20:00 to 08:00 and files under its morning; "Friday night"
 * is Friday's, from its evening on.
 */
export const PARTS = {
  dayNight: { from: 19, to: 30 },
  night: { from: -4, to: 8, night: true },
  early: { from: 0, to: 7 },
  beforeDawn: { from: 2, to: 7 },
  dawn: { from: 4, to: 8 },
  morning: { from: 5, to: 12 },
  noon: { from: 11, to: 14 },
  afternoon: { from: 12, to: 18 },
  evening: { from: 17, to: 24 },
  late: { from: 20, to: 24 },
  midnight: { from: -1, to: 1 },
} satisfies Record<string, DayPart>;

export type PartName = keyof typeof PARTS;

/** Words that open a part of a day, before the day: "early on Saturday", "in the small hours of 6 December". */
export const PARTS_BEFORE: [string, PartName][] = [
  ['overnight', 'night'],
  ['on the night of', 'night'],
  ['in the night of', 'night'],
  ['during the night of', 'night'],
  ['the night of', 'night'],
  ['night of', 'night'],
  ['on the night', 'night'],
  ['in the night', 'night'],
  ['at night', 'night'],
  ['during the night', 'night'],
  ['throughout the night', 'night'],
  ['through the night', 'night'],
  ['on the night between', 'night'],
  ['the night between', 'night'],
  ['night between', 'night'],
  ['the night from', 'night'],
  ['night from', 'night'],
  ['the overnight hours of', 'night'],
  ['early', 'early'],
  ['in the early hours', 'early'],
  ['in the early hours of', 'early'],
  ['the early hours of', 'early'],
  ['in the early morning hours', 'early'],
  ['in the early morning hours of', 'early'],
  ['in the early morning', 'early'],
  ['early in the morning', 'early'],
  ['early morning', 'early'],
  ['in the small hours', 'early'],
  ['in the small hours of', 'early'],
  ['in the wee hours', 'early'],
  ['in the wee hours of', 'early'],
  ['after midnight', 'early'],
  ['shortly after midnight', 'early'],
  ['just after midnight', 'early'],
  ['before dawn', 'beforeDawn'],
  ['before sunrise', 'beforeDawn'],
  ['before daybreak', 'beforeDawn'],
  ['pre - dawn', 'beforeDawn'],
  ['predawn', 'beforeDawn'],
  ['in the pre - dawn hours of', 'beforeDawn'],
  ['in the predawn hours of', 'beforeDawn'],
  ['at dawn', 'dawn'],
  ['by dawn', 'dawn'],
  ['around dawn', 'dawn'],
  ['dawn', 'dawn'],
  ['at sunrise', 'dawn'],
  ['at daybreak', 'dawn'],
  ['in the morning', 'morning'],
  ['in the morning of', 'morning'],
  ['on the morning of', 'morning'],
  ['the morning of', 'morning'],
  ['by the morning of', 'morning'],
  ['mid - morning', 'morning'],
  ['at noon', 'noon'],
  ['at midday', 'noon'],
  ['around noon', 'noon'],
  ['around midday', 'noon'],
  ['in the afternoon', 'afternoon'],
  ['on the afternoon of', 'afternoon'],
  ['in the evening', 'evening'],
  ['on the evening of', 'evening'],
  ['in the evening of', 'evening'],
  ['the evening of', 'evening'],
  ['late', 'late'],
  ['late on', 'late'],
  ['late at night', 'night'],
  ['late in the evening', 'late'],
  ['at midnight', 'midnight'],
  ['around midnight', 'midnight'],
  ['shortly before midnight', 'late'],
];

/** Words that close a day with its part: "Saturday morning", "Friday night". */
export const PARTS_AFTER: [string, PartName][] = [
  ['overnight', 'night'],
  ['night', 'dayNight'],
  ['morning', 'morning'],
  ['early morning', 'early'],
  ['at dawn', 'dawn'],
  ['before dawn', 'beforeDawn'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['noon', 'noon'],
  ['at noon', 'noon'],
  ['midday', 'noon'],
  ['at midnight', 'midnight'],
  ['in the morning', 'morning'],
  ['in the evening', 'evening'],
  ['in the afternoon', 'afternoon'],
  ['late', 'late'],
  ['early', 'early'],
];

/** Openings of a part that need a day behind them; alone they say nothing ("late", "early"). */
export const NEEDS_DAY = new Set<string>([
  'early',
  'late',
  'late on',
  'dawn',
  'night of',
  'night between',
  'night from',
  'the night between',
  'the night of',
]);

/**
 * Whole expressions relative to the day of publication: days back, and the part of that day. `told`: they count from the day told last
 * before them, where one is.
 */
export const RELATIVE_DAYS: [string, { days: number; part?: PartName; tense?: 'past' | 'future'; told?: true }][] = [
  ['today', { days: 0 }],
  ['yesterday', { days: -1 }],
  ['tomorrow', { days: 1, tense: 'future' }],
  ['last night', { days: 0, part: 'night' }],
  ['yesterday night', { days: 0, part: 'night' }],
  ['this night', { days: 0, part: 'night' }],
  ['that night', { days: 0, part: 'night', told: true }],
  ['this morning', { days: 0, part: 'morning' }],
  ['this afternoon', { days: 0, part: 'afternoon' }],
  ['this evening', { days: 0, part: 'evening' }],
  ['yesterday morning', { days: -1, part: 'morning' }],
  ['yesterday afternoon', { days: -1, part: 'afternoon' }],
  ['yesterday evening', { days: -1, part: 'evening' }],
  ['tomorrow morning', { days: 1, part: 'morning', tense: 'future' }],
  ['tomorrow evening', { days: 1, part: 'evening', tense: 'future' }],
  ['the day before yesterday', { days: -2 }],
  ['the day before', { days: -1, told: true }],
  ['a day before', { days: -1, told: true }],
  ['the previous day', { days: -1, told: true }],
  ['the previous night', { days: -1, part: 'night', told: true }],
  ['the previous evening', { days: -1, part: 'evening', told: true }],
  ['the night before', { days: 0, part: 'night', told: true }],
  ['a day earlier', { days: -1, told: true }],
  ['one day earlier', { days: -1, told: true }],
  ['two days earlier', { days: -2, told: true }],
  ['a day later', { days: 1, tense: 'past', told: true }],
  ['one day later', { days: 1, tense: 'past', told: true }],
  ['the next day', { days: 1, tense: 'past', told: true }],
  ['the following day', { days: 1, tense: 'past', told: true }],
  ['the next morning', { days: 1, part: 'morning', tense: 'past', told: true }],
  ['the following morning', { days: 1, part: 'morning', tense: 'past', told: true }],
  ['the following night', { days: 1, part: 'night', tense: 'past', told: true }],
  ['a day ago', { days: -1 }],
  ['two days before', { days: -2, told: true }],
  ['two days ago', { days: -2 }],
  ['the past 24 hours', { days: 0 }],
  ['the last 24 hours', { days: 0 }],
  ['past 24 hours', { days: 0 }],
  ['the past day', { days: 0 }],
  ['the last day', { days: 0 }],
  ['over the day', { days: 0 }],
];

/** Weeks, months and weekends relative to publication, in steps back (negative) or ahead. */
export const RELATIVE_SPANS: [string, { unit: 'week' | 'month' | 'year' | 'weekend'; by: number }][] = [
  ['this week', { unit: 'week', by: 0 }],
  ['last week', { unit: 'week', by: -1 }],
  ['the past week', { unit: 'week', by: -1 }],
  ['past week', { unit: 'week', by: -1 }],
  ['the previous week', { unit: 'week', by: -1 }],
  ['a week ago', { unit: 'week', by: -1 }],
  ['a week earlier', { unit: 'week', by: -1 }],
  ['next week', { unit: 'week', by: 1 }],
  ['the coming week', { unit: 'week', by: 1 }],
  ['this month', { unit: 'month', by: 0 }],
  ['last month', { unit: 'month', by: -1 }],
  ['a month ago', { unit: 'month', by: -1 }],
  ['the past month', { unit: 'month', by: -1 }],
  ['next month', { unit: 'month', by: 1 }],
  ['this year', { unit: 'year', by: 0 }],
  ['last year', { unit: 'year', by: -1 }],
  ['a year ago', { unit: 'year', by: -1 }],
  ['next year', { unit: 'year', by: 1 }],
  ['the weekend', { unit: 'weekend', by: 0 }],
  ['this weekend', { unit: 'weekend', by: 0 }],
  ['last weekend', { unit: 'weekend', by: 0 }],
  ['next weekend', { unit: 'weekend', by: 1 }],
];

/** "For the third straight day", "a fourth night in a row": the series reaches publication day. */
export const ORDINAL_WORDS = new Set('second third fourth fifth sixth seventh eighth ninth tenth'.split(' '));
export const SERIES_WORDS = new Set('straight consecutive successive running row'.split(' '));

/** Words that point ahead. */
export const FUTURE_WORDS = new Set(
  (
    "will would due expected expects expect scheduled set plan plans planned planning prepare prepares preparing going upcoming ahead coming next intend intends hope hopes wants want before shall they'll he'll she'll we'll i'll " +
    'agreed invited slated poised likely awaited'
  ).split(' '),
);

/** Past forms that do not end in -ed. */
export const PAST_WORDS = new Set(
  'was were had has have said told struck hit fell killed died met held spoke began flew went took came left made saw put shot sent wrote gave found became rose broke blew did lost hurt underwent'.split(
    ' ',
  ),
);

/** Zones written behind a clock time: minutes ahead of UTC, or an IANA zone. */
export const CLOCK_ZONES: [string, number | string | null][] = [
  ['gmt', 0],
  ['utc', 0],
  ['bst', 60],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['et', 'America/New_York'],
  ['ist', null],
  ['moscow time', 'Europe/Moscow'],
  ['kyiv time', 'Europe/Kyiv'],
  ['kiev time', 'Europe/Kyiv'],
  ['local time', null],
  ['local', null],
];
