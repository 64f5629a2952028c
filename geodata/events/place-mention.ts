import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Sentence, Span } from '../model/article.ts';
import type { Quantity, TimeMention } from '../model/claim.ts';
import type { EventType } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import type { Toponym } from '../model/toponym.ts';
import { dropContainers, isPlaceable, isScene, toMentionPlace, toponymsOf } from './choose-places.ts';
import { dropLandmarks, isTellersSeat } from './landmarks.ts';
import type { Trigger } from './trigger.ts';
import { findSides } from './find-sides.ts';
import { isStrikeType, type MentionPlace } from './mention.ts';
import { resolveNominals, surroundingRegion } from './nominals.ts';
import type { ArticleFacts } from './article-facts.ts';

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

/** "fired at it", "killed there": the scene is named in another clause. */
const POINTS_AT = /\b(?:at|on|near|over|into|towards?|in) (?:it|them)\b|\bthere\b/i;

/** Responses whose sentence also tells the strike: only their own clause says where they happen. */
const OWN_CLAUSE_ONLY: readonly EventType[] = ['aircraft_scramble', 'air_defence'];

/** Places of earlier sentences that "the city" may mean. */
const NEAR = 30;

/** Jets are told by country, wherever they took off. */
function countryOnly(place: Place | null): Placing {
  if (!place) return { places: [], own: false };
  return { places: [{ place, precision: 'country', role: 'venue', part: null, toponym: null }], own: true };
}

/** Where a mention happens: places of its sentence, then what its words point back to. `own` is false when nothing was found. */
export function placeMention(input: PlacingInput): Placing {
  const { sentence, clauses, clause, trigger, facts, recent } = input;
  const span = clauses[clause] ?? { start: 0, end: sentence.text.length };
  const clauseText = sentence.text.slice(span.start, span.end);
  const role = isStrikeType(trigger.type) ? 'target' : 'venue';
  const near = nearToponyms(input)
    .filter(isPlaceable)
    .filter((toponym) => !isOnlyTold(toponym, input));
  const seat = seatOfCouncil(input);
  if (seat) return { places: [seat], own: true };
  if (trigger.type === 'aircraft_scramble') return countryOnly(actorCountry(input));
  const named = near
    .filter((toponym) => isCandidate(toponym, input) && !isSubjectState(toponym, near, input))
    .map((toponym) =>
      toMentionPlace(toponym, role, trigger.type === 'evacuation' || trigger.rule === 'relief arrives'),
    );
  const scenes = suitable(
    input,
    dropLandmarks(
      dropContainers(named).filter((item) => item.role !== 'origin'),
      sentence,
    ),
  );
  if (scenes.length > 0) {
    const origins = named.filter((item) => item.role === 'origin');
    return { places: [...scenes, ...surroundingRegion(clauseText, scenes, facts.gazetteer), ...origins], own: true };
  }
  const before = input.toponyms.filter(
    ({ role, start, place }) => role === 'event' && place && start < span.start + sentence.start,
  );
  const told = [...recent.slice(-NEAR), ...before.flatMap(({ place }) => place ?? [])];
  const nominal = resolveNominals(clauseText, { recent: told, country: facts.country, gazetteer: facts.gazetteer });
  if (nominal.length > 0 && trigger.type !== 'diplomacy')
    return { places: nominal.map((item) => ({ ...item, role })), own: true };
  if (ACTOR_IS_VENUE.includes(trigger.type) && trigger.rule !== 'NOTAM') {
    const actor = actorCountry(input);
    if (actor) return countryOnly(actor);
  }
  if (isStrikeType(trigger.type) && POINTS_AT.test(clauseText)) {
    const others = input.toponyms.filter(
      (toponym) => toponym.role === 'event' && isPlaceable(toponym) && isScene(toponym, sentence),
    );
    const pointed = dropContainers(others.filter(isPlaceable).map((toponym) => toMentionPlace(toponym, role)));
    if (pointed.length > 0 && pointed.length <= 2) return { places: pointed, own: true };
  }
  const implied = impliedPlace(input);
  if (implied) return { places: [{ ...implied, role }], own: true };
  if (isStrikeType(trigger.type) || trigger.type === 'evacuation') {
    const official = officialsRegion(input.toponyms, sentence);
    if (official) return { places: [{ ...official, role }], own: true, byOfficial: true };
  }
  return { places: [], own: false };
}

/** New York City; where the Security Council of the United Nations sits. Source: GeoNames id. */
const COUNCIL_SEAT = 'g5128581';

