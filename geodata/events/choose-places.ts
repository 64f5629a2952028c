import type { Sentence, Span } from '../model/article.ts';
import type { Place } from '../model/place.ts';
import type { Toponym } from '../model/toponym.ts';
import type { MentionPlace } from './mention.ts';

/** Is `inner` a place inside `outer`, as far as region and country codes tell? */
export function isInside(inner: Place, outer: Place): boolean {
  if (inner.place_id === outer.place_id) return false;
  if (outer.kind === 'country') return inner.country === outer.country && inner.kind !== 'country';
  if (outer.kind === 'area')
    return (
      inner.country === outer.country && inner.kind !== 'country' && inner.kind !== 'area' && inner.kind !== 'region'
    );
  if (outer.kind === 'region')
    return inner.admin1_code !== null && inner.admin1_code === outer.admin1_code && inner.kind !== 'region';
  return false;
}

/** A place that can carry an event: seas, continents and unresolved names cannot; an area of one country can (the Golan, Donbas). */
export const isPlaceable = (toponym: Toponym): toponym is Toponym & { place: Place } =>
  toponym.place !== null &&
  (toponym.place.kind !== 'area' || toponym.place.country !== null) &&
  Number.isFinite(toponym.place.lon);

/** Words before a name that make it a landmark or an owner, not a scene. Source: own list. */
const NOT_A_SCENE_BEFORE =
  /\b(?:(?:border|borders|bordering|frontier) (?:with|of)|(?:close|near|next) to (?:the )?(?:border|frontier)(?: with| of)?|(?:spokes(?:man|woman|person|people)|office|ministry|officials?|sources?|correspondents?|reporters?|diplomats?|embassy|analysts?|monitor|based|headquartered|prosecutors?|lawmakers?|government|institute|think tank)(?: [\p{L}'’-]+){0,4} (?:in|at)|(?:teaching|living|working|studying|speaking|exiled) (?:in|at)|(?:said|says|according to|reported|announced) (?:the |an? )?(?:\p{L}+ ){0,3}(?:hospitals?|medics|doctors|authorities|agency|municipality|witnesses|residents?|police) in|route to|way to|miles? \w* ?(?:of|from)|kilomet(?:er|re)s? \w* ?(?:of|from)|km \w* ?(?:of|from))(?: the)?$/iu;
/** "meet American officials in X": where they meet, not only where the officials sit. */
const MET_BEFORE =
  /\b(?:met|meets?|meeting|talks|saw|see|receiv(?:ed|es)|hosts?|hosted) (?:with )?(?:[\p{L}'’-]+ ){0,3}(?:officials|diplomats|lawmakers|prosecutors|sources) (?:in|at)$/iu;
/** "off Aden", "60 nautical miles from Mocha": the scene of what happens to a ship, else only a bearing. */
const AT_SEA_BEFORE = /\boff(?: the (?:\w+ )?coast of)?(?: the)?$/i;
const SHIP = /\b(?:ships?|vessels?|tankers?|freighters?|carriers?|boats?|trawlers?|frigates?|corvettes?|cargo)\b/i;
/** "sent to Arad and Deva", "bound for Aden", "flying the flag of Palau": where something went or belongs, not what was hit. */
const DESTINATION_BEFORE =
  /\b(?:(?:sent|diverted|re-?routed|redirected|turned|flown|transferred|moved|taken|carried|brought|streamed|fled|headed|heading|escaped|travelling|traveling|sailing|sailed|rerouting) (?:\p{L}+ ){0,2}?(?:to|for|towards?)|bound for|en route (?:to|for)|flag of|managed from|registered in|flying)(?: the)?(?: \p{Lu}[\p{L}’'-]+,?(?: and| or)?){0,4}$/u;
/** "the main airport of Israel": a country that owns what is told. */
const OWNER_BEFORE =
  /\b(?:airports?|ports?|capital|depots?|base|army|government|president|parliament|people|link|gateways?|seat|ministry|leader|city|state|forces|troops|military|units|fighters) of(?: the)?$/i;
/** "Iran-made", "Sudan's main airport": a country that owns or made what is told, not where it happens. */
const NOT_A_SCENE_AFTER =
  /^(?:-(?:made|designed|built|supplied|backed|led|aligned|occupied|held)\b|['’]s (?!north|south|east|west|centr|energy|power|territory|skies|airspace))/i;

/** "told parliament in X that …", "addressing reporters in X", "speaking in X": where somebody speaks of what happened elsewhere. */
const SPOKEN_IN =
  /\b(?:(?:told|tells|telling|address(?:ed|es|ing)?|brief(?:ed|s|ing)?|inform(?:ed|ing)?|before|asked by|to) (?:the |his |her |its )?(?:\p{L}+ )?(?:parliament|board|council|assembly|lawmakers|deputies|mps|senators|cabinet|reporters|journalists|the press|ministers|ambassadors|diplomats|a (?:\p{L}+ )?(?:briefing|news conference|press conference|summit|conference|rally))|speaking|speech|spoke|briefing|news conference|press conference|interview) (?:in|from|at)(?: the)?$/iu;
/** "In X, the Foreign Ministry spoke of a murder": the seat of a state's body that comments. */
const SPEAKS_AFTER =
  /^,? (?:the|its|president|prime|foreign) (?:[\p{L}'’-]+ ){0,6}?(?:spoke|speaks|called|calls|condemned|denounced|denied|denies|accused|warned|rejected|praised|dismissed|promised|vowed|urged|welcomed|mourned|protested)\b/iu;

/** "Moscow's barrage", "Delhi's answer", "Moscow's word": a capital that acts or speaks. */
const ACTING_AFTER =
  /^['’]s (?:\w+ )?(?:barrages?|attacks?|strikes?|raids?|assaults?|onslaughts?|offensive|campaign|war|forces|troops|army|military|air force|drones?|missiles?|answer|response|decision|proposal|allies|government|ministry|envoys?|demands?|claims?|words?|version|account|story|line|statements?|silence|figures|count|tally|own|side|denials?|anger|view|letter|offer|threats?|leaders?)\b/i;

/** "The Houthi rebels in Yemen fired another missile at Israel": where those sit who do it to others. */
const ARMED_IN_BEFORE =
  /\b(?:rebels?|militants?|insurgents?|fighters?|militias?|militiamen|groups?|movement|forces|troops|army|armies|military|factions?|allies|proxies|houthis?|hezbollah|hamas|gunners|units|warships?|bases|launchers) (?:based |active |operating |stationed )?(?:in|on)(?: (?:the|neighbou?ring|nearby|northern|southern|eastern|western))*$/i;
const ACTS_AFTER =
  /^(?: (?:also|again|then|later|have|has|had|on \w+day|early|late))* (?:fir(?:ed|es?|ing)|launch(?:ed|es|ing)?|said|say|says|sent|lobbed|shelled|targeted|attacked|struck|hit|claimed|vowed|aimed|hurled|unleashed)\b/i;

/** Is a name in its sentence only a landmark, an origin of goods or an owner? */
export function isScene(toponym: Toponym, sentence: Sentence): boolean {
  const before = sentence.text
    .slice(0, toponym.start - sentence.start)
    .trimEnd()
    .slice(-60);
  const after = sentence.text.slice(toponym.end - sentence.start, toponym.end - sentence.start + 30);
  if (AT_SEA_BEFORE.test(before) && (toponym.precision === 'country' || !SHIP.test(sentence.text))) return false;
  if (
    (NOT_A_SCENE_BEFORE.test(before) && !MET_BEFORE.test(before)) ||
    DESTINATION_BEFORE.test(before) ||
    ACTING_AFTER.test(after)
  )
    return false;
  if (ARMED_IN_BEFORE.test(before) && ACTS_AFTER.test(after)) return false;
  if (isDateline(toponym, sentence, after) || isSpeakersSeat(toponym, sentence, before)) return false;
  return !(toponym.precision === 'country' && (OWNER_BEFORE.test(before) || NOT_A_SCENE_AFTER.test(after)));
}

/** A capital where somebody only speaks of what happened. */
function isSpeakersSeat({ place, end, start }: Toponym, sentence: Sentence, before: string): boolean {
  if (place?.feature !== 'capital') return false;
  const opens = start - sentence.start <= 4 || /[;:] in$/i.test(before);
  return SPOKEN_IN.test(before) || (opens && SPEAKS_AFTER.test(sentence.text.slice(end - sentence.start)));
}

/** "PESHAWAR: A house was bombed": where the report was written, in capitals at the head of a sentence. */
const isDateline = ({ surface, start }: Toponym, sentence: Sentence, after: string): boolean =>
  start === sentence.start &&
  surface.length > 3 &&
  surface === surface.toUpperCase() &&
  /^(?: ?\([^)]*\))?(?:, [^:]{2,20})?(?::| ?[—–]) /.test(after);

/** A name as a place of an event; `leaves`: people are moved out of it, so "from" names the scene. */
export const toMentionPlace = (
  toponym: Toponym & { place: Place },
  role: MentionPlace['role'],
  leaves = false,
): MentionPlace => ({
  place: toponym.place,
  precision: toponym.precision,
  role: toponym.relation === 'from' && !leaves ? 'origin' : role,
  part: toponym.part,
  toponym,
});

/** Leaves out places that only say where another one lies ("Ternivka in Dnipropetrovsk region"), and doubles. */
export function dropContainers(places: readonly MentionPlace[]): MentionPlace[] {
  const kept: MentionPlace[] = [];
  for (const candidate of places) {
    const contains =
      places.some(
        (other) =>
          other !== candidate &&
          other.role === candidate.role &&
          isInside(other.place, candidate.place) &&
          !isListedWith(other, candidate),
      ) || places.some((other) => isRegionOf(other, candidate));
    const double = kept.some(
      (other) => other.place.place_id === candidate.place.place_id && other.part === candidate.part,
    );
    if (!contains && !double) kept.push(candidate);
  }
  return kept;
}

/** A site of which no table says in which region it lies. */
const isUnsorted = (inner: Place, outer: Place): boolean =>
  inner.kind === 'site' && inner.admin1_code === null && outer.kind === 'region' && inner.country === outer.country;

/** "Sotk, Gegharkunik": what stands behind the comma is the region, even if a village has its name too. */
const isRegionOf = (inner: MentionPlace, outer: MentionPlace): boolean =>
  (inner.place.admin1 === outer.place.name || isUnsorted(inner.place, outer.place)) &&
  inner.place.place_id !== outer.place.place_id &&
  inner.toponym !== null &&
  outer.toponym?.start === inner.toponym.end + ', '.length;

/** "Kyiv and the surrounding region", "Odesa and Odesa region": the two stand side by side and both are meant. */
function isListedWith(a: MentionPlace, b: MentionPlace): boolean {
  if (!a.toponym || !b.toponym || b.precision === 'country') return false;
  const [first, second] = a.toponym.start < b.toponym.start ? [a.toponym, b.toponym] : [b.toponym, a.toponym];
  return second.start - first.end === ' and '.length;
}

export interface PlaceChoice {
  sentence: Sentence;
  /** Spans of the sentence's clauses, relative to it. */
  clauses: readonly Span[];
  /** Index of the trigger's clause, and of every clause that has a trigger of its own kind. */
  clause: number;
  busy: ReadonlySet<number>;
  toponyms: readonly Toponym[];
}

/**
 * Toponyms of the sentence that belong to the trigger's clause: those in it; where it has none, those of clauses without a
 * trigger, nearest first.
 */
export function toponymsOf({ sentence, clauses, clause, busy, toponyms }: PlaceChoice): Toponym[] {
  const inClause = (index: number) =>
    toponyms.filter((toponym) => {
      const span = clauses[index];
      return (
        span !== undefined && toponym.start - sentence.start >= span.start && toponym.start - sentence.start < span.end
      );
    });
  const own = inClause(clause).filter((toponym) => isScene(toponym, sentence));
  const told = ({ relation }: Toponym) => relation !== 'from';
  if (own.some((toponym) => isPlaceable(toponym) && toponym.role === 'event' && (told(toponym) || own.length > 1)))
    return own;
  const free = clauses
    .map((_, index) => index)
    .filter((index) => index !== clause && !busy.has(index))
    .sort((a, b) => Math.abs(a - clause) - Math.abs(b - clause) || a - b);
  for (const index of free) {
    const found = inClause(index).filter(
      (toponym) => isPlaceable(toponym) && toponym.role === 'event' && isScene(toponym, sentence),
    );
    if (found.length > 0) return [...own, ...found];
  }
  return own;
}
