import type { Quantity } from '../model/claim.ts';
import type { Count } from './find-counts.ts';
import type { CueHit } from './find-cues.ts';
import type { Token } from './tokenise.ts';
import { ATTACK_WORDS, AUXILIARIES, PASSIVE_AUXILIARIES, type Cue } from './vocabulary-cues.ts';
import { CLAUSE_STOPS, SPEECH_VERBS } from './vocabulary-grammar.ts';

/** What a sentence offers to decide a measure. */
export interface Reading {
  tokens: Token[];
  cues: CueHit[];
  counts: Count[];
}

/** A measure with the cue that gave it. */
export interface Assigned {
  measure: Quantity['measure'];
  item: string | null;
  cueStart: number;
  cueEnd: number;
}

interface Reach extends Assigned {
  /** How many words lie between the number and its cue. */
  gap: number;
  /** "were shot down" says it outright; "shot down over Kyiv" may only describe. */
  firm: boolean;
}

const RIGHT_REACH = 16;
const LEFT_REACH = 28;
const BARE_REACH = 2;
const TOLL_REACH = 12;

/** The measure of a group of counts that stand in one list ("29 cruise missiles and one ballistic missile"), or null. */
export function assignMeasure(reading: Reading, group: Count[]): Assigned | null {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return null;
  const right = lookRight(reading, last);
  const left = lookLeft(reading, first) ?? lookWith(reading, first);
  if (!right || !left) return right ?? left;
  if (first.number.total && right.measure === 'launched') return left;
  return left.gap <= BARE_REACH && !right.firm ? left : right;
}

/** The verb behind: "90 drones were shot down", "two killed", "five people in the city died". */
function lookRight(reading: Reading, count: Count): Reach | null {
  const { tokens, cues } = reading;
  let aux = false;
  let passive = false;
  let relative = false;
  for (let at = count.end; at < Math.min(tokens.length, count.end + RIGHT_REACH); at++) {
    const token = tokens[at];
    if (!token) return null;
    const hit = cues.find((cue) => cue.start === at);
    const cue = hit && chooseCue(hit.cues, count, ['subject', 'either']);
    if (hit && cue) {
      if (cue.role === 'either' && !passive && !hit.bare) return null;
      if (isDescription(tokens, at)) return null;
      return { ...toAssigned(cue, hit), gap: at - count.end, firm: (aux || cue.role === 'subject') && !relative };
    }
    if (hit && !aux && !hit.bare && isActive(hit, count)) return null;
    if (hit) at = hit.end - 1;
    aux ||= AUXILIARIES.has(token.lower);
    passive ||= PASSIVE_AUXILIARIES.has(token.lower);
    relative ||= /^(?:that|which)$/.test(token.lower);
    const jump = passive && /^(?:reported|confirmed|said)$/.test(token.lower) ? at : jumpFrom(reading, at);
    if (jump === null) return null;
    at = jump;
  }
  return null;
}

/** Another verb with an object of its own: the counted thing did something, nothing was done to it. */
const isActive = (hit: CueHit, count: Count): boolean =>
  count.noun?.category === 'weapon' && hit.cues.some(({ role, of }) => role === 'either' && !of.includes('weapon'));

/** "Two of the wounded", "the injured": people spoken of, not counted. */
const isDescription = (tokens: Token[], at: number): boolean => /^(?:the|those)$/.test(tokens[at - 1]?.lower ?? '');

/** Where a scan goes on behind token `at`; null where it must stop. */
function jumpFrom({ tokens, cues, counts }: Reading, at: number): number | null {
  const token = tokens[at];
  if (!token || SUBJECTS.test(token.lower) || CLAUSE_STOPS.has(token.lower) || SPEECH_VERBS.has(token.lower))
    return null;
  if (token.text === '(') return closing(tokens, at);
  if (token.text === ',') return pastParenthesis(tokens, cues, at);
  if (/^[;:.!?—–]$/.test(token.text) && !(token.text === '–' && token.glued)) return null;
  if (token.lower === 'and' && counts.some((count) => count.start <= at + 2 && count.start > at)) return null;
  return counts.some((count) => count.start === at && !count.article) ? null : at;
}

