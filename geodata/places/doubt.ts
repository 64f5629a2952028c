import type { Candidate } from '../gazetteer/gazetteer.ts';
import { distanceKm } from '../gazetteer/gazetteer.ts';
import type { Place } from '../model/place.ts';
import { isWithin } from './context.ts';
import type { Mention } from './mention.ts';
import { isSaidToContain } from './resolve.ts';
import type { Choice } from './resolve.ts';

/** A village: fewer people than this, or nobody counted them. */
const SMALL = 10_000;
/** A misspelt name is believed within this distance of another place of the story, in km. */
const NEAR_KM = 250;
/** A village this far from every other place of the story is a namesake, in km. */
const FAR_KM = 350;
/** So many places are enough to tell where a story is; a list of all the towns there are is no story. */
const MAX_SCENE = 200;
/** A container's label point may lie this far from a place on its edge, in km. */
const EDGE_KM = 120;
/** So many other places make a scene that a village can lie outside of. */
const ENOUGH = 2;

/**
 * The choices without far namesakes. A name that is said to lie in a region and does not is given as the region ("X of Y
 * district" where only an X elsewhere is known); a village far from all the rest of the story is given as unknown.
 */
export function dropNamesakes(
  mentions: readonly Mention[],
  chosen: ReadonlyMap<Mention, Choice>,
): Map<Mention, Choice> {
  const kept = new Map(chosen);
  mentions.forEach((mention, at) => {
    const choice = chosen.get(mention);
    const area =
      choice && isTown(choice.candidate)
        ? (areaAround(choice, mention, mentions[at + 1], chosen) ?? areaAhead(choice, mentions, at, chosen))
        : null;
    if (!choice || !area || !isOutside(choice.candidate.place, area)) return;
    if (area.kind === 'settlement') mention.designator = 'district';
    kept.set(mention, {
      ...choice,
      candidate: { ...choice.candidate, place: area },
      reason: `somewhere in ${area.name}`,
    });
  });
  const scene = [...new Set([...kept.values()].map(({ candidate }) => candidate.place))]
    .filter(isFine)
    .slice(0, MAX_SCENE);
  for (const [mention, choice] of kept) {
    if (!isTown(choice.candidate) || !isObscure(choice.candidate) || !isFarOff(choice.candidate, scene)) continue;
    const nearer = mention.candidates.find((other) => isBeside(other.place, scene));
    if (nearer) kept.set(mention, { ...choice, candidate: nearer, reason: 'near the rest of the story' });
    else kept.delete(mention);
  }
  return kept;
}

const isBeside = (place: Place, scene: readonly Place[]): boolean =>
  place.kind === 'settlement' &&
  scene.some((other) => other !== place && other.country === place.country && distanceKm(place, other) < EDGE_KM);

const isFine = ({ kind }: Place): boolean => kind !== 'country' && kind !== 'area';

/** What we wrote down ourselves is meant; a capital or a region's seat needs no container. */
const isTown = ({ place, preferred }: Candidate): boolean =>
  !preferred &&
  !/^[vqx]-/.test(place.place_id) &&
  (place.kind === 'settlement' || place.kind === 'district') &&
  (place.feature === null || place.feature === 'quarter');

const isObscure = ({ place, match }: Candidate): boolean => place.population < SMALL || match === 'fuzzy';

/** The region or district that the words behind the name put it in; for a known town they must say so at once. */
function areaAround(
  { candidate }: Choice,
  mention: Mention,
  next: Mention | undefined,
  chosen: ReadonlyMap<Mention, Choice>,
): Place | null {
  if (!next || next.unit !== mention.unit || !isSaidToContain(mention, next)) return null;
  const area = chosen.get(next)?.candidate.place;
  const isArea = area?.kind === 'region' || area?.kind === 'district' || next.designator === 'district';
  if (!area || !isArea) return null;
  const called = next.designator === 'district' || next.designator === 'region';
  return isObscure(candidate) || (called && next.first - mention.last <= 3) ? area : null;
}

/** Names looked back at for the region that opens a sentence. */
const LOOK_BACK = 4;
/** It stands among the first words of its sentence, in tokens. */
const OPENING = 6;

/** "In the Belgorod region, a drone hit a tractor in the village of X": the region that opens the sentence of a village. */
function areaAhead(
  { candidate }: Choice,
  mentions: readonly Mention[],
  at: number,
  chosen: ReadonlyMap<Mention, Choice>,
): Place | null {
  const mention = mentions[at];
  if (!mention || (mention.designator !== 'settlement' && !isObscure(candidate))) return null;
  const { tokens, sentenceOf } = mention.unit;
  const sentence = sentenceOf(tokens[mention.first]!);
  for (const other of mentions.slice(Math.max(0, at - LOOK_BACK), at).reverse()) {
    const place = chosen.get(other)?.candidate.place;
    const own = other.unit === mention.unit && sentenceOf(tokens[other.first]!) === sentence;
    if (!own || place?.kind !== 'region') continue;
    const opening = tokens.slice(Math.max(0, other.first - OPENING), other.first);
    if (opening.some(({ opens, lower }) => opens && lower === 'in')) return place;
  }
  return null;
}

const isOutside = (place: Place, area: Place): boolean =>
  !isWithin(place, area) &&
  place.place_id !== area.place_id &&
  place.admin1_code !== area.admin1_code &&
  distanceKm(place, area) > EDGE_KM;

function isFarOff({ place, match }: Candidate, scene: readonly Place[]): boolean {
  const others = scene.filter((other) => other !== place && other.country === place.country);
  const nearest = Math.min(...others.map((other) => distanceKm(place, other)));
  if (match === 'fuzzy') return nearest > NEAR_KM;
  return others.length >= ENOUGH && nearest > FAR_KM;
}
