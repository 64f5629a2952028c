import { DEFAULT_STATE, writeQuery, type UrlState } from '../view/url.ts';

/** What a frame may do; enough for links to the full map, and nothing that reaches the host page. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The same for a frame on our own pages, where our origin would undo the sandbox. */
export const PREVIEW_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Choices that the dialog adds to a view before it is taken away. */
export interface EmbedOptions {
  theme: UrlState['theme'];
  lang: NonNullable<UrlState['lang']>;
  ui: UrlState['ui'];
  list: boolean;
  greedy: boolean;
  autoplay: boolean;
  /** Fixed height of the frame in CSS pixels. */
  heightPx: number;
}

/** Where the site is: its address up to and with the last slash, as `https://example.org/maps/`. */
export type SiteUrl = string;

/** The address of a view on the full map. */
export function toPageUrl(site: SiteUrl, state: UrlState): string {
  const { search, hash } = writeQuery(state, 'hash');
  return `${site}${search}${hash}`;
}

/** The address of a view in a frame: one event's card with `cardOf`, the map otherwise. */
export function toEmbedUrl(
  site: SiteUrl,
  state: UrlState,
  options: EmbedOptions,
  cardOf: string | null = null,
): string {
  const { theme, lang, ui, list, greedy, autoplay } = options;
  const changed: UrlState = {
    ...(cardOf === null ? state : DEFAULT_STATE),
    theme,
    lang: lang === 'en' ? null : lang,
    ui,
    list,
    autoplay,
    gestures: greedy ? 'greedy' : null,
  };
  const path = cardOf === null ? 'embed/' : `embed/events/${encodeURIComponent(cardOf)}/`;
  return `${site}${path}${writeQuery(changed, 'query').search}`;
}

/** What both snippets need. */
export interface SnippetInput {
  site: SiteUrl;
  embedUrl: string;
  pageUrl: string;
  title: string;
  heightPx: number;
}

/** A plain frame with a plain link under it: works wherever frames are allowed, with no script on the host page. */
export function toIframeSnippet({ embedUrl, pageUrl, title, heightPx }: SnippetInput): string {
  const frame = [
    `<iframe src="${escapeHtml(embedUrl)}"`,
    `title="${escapeHtml(title)}"`,
    `width="100%" height="${Math.round(heightPx)}" style="border:0" loading="lazy"`,
    `sandbox="${SANDBOX}" allow="fullscreen"></iframe>`,
  ];
  return `${frame.join(' ')}\n<p><a href="${escapeHtml(pageUrl)}">${escapeHtml(title)}</a></p>`;
}

/** The element with its script: finds its own height and has methods and events for the host page. */
export function toElementSnippet({ site, embedUrl, pageUrl, title }: SnippetInput): string {
  return [
    `<script type="module" src="${escapeHtml(site)}embed.js"></script>`,
    `<strike-map src="${escapeHtml(embedUrl)}" label="${escapeHtml(title)}"><a href="${escapeHtml(pageUrl)}">${escapeHtml(title)}</a></strike-map>`,
  ].join('\n');
}

/** Text as it may stand in HTML, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`).replace(/&#38;/g, '&amp;');
}
