import { absorb, mainPlace, type Draft } from './draft.ts';
import { isSameEvent } from './same-event.ts';
import { isStrikeType } from './mention.ts';

/** Exact counts of the same weapons this far apart, as a share of the larger, tell two different attacks. */
const COUNT_TOLERANCE = 0.25;

/**
 * Merges reports of one event by several articles: the same kind, day and scene, sides that agree, and no counts that contradict.
 * Never by likeness of words. Order-independent: drafts are taken in the order of day, type, place and article.
 */
export function mergeEvents(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort(byKey);
  if (new Set(drafts.flatMap(({ articleIds }) => articleIds)).size < 2) return sorted; // one article's are told apart already
  const merged: Draft[] = [];
  for (const draft of sorted) {
    const twin = merged.find(
      (other) => sharesNoArticle(other, draft) && isSameEvent(other, draft) && !contradicts(other, draft),
    );
    if (!twin) {
      merged.push(draft);
      continue;
    }
    twin.mergeBasis.push(basisOf(twin, draft));
    absorb(twin, draft);
    for (const child of drafts) if (child.parent === draft) child.parent = twin;
  }
  return merged;
}

const sharesNoArticle = (a: Draft, b: Draft) => !b.articleIds.every((id) => a.articleIds.includes(id));

const keyOf = (draft: Draft) =>
  [draft.day, draft.type, mainPlace(draft)?.place.place_id ?? '', draft.articleIds.join()].join(' ');
const byKey = (a: Draft, b: Draft) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);

/** Do the two tell launches of the same weapons in numbers that cannot be one attack's? */
function contradicts(a: Draft, b: Draft): boolean {
  const launches = (draft: Draft) =>
    draft.quantities.map(({ item }) => item).filter((item) => item.measure === 'launched');
  return launches(a).some((one) =>
    launches(b).some(
      (other) =>
        one.item === other.item &&
        Math.abs(one.value - other.value) > COUNT_TOLERANCE * Math.max(one.value, other.value),
    ),
  );
}

/** Why two reports were taken for one event, in words. */
function basisOf(a: Draft, b: Draft): string {
  const place = (mainPlace(a) ?? mainPlace(b))?.place.name;
  const kind = isStrikeType(a.type) ? 'a strike' : a.type.replace('_', ' ');
  const shared = place ? `at the same place (${place})` : 'told alike, without a place,';
  return `${b.articleIds.join(', ')}: ${kind} ${shared} on the same day (${a.day})`;
}
