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
    const told = alike && !isGuest(alike, country, counts) ? { country: alike.actor, name: alike.actorName } : null;
    const side = told ?? adversaryOf(country, counts) ?? insurgentOf(country, counts);
    draft.actor = side?.country ?? null;
    draft.actorName = side?.name ?? null;
  }
}

/** An armed group of the country itself that the article names most; null when it names none. */
function insurgentOf(country: string | null, counts: ReadonlyMap<Side, number>): Side | null {
  const groups = [...counts].filter(([side]) => side.group && side.country === country);
  return groups.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** "US forces struck a camp of X", in an article on the deeds of X: the other strikes are those of X. */
function isGuest({ actor, actorName }: Draft, country: string | null, counts: ReadonlyMap<Side, number>): boolean {
  const group = insurgentOf(country, counts);
  if (!group || actor === country) return false;
  const own = [...counts].find(([side]) => side.name === actorName)?.[1] ?? 0;
  return (counts.get(group) ?? 0) > own;
}
