import { mainPlace, type Draft } from './draft.ts';
import { adversaryOf } from './find-sides.ts';
import { isStrikeType } from './mention.ts';

/**
 * Fills in who attacked where a sentence does not say: whoever the article's other strikes on that country are ascribed to, else the
 * country at war with it that the article names. A response without a side is its country's own.
 */
export function fillSides(drafts: readonly Draft[], articleText: string): void {
  for (const draft of drafts) {
    const country = draft.target ?? mainPlace(draft)?.place.country ?? null;
    if (draft.actor !== null || draft.actorName !== null) continue;
    if (!isStrikeType(draft.type)) {
      if (draft.type !== 'diplomacy') draft.actor = country;
      continue;
    }
    const alike = drafts.find(
      (other) => isStrikeType(other.type) && other.actorName !== null && other.target === country,
    );
    const side = alike ? { country: alike.actor, name: alike.actorName } : adversaryOf(country, articleText);
    draft.actor = side?.country ?? null;
    draft.actorName = side?.name ?? null;
  }
}
