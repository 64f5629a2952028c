import { phraseAt, toPhraseTable } from './match-phrases.ts';
import type { Token } from './tokenise.ts';
import type { Cue } from './cue.ts';
import { AUXILIARIES, CUES, PASSIVE_AUXILIARIES } from './vocabulary-cues.ts';
import { AFTER_PARTICIPLE } from './vocabulary-grammar.ts';

/** A cue where it stands, with the voice its neighbours give it. */
export interface CueHit {
  start: number;
  end: number;
  /** One word form may stand for several measures; what is counted decides. */
  cues: Cue[];
  /** "were killed", "has been downed". */
  passive: boolean;
  /** Nothing that could be an object follows ("two killed in Kyiv"). */
  bare: boolean;
}

const MODALS = /^(?:would|will|could|can|may|might|should|must|has|have|had)$/;
const TABLE = toPhraseTable(
  [...new Set(CUES.map(([phrase]) => phrase))].map(
    (phrase) => [phrase, CUES.filter(([other]) => other === phrase).map(([, cue]) => cue)] as const,
  ),
);

/** All cues of a sentence from left to right. */
export function findCues(tokens: Token[]): CueHit[] {
  const hits: CueHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = phraseAt(tokens, at, TABLE);
    if (!hit) continue;
    hits.push({
      start: hit.start,
      end: hit.end,
      cues: hit.value,
      passive: isPassive(tokens, at),
      bare: isBare(tokens, hit.end),
    });
    at = hit.end - 1;
  }
  return hits;
}

/** A form of to be within three words before, past adverbs and "reported". */
function isPassive(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i]?.lower ?? '';
    if (PASSIVE_AUXILIARIES.has(word)) return true;
    if (
      !AUXILIARIES.has(word) &&
      !/^(?:[a-z]+ly|also|so|far|all|reported|later|then|since|either|not|feared|shot|down|or|and|still)$/.test(word)
    )
      return false;
  }
  return false;
}

function isBare(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || PASSIVE_AUXILIARIES.has(token.lower) || MODALS.test(token.lower)) return true;
  return token.kind === 'sign'
    ? !/^[~“"‘$(]$/.test(token.text)
    : (AFTER_PARTICIPLE.has(token.lower) || /^[a-z]+day$/.test(token.lower)) && !isQualifier(tokens, at);
}

/** "over 30", "at least", "around 20" open an object even though they are prepositions elsewhere. */
function isQualifier(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower === 'at') return next?.lower === 'least' || next?.lower === 'most';
  return /^(?:over|around|about|above)$/.test(tokens[at]?.lower ?? '') && next?.kind === 'number';
}
