import type { Place } from '../model/place.ts';
import { ADVERSARIES, ARMS_OF, HELD, HELD_BY, SIDES, type Side } from './vocabulary/sides.ts';

/** A side named in a text; `start`, `end` are relative to it. */
export interface SideMention {
  side: Side;
  start: number;
  end: number;
}

/** The sides' words, ready to find every mention. */
const FINDERS = SIDES.map((side) => ({ side, words: new RegExp(side.words, `${side.words.flags}g`) }));

/** Every side that a text names, in order. A word is taken by the first side that knows it. */
export function findSides(text: string): SideMention[] {
  const found: SideMention[] = [];
  for (const { side, words } of FINDERS) {
    for (const match of text.matchAll(words)) {
      const mention = { side, start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => mention.start < other.end && other.start < mention.end)) found.push(mention);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const ATTACK_NOUN =
  /^(?:['’]s)? ?(?:(?:air|drone|missile|rocket|military|naval|ground|army|air force|strike|attack|armed|mass|massive|overnight|combined|ballistic|cruise|kamikaze|first-person-view|fpv|long-range|deadly|retaliatory|guided|glide|Iran-made|tu-\S+) )*(?:attacks?|strikes?|raids?|assaults?|barrages?|bombardments?|bombings?|shelling|airstrikes?|drones?|uavs?|missiles?|rockets?|shells?|bombs?|bombers?|jets?|planes?|warplanes?|guns|artillery|forces|troops|army|military|fighters|aggression|invasion)\b/i;
/** "Russia had sent", "Israel's army struck", "the RSF again shelled": who does it stands right before the verb. */
const ATTACKS =
  /^(?:['’]s?)?(?: (?:army|military|air force|navy|forces|troops|fighters|rebels|warplanes|jets|had|has|have|again|also|then|later|itself|once more|reportedly)){0,3} (?:sent|fired|launched|struck|hit|attacked|bombed|shelled|bombarded|unleashed|hurled|pounded|targeted|raided|dropped|lobbed|carried out|conducted|rained|directed|used|stormed|seized|captured|killed|wounded|destroyed)\b/i;
const BY =
  /\b(?:by|from|blamed on|blam(?:ed|es|ing)|accus(?:ed|es|ing)|(?:attacks?|strikes?|raids?|assaults?|shelling|bombing|bombardment) of)(?: the)? $/i;
/** "a missile supplied by North Korea": who made, sold or judged it did not fire it. */
const MADE_BY =
  /\b(?:supplied|made|built|produced|provided|designed|manufactured|delivered|sold|donated|backed|supported|armed|condemned|denounced|confirmed|reported|brokered|mediated|recogni[sz]ed|held|controlled|imported)(?: \w+)? (?:by|from)(?: the)? $/i;

/** "Syrian warplanes bombed", "Myanmar's military shelled": a state that attacks places of its own. */
const HOME =
  /^(?:['’]s?)?(?: (?:government|state|army|military|air force|navy|forces|troops|soldiers|security forces|warplanes|jets|drones?|helicopters?|artillery|had|has|have|again|also|then|later|reportedly|launched|carried out|conducted)){0,4} (?:fired on|struck|attacked|bombed|shelled|bombarded|pounded|raided|stormed|airstrikes?|air ?strikes?|air raids?|bombardments?|shelling|offensive|launched a|opened fire)\b/i;

/** "Ukraine's air force said 70 missiles were fired": who counts what was fired at it. */
const COUNTS =
  /^(?:['’]s?)? ?(?:[\w-]+ ){0,3}(?:said|says|reported|recorded|counted|detected)\b[^.;]{1,50}?\b(?:(?:was|were|had been) (?:fired|launched|sent|used)|(?:drones|missiles|rockets|uavs) launched)\b/i;

export interface AttackerInput {
  text: string;
  /** Where the trigger stands in the text. */
  at: number;
  /** Country of the place that was hit, alpha-2. */
  target: string | null;
  /** Only "its weapon" and "by" count, not merely the nearest side before the verb. */
  strict?: boolean;
}

/**
 * The attacker that the words name, or null. In order: the side whose weapon or attack it is ("Israeli drone", "Israel struck"), the side
 * behind "by" or "of", the nearest side before the verb. A state attacks its own places only where it says so; an armed group may.
 */
export function findAttacker({ text, at, target, strict = false }: AttackerInput): Side | null {
  const able = findSides(text).filter(
    ({ side, end }) =>
      (side.group || side.country !== target) &&
      !text.startsWith('-based', end) &&
      !COUNTS.test(text.slice(end, end + 120)),
  );
  const owns = (after: string) => ATTACK_NOUN.test(after) || ATTACKS.test(after);
  const owner = able.filter(({ end }) => owns(text.slice(end, end + 80))).sort(byDistance(at))[0];
  if (owner) return owner.side;
  const named = able
    .filter(({ start }) => BY.test(text.slice(0, start)) && !MADE_BY.test(text.slice(0, start)))
    .sort(byDistance(at))[0];
  if (named) return named.side;
  const home = mayAttackItself(target)
    ? findSides(text).find(
        ({ side, end }) => side.country === target && !side.group && HOME.test(text.slice(end, end + 80)),
      )
    : null;
  if (home) return home.side;
  return strict ? null : (able.filter(({ end }) => end <= at).at(-1)?.side ?? null);
}

/** Countries at war with another that also fight within their borders. Source: ACLED country pages. */
const CIVIL_WARS: ReadonlySet<string> = new Set(['SY', 'YE', 'ET', 'CD', 'AZ']);

const mayAttackItself = (target: string | null): boolean =>
  target !== null && (CIVIL_WARS.has(target) || enemiesOf(target).length === 0);

const byDistance = (at: number) => (a: SideMention, b: SideMention) => Math.abs(a.start - at) - Math.abs(b.start - at);

/**
 * The side that an attack on a place is aimed at, alpha-2: the country it belongs to, or who holds it ("occupied Crimea").
 */
export function sideOf(place: Place | null, text: string): string | null {
  if (!place) return null;
  const holder = HELD_BY[place.place_id] ?? HELD_BY[place.admin1_code ?? ''];
  if (holder) return holder;
  if (!HELD.test(text) || !place.country) return place.country;
  const enemies = enemiesOf(place.country);
  return (
    findSides(text).find(({ side }) => side.country && enemies.includes(side.country))?.side.country ?? place.country
  );
}

const enemiesOf = (country: string): string[] =>
  ADVERSARIES.flatMap(([a, b]) => (a === country ? [b] : b === country ? [a] : []));

/** Sides whose arms a text names ("a Geran", "KABs"). */
const ownersOf = (text: string): Side[] =>
  ARMS_OF.flatMap(({ name, words }) => (words.test(text) ? SIDES.filter((side) => side.name === name) : []));

/** How often each side is named in an article, sentence by sentence. */
export function countSides(sentences: readonly { text: string }[]): ReadonlyMap<Side, number> {
  const counts = new Map<Side, number>();
  for (const { text } of sentences)
    for (const side of [...findSides(text).map((mention) => mention.side), ...ownersOf(text)])
      counts.set(side, (counts.get(side) ?? 0) + 1);
  return counts;
}

/** The country at war with `target` that the article names most; null when it names none. */
export function adversaryOf(target: string | null, counts: ReadonlyMap<Side, number>): Side | null {
  if (!target) return null;
  const enemies = enemiesOf(target);
  const named = [...counts].filter(([side]) => side.country && enemies.includes(side.country));
  return named.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
