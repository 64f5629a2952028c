import type { Candidate } from '../gazetteer/gazetteer.ts';
import { distanceKm } from '../gazetteer/gazetteer.ts';
import type { Place } from '../model/place.ts';
import { hasRival, isWithin } from './context.ts';
import type { CountryShares } from './context.ts';
import { weightOf } from './features.ts';
import type { Mention } from './mention.ts';

/** A candidate with its points, and why. */
export interface Choice {
  candidate: Candidate;
  points: number;
  reason: string;
}

/** What is known of the names around a mention when it is weighed. */
interface Neighbour {
  mention: Mention;
  place: Place;
  /** Both stand in one sentence-like stretch of words. */
  close: boolean;
  /** "X, Y", "X in Y", "Y's X": the neighbour is said to contain the mention. */
  container: boolean;
}

/** Points that decide between candidates; tuned on GeoVirus and on the development articles. */
const POINTS = {
  atIssue: 0.6,
  share: 2.5,
  designated: 4,
  misdesignated: -3,
  container: 4,
  containerMissed: -1.5,
  sameSentence: 1.5,
  near: 1.2,
  nearby: 0.5,
  primary: 0.6,
  preferred: 2.5,
  ours: 1.2,
  cityOfThatName: -1.8,
  rival: -1.2,
  former: -1,
  quarter: -0.8,
  afterComma: 3,
  loose: -9,
} as const;

const ROUNDS = 3;

/** Chooses a place for every mention: first by the article's countries, then again with what was chosen around. */
export function resolveAll(mentions: readonly Mention[], shares: CountryShares): Map<Mention, Choice> {
  let chosen = new Map<Mention, Choice>();
  for (let round = 0; round < ROUNDS; round++) {
    const before = chosen;
    chosen = settle(
      mentions.map((mention, at) => ({ mention, choices: choicesOf(mention, at, mentions, shares, before) })),
    );
    if (mentions.every((mention) => samePlace(chosen.get(mention), before.get(mention)))) break;
  }
  return chosen;
}

const samePlace = (a: Choice | undefined, b: Choice | undefined): boolean => a?.candidate.place === b?.candidate.place;

function choicesOf(
  mention: Mention,
  at: number,
  all: readonly Mention[],
  shares: CountryShares,
  before: ReadonlyMap<Mention, Choice>,
): Choice[] {
  const [only] = mention.candidates;
  if (mention.candidates.length === 1 && only) return [{ candidate: only, points: 0, reason: ONLY }];
  return weigh(mention, shares, neighboursOf(at, all, before));
}

const ONLY = 'the only place of that name';

/** The same name means the same place throughout an article, unless the words beside it say otherwise. */
function settle(weighed: readonly { mention: Mention; choices: Choice[] }[]): Map<Mention, Choice> {
  const totals = new Map<string, Map<string, number>>();
  const chosen = new Map<Mention, Choice>();
  for (const { mention, choices } of weighed) {
    const [only] = choices;
    if (choices.length > 1) addTotals(totals, senseKey(mention), choices);
    else if (only) chosen.set(mention, only);
  }
  for (const { mention, choices } of weighed) {
    const sums = choices.length > 1 ? totals.get(senseKey(mention)) : undefined;
    const best = sums ? highest(choices, sums) : null;
    if (best) chosen.set(mention, best);
  }
  return chosen;
}

function addTotals(totals: Map<string, Map<string, number>>, key: string, choices: readonly Choice[]): void {
  const sums = totals.get(key) ?? new Map<string, number>();
  for (const { candidate, points } of choices) {
    sums.set(candidate.place.place_id, (sums.get(candidate.place.place_id) ?? 0) + points);
  }
  totals.set(key, sums);
}

/** Ids decide between equals, so that the order of the tables never does. */
function highest(choices: readonly Choice[], sums: ReadonlyMap<string, number>): Choice | null {
  let best: Choice | null = null;
  let most = -Infinity;
  for (const choice of choices) {
    const id = choice.candidate.place.place_id;
    const total = sums.get(id) ?? 0;
    if (best === null || total > most || (total === most && id < best.candidate.place.place_id))
      [best, most] = [choice, total];
  }
  return best;
}

