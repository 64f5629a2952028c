import type { Assigned } from './choose-cue.ts';
import { plainly } from './draft-quantity.ts';
import type { Count } from './find-counts.ts';
import type { Token } from './tokenise.ts';
import { PASSIVE_AUXILIARIES } from './vocabulary-cues.ts';
import { SPEECH_VERBS } from './vocabulary-grammar.ts';

const SPEAKER_REACH = 9;
const PLACE_OPENERS = /^(?:over|above|in|on|near|around|across|approaching|heading|–|—)$/;
const PART_OPENERS = /^(?:[:;,–—]|and|including|which|them)$/;
const DEAD = /^(?:dead|killed|fatalities|slain)$/;

const wordAt = (tokens: Token[], at: number): string => tokens[at]?.lower ?? '';

/** "105 were downed, 91 of them over the capital", "31 drones: 14 over one region, nine over another". */
export function isPartOfStopped(tokens: Token[], { noun, article, number, ofThem, start, end }: Count): boolean {
  if (article || number.total || (noun && !ofThem)) return false;
  return PART_OPENERS.test(wordAt(tokens, start - 1)) && PLACE_OPENERS.test(wordAt(tokens, end));
}

/** "51 missiles, including 17 ballistic ones": another kind, of the weapons told before. */
export const isPartOfWeapons = (tokens: Token[], { noun, article, start }: Count, whole: string | null): boolean =>
  !article &&
  noun?.category === 'weapon' &&
  noun.item !== whole &&
  /^includ(?:ing|es?)$/.test(wordAt(tokens, start - 1));

/** "Four of the dead were sailors"; of the wounded only a part is told, and of that another thing. */
export function saidOfThe(tokens: Token[], count: Count): Assigned | null {
  const { end } = count.number;
  if (count.article || wordAt(tokens, end) !== 'of' || wordAt(tokens, end + 1) !== 'the') return null;
  return DEAD.test(wordAt(tokens, end + 2)) ? { ...plainly('killed', count), item: null } : null;
}

/** "…, an aid worker on the spot said", "two residents told reporters": those who speak are no victims. */
export function isSpeaker(tokens: Token[], group: Count[]): boolean {
  const last = group.at(-1);
  if (last?.noun?.category !== 'person' && last?.noun?.category !== 'other') return false;
  const reach = last.article ? SPEAKER_REACH : 1;
  for (let at = last.end; at <= last.end + reach; at++) {
    const token = tokens[at];
    if (token?.text === '-' && token.glued) continue;
    if (!token || token.kind !== 'word' || PASSIVE_AUXILIARIES.has(token.lower)) return false;
    if (SPEECH_VERBS.has(token.lower)) return true;
  }
  return false;
}
