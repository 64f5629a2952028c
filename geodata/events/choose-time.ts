import { UNITS } from '../claims/vocabulary-numbers.ts';
import { moveTo } from '../dates/anchor-times.ts';
import { addDays } from '../dates/calendar.ts';
import type { Sentence, Span } from '../model/article.ts';
import type { TimeMention } from '../model/claim.ts';
import type { Trigger } from './trigger.ts';
import { PLANNED } from './vocabulary/contexts.ts';

export interface TimeChoice {
  sentence: Sentence;
  clauses: readonly Span[];
  clause: number;
  /** Clauses that have a trigger. */
  busy: ReadonlySet<number>;
  times: readonly TimeMention[];
  trigger: Trigger;
  /** The day of publication, `YYYY-MM-DD`: nothing told as done lies after it. */
  today: string;
}

/** "said on Wednesday", "wrote late Friday": when it was said, not when it happened. */
const SAID =
  /\b(?:said|told|says|added|reported|announced|confirmed|wrote|stated|posted|statement|telegram|media|reporters|journalists|briefing|interview|post)(?: on (?:x|telegram|facebook|social media))?(?: (?:early|late|on|in|also|earlier|the|a))*\s*$/i;

/** "… in Vienna, which was held a month ago": the next clause dates this one. */
function describesClause({ sentence, clauses, clause }: TimeChoice, other: number): boolean {
  const span = clauses[other];
  return (
    span !== undefined &&
    other === clause + 1 &&
    /^(?:which|who|in which|where)\b/i.test(sentence.text.slice(span.start, span.end))
  );
}

/** "On Saturday afternoon X told reporters": the same at the head of a sentence. */
const SPEAKS = /^,? (?:[\p{L}.'’-]+ ){1,5}(?:said|told|wrote|added|announced|warned|stated)\b/u;

/** Rules that read the end of a stretch of time. */
const BOUND = /^(?:since|until|till|by) /;

/** "by last night 159 were known to be hurt", "as of 09:00": when it was counted. */
const isBound = (sentence: Sentence, time: TimeMention) =>
  /\b(?:by|as of|until|till|since) (?:the )?(?:\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.? ?)?(?:on )?)?$|\bsince [^,;]{0,50}(?:began|started|broke out|resumed|start|beginning|outbreak)[^,;]{0,12}$/i.test(
    sentence.text.slice(0, time.start - sentence.start),
  );

/** Is a time mention when somebody spoke? Then it dates the words, not the event. */
function isSayingTime(sentence: Sentence, time: TimeMention): boolean {
  const [start, end] = [time.start - sentence.start, time.end - sentence.start];
  if (SAID.test(sentence.text.slice(Math.max(0, start - 60), start))) return true;
  return start < 6 && SPEAKS.test(sentence.text.slice(end, end + 80));
}

/** "Over the past day, 3 September": the date says which day is meant. */
function preferDate(times: readonly TimeMention[]): TimeMention | undefined {
  const [first] = times;
  const date = times.find((time) => first && time.rule.startsWith('date') && Math.abs(time.start - first.end) < 25);
  return first?.rule.startsWith('relative') && date ? date : first;
}

/**
 * "found dead yesterday after the deadliest raid": the main clause tells what came of it later, and its time is not the raid's.
 * "went dark on Saturday night, after a combined strike": the harm itself; the time is the same.
 */
function isAftermath({ sentence, clauses, clause }: TimeChoice): boolean {
  const span = clauses[clause];
  if (
    !span ||
    !/^(?:after|following|hours after|days after|a day after) /i.test(sentence.text.slice(span.start, span.end))
  )
    return false;
  return LATER.test(sentence.text.slice(0, span.start));
}

/** A clause may begin before or behind the count: characters to either side of its begin. */
const COUNT_WIDTH = 18;

/** "They were buried on Monday, a day after the strike": the strike is of the day before. */
function daysBefore(
  { sentence, clauses, clause }: TimeChoice,
  times: readonly TimeMention[],
  clauseOf: (time: TimeMention) => number,
): TimeMention | null {
  const span = clauses[clause];
  const opening = span ? sentence.text.slice(Math.max(0, span.start - COUNT_WIDTH), span.start + COUNT_WIDTH) : '';
  const told = /(?:^|[ ,])(a|one|two|three|four|five) days? after\b/i.exec(opening);
  const later = told && times.findLast((time) => clauseOf(time) < clause && !time.background);
  if (!later) return null;
  const days = UNITS[told[1]?.toLowerCase() ?? ''] ?? 1; // "a day after"
  return { ...moveTo(later, addDays(later.day, -days)), rule: `${later.rule}, less ${days}` };
}

/** What is done in the days after an attack. Source: own list. */
const LATER =
  /\b(?:found|buried|mourn\w*|recovered|rose|climbed|declared|announced|vowed|visited|returned|reopened|resumed|restored|said|met|called for)\b/i;

/** Characters between a trigger and a time; a time follows its verb more often than it leads, so that one in front counts as farther. */
function gapTo(trigger: Trigger, time: TimeMention, offset: number): number {
  const behind = time.start - offset - trigger.end;
  return behind >= 0 ? behind : (trigger.start - (time.end - offset)) * 1.5;
}

/**
 * The time that a trigger happened at, by the words: one of its own clause, nearest first; else one of a clause without a
 * trigger. The time of saying counts only for meetings and only when no other is there.
 */
export function chooseTime(choice: TimeChoice): TimeMention | null {
  const { sentence, clauses, clause, busy, times, trigger } = choice;
  const clauseOf = (time: TimeMention) => {
    const at = time.start - sentence.start;
    return clauses.findIndex((span) => at >= span.start && at < span.end);
  };
  const distance = (time: TimeMention) => gapTo(trigger, time, sentence.start);
  const meeting = trigger.type === 'diplomacy' || trigger.type === 'aid';
  // "since Sunday", "until noon" bound a stretch of time; they do not date what happens in it
  const fitting = times.filter(
    (time) =>
      (meeting ||
        ((time.tense === 'past' || time.day <= choice.today) &&
          (time.background || time.precision !== 'month') &&
          !/^relative week$/.test(time.rule))) &&
      !BOUND.test(time.rule) &&
      !isBound(sentence, time),
  );
  const usable = fitting.filter((time) => !isSayingTime(sentence, time));
  const own = usable.filter((time) => clauseOf(time) === clause).sort((a, b) => distance(a) - distance(b));
  const best = preferDate(own.filter((time) => !time.background)) ?? own[0];
  if (best) return best;
  const counted = daysBefore(choice, usable, clauseOf);
  if (counted) return counted;
  if (!meeting && isAftermath(choice)) return null;
  const isFree = (time: TimeMention) => !busy.has(clauseOf(time)) || describesClause(choice, clauseOf(time));
  const free = usable.filter((time) => isFree(time) && !time.background).sort((a, b) => distance(a) - distance(b))[0];
  if (free || !meeting || PLANNED.test(sentence.text)) return free ?? null;
  return fitting.find((time) => !time.background) ?? null;
}
