import type { Features } from './features.ts';
import { isLinked } from './lists.ts';
import type { Mention } from './mention.ts';
import type { Scored } from './recognise.ts';
import { INSTITUTIONS, OFFICE_MODIFIERS, PARTY_NOUNS } from './vocabulary/roles.ts';
import { KEEP_WEIGHTS } from './weights.ts';

/** The scorer's word on a name: above 0 it is a place. */
export function keepScore(features: Features): number {
  let sum = KEEP_WEIGHTS.bias ?? 0;
  for (const name in features) sum += (KEEP_WEIGHTS[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

/** Names that the scorer alone would leave out, but that stand in a list between ones it takes: "in X, Y and Z". */
export function keepAll(scored: readonly Scored[]): Set<Scored> {
  const kept = new Set(scored.filter(isKept));
  scored.forEach((item, at) => {
    if (kept.has(item) || keepScore(item.features) < LISTED) return;
    if (item.features.firstName || item.features.surname || item.features.common) return;
    const [before, after] = [scored[at - 1], scored[at + 1]];
    const left = before !== undefined && kept.has(before) && isLinked(before.mention, item.mention);
    const right = after !== undefined && kept.has(after) && isLinked(item.mention, after.mention);
    if (left && right) kept.add(item);
  });
  return kept;
}

/** How far below zero a listed name may be. */
const LISTED = -1.5;

/**
 * Is a name taken for a place? The scorer decides, but for what GeoVirus has no examples of: seats of power and other
 * sites of our own table, "US-led", and first names before a surname.
 */
function isKept({ mention, features }: Scored): boolean {
  const { unit, last, candidates } = mention;
  const next = unit.tokens[last + 1];
  if (unit.paragraph.text[mention.end - unit.paragraph.start] === '$') return false;
  if (isPersonName(mention, features) || features.organisationOf) return false;
  const isSite = candidates.some(({ place }) => place.place_id.startsWith('x-'));
  if (isSite && !features.beforeOutlet && !features.hyphenBefore) return true;
  const isCompound = features.hyphenAfter && features.country && next?.shape === 'lower' && !features.hyphenBefore;
  return isCompound ? true : keepScore(features) > (isPlain(features) ? PLAIN : 0);
}

/** Below zero, for the scorer has not seen many names of the wars that this project reads about. */
const PLAIN = -1.2;

/** Nothing about the name speaks against a place, and it is a large one or its country is at issue. */
const isPlain = (features: Features): boolean =>
  Boolean(features.atIssue || (features.large && features.primary)) &&
  (!features.short || Boolean(features.large)) &&
  AGAINST.every((name) => !features[name]);

const AGAINST = `common firstName surname notPlace titleCase upper afterFirstName afterCapital organisationOf beforeHead
  beforeCapital beforeKnown beforeOutlet hyphenBefore hyphenAfter a`.split(/\s+/);

/** "Paris Hilton", "Jordan Peterson"; not "Jordan Foreign Minister X". */
function isPersonName({ unit, first, last }: Mention, features: Features): boolean {
  if (!features.firstName || first !== last) return false;
  const next = unit.tokens[last + 1]?.lower ?? '';
  const surname = features.beforeCapital || features.beforeKnown;
  if (!features.country) return Boolean(surname || features.surname);
  return Boolean(surname) && !OFFICE_MODIFIERS.has(next) && !INSTITUTIONS.has(next) && !PARTY_NOUNS.has(next);
}

/** Why a name is no place, in a few words: the features that weighed most against it. */
export function whyDropped({ features }: Scored): string {
  const against = Object.entries(features)
    .map(([name, value]): [string, number] => [name, value * (KEEP_WEIGHTS[name] ?? 0)])
    .filter(([, points]) => points < -0.3)
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3);
  return against.length > 0
    ? `not a place here: ${against.map(([name]) => name).join(', ')}`
    : 'too little speaks for a place';
}