/** "The UN Security Council will meet on Friday on the mission in X": in New York, whatever it is about. */
function seatOfCouncil({ sentence: { text }, trigger, facts }: PlacingInput): MentionPlace | null {
  const council =
    trigger.type === 'diplomacy' &&
    /\b(?:UN|U\.N\.|United Nations|UNITED NATIONS)(?:['’]s)? Security Council\b/.test(text) &&
    /^(?:\S+ )?(?:meet|met|session|gather|conven|take up|debate|discuss|assembl|held|hold|request|schedul|summon|ask|called)/i.test(
      trigger.words,
    );
  const place = council ? facts.gazetteer.get(COUNCIL_SEAT) : null;
  return place && { place, precision: 'settlement', role: 'venue', part: null, toponym: null };
}

/** Places that are named by no name: "is expected here", in the capital that the story is about; "the airport", the last one named. */
function impliedPlace({ sentence, trigger, facts, recent }: PlacingInput): MentionPlace | null {
  const whole = { role: 'venue' as const, part: null, toponym: null };
  if (trigger.rule === 'expected somewhere' && / here$/.test(trigger.words)) {
    const place = facts.country ? facts.gazetteer.capitalOf(facts.country) : null;
    return place && { ...whole, place, precision: 'settlement' };
  }
  if (trigger.type !== 'airspace_closure' || !/\bthe airport\b/i.test(sentence.text)) return null;
  const place = recent.slice(-NEAR).findLast(({ feature }) => feature === 'airport');
  return place ? { ...whole, place, precision: 'site' } : null;
}

/** "Russia carried out strikes on …": the state before the attack verb acts, when another place follows. */
function isSubjectState(toponym: Toponym, near: readonly Toponym[], { trigger, sentence }: PlacingInput): boolean {
  if (!isStrikeType(trigger.type) || toponym.precision !== 'country' || toponym.relation !== null) return false;
  const at = trigger.start + sentence.start;
  return toponym.end <= at && at - toponym.end < 40 && near.some((other) => other.start > at);
}

/** "Blasts were heard in Jammu, as drones were engaged": a defence without a place of its own is where the free clauses say. */
function nearToponyms(input: PlacingInput): Toponym[] {
  const pointed = antecedents(input);
  if (pointed.length > 0) return pointed;
  if (!OWN_CLAUSE_ONLY.includes(input.trigger.type)) return toponymsOf(input);
  const own = ownToponyms(input);
  const sited = (toponym: Toponym) =>
    toponym.role === 'event' && toponym.precision !== 'country' && toponym.relation === 'at';
  if (input.trigger.type !== 'air_defence' || own.some(isPlaceable)) return own;
  const heard = toponymsOf(input);
  return heard.some(sited) ? heard : own;
}

/** "… in Afrin, killing six, the police in Azaz said": the seat of who tells it, beside a place where it happened. */
const isOnlyTold = (toponym: Toponym, { sentence, toponyms }: PlacingInput): boolean =>
  isTellersSeat(toponym, sentence) &&
  toponyms.some(
    (other) => other !== toponym && other.role === 'event' && other.place?.kind !== 'country' && isPlaceable(other),
  );

/** "… in the port of Izmail, where a drone had struck it": a clause without names of its own is about the place right before it. */
function antecedents(input: PlacingInput): Toponym[] {
  const { sentence, clauses, clause, toponyms, trigger } = input;
  const span = clauses[clause];
  if (!span || !isStrikeType(trigger.type) || !/^(?:and )?where\b/i.test(sentence.text.slice(span.start, span.end)))
    return [];
  if (ownToponyms(input).some((toponym) => isPlaceable(toponym) && toponym.role === 'event')) return [];
  const before = toponyms.filter(({ end }) => end - sentence.start <= span.start);
  const last = before.findLast((toponym) => toponym.role === 'event' && toponym.place !== null);
  if (!last || last.precision === 'country' || !isScene(last, sentence)) return [];
  return before.filter(({ start }) => start >= last.start - CONTAINER_REACH);
}

/** "Izmail, Odesa Oblast, where": what lies before the container, in UTF-16 code units. */
const CONTAINER_REACH = 14;

/** Toponyms of the trigger's own clause: what jets answer is told in other clauses. */
function ownToponyms({ sentence, clauses, clause, toponyms }: PlacingInput): Toponym[] {
  const span = clauses[clause] ?? { start: 0, end: sentence.text.length };
  const inside = (toponym: Toponym) =>
    toponym.start - sentence.start >= span.start && toponym.start - sentence.start < span.end;
  return toponyms.filter((toponym) => inside(toponym) && isScene(toponym, sentence));
}

/** May a name be the scene? For meetings also "in Paris" beside talk of territory, a palace, and "the Brussels talks". */
function isCandidate(toponym: Toponym & { place: Place }, { trigger, sentence }: PlacingInput): boolean {
  if (toponym.role === 'event') return true;
  if (trigger.type === 'evacuation')
    return toponym.role === 'background' && toponym.start - sentence.start > trigger.start;
  if (trigger.type !== 'diplomacy' || toponym.role === 'person' || toponym.role === 'byline') return false;
  return (
    toponym.place.feature === 'palace' ||
    isVenueNoun(toponym, sentence) ||
    (toponym.role === 'background' &&
      toponym.relation === 'at' &&
      (toponym.precision !== 'country' || trigger.rule === 'visit' || meetsIn(toponym, trigger, sentence)))
  );
}

/** "will sit down in Saudi Arabia": a country right behind the words of a meeting; "talks to end the war in Sudan" names what it is about. */
function meetsIn({ start }: Toponym, { end }: Trigger, sentence: Sentence): boolean {
  const between = sentence.text.slice(end, Math.max(end, start - sentence.start));
  return (
    /^(?: [\p{L}'’-]+){0,5} in (?:the )?$/u.test(between) &&
    !/\b(?:war|conflict|fighting|peace|situation|crisis|truce|ceasefire|violence|killings?|offensive|mission|forces?|invasion|elections?|troops|aid|escalation|events|attacks?)\b/i.test(
      between,
    )
  );
}

/** "the Brussels meeting". */
const isVenueNoun = (toponym: Toponym, sentence: Sentence) =>
  /^ (?:peace |crunch )?(?:meetings?|talks|summit|negotiations|conference|round)\b/i.test(
    sentence.text.slice(toponym.end - sentence.start),
  );

/** Which of the places a type of event can use: airports for closures, else towns; the venue for meetings; no way-marks for strikes. */
function suitable({ trigger, sentence, facts }: PlacingInput, places: readonly MentionPlace[]): MentionPlace[] {
  if (trigger.type === 'airspace_closure') {
    const airports = places.filter((item) => item.place.feature === 'airport' || item.place.kind === 'site');
    const towns = places.filter((item) => item.precision === 'settlement');
    const fields = /\bairports\b/i.test(sentence.text) ? towns.map((town) => airportOf(town, facts.gazetteer)) : towns;
    const listed = airports.length > 0 ? fields.filter((item) => item.precision === 'site') : fields;
    return airports.length + listed.length > 0 ? [...airports, ...listed] : [...places];
  }
  if (trigger.type === 'aid' && trigger.rule === 'relief arrives') return places.slice(0, 1);
  if (trigger.type === 'diplomacy' || trigger.type === 'aid') return venue(places, trigger, sentence);
  const aimed = (item: MentionPlace) =>
    item.toponym?.relation !== 'towards' ||
    /(?<!\b(?:trip|visit|tour|journey|way|flight|travelling|traveling|flying) )(?:towards?|into|onto|road to|highway to) (?:the )?(?:(?:north|south|east|west|central)\w* |occupied )*$/i.test(
      sentence.text.slice(0, item.toponym.start - sentence.start),
    );
  return isStrikeType(trigger.type) ? places.filter(aimed) : [...places];
}

/** How far a town's airport may lie from it, in km. */
const AIRPORT_KM = 30;

/** "the airports of Rzeszów and Lublin": the airport of a town that is named for it; the town itself when none is near. */
function airportOf(town: MentionPlace, gazetteer: Gazetteer): MentionPlace {
  const [airport] = gazetteer.sitesNear(town.place, 'airport', AIRPORT_KM);
  return airport ? { ...town, place: airport, precision: 'site' } : town;
}

/** Kinds of sites where people meet; plants and refineries are what they talk about. */
const MEETING_SITES: readonly (string | null)[] = ['palace', 'residence', 'hotel', 'government', null];
/** A venue stands this near to the words of the meeting, in UTF-16 code units. */
const VENUE_REACH = 120;

/** Where a meeting is: the place "in" or "at" which it is told, nearest after the words, else nearest before. */
function venue(places: readonly MentionPlace[], trigger: Trigger, sentence: Sentence): MentionPlace[] {
  const at = trigger.end + sentence.start;
  const noun = places.find(({ toponym }) => toponym && isVenueNoun(toponym, sentence));
  if (noun) return [noun];
  const fit = places.filter(
    ({ toponym, place }) =>
      toponym !== null &&
      (toponym.relation === 'at' || toponym.relation === 'towards' || place.kind === 'site') &&
      (place.kind !== 'site' || trigger.type === 'aid' || MEETING_SITES.includes(place.feature)),
  );
  const distance = ({ toponym }: MentionPlace) => {
    const gap = (toponym?.start ?? 0) - at;
    return gap >= -1 ? gap : 40 - gap;
  };
  const best = [...fit].sort((a, b) => distance(a) - distance(b))[0];
  return best && distance(best) <= VENUE_REACH ? [best] : [];
}

/** The country that acts, named as a government ("Poland scrambled", "Israel's army") or by its people ("Polish jets"). */
function actorCountry({ sentence, clauses, clause, facts, trigger, toponyms }: PlacingInput): Place | null {
  const span = clauses[clause] ?? { start: 0, end: sentence.text.length };
  /** Distance from the trigger, in UTF-16 code units; another clause is far. */
  const reach = (start: number) =>
    (start >= span.start && start < span.end ? 0 : 1000) + Math.abs(start - trigger.start);
  const isPerson = (start: number) =>
    toponyms.some((toponym) => toponym.role === 'person' && toponym.start - sentence.start === start);
  const responds = (start: number) => isResponder(sentence.text, start, trigger);
  const named = toponyms.flatMap((toponym) => {
    const { start, place, role, relation } = toponym;
    const at = start - sentence.start;
    const acts =
      role !== 'byline' &&
      role !== 'person' &&
      (role !== 'background' || trigger.type !== 'airspace_closure') &&
      relation !== 'from' &&
      relation !== 'against' &&
      isScene(toponym, sentence) &&
      responds(at);
    return acts && place?.country ? [{ at, country: place.country }] : [];
  });
  const sides = findSides(sentence.text).flatMap(({ side, start }) =>
    !side.group &&
    side.country &&
    !/\bfrom (?:\w+ )?$/i.test(sentence.text.slice(0, start)) &&
    responds(start) &&
    !isPerson(start) &&
    trigger.type !== 'air_alert'
      ? [{ at: start, country: side.country }]
      : [],
  );
  const nearest = [...named, ...sides].sort((a, b) => reach(a.at) - reach(b.at))[0];
  // Another clause counts for air defence ("the ministry said its air defences …"), else only where a state's own ministry speaks
  if (nearest && reach(nearest.at) >= 1000 && trigger.type !== 'air_defence' && !isSpeaker(sentence, nearest.at))
    return null;
  return nearest ? facts.gazetteer.get(nearest.country) : null;
}

/** "102 Ukrainian drones", "Russian attacks": who attacked, not who answered. */
const ATTACKERS_ARMS =
  /^\S+ (?:\S+ ){0,2}(?:attacks?|strikes?|raids?|assaults?|drones?|uavs?|unmanned|missiles?|rockets?|bombs?|bombers?|long-range|embass(?:y|ies)|citizens|nationals)\b|^\S+ (?:\S+ ){0,3}carrying out\b/i;

/** "Romania's defence ministry said that two jets …": a state that tells what its own forces did. */
const isSpeaker = (sentence: Sentence, at: number): boolean =>
  /^\S+['’]s (?:\w+ ){0,4}(?:ministry|army|air force|military|command|forces|staff)\b/i.test(
    sentence.text.slice(at, at + 80),
  );

/** "Polish jets" name who answered; "Russian jets were shot down" does not. */
function isResponder(text: string, start: number, trigger: Trigger): boolean {
  const after = text.slice(start, start + 70);
  if (ATTACKERS_ARMS.test(after)) return false;
  return trigger.type !== 'air_defence' || !/^\S+ (?:\S+ )?(?:aircraft|jets?)\b/i.test(after);
}

/** Words of titles that rule a place. Source: own list. */
const GOVERNOR = /\b(?:governor|gov|mayor|head|administration|administrator|council|prefect|premier)\b/i;

const isGovernor = (toponym: Toponym, sentence: Sentence) =>
  GOVERNOR.test(
    sentence.text.slice(Math.max(0, toponym.start - sentence.start - 45), toponym.end - sentence.start + 45),
  );

/** "Governor of X said": what he tells happened in X, when no other place is named. */
function officialsRegion(toponyms: readonly Toponym[], sentence: Sentence): MentionPlace | null {
  const title = toponyms.find(
    (toponym) =>
      toponym.role === 'person' &&
      isPlaceable(toponym) &&
      toponym.place.kind !== 'country' &&
      isGovernor(toponym, sentence),
  );
  if (!title?.place) return null;
  return { place: title.place, precision: title.precision, role: 'target', part: null, toponym: title };
}
