import type { Span } from '../model/article.ts';
import type { Quantity, TimeMention } from '../model/claim.ts';
import type { EventStatus, EventType, ResponseLink } from '../model/event.ts';
import type { Toponym } from '../model/toponym.ts';
import type { MentionPlace } from './mention.ts';

/** A quantity or an assertion together with the article that makes it. */
export interface Told<T> {
  articleId: string;
  published: string;
  item: T;
}

/** Words that tell an event without a number, and what they say has failed there ("… left without power"). */
export interface Statement extends Span {
  losses: Quantity['measure'][];
}

/** An event while it is being put together; becomes a ConflictEvent. */
export interface Draft {
  type: EventType;
  status: EventStatus;
  /** Local day it is filed under, `YYYY-MM-DD`. */
  day: string;
  time: TimeMention;
  places: MentionPlace[];
  actor: string | null;
  actorName: string | null;
  weapons: string[];
  targetsHit: string[];
  quantities: Told<Quantity>[];
  statements: Told<Statement>[];
  participants: string[];
  sides: string[];
  /** Toponyms of the sentences that tell it, as far as they may be scenes. */
  scenes: Toponym[];
  /** False when its day is only the article's. */
  dated: boolean;
  /** The side attacked, alpha-2; null for responses. */
  target: string | null;
  answers: boolean;
  articleIds: string[];
  parent: Draft | null;
  respondsTo: { draft: Draft; link: Omit<ResponseLink, 'event_id'> }[];
  mergeBasis: string[];
}

/** The place that names an event: the first that is no origin. */
export const mainPlace = (draft: Pick<Draft, 'places'>): MentionPlace | null =>
  draft.places.find((item) => item.role !== 'origin') ?? null;

/** A strike told of a country as a whole. */
export const isCountryWide = (draft: Pick<Draft, 'places'>): boolean => {
  const scenes = draft.places.filter((item) => item.role !== 'origin');
  return scenes.length > 0 && scenes.every((item) => item.precision === 'country');
};

/** Adds what `from` knows to `into`; the order of the two does not change the union. */
export function absorb(into: Draft, from: Draft): void {
  into.quantities.push(...from.quantities);
  into.statements.push(...from.statements);
  into.articleIds = [...new Set([...into.articleIds, ...from.articleIds])].sort();
  into.weapons = [...new Set([...into.weapons, ...from.weapons])].sort();
  into.targetsHit = [...new Set([...into.targetsHit, ...from.targetsHit])].sort();
  into.participants = [...new Set([...into.participants, ...from.participants])];
  into.scenes = [...into.scenes, ...from.scenes];
  into.sides = [...new Set([...into.sides, ...from.sides])].sort();
  into.dated ||= from.dated;
  into.target ??= from.target;
  into.answers ||= from.answers;
  into.actor ??= from.actor;
  into.actorName ??= from.actorName;
  if (into.status === 'planned' && from.status !== 'planned') into.status = from.status;
  if (from.status === 'cancelled') into.status = 'cancelled';
  into.time = finerTime(into.time, from.time);
  for (const place of from.places) {
    if (!into.places.some((other) => other.place.place_id === place.place.place_id && other.role === place.role))
      into.places.push(place);
  }
}

const FINENESS: readonly TimeMention['precision'][] = [
  'minute',
  'hour',
  'part_of_day',
  'night',
  'day',
  'week',
  'month',
];

/** The more exact of two times of one event; of two alike the earlier one. */
export function finerTime(a: TimeMention, b: TimeMention): TimeMention {
  const difference = FINENESS.indexOf(a.precision) - FINENESS.indexOf(b.precision);
  if (difference !== 0) return difference < 0 ? a : b;
  return a.startUtc <= b.startUtc ? a : b;
}
