import { resolve } from '$app/paths';

/** Address of an event's own page. */
export function eventHref(id: string): string {
  return resolve(`/events/${id}/` as '/');
}

/** Address of a place's page. */
export function placeHref(id: string): string {
  return resolve(`/places/${id}/` as '/');
}

/** Address of an article's page; with a claim, of the words that claim was taken from. */
export function articleHref(id: string, claimId?: string): string {
  return resolve(`/articles/${id}/` as '/') + (claimId ? `#${anchorOf(claimId)}` : '');
}

/** Address of the dashboard with an event open. */
export function mapHref(eventId?: string): string {
  return resolve('/') + (eventId ? `?event=${encodeURIComponent(eventId)}` : '');
}

/** Id of the place in an article's text where a claim was taken from. */
export function anchorOf(claimId: string): string {
  return `claim-${claimId}`;
}

/** A whole address for copying and citing; the path alone where there is no browser. */
export function absolute(href: string): string {
  return typeof location === 'undefined' ? href : new URL(href, location.href).href;
}
