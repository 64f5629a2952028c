import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { EventStatus, EventType, TimePrecision } from './event.ts';
import type { Precision } from './place.ts';

/** Flat properties of a map feature: one event at one place. `t0`, `t1` are epoch milliseconds, half-open. */
export interface EventFeatureProperties {
  event_id: string;
  place_id: string;
  kind: 'strike' | 'response';
  event_type: EventType;
  status: EventStatus;
  actor: string | null;
  precision: Precision;
  time_precision: TimePrecision;
  t0: number;
  t1: number;
  event_date: string;
  title: string;
  title_uk: string;
  place_name: string;
  place_name_uk: string | null;
  /** People killed or injured, best figure; null when not reported. */
  magnitude: number | null;
  parent: string | null;
  sources: number;
}

/** `Point` for site and settlement, the area's polygon for anything coarser. */
export type EventFeature = Feature<Point | Polygon | MultiPolygon, EventFeatureProperties>;
export type EventFeatureCollection = FeatureCollection<Point | Polygon | MultiPolygon, EventFeatureProperties>;
