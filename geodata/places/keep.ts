import type { Features } from './features.ts';
import { isLinked } from './lists.ts';
import type { Mention } from './mention.ts';
import type { Scored } from './recognise.ts';
import { INSTITUTIONS, OFFICE_MODIFIERS, PARTY_NOUNS } from './vocabulary/roles.ts';
import { isAdjacent, isCapitalised } from './tokens.ts';
import type { Token } from './tokens.ts';
import { NAME_OPENERS } from './vocabulary/words.ts';
import { KEEP_WEIGHTS } from './weights.ts';

/**
 * The names that are taken for places. A first look tells which countries are at issue, a second takes their towns more
 * readily, and a third the names that stand in a list beside those: "in X, Y and Z".
 */
export function keepAll(scored: readonly Scored[]): Set<Scored> {
  noteCountries(scored, new Set(scored.filter(isKept)));
  const kept = new Set(scored.filter(isKept));
  scored.forEach((item, at) => {
    const { features, mention } = item;
    if (kept.has(item) || item.score < LISTED) return;
    if (features.firstName || features.surname || features.common || features.notPlace) return;
    const [before, after] = [scored[at - 1], scored[at + 1]];
    const left = before !== undefined && kept.has(before) && isLinked(before.mention, mention);
    const right = after !== undefined && kept.has(after) && isLinked(mention, after.mention);
    if (features.abbreviated && features.afterComma && before && kept.has(before)) kept.add(item);
    if ((left && right) || ((left || right) && features.atIssue)) kept.add(item);
  });
  return kept;
}

/** A country is at issue too when places are named that lie nowhere else. */
function noteCountries(scored: readonly Scored[], kept: ReadonlySet<Scored>): void {
  const countries = new Set<string>();
  for (const { mention } of kept) {
    const own = new Set(mention.candidates.map(({ place }) => place.country));
    const [country] = own;
    if (own.size === 1 && country) countries.add(country);
  }
  for (const item of scored) {
    const { mention, features } = item;
    if (features.atIssue || features.common || features.firstName || features.surname) continue;
    if (!mention.candidates.some(({ place }) => place.country !== null && countries.has(place.country))) continue;
    features.atIssue = 1;
    item.score += KEEP_WEIGHTS.atIssue ?? 0;
  }
}

/** How far below zero a listed name may be. */
const LISTED = -1.5;

/**
 * Is a name taken for a place? The scorer decides, but for what GeoVirus has no examples of: seats of power and other
 * sites of our own table, "US-led", and first names before a surname.
 */
function isKept({ mention, features, score }: Scored): boolean {
  const { unit, last, candidates } = mention;
  const next = unit.tokens[last + 1];
  if (unit.paragraph.text[mention.end - unit.paragraph.start] === '$') return false;
  if (features.notPlace || isDisease(next)) return false;
  if (isPersonName(mention, features) || isClub(mention) || isStreet(mention)) return false;
  if (features.organisationOf) return isMinistryOf(mention);
  const isSite = candidates.some(({ place }) => place.place_id.startsWith('x-')) || isNamedSite(mention);
  if (isSite && !features.beforeOutlet && !features.hyphenBefore) return true;
  const isCompound = features.hyphenAfter && features.country && next?.shape === 'lower' && !features.hyphenBefore;
  return isCompound ? true : score > (isPlain(features) ? PLAIN : 0);
}

/** "Ramon airport": a facility by its full name. */
const isNamedSite = ({ candidates, first, last }: Mention): boolean =>
  last > first && candidates.some(({ place }) => place.kind === 'site');

/** "the Foreign Ministry of Kazakhstan" names a government; "the Bank of England" does not. */
const isMinistryOf = ({ unit, first, candidates }: Mention): boolean =>
  /^(?:ministry|department|embassy|council)$/.test(unit.tokens[first - 2]?.lower ?? '') &&
  candidates.some(({ place }) => place.kind === 'country');

/** "Kashirskoye highway", "Moscow Street": a road in some town, called after where it leads. */
function isStreet({ unit, last, candidates }: Mention): boolean {
  const next = unit.tokens[last + 1];
  if (!isAdjacent(next) || unit.tokens[last]?.possessive) return false;
  if (!STREETS.has(next?.lower ?? '') || !(isCapitalised(next) || next?.lower === 'highway')) return false;
  return candidates.every(({ place }) => place.kind !== 'country' && place.population < 300_000);
}

const STREETS = new Set('street avenue highway boulevard prospekt embankment lane shosse'.split(' '));

/** Below zero, for the scorer has not seen many names of the wars that this project reads about. */
const PLAIN = -1.2;

/** Nothing about the name speaks against a place, and it is a large one or its country is at issue. */
const isPlain = (features: Features): boolean =>
  Boolean(features.atIssue || (features.large && features.primary)) &&
  (!features.short || Boolean(features.large)) &&
  AGAINST.every((name) => !features[name]);

const AGAINST = `common firstName surname notPlace titleCase upper afterFirstName afterCapital organisationOf beforeHead
  beforeCapital beforeKnown beforeOutlet hyphenBefore hyphenAfter a`.split(/\s+/);

/** "West Nile virus", "Hong Kong flu". */
const isDisease = (next: Token | undefined): boolean =>
  isAdjacent(next) && /^(?:virus|viruses|flu|fever|disease|syndrome|strain|variant)$/.test(next?.lower ?? '');

/** "Real Madrid", "Radio Pyongyang". */
function isClub({ unit, first }: Mention): boolean {
  const before = unit.tokens[first - 1];
  return isCapitalised(before) && isAdjacent(unit.tokens[first]) && NAME_OPENERS.has(before?.lower ?? '');
}

/** "Paris Hilton", "Jordan Peterson"; not "Jordan Foreign Minister X". */
function isPersonName({ unit, first, last }: Mention, features: Features): boolean {
  if (!features.firstName || first !== last) return false;
  const next = unit.tokens[last + 1]?.lower ?? '';
  const surname = features.beforeCapital || features.beforeKnown;
  if (!features.country) return Boolean(surname || features.surname);
  return Boolean(surname) && !OFFICE_MODIFIERS.has(next) && !INSTITUTIONS.has(next) && !PARTY_NOUNS.has(next);
}

/** Features that speak against a place, and how loud. */
const WEIGHTS_AGAINST = Object.entries(KEEP_WEIGHTS).filter(([, weight]) => weight < -0.3);

/** Why a name is no place, in a few words: the features that weighed most against it. */
export function whyDropped({ features }: Scored): string {
  const against = WEIGHTS_AGAINST.filter(([name, weight]) => (features[name] ?? 0) * weight < -0.3);
  if (against.length === 0) return 'too little speaks for a place';
  const heaviest = against.sort((a, b) => (features[a[0]] ?? 0) * a[1] - (features[b[0]] ?? 0) * b[1]).slice(0, 3);
  return `not a place here: ${heaviest.map(([name]) => name).join(', ')}`;
}
