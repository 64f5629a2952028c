import { mainPlace, type Draft } from './draft.ts';
import { adversaryOf } from './find-sides.ts';
import { isStrikeType } from './mention.ts';
import type { Side } from './vocabulary/sides.ts';

/**
 * Fills in who attacked where a sentence does not say: whoever the article's other strikes on that country are ascribed to, else the
 * country at war with it that the article names. A response without a side is its country's own.
 */
export function fillSides(drafts: readonly Draft[], counts: ReadonlyMap<Side, number>): void {
  const known = new Map<string | null, Draft>();
  for (const draft of drafts)
    if (isStrikeType(draft.type) && draft.actorName !== null && !known.has(draft.target))
      known.set(draft.target, draft);
  for (const draft of drafts) {
    const country = draft.target ?? mainPlace(draft)?.place.country ?? null;
    if (draft.actor !== null || draft.actorName !== null) continue;
    if (!isStrikeType(draft.type)) {
      if (draft.type !== 'diplomacy') draft.actor = country;
      continue;
    }
    const alike = known.get(country);
    const side = alike ? { country: alike.actor, name: alike.actorName } : adversaryOf(country, counts);
    draft.actor = side?.country ?? null;
    draft.actorName = side?.name ?? null;
  }
}
