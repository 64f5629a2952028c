import type { Token } from '../claims/tokenise.ts';
import { wordAt } from './reading.ts';
import { FUTURE_WORDS, PAST_WORDS } from './vocabulary-times.ts';

const BACK = 14;
const AHEAD = 5;
const NOT_PAST =
  /^(?:need|indeed|red|proposed|united|armed|wounded|injured|exceed|speed|feed|related|limited|detailed|failed)$/;

/** Whether the words around tokens `[start, end)` speak of what is to come: "will meet on Sunday", "ahead of Sunday's talks". */
export function judgeTense(tokens: Token[], start: number, end: number): 'past' | 'future' {
  if (happenedBehind(tokens, end) || calledOff(tokens, end)) return 'past';
  for (let at = start - 1; at >= Math.max(0, start - BACK); at--) {
    const word = wordAt(tokens, at);
    if (/^[;!?”"]$/.test(word)) break;
    // "meets on Friday": the one that comes
    if (/^(?:meets?|convenes?|gathers?|visits?|travels|flies|hosts?)$/.test(word) && !isPast(wordAt(tokens, at - 1)))
      return 'future';
    if (/^(?:after|following|since|despite)$/.test(word)) return 'past';
    if (isFuture(tokens, at) || /^(?:be|being)$/.test(wordAt(tokens, at - 1))) return 'future';
    if (isPast(word)) return speaksAhead(tokens, end) ? 'future' : 'past';
  }
  return speaksAhead(tokens, end) ? 'future' : 'past';
}

function isFuture(tokens: Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === 'before' || word === 'ahead')
    return /^(?:of|[a-z]+day's|his|her|their|the|a)$/.test(wordAt(tokens, at + 1)) && wordAt(tokens, at + 1) !== 'dawn';
  // "next week", not "the house next door"
  if (word === 'next') return /^(?:week|month|year|morning|round|[a-z]+day)$/.test(wordAt(tokens, at + 1));
  if (word === 'set') return /^(?:to|for)$/.test(wordAt(tokens, at + 1));
  if (/^(?:is|are)$/.test(word) && /^(?:to|being)$/.test(wordAt(tokens, at + 1))) return true;
  return FUTURE_WORDS.has(word);
}

const isPast = (word: string): boolean =>
  PAST_WORDS.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_PAST.test(word));

/** "… a strike on Saturday killed twelve". */
function happenedBehind(tokens: Token[], end: number): boolean {
  const word = wordAt(tokens, end);
  return isPast(word) && !FUTURE_WORDS.has(word) && !/^(?:was|were|had|has|have)$/.test(word);
}

/** "talks that were planned for Sunday in Muscat were called off": the Sunday before the telling. */
function calledOff(tokens: Token[], end: number): boolean {
  for (let at = end; at < end + AHEAD; at++)
    if (/^(?:was|were)$/.test(wordAt(tokens, at)) && /^(?:called|cancell?ed|scrapped)$/.test(wordAt(tokens, at + 1)))
      return true;
  return false;
}

/** "Sunday's meeting would go well". */
function speaksAhead(tokens: Token[], end: number): boolean {
  for (let at = end; at < end + AHEAD; at++) {
    // "said on Sunday that he would": the day of the telling
    if (wordAt(tokens, at) === 'that') return false;
    if (/^(?:will|would)$/.test(wordAt(tokens, at))) return true;
  }
  return false;
}
