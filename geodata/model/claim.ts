import type { Span } from './article.ts';

/** What a claim counts (DATA_CONTRACT.md); `statement` for an assertion with no number. */
export type Measure =
  | 'launched'
  | 'intercepted'
  | 'lost'
  | 'hit'
  | 'killed'
  | 'injured'
  | 'missing'
  | 'evacuated'
  | 'without_power'
  | 'without_heat'
  | 'without_water'
  | 'buildings_damaged'
  | 'buildings_destroyed'
  | 'locations_hit'
  | 'waves'
  | 'duration_hours'
  | 'airports_closed'
  | 'statement';

export type Qualifier = 'exact' | 'at_least' | 'at_most' | 'about' | 'more_than' | 'nearly';

/** A claim as an event carries it (DATA_CONTRACT.md). */
export interface Claim {
  claim_id: string;
  measure: Measure;
  item: string | null;
  value: number | null;
  qualifier: Qualifier;
  claimant: string | null;
  article_id: string;
  evidence: Span;
}

/** A quantity found in one sentence, before it belongs to an event. */
export interface Quantity {
  measure: Exclude<Measure, 'statement'>;
  item: string | null;
  value: number;
  qualifier: Qualifier;
  /** The number's own words. */
  span: Span;
  /** The clause that says it. */
  evidence: Span;
  sentence: number;
  claimant: string | null;
  /** "no casualties", "denied that": kept apart, never an ordinary count. A reported zero is `value: 0` and not negated. */
  negated: boolean;
  /** Plans, conditionals, capacities, history: not something that happened in this news. */
  hypothetical: boolean;
  /** Said of the enemy's or one's own side, when the words tell: ISO alpha-2 of who launched the counted weapons. */
  weaponsOf: string | null;
}

/** A date or time expression, resolved against the publication date. Instants are ISO 8601 UTC, half-open. */
export interface TimeMention extends Span {
  sentence: number;
  /** Its words. */
  stated: string;
  /** The local day it files under, `YYYY-MM-DD`; a night files under its morning. */
  day: string;
  startUtc: string;
  endUtc: string;
  precision: 'minute' | 'hour' | 'night' | 'part_of_day' | 'day' | 'week' | 'month';
  /** True for years or months long past ("in February 2022"): a mark of history, not of news. */
  background: boolean;
  /** `past` | `future` relative to publication. */
  tense: 'past' | 'future';
  /** Name of the rule that read it. */
  rule: string;
}
