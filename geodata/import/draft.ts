import type { Measure } from '../model/claim.ts';
import type { EventPlace, EventType, TimePrecision } from '../model/event.ts';

/** A number of a record with its bounds; `low` and `high` equal `best` when the source gives one number. */
export interface Count {
  measure: Exclude<Measure, 'statement'>;
  item: string | null;
  low: number;
  best: number;
  high: number;
}

/** When, before it is text: epoch ms, half-open; `day` is the local day it is filed under. */
export interface DraftTime {
  start: number;
  end: number;
  precision: TimePrecision;
  day: string;
  zone: string;
  /** The words of the record. */
  stated: string;
}

/** What an importer makes of one record, before it is an event of the contract. */
export interface Draft {
  /** The source's own id; unique in the source. */
  record: string;
  type: EventType;
  /** ISO 3166-1 alpha-2, or null when the record does not say who acted. */
  actor: string | null;
  actorName: string | null;
  target: string | null;
  time: DraftTime;
  places: EventPlace[];
  weapons: string[];
  targetsHit: string[];
  counts: Count[];
  /** Who reported it. */
  claimant: string | null;
  url: string | null;
  note: string | null;
}

/** Why a record gives no event: one of few reasons, to be counted, and what was seen. */
export interface Refusal {
  refused: string;
  seen: string;
}

/** A refusal with the value that caused it, cut to a readable length. */
export const refuse = (refused: string, seen: string): Refusal => ({ refused, seen: seen.slice(0, 120) });

/** Is it a refusal and not what was wanted? */
export const isRefusal = (value: object): value is Refusal => 'refused' in value;

/** What is said of a data set as a whole. */
export interface SourceInfo {
  name: string;
  licence: string | null;
  url: string | null;
}