const senseKey = ({ key, designator, unit }: Mention): string =>
  `${key}|${designator ?? ''}|${unit.paragraph.kind === 'body' || unit.paragraph.kind === 'headline' ? '' : unit.paragraph.index}`;

/** How many names to either side are looked at, and how many words apart they may stand to be close. */
const NEIGHBOURS = 8;
const CLOSE = 25;

function neighboursOf(at: number, all: readonly Mention[], chosen: ReadonlyMap<Mention, Choice>): Neighbour[] {
  const mention = all[at];
  const neighbours: Neighbour[] = [];
  if (!mention) return neighbours;
  for (let i = Math.max(0, at - NEIGHBOURS); i <= at + NEIGHBOURS; i++) {
    const other = all[i];
    if (!other || i === at || other.unit !== mention.unit || other.key === mention.key) continue;
    const place = chosen.get(other)?.candidate.place;
    if (!place) continue;
    const gap = other.first > mention.first ? other.first - mention.last : mention.first - other.last;
    neighbours.push({ mention: other, place, close: gap < CLOSE, container: isSaidToContain(mention, other) });
  }
  return neighbours;
}

/** "Austin, Texas", "Ternivka in the Dnipropetrovsk region", "Sudan's South Kordofan". */
export function isSaidToContain(mention: Mention, other: Mention): boolean {
  const { tokens } = mention.unit;
  if (other.first <= mention.last) return other.last === mention.first - 1 && (tokens[other.last]?.possessive ?? false);
  const between = other.first - mention.last - 1;
  if (between === 0) return tokens[mention.last + 1]?.gap.startsWith(',') ?? false;
  if (between > 5) return false;
  let linked = false;
  for (let i = mention.last + 1; i < other.first; i++) {
    const word = tokens[i]?.lower;
    if (word === 'and') return false;
    linked ||= word === 'in' || word === 'of';
  }
  return linked;
}

function weigh(mention: Mention, shares: CountryShares, neighbours: readonly Neighbour[]): Choice[] {
  return mention.candidates.map((candidate) => {
    const parts = [
      { points: weightOf(candidate), why: 'prominence' },
      ...ofName(mention, candidate),
      ...ofDesignator(mention, candidate),
      ...ofCountry(mention, candidate, shares),
      ...ofNeighbours(candidate, neighbours),
    ];
    const points = parts.reduce((sum, part) => sum + part.points, 0);
    const [why] = parts.slice(1).sort((a, b) => b.points - a.points);
    return { candidate, points, reason: why && why.points > 0.5 ? why.why : 'prominence' };
  });
}

interface Part {
  points: number;
  why: string;
  /** Said of a region or a country because others of its kind stand beside it. */
  peer?: boolean;
}

/** Sites and areas that we wrote down because news names them. */
const isOurs = ({ place_id }: Place): boolean => place_id.startsWith('x-') || place_id.startsWith('s-');

function ofName(mention: Mention, { place, primary, preferred, afterComma, match, edits }: Candidate): Part[] {
  const parts: Part[] = [];
  if (primary) parts.push({ points: POINTS.primary, why: 'its display name' });
  if (preferred) parts.push({ points: POINTS.preferred, why: 'what the bare name means in news' });
  if (isOurs(place)) parts.push({ points: POINTS.ours, why: 'in our own table' });
  if (match === 'fuzzy') parts.push({ points: -edits, why: 'misspelt' });
  if (place.kind === 'country' && hasRival(mention.candidates)) {
    parts.push({ points: POINTS.rival, why: 'a region elsewhere bears the name' });
  }
  if (place.feature === 'former') parts.push({ points: POINTS.former, why: 'former place' });
  if (place.kind === 'district') parts.push({ points: POINTS.quarter, why: 'part of a larger place' });
  if (afterComma) {
    const comma = /^,/.test(mention.unit.tokens[mention.first]?.gap ?? '');
    parts.push({ points: comma ? POINTS.afterComma : POINTS.loose, why: 'abbreviation behind a place' });
  }
  return parts;
}

