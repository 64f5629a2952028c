import { phraseAt, toPhraseTable } from '../claims/match-phrases.ts';
import type { EpochDay } from './calendar.ts';
import { judgeTense } from './judge-tense.ts';
import { readDay, type NamedDay } from './read-day.ts';
import { wordAt, type Reading, type Scene } from './reading.ts';
import { NEEDS_DAY, PARTS, PARTS_AFTER, PARTS_BEFORE, RELATIVE_DAYS, type PartName } from './vocabulary-times.ts';

const BEFORE = toPhraseTable(PARTS_BEFORE);
const AFTER = toPhraseTable(PARTS_AFTER);
const RELATIVE = toPhraseTable(RELATIVE_DAYS);

/** "Tonight" is the coming evening, or in machine-translated reports the night just past. */
export function readTonight({ tokens, published }: Scene, at: number): Reading | null {
  if (wordAt(tokens, at) !== 'tonight') return null;
  const ahead = judgeTense(tokens, at, at + 1) === 'future';
  const night = span(at, at + 1, published, ahead ? 'evening' : 'night');
  return { ...night, rule: 'tonight', tense: ahead ? 'future' : 'past', ownDay: true };
}

/** "The same day", "the same night": publication day, until a day told before is known. */
export function readSame({ tokens, published }: Scene, at: number): Reading | null {
  if (wordAt(tokens, at) !== 'same') return null;
  const unit = wordAt(tokens, at + 1);
  const part = /^(?:morning|afternoon|evening|night)$/.test(unit) ? (unit as PartName) : null;
  if (!part && unit !== 'day') return null;
  return { ...span(at, at + 2, published, part), rule: `same ${unit}`, tense: 'past', ownDay: false };
}

/** "A day before the president is to speak": counted back from what is named behind it, and no day of that. */
const countsBackFrom = (tokens: Scene['tokens'], end: number): boolean =>
  wordAt(tokens, end - 1) === 'before' &&
  /^(?:\p{Lu}.*|the|an?|his|her|its|their|th(?:is|at)|any)$/u.test(tokens[end]?.text ?? '');

/** "Today", "last night", "yesterday evening" at token `at`. */
export function readRelativeDay({ tokens, published }: Scene, at: number): Reading | null {
  const hit = phraseAt(tokens, at, RELATIVE);
  if (!hit || countsBackFrom(tokens, hit.end)) return null;
  const { days, part, tense, told } = hit.value;
  return {
    ...span(at, hit.end, published + days, part ?? null),
    rule: `${told ? `told ${days}` : 'relative'} ${part ?? 'day'}`,
    tense,
    ownDay: true,
  };
}

/**
 * A day with or without its part: "Saturday", "early on Saturday", "Friday night", "the night of 26–27 December". A night
 * files under its morning: "overnight into Saturday" Saturday, "overnight on Friday" and "Friday night" Saturday, unless that
 * morning is still to come when the article appears; "the night of January 23" in an article of that day is its own morning.
 */
export function readDayWithPart(scene: Scene, at: number): Reading | null {
  const opening = phraseAt(scene.tokens, at, BEFORE);
  const start = opening ? skipLink(scene, opening.end) : at;
  const named = readDay(scene, start) ?? relativeNamed(scene, start);
  if (!named) return opening ? barePart(scene, at, opening.end, opening.value) : null;
  const closing = phraseAt(scene.tokens, named.end, AFTER);
  const told = partOf(opening?.value ?? null, closing?.value ?? null);
  // "Friday night into Saturday", "yesterday night", "27 December, night": the night that ends there
  const part =
    told === 'dayNight' && (named.kind === 'date' || secondDay(scene, closing?.end ?? named.end)) ? 'night' : told;
  const end = closing ? closing.end : named.end;
  const second = part === 'night' ? secondDay(scene, end) : null;
  const day = part === 'night' ? nightOf(scene, named, opening ? start : null, second) : named.day;
  return {
    ...span(at, second?.end ?? end, day, part),
    ...(part ? {} : stretchOf(named)),
    rule: part ? `${named.kind} ${part}` : named.kind,
    ownDay: true,
  };
}

/** "Early Friday afternoon" is afternoon, "early Friday morning" early, "late Friday night" late. */
function partOf(opening: PartName | null, closing: PartName | null): PartName | null {
  if (closing === 'dayNight' && opening && opening !== 'late') return 'night';
  const finer =
    closing === 'dayNight' ||
    closing === 'afternoon' ||
    closing === 'evening' ||
    (closing === 'morning' && opening !== 'early');
  return opening && closing && finer ? closing : (opening ?? closing);
}

function relativeNamed({ tokens, published }: Scene, at: number): NamedDay | null {
  const days = { today: 0, yesterday: -1, tomorrow: 1 }[wordAt(tokens, at)];
  return days === undefined ? null : { end: at + 1, day: published + days, until: null, kind: 'weekday' };
}

/** "on", "of", "into", a comma or "hours" between a part and its day. */
function skipLink({ tokens }: Scene, at: number): number {
  let next = at;
  if (/^(?:hours|morning)$/.test(wordAt(tokens, next))) next++;
  if (/^(?:on|of|into|to|from|between|,|last|the)$/.test(wordAt(tokens, next)) && wordAt(tokens, next) !== 'last')
    next++;
  return next;
}

/** "Overnight" and "before dawn" without a day: publication day, until a day of the same sentence is known. */
function barePart({ tokens, published }: Scene, at: number, end: number, part: PartName): Reading | null {
  const words = tokens
    .slice(at, end)
    .map((token) => token.lower)
    .join(' ');
  if (NEEDS_DAY.has(words)) return null;
  const stop = wordAt(tokens, end - 1) === 'of' ? end - 1 : end;
  return { ...span(at, stop, published, part), rule: `bare ${part}`, ownDay: false };
}

/** "… into Saturday", "… to 27 December", "and Saturday" behind the first day of a night. */
function secondDay(scene: Scene, at: number): NamedDay | null {
  if (!/^(?:into|to|and|-|–|on)$/.test(wordAt(scene.tokens, at))) return null;
  const next = wordAt(scene.tokens, at + 1) === 'early' ? at + 2 : at + 1;
  return readDay(scene, next);
}

/** "5–8 October": all its days, filed under the last. */
function stretchOf({ day, until }: NamedDay): Partial<Reading> {
  if (until === null) return {};
  return { day: until, from: (day - until) * 24, to: 24, precision: until - day > 1 ? 'week' : 'day' };
}

/** The morning that a night belongs to. */
function nightOf(
  { tokens, published }: Scene,
  named: NamedDay,
  opened: number | null,
  second: NamedDay | null,
): EpochDay {
  if (named.until !== null) return named.until;
  if (second && second.day - named.day === 1) return second.day;
  const link = opened === null ? '' : wordAt(tokens, opened - 1);
  if (/^(?:into|to)$/.test(link)) return named.day;
  return named.day + 1 <= published ? named.day + 1 : named.day;
}

function span(start: number, end: number, day: EpochDay, part: PartName | null): Omit<Reading, 'rule' | 'ownDay'> {
  if (!part) return { start, end, day, from: 0, to: 24, precision: 'day' };
  const { from, to } = PARTS[part];
  return { start, end, day, from, to, precision: part === 'night' || part === 'dayNight' ? 'night' : 'part_of_day' };
}
