import type { Mention } from './mention.ts';

/** Two parties that are not named again. */
const BOTH_SIDES =
  /\b(?:the two|both) (?:\w+ )?(?:sides|countries|governments|armies|militaries|neighbou?rs|parties|leaders|presidents|ministers|delegations)\b|\b(?:directors general|chiefs|ministers|leaders|presidents|commanders|envoys|militaries)(?: of \p{L}+(?: \p{L}+){0,3}?)? (?:have |had |also |again )*(?:spoke|spoken|talked|conferred)\b/iu;

/** Why a meeting cannot stand as an event: no day, no place, no two parties; null when it can. */
export function meetingFault(mention: Mention): string | null {
  const parties = mention.participants.length + mention.sides.length + (BOTH_SIDES.test(mention.sentence.text) ? 2 : 0);
  const keyPoint = /^[•●*–-] /.test(mention.sentence.text);
  if (
    !mention.time &&
    mention.places.length === 0 &&
    mention.type === 'diplomacy' &&
    !keyPoint &&
    mention.rule !== 'protest' &&
    !(
      /\bphone\b|^phone/i.test(`${mention.rule} ${mention.sentence.text}`) &&
      mention.status === 'occurred' &&
      parties >= 2
    )
  )
    return 'a meeting without a day or a place';
  if (mention.places.length === 0 && parties < 2) return 'a meeting without a place or two parties';
  if (mention.rule === 'deal' && !mention.time) return 'an agreement without a day';
  return null;
}