const SUBJECTS = /^(?:it|they|he|she|we|after|when|if)$/;

function closing(tokens: Token[], at: number): number | null {
  const end = tokens.findIndex((token, i) => i > at && token.text === ')');
  return end > 0 && end - at < 24 ? end : null;
}

/** ", including two children," between a subject and its verb. */
function pastParenthesis(tokens: Token[], cues: CueHit[], at: number): number | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + 16); i++) {
    if (tokens[i]?.text !== ',') continue;
    const next = tokens[i + 1]?.lower ?? '';
    if (AUXILIARIES.has(next) || cues.some((cue) => cue.start === i + 1)) return i;
  }
  return null;
}

/** The verb before: "shot down 90 drones", "killing two", "the toll rose to 12". */
function lookLeft({ tokens, cues }: Reading, count: Count): Reach | null {
  for (let i = cues.length - 1; i >= 0; i--) {
    const hit = cues[i];
    if (!hit || hit.end > count.start) continue;
    const gap = count.start - hit.end;
    const between = tokens.slice(hit.end, count.start);
    if (gap > LEFT_REACH || between.some((token) => CLAUSE_STOPS.has(token.lower) || /^[;.]$/.test(token.text)))
      return null;
    const cue = chooseCue(hit.cues, count, ['object', 'either']);
    if (cue && governs(hit, cue, count, between)) return { ...toAssigned(cue, hit), gap, firm: true };
  }
  return null;
}

function governs(hit: CueHit, cue: Cue, count: Count, between: Token[]): boolean {
  const gap = between.length;
  if (cue.toll)
    return (
      gap <= TOLL_REACH &&
      between.some(({ lower }) =>
        /^(?:to|at|of|is|was|stands|stood|from|reached|reaches|passed|passes|exceeds|exceeded|now|hits|hit|:)$/.test(
          lower,
        ),
      ) &&
      !isOtherNoun(count)
    );
  if (cue.role === 'either' && hit.passive) return between.some((token) => token.text === ':');
  if (!count.noun)
    return (
      gap <= BARE_REACH &&
      between.every((token) => token.kind === 'word' && !/^(?:in|on|at|by|from|near)$/.test(token.lower))
    );
  if (between.some(({ lower }) => SPEECH_VERBS.has(lower))) return false;
  return !(hit.bare && between.some(({ lower }) => lower === 'by' || lower === 'after' || lower === 'when'));
}

const isOtherNoun = (count: Count): boolean =>
  !!count.noun && count.noun.category !== 'person' && count.noun.category !== 'life';

/** "Attacked the city with 90 drones", "a raid using 20 missiles". */
function lookWith({ tokens }: Reading, count: Count): Reach | null {
  if (count.noun?.category !== 'weapon' || !/^(?:with|by|of)$/.test(tokens[count.start - 1]?.lower ?? '')) return null;
  for (let at = count.start - 2; at >= Math.max(0, count.start - 20); at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:armed|equipped|loaded|supplied|provided|provide|supply|along|together|carrying)$/.test(word)) return null;
    if (ATTACK_WORDS.has(word))
      return { measure: 'launched', item: null, cueStart: at, cueEnd: at + 1, gap: count.start - at - 1, firm: true };
  }
  return null;
}

/** The first sense of a cue that can count this noun in this place. */
function chooseCue(cues: Cue[], count: Count, roles: Cue['role'][]): Cue | undefined {
  const category = count.noun?.category ?? 'none';
  return cues.find(
    (cue) => roles.includes(cue.role) && cue.of.includes(category) && !(count.article && !takesArticle(cue)),
  );
}

const takesArticle = (cue: Cue): boolean =>
  ['killed', 'injured', 'intercepted', 'missing'].includes(cue.measure) && !cue.item;

const toAssigned = (cue: Cue, hit: CueHit): Assigned => ({
  measure: cue.measure,
  item: cue.item ?? null,
  cueStart: hit.start,
  cueEnd: hit.end,
});
