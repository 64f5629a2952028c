import type { ConflictEvent } from '$geodata/model/event.ts';
import type { OEmbedPage } from './oembed.ts';

/** The dashboard, each event and each place, in the events' order. */
export function listOEmbedPages(events: readonly ConflictEvent[]): OEmbedPage[] {
  const places = new Map(events.flatMap(({ places }) => places.map(({ place_id, name }) => [place_id, name] as const)));
  return [
    { path: '', embedPath: 'embed/', title: 'Sirenmap: map of strikes and responses' },
    ...events.map(({ event_id, title }) => ({
      path: `events/${event_id}/`,
      embedPath: `embed/events/${event_id}/`,
      title: `${title} – Sirenmap`,
    })),
    ...[...places].map(([id, name]) => ({
      path: `places/${id}/`,
      embedPath: `embed/?place=${encodeURIComponent(id)}`,
      title: `${name} – Sirenmap`,
    })),
  ];
}
