import type { Sentence, Span } from '../model/article.ts';
import type { Quantity, TimeMention } from '../model/claim.ts';
import type { EventType } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import type { Toponym } from '../model/toponym.ts';
import { dropContainers, isPlaceable, isScene, toMentionPlace, toponymsOf } from './choose-places.ts';
import type { Trigger } from './find-triggers.ts';
import { findSides } from './find-sides.ts';
import { isStrikeType, type MentionPlace } from './mention.ts';
import { resolveNominals, surroundingRegion } from './nominals.ts';
import type { ArticleFacts } from './read-mentions.ts';

export interface PlacingInput {
  sentence: Sentence;
  clauses: readonly Span[];
  clause: number;
  busy: ReadonlySet<number>;
  trigger: Trigger;
  toponyms: readonly Toponym[];
  quantities: readonly Quantity[];
  times: readonly TimeMention[];
  facts: ArticleFacts;
  recent: readonly Place[];
}

/** Responses that happen where the responding country is, even when it is named only as who acts. */
const ACTOR_IS_VENUE: readonly EventType[] = ['aircraft_scramble', 'air_defence', 'airspace_closure', 'air_alert'];

export interface Placing {
  places: MentionPlace[];
  own: boolean;
  /** Only the title of an official tells where. */
  byOfficial?: boolean;
}

/** Where a mention happens: places of its sentence, then what its words point back to. `own` is false when nothing was found. */
export function placeMention(input: PlacingInput): Placing {
  const { sentence, clauses, clause, trigger, facts, recent } = input;
  const span = clauses[clause] ?? { start: 0, end: sentence.text.length };
  const clauseText = sentence.text.slice(span.start, span.end);
  const role = isStrikeType(trigger.type) ? 'target' : 'venue';
  const near = (ACTOR_IS_VENUE.includes(trigger.type) ? ownToponyms(input) : toponymsOf(input)).filter(isPlaceable);
  const named = near
    .filter((toponym) => toponym.role === 'event' && !isSubjectState(toponym, near, input))
    .map((toponym) => toMentionPlace(toponym, role));
  const scenes = suitable(
    trigger.type,
    dropContainers(named).filter((item) => item.role !== 'origin'),
  );
  if (scenes.length > 0) {
    const origins = named.filter((item) => item.role === 'origin');
    return { places: [...scenes, ...surroundingRegion(clauseText, scenes, facts.gazetteer), ...origins], own: true };
  }
  const nominal = resolveNominals(clauseText, { recent, country: facts.country, gazetteer: facts.gazetteer });
  if (nominal.length > 0 && trigger.type !== 'diplomacy')
    return { places: nominal.map((item) => ({ ...item, role })), own: true };
  if (ACTOR_IS_VENUE.includes(trigger.type)) {
    const actor = actorCountry(input, near);
    if (actor)
      return { places: [{ place: actor, precision: 'country', role: 'venue', part: null, toponym: null }], own: true };
  }
  if (isStrikeType(trigger.type) || trigger.type === 'evacuation') {
    const official = officialsRegion(input.toponyms);
    if (official) return { places: [{ ...official, role }], own: true, byOfficial: true };
  }
  return { places: [], own: false };
}

/** "Russia carried out strikes on …": the state before the attack verb acts, when another place follows. */
function isSubjectState(toponym: Toponym, near: readonly Toponym[], { trigger, sentence }: PlacingInput): boolean {
  if (!isStrikeType(trigger.type) || toponym.precision !== 'country' || toponym.relation !== null) return false;
  const at = trigger.start + sentence.start;
  return toponym.end <= at && at - toponym.end < 40 && near.some((other) => other.start > at);
}

/** Toponyms of the trigger's own clause: what jets answer is told in other clauses. */
function ownToponyms({ sentence, clauses, clause, toponyms }: PlacingInput): Toponym[] {
  const span = clauses[clause] ?? { start: 0, end: sentence.text.length };
  const inside = (toponym: Toponym) =>
    toponym.start - sentence.start >= span.start && toponym.start - sentence.start < span.end;
  return toponyms.filter((toponym) => inside(toponym) && isScene(toponym, sentence));
}

/** Which of the places a type of event can use: airports for closures when named, no country for a meeting beside a town. */
function suitable(type: EventType, places: readonly MentionPlace[]): MentionPlace[] {
  if (type === 'airspace_closure') {
    const airports = places.filter((item) => item.place.feature === 'airport' || item.place.kind === 'site');
    if (airports.length > 0) return airports;
  }
  return [...places];
}

/** The country that acts, named as a government ("Poland scrambled") or by its people ("Polish jets"). */
function actorCountry(
  { sentence, clauses, clause, facts, trigger }: PlacingInput,
  near: readonly (Toponym & { place: Place })[],
): Place | null {
  const named = near.find((toponym) => toponym.place.country !== null && toponym.role !== 'byline');
  if (named?.place.country) return facts.gazetteer.get(named.place.country);
  const span = clauses[clause] ?? { start: 0, end: sentence.text.length };
  const side = findSides(sentence.text)
    .filter(({ start }) => start >= span.start && start < span.end)
    .filter(
      ({ side: candidate, start }) =>
        !candidate.group && candidate.country !== null && isResponder(sentence.text, start, trigger),
    )
    .at(0);
  return side?.side.country ? facts.gazetteer.get(side.side.country) : null;
}

/** "102 Ukrainian drones", "Russian attacks": who attacked, not who answered. */
const ATTACKERS_ARMS =
  /^\S+ (?:\S+ ){0,2}(?:attacks?|strikes?|raids?|assaults?|drones?|uavs?|missiles?|rockets?|bombs?|bombers?|long-range)\b|^\S+ (?:\S+ ){0,3}carrying out\b/i;

/** "Polish jets" name who answered; "Russian jets were shot down" does not. */
function isResponder(text: string, start: number, trigger: Trigger): boolean {
  const after = text.slice(start, start + 70);
  if (ATTACKERS_ARMS.test(after)) return false;
  return trigger.type !== 'air_defence' || !/^\S+ (?:\S+ )?(?:aircraft|jets?)\b/i.test(after);
}

/** "Governor of X said": what he tells happened in X, when no other place is named. */
function officialsRegion(toponyms: readonly Toponym[]): MentionPlace | null {
  const title = toponyms.find(
    (toponym) => toponym.role === 'person' && isPlaceable(toponym) && toponym.place.kind !== 'country',
  );
  if (!title?.place) return null;
  return { place: title.place, precision: title.precision, role: 'target', part: null, toponym: title };
}