function ofDesignator(mention: Mention, { place, primary }: Candidate): Part[] {
  const { designator, candidates } = mention;
  const fits = designatorFits(mention, place);
  if (designator && fits !== null) {
    const points = fits ? (primary || designator === 'region' ? POINTS.designated : 1) : POINTS.misdesignated;
    return [{ points, why: `called a ${designator}` }];
  }
  const isNamesake = ({ place: other, primary: own }: Candidate): boolean =>
    (own || other.country === 'UA') &&
    other.kind === 'settlement' &&
    other.admin1_code === place.place_id &&
    other.population > 20_000;
  const isOwnCountry = ({ place: other }: Candidate): boolean => other.place_id === place.country;
  if (place.kind === 'region' && candidates.some((c) => isNamesake(c) || isOwnCountry(c))) {
    return [{ points: POINTS.cityOfThatName, why: 'its city or country bears the name' }];
  }
  return [];
}

/** Too small to have districts, or to give a district its name. */
const isVillage = (place: Place): boolean => place.kind === 'settlement' && place.population < 3000;

/** Null when the designator does not tell. */
function designatorFits({ designator }: Mention, place: Place): boolean | null {
  if (designator === 'region') {
    if (place.kind === 'settlement' || place.kind === 'district') return false;
    return place.kind === 'region' ? !/ City$/.test(place.name) : place.feature === 'upper_region' ? true : null;
  }
  if (designator === 'district')
    return place.kind === 'district' ? true : place.kind === 'country' || isVillage(place) ? false : null;
  if (designator === 'settlement') return place.kind === 'settlement' ? true : place.kind === 'country' ? null : false;
  if (designator === 'facility') return place.kind === 'settlement' || place.kind === 'site' ? true : null;
  return null;
}

function ofCountry({ candidates }: Mention, { place }: Candidate, shares: CountryShares): Part[] {
  const share = place.country === null ? 0 : (shares.get(place.country) ?? 0);
  if (share === 0) return [];
  if (place.kind === 'country' && !hasRival(candidates)) {
    return [{ points: POINTS.atIssue + POINTS.share * 0.4, why: 'a country' }];
  }
  return [{ points: POINTS.atIssue + POINTS.share * share, why: `${place.country} is at issue` }];
}

/** So many peers count: a region among ten others is no likelier than one between two. */
const PEERS = 2;

/** What the names around say. */
function ofNeighbours(candidate: Candidate, neighbours: readonly Neighbour[]): Part[] {
  const parts = neighbours.flatMap((neighbour) => ofNeighbour(candidate, neighbour));
  const peers = parts.filter(({ peer }) => peer).sort((a, b) => b.points - a.points);
  return [...parts.filter(({ peer }) => !peer), ...peers.slice(0, PEERS)];
}

function ofNeighbour({ place }: Candidate, { place: other, close, container }: Neighbour): Part[] {
  if (isWithin(place, other)) {
    if (other.kind === 'country' && !container) return [];
    const points = container ? POINTS.container : close ? POINTS.sameSentence : 0.5;
    return [{ points, why: `in ${other.name}, named beside it` }];
  }
  if (container && (other.kind === 'region' || other.kind === 'country')) {
    return [{ points: POINTS.containerMissed, why: `not in ${other.name}` }];
  }
  if (place.kind === other.kind && (place.kind === 'region' || place.kind === 'country'))
    return ofPeer(place, other, close);
  const small = place.kind === 'settlement' || place.kind === 'district';
  if (!close || !small || other.kind === 'country' || other.kind === 'area') return [];
  const km = distanceKm(place, other);
  if (km < 120) return [{ points: POINTS.near, why: `near ${other.name}` }];
  return km < 350 ? [{ points: POINTS.nearby, why: `not far from ${other.name}` }] : [];
}

/** "Florida and Georgia", "Armenia and Georgia": names beside each other are of one kind and one part of the world. */
function ofPeer(place: Place, other: Place, close: boolean): Part[] {
  if (place.kind === 'region') {
    return place.country === other.country
      ? [{ points: close ? POINTS.sameSentence : 0.5, why: `beside ${other.name}`, peer: true }]
      : [];
  }
  const beside = close && distanceKm(place, other) < 1500;
  return beside ? [{ points: POINTS.nearby, why: `beside ${other.name}`, peer: true }] : [];
}
