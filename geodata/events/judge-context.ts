import type { EventStatus, EventType } from '../model/event.ts';
import type { TimeMention } from '../model/claim.ts';
import type { Trigger } from './trigger.ts';
import {
  CAMPAIGN,
  CANCELLED,
  COMPARISON,
  HABIT,
  HISTORY,
  HYPOTHETICAL_BEFORE,
  DENIED_AFTER,
  NEGATED_BEFORE,
  NEGOTIATION,
  ONGOING,
  PLANNED,
  SINCE,
} from './vocabulary/contexts.ts';

/** Whether a trigger tells something that happened, and how it stands; or why it is left out. */
export type Verdict = { status: EventStatus } | { drop: string };

/** Words before a trigger that are looked at for doubt, in UTF-16 code units. */
const DOUBT_REACH = 60;

export interface TriggerContext {
  /** The clause of the trigger, and the part of it before the trigger. */
  clause: string;
  before: string;
  /** A few words before the clause. */
  leadIn: string;
  sentence: string;
  /** The part of the sentence after the trigger. */
  after: string;
  /** Every time of the sentence is long past. */
  onlyHistory: boolean;
  /** Its clause names a past month and no day. */
  vagueTime: boolean;
  /** The time mention that the trigger took, if any. */
  time: TimeMention | null;
}

/** Judges one trigger by the words around it. */
export function judgeContext(trigger: Trigger, context: TriggerContext): Verdict {
  const near = context.before.slice(-DOUBT_REACH);
  if (isQuestion(context)) return { drop: 'asked, not told' };
  if (trigger.type === 'diplomacy') return judgeMeeting(trigger, context);
  if (/\b(?:not|never|n['’]t)\b/i.test(trigger.words)) return { drop: 'denied or negated' };
  if (NEGATED_BEFORE.test(near) && !/\bno(?:body| one)?\b/i.test(trigger.words)) return { drop: 'denied or negated' };
  if (context.vagueTime) return { drop: 'told of a month, not of a day' };
  if (
    context.time?.background ||
    context.onlyHistory ||
    HISTORY.test(withoutComparison(context.leadIn + context.clause))
  )
    return { drop: 'history' };
  if (DENIED_AFTER.test(context.after)) return { drop: 'told and denied' };
  if (
    isCumulative(context) ||
    (((trigger.type !== 'airspace_closure' && CAMPAIGN.test(context.clause)) || HABIT.test(partAround(context))) &&
      !context.time)
  )
    return { drop: 'a campaign over time, not one event' };
  if (isHypothetical(trigger, near)) return { drop: 'possible, planned or feared, not told as having happened' };
  if (context.time?.tense === 'future' && isStrike(trigger.type)) return { drop: 'in the future' };
  if (trigger.type === 'aid') return { status: PLANNED.test(near) ? 'planned' : 'occurred' };
  return { status: ONGOING.test(context.clause) ? 'ongoing' : 'occurred' };
}

/** Is the trigger in a question? Not in what leads up to a quoted one: "Blasts shook the town and he asked: “What was that?”" */
function isQuestion({ sentence, after }: TriggerContext): boolean {
  if (!/\?["”’']?\s*$/.test(sentence)) return false;
  return !/^[^"“”]*[:,] ["“][^"“”]*\?["”]\s*$/.test(after);
}

/** "the worst raid since 2022" compares; the year is not the raid's. */
const withoutComparison = (text: string) => text.replace(COMPARISON, ' ');

/** "Since October more than 900 have been killed", "killed 3,000 since the start of the war": a count over a long stretch. */
function isCumulative({ before, after, clause, time }: TriggerContext): boolean {
  if (time && !SINCE.test(time.stated)) return false;
  const rest = clause.length > before.length ? after.slice(0, clause.length - before.length) : '';
  if (SINCE.test(withoutComparison(rest))) return true;
  return SINCE.test(withoutComparison(before)) && /\b(?:has|have|had)(?: [\w-]+){0,4} $/i.test(before);
}

/** The part of the sentence between semicolons that a trigger stands in. */
function partAround({ sentence, after }: TriggerContext): string {
  const at = sentence.length - after.length;
  const end = sentence.indexOf(';', at);
  return sentence.slice(sentence.lastIndexOf(';', at - 1) + 1, end < 0 ? undefined : end);
}

const isStrike = (type: EventType) => type.endsWith('_strike') || type === 'shelling' || type.endsWith('_attack');

/** Closed airports and alerts are told in the present; doubt words there are part of the notice. */
function isHypothetical(trigger: Trigger, near: string): boolean {
  if (['airspace_closure', 'air_alert', 'aircraft_scramble', 'emergency_response'].includes(trigger.type)) {
    return /\b(?:would|could|may|might|if|unless|threatened to)\b/i.test(near);
  }
  if (trigger.type === 'aid')
    return /\b(?:would|could|may|might|if|unless|calls? for|urged|asked for|demand\w*)\b/i.test(near);
  return HYPOTHETICAL_BEFORE.test(near);
}

function judgeMeeting(trigger: Trigger, context: TriggerContext): Verdict {
  const near = context.before.slice(-DOUBT_REACH);
  if (context.time?.background || HISTORY.test(context.clause)) return { drop: 'history' };
  if (
    /^[^.;]{0,60}\b(?:has|have|had|was|were|is|are) (?:not|never|yet to) (?:yet )?(?:been |be )?(?:scheduled|set|agreed|planned|fixed|arranged)\b/i.test(
      context.after,
    )
  )
    return { drop: 'not agreed yet' };
  if (CANCELLED.test(context.sentence)) return { status: 'cancelled' };
  const { time } = context;
  const dated =
    time?.tense === 'future' &&
    time.precision !== 'month' &&
    !/\b(?:if|unless|whether|could|may|might|not|never)\b/i.test(near);
  if (dated && !/\bif\b/i.test(context.after)) return { status: 'planned' };
  if (
    /\b(?:would|could|may|might|if|unless|whether|hop(?:es?|ed|ing) (?:to|for)|ready to|refus\w+|want(?:s|ed)? to|call(?:s|ed) for|threaten\w*|idea of|offer(?:ed|s)? to|proposed)\b/i.test(
      near,
    )
  ) {
    return { drop: 'a wish, an offer or a condition, not a meeting' };
  }
  if (NEGATED_BEFORE.test(near)) return { drop: 'denied or negated' };
  if (context.time?.tense === 'future' && (context.time.precision === 'month' || /\bif\b/i.test(context.after))) {
    return { drop: 'planned for no day yet' };
  }
  if (NEGOTIATION.test(context.clause) && !context.time) return { drop: 'what talks are about' };
  const planned = context.time?.tense === 'future' || (PLANNED.test(context.clause) && context.time?.tense !== 'past');
  return { status: planned ? 'planned' : 'occurred' };
}
