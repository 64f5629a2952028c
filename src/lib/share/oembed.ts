import { escapeHtml, toIframeSnippet, type SiteUrl } from './snippets.ts';

/** An oEmbed 1.0 answer of type `rich` (oembed.com, section 2.3). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  provider_name: string;
  provider_url: string;
  title: string;
  html: string;
  width: number;
  height: number;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** The page that an answer is for. */
export interface OEmbedPage {
  /** Path of the page from the site's root, as `events/<id>/`; empty for the dashboard. */
  path: string;
  /** Path with query of what its frame shows, as `embed/events/<id>/`. */
  embedPath: string;
  title: string;
}

const WIDTH = 640;
const HEIGHT = 480;

/** The answer for one page of a site. */
export function buildOEmbed(site: SiteUrl, { path, embedPath, title }: OEmbedPage): OEmbed {
  const snippet = { site, embedUrl: `${site}${embedPath}`, pageUrl: `${site}${path}`, title, heightPx: HEIGHT };
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Sirenmap',
    provider_url: site,
    title,
    html: toIframeSnippet(snippet).replace('width="100%"', `width="${WIDTH}"`),
    width: WIDTH,
    height: HEIGHT,
    cache_age: 3600,
    thumbnail_url: `${site}embed-thumbnail.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

/** The same answer as XML. */
export function toOEmbedXml(answer: OEmbed): string {
  const rows = Object.entries(answer).map(([name, value]) => `  <${name}>${escapeHtml(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${rows.join('\n')}\n</oembed>\n`;
}

/** Where the answer for a page stands, from the site's root: `oembed/events/<id>.json`. */
export function oembedPath(path: string, format: 'json' | 'xml'): string {
  return `oembed/${path.replace(/\/$/, '') || 'index'}.${format}`;
}
