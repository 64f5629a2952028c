import { dropContainers, isInside } from './choose-places.ts';
import { absorb, isCountryWide, mainPlace, type Draft } from './draft.ts';
import { isStrikeType } from './mention.ts';
import { ONE_A_DAY } from './same-event.ts';
import { WAVE_SIZE } from './wave-size.ts';

/**
 * Takes vague tellings of one article into the finer ones that they belong to: a part of a country, a country with a few weapons, a
 * region without figures. Changes `drafts` in place; `sentenceOf` gives the sentence that told a draft first.
 */
export function foldDrafts(drafts: Draft[], sentenceOf: (draft: Draft) => number): void {
  foldVague(drafts, sentenceOf);
  foldRegions(drafts);
  foldSmallCountry(drafts);
  tidyPlaces(drafts);
}

/** "A drone hit a car in the south of the country. The vehicle was between two villages": the vague place gives way to the next one. */
function foldVague(drafts: Draft[], sentenceOf: (draft: Draft) => number): void {
  for (const vague of drafts.filter(
    (draft) => isStrikeType(draft.type) && mainPlace(draft)?.part && isCountryWide(draft),
  )) {
    const country = mainPlace(vague)?.place.country;
    const at = sentenceOf(vague);
    const finer = drafts.find(
      (draft) =>
        draft !== vague &&
        isStrikeType(draft.type) &&
        draft.day === vague.day &&
        !isCountryWide(draft) &&
        mainPlace(draft)?.place.country === country &&
        sentenceOf(draft) >= at &&
        sentenceOf(draft) - at <= 2,
    );
    if (!finer) continue;
    absorb(finer, { ...vague, places: [] });
    drafts.splice(drafts.indexOf(vague), 1);
  }
}

/** "A missile landed near the main airport of Israel": a few weapons are no wave; the place told more finely later is theirs. */
function foldSmallCountry(drafts: Draft[]): void {
  for (const wide of drafts.filter(
    (draft) => isStrikeType(draft.type) && isCountryWide(draft) && !mainPlace(draft)?.part,
  )) {
    const launched = wide.quantities
      .filter(({ item }) => item.measure === 'launched')
      .reduce((sum, { item }) => sum + item.value, 0);
    const inner = drafts.filter(
      (draft) =>
        isStrikeType(draft.type) && !isCountryWide(draft) && draft.day === wide.day && draft.target === wide.target,
    );
    const [only] = inner;
    const inferred = wide.places.every(({ toponym }) => toponym === null);
    if (launched >= WAVE_SIZE || (wide.quantities.length === 0 && !inferred) || inner.length !== 1 || !only) continue;
    absorb(only, { ...wide, places: [] });
    drafts.splice(drafts.indexOf(wide), 1);
  }
}

/** Leaves the country out of a closure or a defence whose towns are known. */
function tidyPlaces(drafts: Draft[]): void {
  for (const draft of drafts) if (ONE_A_DAY.includes(draft.type)) draft.places = dropContainers(draft.places);
}

/** A region told without figures of its own, when towns inside it are told too, only says where those towns lie. */
function foldRegions(drafts: Draft[]): void {
  for (const region of drafts.filter(
    (draft) => isStrikeType(draft.type) && draft.places.length === 1 && draft.quantities.length === 0,
  )) {
    const outer = mainPlace(region);
    if (outer?.precision !== 'region') continue;
    const inner = drafts.find(
      (draft) =>
        draft !== region &&
        isStrikeType(draft.type) &&
        draft.day === region.day &&
        draft.places.some((item) => isInside(item.place, outer.place)),
    );
    if (!inner) continue;
    absorb(inner, { ...region, places: [] });
    drafts.splice(drafts.indexOf(region), 1);
  }
}
