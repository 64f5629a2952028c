import { tokensOf, type Token } from '../claims/tokenise.ts';
import { UNITS } from '../claims/vocabulary-numbers.ts';
import type { Sentence } from '../model/article.ts';
import type { TimeMention } from '../model/claim.ts';
import { toDayString, toEpochDay, type EpochDay } from './calendar.ts';
import { anchor, joinClocks, joinNights } from './join-clocks.ts';
import { judgeTense } from './judge-tense.ts';
import { readClock } from './read-clock.ts';
import { readDayWithPart, readRelativeDay, readSame, readTonight } from './read-part.ts';
import { readAgo, readMonthOrYear, readRelativeSpan, readSeries } from './read-span.ts';
import type { Reading, Scene } from './reading.ts';
import { MONTHS, ORDINAL_WORDS, PARTS_BEFORE, RELATIVE_DAYS, RELATIVE_SPANS, WEEKDAYS } from './vocabulary-times.ts';
import { knownZone, publishedDay, toInstant } from './zone.ts';

type Reader = (scene: Scene, at: number) => Reading | null;

const READERS: Reader[] = [
  readDayWithPart,
  readRelativeDay,
  readTonight,
  readSame,
  readClock,
  readAgo,
  readRelativeSpan,
  readSeries,
  readMonthOrYear,
];

const OPENERS = new Set([
  ...[...PARTS_BEFORE, ...RELATIVE_DAYS, ...RELATIVE_SPANS].map(([phrase]) => phrase.split(' ')[0] ?? ''),
  ...Object.keys(WEEKDAYS),
  ...Object.keys(MONTHS),
  ...Object.keys(UNITS),
  ...ORDINAL_WORDS,
  ...['last', 'next', 'this', 'coming', 'past', 'same', 'today', 'yesterday', 'tomorrow', 'tonight', 'a', 'an', 'half'],
]);

/** ISO 8601 in four-digit years. */
const EARLIEST = Date.UTC(1000, 0, 1);
const LATEST = Date.UTC(9999, 0, 1);

/** Whatever lies further back than this is history, not news. */
const BACKGROUND_DAYS = 45;

/**
 * Every time expression of a sentence in order, resolved against the day of publication (`YYYY-MM-DD` or a date-time with
 * offset) in an IANA zone. Pure and linear in the sentence's length; never throws. A night files under its morning.
 */
export function findTimes(sentence: Sentence, context: { published: string; zone: string }): TimeMention[] {
  const zone = knownZone(context.zone);
  const published = toEpochDay(publishedDay(context.published, zone));
  if (!Number.isFinite(published)) return [];
  const tokens = tokensOf(sentence);
  const readings = readAll({ tokens, published });
  const anchored = readings.map((reading) => anchor(tokens, reading, readings, published));
  return joinNights(tokens, joinClocks(tokens, anchored)).flatMap(
    (reading) => toMention(reading, { tokens, published, zone, sentence }) ?? [],
  );
}

/** Digits, and the words that any rule can begin with: a glance that spares the rules most of a text. */
function mayOpen(token: Token | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && OPENERS.has(token.lower.replace(/'s$/, '')));
}

/** Longest reading at each token, none overlapping. */
function readAll(scene: Scene): Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < scene.tokens.length; at++) {
    if (!mayOpen(scene.tokens[at])) continue;
    const here = READERS.flatMap((read) => read(scene, at) ?? []);
    const best = here.reduce<Reading | null>((a, b) => (a && a.end >= b.end ? a : b), null);
    if (!best) continue;
    found.push(best);
    at = best.end - 1;
  }
  return found;
}

interface Place {
  tokens: Token[];
  published: EpochDay;
  zone: string;
  sentence: Sentence;
}

function toMention(reading: Reading, { tokens, published, zone, sentence }: Place): TimeMention | null {
  const [first, last] = [tokens[reading.start], tokens[reading.end - 1]];
  const [from, to] = [instantOf(reading, reading.from, zone), instantOf(reading, reading.to, zone)];
  if (!first || !last || !(from < to) || !(from > EARLIEST && to < LATEST)) return null;
  const tense =
    reading.tense ??
    (reading.day > published
      ? 'future'
      : reading.day < published
        ? 'past'
        : judgeTense(tokens, reading.start, reading.end));
  return {
    start: sentence.start + first.start,
    end: sentence.start + last.end,
    sentence: sentence.index,
    stated: sentence.text.slice(first.start, last.end),
    day: toDayString(reading.day),
    startUtc: new Date(from).toISOString(),
    endUtc: new Date(to).toISOString(),
    precision: reading.precision,
    background: published - (reading.day + Math.ceil(reading.to / 24) - 1) > BACKGROUND_DAYS,
    tense,
    rule: reading.hung ? `dated ${bounded(tokens, reading)}` : bounded(tokens, reading),
  };
}

/** "Since Friday", "until Sunday" name the edge of a stretch; the rule says so. */
function bounded(tokens: Token[], { start, rule }: Reading): string {
  const before = tokens[start - 1]?.lower ?? '';
  return before === 'since' || before === 'until' || before === 'till' ? `${before} ${rule}` : rule;
}

function instantOf(reading: Reading, hour: number, zone: string): number {
  if (typeof reading.zone === 'number') return toInstant(reading.day, hour - reading.zone / 60, 'UTC');
  return toInstant(reading.day, hour, reading.zone ?? zone);
}
