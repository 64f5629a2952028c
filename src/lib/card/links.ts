import { resolve } from '$app/paths';
import { defaultLang, type Lang } from '../i18n/languages.ts';

/** Address of an event's own page, in the reader's language. */
export function eventHref(id: string, lang: Lang = defaultLang): string {
  return href(`/events/${id}/`, lang);
}

/** Address of a place's page. */
export function placeHref(id: string, lang: Lang = defaultLang): string {
  return href(`/places/${id}/`, lang);
}

/** Address of an article's page; with a claim, of the words that claim was taken from. */
export function articleHref(id: string, lang: Lang = defaultLang, claimId?: string): string {
  return href(`/articles/${id}/`, lang) + (claimId ? `#${anchorOf(claimId)}` : '');
}

/** Address of the dashboard, with an event open. */
export function mapHref(lang: Lang = defaultLang, eventId?: string): string {
  const query = new URLSearchParams();
  if (eventId) query.set('event', eventId);
  if (lang !== defaultLang) query.set('lang', lang);
  return resolve('/') + (query.size > 0 ? `?${query}` : '');
}

/** Address of any page of the site, in the reader's language. */
export function href(path: string, lang: Lang = defaultLang): string {
  return resolve(path as '/') + (lang === defaultLang ? '' : `?lang=${lang}`);
}

/** Id of the place in an article's text where a claim was taken from. */
export function anchorOf(claimId: string): string {
  return `claim-${claimId}`;
}

/** A whole address for copying and citing; while pages are made, the path from the site's root. */
export function absolute(address: string): string {
  if (typeof location !== 'undefined') return new URL(address, location.href).href;
  return address.replace(/^(?:\.\.?\/)+/, '/');
}
