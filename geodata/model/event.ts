import type { Claim } from './claim.ts';
import type { Precision } from './place.ts';

export type StrikeType = 'air_strike' | 'shelling' | 'ground_attack' | 'other_attack';
export type ResponseType =
  | 'air_defence'
  | 'air_alert'
  | 'aircraft_scramble'
  | 'airspace_closure'
  | 'evacuation'
  | 'emergency_response'
  | 'diplomacy'
  | 'aid'
  | 'other_response';
export type EventType = StrikeType | ResponseType;
export type EventStatus = 'occurred' | 'ongoing' | 'planned' | 'cancelled';
export type TimePrecision = 'minute' | 'hour' | 'night' | 'part_of_day' | 'day' | 'week' | 'month';

/** A place of an event (DATA_CONTRACT.md). For a region or a country `lon`, `lat` is an inner point for labels, never a pin. */
export interface EventPlace {
  place_id: string;
  name: string;
  /** Ukrainian name; null when unknown. */
  name_uk: string | null;
  country: string | null;
  admin1: string | null;
  admin1_code: string | null;
  lon: number;
  lat: number;
  precision: Precision;
  role: 'target' | 'venue' | 'origin';
  /** Compass part of it the words name: `south`, `northeast`; null for the whole. */
  part: string | null;
}

/** When: UTC instants, half-open; `zone` is the IANA zone of the place that gives `event_date`. */
export interface EventTime {
  start: string;
  end: string;
  precision: TimePrecision;
  stated: string | null;
  zone: string;
}

/** A figure derived from claims. `high` is null when only "at least" is known. */
export interface Figure {
  low: number;
  best: number;
  high: number | null;
  claim_ids: string[];
}

export interface ResponseLink {
  event_id: string;
  /** `stated`: an article says so; `inferred`: same night and country. In words. */
  basis: string;
  stated: boolean;
  /** Hours from the strike's start to the response's start; null when either is only known to the day. */
  lag_hours: number | null;
}

/** A strike or a response (DATA_CONTRACT.md, schema 1, with extra fields marked +). */
export interface ConflictEvent {
  event_id: string;
  kind: 'strike' | 'response';
  event_type: EventType;
  title: string;
  /** + The title in Ukrainian. */
  title_uk: string;
  status: EventStatus;
  actor: string | null;
  actor_name: string | null;
  target: string | null;
  event_date: string;
  time: EventTime;
  places: EventPlace[];
  /** + Kinds of weapon named, general word first: `drone`, `cruise_missile`, `ballistic_missile`, `bomb`, `artillery`, … */
  weapons: string[];
  /** + What was hit or served, as the words say: `energy`, `port`, `residential`, `oil_depot`, … */
  targets_hit: string[];
  claims: Claim[];
  figures: Record<string, Figure>;
  parent: string | null;
  responds_to: ResponseLink[];
  article_ids: string[];
  /** + Why reports of several articles were taken for one event; empty for one article. */
  merge_basis: string[];
  /** + Editors' rulings on it, oldest first; absent when there are none. */
  corrections?: { reason: string; date: string; editor: string | null; fields: string[] }[];
}

export interface EventsFile {
  schema: 1;
  events: ConflictEvent[];
}

/** A row of `articles.json`. */
export interface ArticleRecord {
  id: string;
  title: string;
  publisher: string | null;
  source: string | null;
  url: string | null;
  published: string;
  language: string;
  /** + Body text, so that the site can show the words a claim came from. */
  body: string;
  toponyms: ToponymRecord[];
}

export interface ToponymRecord {
  start: number;
  end: number;
  surface: string;
  place_id: string | null;
  name: string | null;
  country: string | null;
  lon: number | null;
  lat: number | null;
  precision: Precision;
  role: 'event' | 'metonym' | 'person' | 'byline' | 'background';
  candidates: number;
  /** + Why this place. */
  reason: string;
}

export interface ArticlesFile {
  schema: 1;
  articles: ArticleRecord[];
}

/** A row of `dropped.json`. */
export interface Dropped {
  stage: 'text' | 'places' | 'claims' | 'events' | 'merge';
  article_id: string;
  start: number;
  end: number;
  surface: string;
  reason: string;
}
