import type { ConflictEvent, EventPlace } from '../model/event.ts';
import type { EventFeature, EventFeatureCollection } from '../model/feature.ts';
import { magnitudeOf } from '../model/magnitude.ts';
import type { Areas } from './areas.ts';

/**
 * One Feature per event and place: a Point for site and settlement, else the area's polygon ([lon, lat] degrees, RFC 7946).
 * A place coarser than a settlement without a polygon gives no feature: never a bare point for a region.
 */
export function toFeatures(
  events: readonly ConflictEvent[],
  kind: ConflictEvent['kind'],
  areas: Areas,
): EventFeatureCollection {
  const features = events
    .filter((event) => event.kind === kind)
    .flatMap((event) =>
      event.places.filter((place) => place.role !== 'origin').flatMap((place) => toFeature(event, place, areas)),
    );
  return { type: 'FeatureCollection', features };
}

function toFeature(event: ConflictEvent, place: EventPlace, areas: Areas): EventFeature[] {
  const point = place.precision === 'site' || place.precision === 'settlement';
  const geometry = point
    ? { type: 'Point' as const, coordinates: [place.lon, place.lat] }
    : areas.polygon(place.place_id);
  if (!geometry) return [];
  return [
    {
      type: 'Feature',
      geometry,
      properties: {
        event_id: event.event_id,
        place_id: place.place_id,
        kind: event.kind,
        event_type: event.event_type,
        status: event.status,
        actor: event.actor,
        precision: place.precision,
        time_precision: event.time.precision,
        t0: Date.parse(event.time.start),
        t1: Date.parse(event.time.end),
        event_date: event.event_date,
        title: event.title,
        title_uk: event.title_uk,
        place_name: place.name,
        place_name_uk: place.name_uk,
        magnitude: event.kind === 'strike' ? magnitudeOf(event) : null,
        parent: event.parent,
        sources: event.article_ids.length,
      },
    },
  ];
}
