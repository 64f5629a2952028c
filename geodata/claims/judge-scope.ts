import type { Assigned } from './choose-cue.ts';
import type { Count } from './find-counts.ts';
import { findPhrases, toPhraseTable } from './match-phrases.ts';
import type { Token } from './tokenise.ts';
import { MONTHS } from './vocabulary-masks.ts';
import { ATTACK_WORDS } from './vocabulary-cues.ts';
import {
  ACCIDENTS,
  ALONE_UNITS,
  DENIALS,
  HISTORY,
  SINCE_NOW,
  SINCE_WHAT,
  SUPERLATIVES,
  UNREAL_BEFORE,
} from './vocabulary-scope.ts';

/** What the words around a count say about its truth. */
export interface Scope {
  negated: boolean;
  hypothetical: boolean;
}

const HISTORY_TABLE = toPhraseTable(HISTORY.map((phrase) => [phrase, true] as const));
const NEGATIONS = new Set('not never nor neither'.split(' '));

/** Whether a count is denied, or only a plan, a condition or a total of a whole war. */
export function judgeScope(tokens: Token[], count: Count, cue: Pick<Assigned, 'cueStart' | 'cueEnd'>): Scope {
  return {
    negated: isNegated(tokens, cue.cueStart),
    hypothetical: isUnreal(tokens, cue.cueStart) || isHistory(tokens, count, cue),
  };
}

function isNegated(tokens: Token[], cueStart: number): boolean {
  const near = tokens.slice(Math.max(0, cueStart - 3), cueStart).map((token) => token.lower);
  if (near.at(-1) === 'without') return true;
  if (near.some((word) => NEGATIONS.has(word) || word.endsWith("n't"))) return true;
  return tokens.slice(Math.max(0, cueStart - 12), cueStart).some((token) => DENIALS.has(token.lower));
}

/** Plans, conditions, abilities: totals of them are no facts. */
function isUnreal(tokens: Token[], cueStart: number): boolean {
  const from = segmentStart(tokens, cueStart);
  const words = tokens.slice(from, cueStart).map((token) => token.lower);
  if (words.includes('if') || words.includes('unless')) return true;
  const near = words.slice(-5);
  // "may have killed" is a guess, "could not stop" a fact about the past
  return near.some((word) => UNREAL_BEFORE.has(word)) && !near.includes('not') && !near.includes('that');
}

/** "Since February 2022", "over the past month", "last year": the count adds up a stretch, it is not this night's. */
function isHistory(tokens: Token[], count: Count, cue: Pick<Assigned, 'cueStart' | 'cueEnd'>): boolean {
  if (isToldByWar(tokens, cue.cueStart) || isOrigin(tokens) || isLongAfter(tokens, count) || isAccident(tokens))
    return true;
  return historyMarks(tokens).some((at) => inReach(tokens, at, count.number.head) || inReach(tokens, at, cue.cueStart));
}

/** "The war began when gunmen crossed the border, killing 1,200": how it all began, told in every report. */
const isOrigin = (tokens: Token[]): boolean =>
  tokens
    .slice(0, 8)
    .some(
      ({ lower }, at) =>
        /^(?:war|conflict)$/.test(lower) && /^(?:began|started|erupted|broke)$/.test(tokens[at + 1]?.lower ?? ''),
    );

/** "Twelve were hurt in a stampede", "40 died of cholera": no attack is told in the same breath. */
const isAccident = (tokens: Token[]): boolean =>
  tokens.some(({ lower }) => ACCIDENTS.has(lower)) && !tokens.some(({ lower }) => ATTACK_WORDS.has(lower));

/** "It came a month after 28 people died": an older attack, told for comparison. */
function isLongAfter(tokens: Token[], { start }: Count): boolean {
  const after = tokens.slice(0, start).findLastIndex((token) => token.lower === 'after' || token.text === ',');
  return (
    start - after <= 4 &&
    /^(?:weeks?|months?|years?)$/.test(lower(tokens, after - 1)) &&
    lower(tokens, after) === 'after'
  );
}

/** "The war has killed 380,000 people". */
function isToldByWar(tokens: Token[], cueStart: number): boolean {
  const words = tokens.slice(Math.max(0, cueStart - 5), cueStart).map((token) => token.lower);
  const war = words.findLastIndex((word) =>
    /^(?:war|conflict|invasion|genocide|hostilities|uprising|offensive|campaign)$/.test(word),
  );
  return (
    war >= 0 &&
    words.slice(war + 1).every((word) => /^(?:has|have|had|already|so|far|also|[a-z]+ly)$/.test(word)) &&
    war < words.length - 1
  );
}

function historyMarks(tokens: Token[]): number[] {
  const fixed = findPhrases(tokens, HISTORY_TABLE)
    .filter(
      (hit) =>
        !/^(?:after|before|earlier|later|ago|of)$/.test(lower(tokens, hit.end)) || lower(tokens, hit.start) !== 'a',
    )
    .filter((hit) => lower(tokens, hit.start - 1) !== 'earlier' && lower(tokens, hit.start - 1) !== 'than')
    .map((hit) => hit.start);
  const war = tokens.flatMap((token, at) => (token.lower === 'during' && isWar(tokens, at) ? [at] : []));
  const since = tokens.flatMap((token, at) => (token.lower === 'since' && isLongAgo(tokens, at) ? [at] : []));
  const alone = tokens.flatMap((token, at) =>
    token.lower === 'alone' && isStretch(lower(tokens, at - 1)) ? [at] : [],
  );
  return [...fixed, ...war, ...alone, ...since].filter((at) => !isComparison(tokens, at));
}

const isStretch = (word: string): boolean =>
  ALONE_UNITS.has(word) || MONTHS[word] !== undefined || /^(?:19|20)\d\d$/.test(word);

/** "During the 14-month war". */
const isWar = (tokens: Token[], during: number): boolean =>
  tokens.slice(during + 1, during + 9).some((token) => /^(?:war|conflict|invasion)$/.test(token.lower));

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? '';

function isLongAgo(tokens: Token[], since: number): boolean {
  const behind = tokens.slice(since + 1, since + 6).map((token) => token.lower);
  if (behind.some((word) => SINCE_NOW.has(word))) return false;
  const first = behind[0] ?? '';
  return SINCE_WHAT.has(first) || MONTHS[first] !== undefined || /^(?:19|20)\d\d$/.test(first);
}

/** "The biggest since the start of the war": a comparison stands before it in its own stretch. */
function isComparison(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(segmentStart(tokens, at), at - 10), at).some((token) => SUPERLATIVES.has(token.lower));
}

/** In the same stretch between commas, or at the head of the sentence. */
function inReach(tokens: Token[], mark: number, at: number): boolean {
  const start = segmentStart(tokens, mark);
  return start === segmentStart(tokens, at) || (start === 0 && mark <= 3 && at > mark);
}

function segmentStart(tokens: Token[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (/^[,;:–—]$/.test(tokens[i]?.text ?? '')) return i + 1;
  return 0;
}
