import type { Span } from './article.ts';
import type { Place, Precision } from './place.ts';

/** What a mention of a place does in its sentence (DATA_CONTRACT.md). */
export type ToponymRole = 'event' | 'metonym' | 'person' | 'byline' | 'background';

/** A place name as written, with the place it was resolved to. */
export interface Toponym extends Span {
  surface: string;
  /** Sentence it stands in; null in captions, bylines and furniture. */
  sentence: number | null;
  /** null when the gazetteer has nothing for it. */
  place: Place | null;
  /** Precision of this mention: "Odesa region" is `region`, "Odesa" `settlement`, "the port of Odesa" `site`. */
  precision: Precision;
  /**
   * Role as far as the words around it tell. `recognise`/`resolve` set `metonym`, `person`, `byline` or `background`
   * where they are sure and leave `event` for "may be where something happens"; the event stage settles it.
   */
  role: ToponymRole;
  /** How it relates to an action: `in Kyiv` → 'at', `from Crimea` → 'from', `on Ukraine`/`against Ukraine` → 'against', none. */
  relation: 'at' | 'from' | 'against' | 'towards' | null;
  /** A vaguer part of the place: "southern Ukraine" → 'south', "the northeast". */
  part: string | null;
  /** How many gazetteer entries were weighed. */
  candidates: number;
  /** Why this one was chosen, in a few words. */
  reason: string;
}
