import type { ArticleRecord, ConflictEvent } from '$geodata/model/event.ts';
import { formatKicker, formatPlaceName } from '../../card/fact-text.ts';
import { buildFigureTexts } from '../../card/figure-text.ts';
import { buildDataset, type Dataset } from '../../data/dataset.ts';
import { oncePer } from '../../data/once-per.ts';
import type { I18n } from '../../i18n/i18n.svelte.ts';
import { formatDays, formatWhen } from '../../time/format.ts';
import { summaryOf } from '../event-page-data.ts';
import { frameOf } from '../map-frame.ts';
import { listPlaces } from '../place-page-data.ts';
import type { SocialPicture } from './social-svg.ts';

/** Everything that pictures are made from. */
export interface SocialData {
  events: readonly ConflictEvent[];
  articles: readonly ArticleRecord[];
}

const datasetOf = oncePer(({ events, articles }: SocialData) =>
  buildDataset({ events, articles: articles.map(summaryOf) }),
);

/** Pages with a picture of their own, as paths from the site's root; the dashboard's is empty. */
export function listSocialPages({ events }: SocialData): string[] {
  return [
    '',
    ...events.map(({ event_id }) => `events/${event_id}/`),
    ...listPlaces(events).map(({ place }) => `places/${place.place_id}/`),
  ];
}

/** What the picture of a page shows; null for a page that is not there. */
export function buildSocialPicture(pagePath: string, data: SocialData, i18n: I18n): SocialPicture | null {
  const [room = '', id = ''] = pagePath.split('/');
  const dataset = datasetOf(data);
  if (room === '') return ofDashboard(dataset, i18n);
  if (room === 'places') return ofPlace(id, dataset, i18n);
  const event = dataset.byId.get(id);
  return event ? ofEvent(event, dataset, i18n) : null;
}

const countsOf = (events: readonly ConflictEvent[], i18n: I18n): string => {
  const strikes = events.filter(({ kind }) => kind === 'strike').length;
  const counts = [
    ...(strikes > 0 ? [i18n.plural(strikes, i18n.t.common.strikes)] : []),
    ...(strikes < events.length ? [i18n.plural(events.length - strikes, i18n.t.common.responses)] : []),
  ];
  return i18n.formatList(counts);
};

const daysOf = (events: readonly ConflictEvent[], i18n: I18n): string => {
  const days = events.map(({ event_date }) => event_date).sort();
  return days[0] ? formatDays(i18n.lang, days[0], days.at(-1) ?? days[0]) : '';
};

function ofDashboard({ events }: Dataset, i18n: I18n): SocialPicture {
  return {
    ...{ kicker: '', kind: null, figures: [] },
    title: i18n.t.shell.tagline,
    lines: [countsOf(events, i18n), daysOf(events, i18n)],
    map: { events, selected: null, bbox: null },
  };
}

function ofPlace(id: string, { events }: Dataset, i18n: I18n): SocialPicture | null {
  const here = events.filter(({ places }) => places.some(({ place_id }) => place_id === id));
  const place = here.flatMap(({ places }) => places).find(({ place_id }) => place_id === id);
  if (!place) return null;
  const shown = here.map((event) => ({ ...event, places: event.places.filter(({ place_id }) => place_id === id) }));
  return {
    ...{ kicker: '', kind: null, figures: [] },
    title: formatPlaceName(place, i18n),
    lines: [countsOf(here, i18n), daysOf(here, i18n)],
    map: { events: shown, selected: null, bbox: frameOf(shown) },
  };
}

function ofEvent(event: ConflictEvent, dataset: Dataset, i18n: I18n): SocialPicture {
  const children = dataset.childrenOf(event.event_id);
  const responses = dataset.responsesOf(event.event_id).map(({ event: response }) => response);
  const onMap = [event, ...children, ...responses];
  const figures = buildFigureTexts(event, i18n).filter(({ value }) => value !== null);
  const names = event.places.slice(0, 3).map((place) => formatPlaceName(place, i18n));
  return {
    kicker: formatKicker(event, { isWave: children.length > 0 }, i18n),
    kind: event.kind,
    title: event.title,
    lines: [capital(formatWhen(i18n.lang, event, 'Europe/Kyiv')), i18n.formatList(names)],
    figures: figures.map(({ value, qualifier, label }) => ({
      value: value ?? '',
      label: [label, qualifier ? `(${qualifier})` : ''].filter(Boolean).join(' '),
    })),
    map: { events: onMap, selected: event, bbox: frameOf(onMap) },
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
