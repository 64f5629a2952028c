/** The event whose card, threads and page are kept as pictures. */
export const SHOWN_EVENT = '2025-12-27-kyiv-strike-rrnl';

/** What a page asks the site for, and the file of `data/` that it is given instead. @type {Record<string, string>} */
export const FROZEN = {
  '/__data.json': 'dashboard.json',
  '/embed/__data.json': 'dashboard.json',
  '/methods/__data.json': 'methods.json',
  [`/events/${SHOWN_EVENT}/__data.json`]: 'event.json',
  '/data/outlines.json': 'outlines.json',
  '/data/articles.json': 'articles.json',
};
