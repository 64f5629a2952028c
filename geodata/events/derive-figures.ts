import type { Claim } from '../model/claim.ts';
import type { Figure } from '../model/event.ts';

/** Claims of an event with the day their article was published. */
export type DatedClaim = Claim & { published: string };

/** Key of a figure: the measure, and the item for weapons and for part of the people counted (`injured.child`). */
const keyOf = (claim: Claim): string => (claim.item ? `${claim.measure}.${claim.item}` : claim.measure);

/**
 * Low, best and high of every measure that claims count. `best` is the newest article's largest number; `high` is null when every
 * claim is a lower bound. Nothing is averaged, nothing is added up; no claim, no figure.
 */
export function deriveFigures(claims: readonly DatedClaim[]): Record<string, Figure> {
  const groups = new Map<string, DatedClaim[]>();
  for (const claim of claims) {
    if (claim.value === null || claim.measure === 'statement') continue;
    groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim]);
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => [key, figureOf(group)]),
  );
}

function figureOf(claims: readonly DatedClaim[]): Figure {
  const values = claims.map((claim) => claim.value ?? 0);
  const newest = [...claims].sort((a, b) =>
    a.published < b.published ? 1 : a.published > b.published ? -1 : (b.value ?? 0) - (a.value ?? 0),
  )[0];
  const open = claims.every((claim) => claim.qualifier === 'at_least' || claim.qualifier === 'more_than');
  return {
    low: Math.min(...values),
    best: newest?.value ?? 0,
    high: open ? null : Math.max(...values),
    claim_ids: claims.map((claim) => claim.claim_id).sort(),
  };
}
