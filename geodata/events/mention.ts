import type { Article, Sentence, Span } from '../model/article.ts';
import type { Quantity, TimeMention } from '../model/claim.ts';
import type { EventStatus, EventType, EventPlace } from '../model/event.ts';
import type { Place, Precision } from '../model/place.ts';
import type { Side } from './vocabulary/sides.ts';
import type { Toponym } from '../model/toponym.ts';

/** A place as one mention of an event uses it. */
export interface MentionPlace {
  place: Place;
  precision: Precision;
  role: EventPlace['role'];
  part: string | null;
  /** The words it was read from; null when it is carried over from an earlier sentence. */
  toponym: Toponym | null;
}

/** One telling of one event in one clause: what the event stage groups. */
export interface Mention {
  type: EventType;
  /** False when only consequences are told ("two were killed"): such a mention needs a strike told elsewhere. */
  firm: boolean;
  status: EventStatus;
  article: Article;
  sentence: Sentence;
  /** The clause, absolute offsets into the body. */
  evidence: Span;
  rule: string;
  places: MentionPlace[];
  /** True when the places were read in this very sentence. */
  placed: boolean;
  /** True when only the title of an official tells where. */
  byOfficial: boolean;
  time: TimeMention | null;
  /** Who attacked a place, by the words of the sentence; null when they name nobody, and for responses. */
  attackerOf: (place: Place | null) => Side | null;
  weapons: string[];
  targetsHit: string[];
  quantities: Quantity[];
  participants: string[];
  /** Where the sentence's names of possible scenes start. */
  toponyms: Toponym[];
  /** Countries named in the sentence, by name or demonym, alpha-2. */
  sides: string[];
  /** Its sentence names a place that the gazetteer does not know. */
  unknownPlace: boolean;
  /** "in response to the strikes": the words say that it answers a strike. */
  answers: boolean;
}

/** Strike types are the attacks; everything else is a response. */
export const isStrikeType = (type: EventType): boolean =>
  type === 'air_strike' || type === 'shelling' || type === 'ground_attack' || type === 'other_attack';
