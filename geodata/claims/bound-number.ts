import type { Qualifier } from '../model/claim.ts';
import { phraseAt, toPhraseTable } from './match-phrases.ts';
import type { Token } from './tokenise.ts';
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE, UNITS } from './vocabulary-numbers.ts';

const BEFORE = toPhraseTable(QUALIFIERS_BEFORE);
const AFTER = toPhraseTable(QUALIFIERS_AFTER);
const LONGEST_QUALIFIER = 4;

/** A number as far as it is read: where it begins and ends, and what bounds it. */
interface Bounded {
  start: number;
  end: number;
  qualifier: Qualifier;
}

/** Adds the words before and after a number that bound it ("at least", "or more"); nothing before token `floor` is looked at. */
export function boundNumber(tokens: Token[], phrase: Bounded, floor: number): Pick<Bounded, 'start' | 'qualifier'> {
  let { start, qualifier } = phrase;
  for (let hit; (hit = qualifierEndingAt(tokens, start, floor)); start = hit.start) {
    if (qualifier === 'exact') qualifier = hit.value;
  }
  if (qualifier === 'exact') qualifier = qualifierAfter(tokens, phrase.end);
  return { start, qualifier };
}

function qualifierEndingAt(tokens: Token[], end: number, floor: number) {
  for (let length = LONGEST_QUALIFIER; length > 0; length--) {
    if (end - length < floor) continue;
    const hit = phraseAt(tokens, end - length, BEFORE);
    if (hit?.end === end) return hit;
  }
  return null;
}

/** "Four or more dead", "11 dead or more", "10 dead, or higher", "50+". */
function qualifierAfter(tokens: Token[], end: number): Qualifier {
  const next = tokens[end];
  if (next?.text === '+' && next.glued) return 'at_least';
  for (let at = end; at < end + 4; at++) {
    if (at > end && tokens[at]?.kind === 'number') break;
    const hit = phraseAt(tokens, at, AFTER);
    if (hit && (hit.value !== 'at_least' || !UNITS[tokens[hit.end]?.lower ?? ''])) {
      return tokens[hit.end]?.kind === 'number' || tokens[hit.end]?.lower === 'than' ? 'exact' : hit.value;
    }
  }
  return 'exact';
}
