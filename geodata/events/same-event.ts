import type { EventType } from '../model/event.ts';
import { mainPlace, type Draft } from './draft.ts';
import { isStrikeType } from './mention.ts';
import { isSameScene, sharesScene } from './same-place.ts';

/** Types of which one country has one event a day: told of several places, it stays one. */
export const ONE_A_DAY: readonly EventType[] = ['air_defence', 'aircraft_scramble', 'airspace_closure'];

/** Within one article: the same kind of event on the same day at the same scene. */
export function isSameEvent(a: Draft, b: Draft): boolean {
  const sameType = a.type === b.type || (isStrikeType(a.type) && isStrikeType(b.type));
  const oneArticle = a.articleIds.length === 1 && a.articleIds[0] === b.articleIds[0];
  if (!sameType || a.day !== b.day) return oneArticle && (isVenueOfMeeting(a, b) || isVenueOfMeeting(b, a));
  if (isStrikeType(a.type)) return sharesScene(a.places, b.places) && sidesAgree(a, b);
  const [one, other] = [mainPlace(a), mainPlace(b)];
  if (ONE_A_DAY.includes(a.type)) return one?.place.country === other?.place.country;
  if (a.type === 'diplomacy' || a.type === 'aid') return isSameMeeting(a, b);
  return one !== null && other !== null && isSameScene(one, other);
}

const sidesAgree = (a: Draft, b: Draft) => a.actor === null || b.actor === null || a.actor === b.actor;

/** A planned meeting told with its day, and elsewhere a trip to a country that takes part in it, told without a day: one meeting. */
function isVenueOfMeeting(meeting: Draft, venue: Draft): boolean {
  const country = mainPlace(venue)?.place.country;
  if (meeting.type !== 'diplomacy' || venue.type !== 'diplomacy' || mainPlace(meeting) || !country || venue.dated)
    return false;
  return meeting.status === 'planned' && venue.status === 'planned' && meeting.dated && meeting.sides.includes(country);
}

/** Meetings of one day are one when they share the venue, or two parties while no other venue stands against it. */
function isSameMeeting(a: Draft, b: Draft): boolean {
  const calledOff = [a, b].filter((draft) => draft.status === 'cancelled').length;
  if (calledOff === 1 && (a.status === 'occurred' || b.status === 'occurred')) return false;
  const [one, other] = [mainPlace(a), mainPlace(b)];
  const shared = a.participants.filter((name) => b.participants.includes(name)).length;
  if (one && other) return isSameScene(one, other) || (one.place.country === other.place.country && shared >= 1);
  if (calledOff === 2) return true;
  return shared >= 1;
}
