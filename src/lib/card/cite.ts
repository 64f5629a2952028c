import type { ConflictEvent } from '$geodata/model/event.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import { formatDay } from '../time/format.ts';

/** What a citation needs beside the event. */
export interface CiteContext {
  /** Whole address of the event's page. */
  url: string;
  /** Last day `YYYY-MM-DD` on which an article of the data appeared: the data's own date, no clock. */
  dataDay: string;
}

/** A citation of an event in one line. */
export function formatCitation(event: ConflictEvent, { url, dataDay }: CiteContext, i18n: I18n): string {
  const title = i18n.pick(event.title, event.title_uk);
  return i18n.fill(i18n.t.card.citation, { title, url, day: formatDay(i18n.lang, dataDay) });
}

/** The day of the newest article: the data's own date. */
export function dataDayOf(articles: Iterable<{ published: string }>): string {
  let day = '';
  for (const { published } of articles) if (published.slice(0, 10) > day) day = published.slice(0, 10);
  return day;
}

/** A plain text to send to the editors of a site, with what they need to find the event. */
export function formatReport(event: ConflictEvent, url: string, i18n: I18n): string {
  const title = i18n.pick(event.title, event.title_uk);
  return i18n.fill(i18n.t.card.reportTemplate, { title, url, id: event.event_id });
}
