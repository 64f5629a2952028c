import type { I18n } from '../i18n/i18n.svelte.ts';
import type { Conflict } from './conflict.ts';

/** The yellow note over claims that disagree: a headline and the sentences on why, as far as it can be told. */
export interface ConflictText {
  head: string;
  body: string;
}

/** Words for a conflict, in the reader's language. */
export function formatConflict(conflict: Conflict, i18n: I18n): ConflictText {
  const texts = i18n.t.card.conflict;
  const kinds = conflict.differences.map((difference) => texts[difference]);
  const head = kinds.length > 0 ? i18n.fill(texts.differWhy, { why: kinds.join(texts.and) }) : texts.differ;
  const sentences = [
    conflict.differences.includes('rounding') ? texts.rounded : '',
    conflict.earlier ? (conflict.earlier === 'low' ? texts.earlierLower : texts.earlierHigher) : '',
    conflict.wider ? (conflict.wider === 'high' ? texts.widerHigher : texts.widerLower) : '',
    conflict.lowerBounds ? texts.bounds : '',
    texts.side,
  ];
  return { head, body: sentences.filter(Boolean).join(' ') };
}
