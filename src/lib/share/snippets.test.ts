// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableIframePageLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, parseQuery } from '../view/url.ts';
import { buildOEmbed, oembedPath, toOEmbedXml } from './oembed.ts';
import { toElementSnippet, toEmbedUrl, toIframeSnippet, toPageUrl, type EmbedOptions } from './snippets.ts';

const SITE = 'https://example.org/maps/';
const OPTIONS: EmbedOptions = {
  theme: 'auto',
  lang: 'en',
  ui: 'full',
  list: false,
  greedy: false,
  autoplay: false,
  heightPx: 480,
};
const state = parseQuery('?datetime=2025-12-06&layers=strikes', '#map=6/50/30');

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;
}

describe('addresses to take away', () => {
  it('keep the camera in the hash on the full map and in the query in a frame', () => {
    expect(toPageUrl(SITE, state)).toMatch(/^https:\/\/example\.org\/maps\/\?datetime=.*#map=6\/50\/30$/);
    expect(toEmbedUrl(SITE, state, OPTIONS)).toMatch(/^https:\/\/example\.org\/maps\/embed\/\?map=6\/50\/30&datetime=/);
    expect(toPageUrl(SITE, DEFAULT_STATE)).toBe(SITE);
  });

  it('read back as the view and the options that made them', () => {
    const url = new URL(toEmbedUrl(SITE, state, { ...OPTIONS, theme: 'dark', lang: 'uk', list: true, greedy: true }));
    const { kinds, datetime, camera } = state;
    expect(parseQuery(url.search)).toMatchObject({ kinds, datetime, camera, theme: 'dark', lang: 'uk', list: true });
    expect(url.searchParams.get('gestures')).toBe('greedy');
  });

  it('leave the view out of the address of one card', () => {
    expect(toEmbedUrl(SITE, state, OPTIONS, '2025-12-06-kyiv')).toBe(`${SITE}embed/events/2025-12-06-kyiv/`);
  });
});

describe('snippets', () => {
  const nasty = "\"><script>alert(1)</script> & 'more'";
  const input = { site: SITE, embedUrl: `${SITE}embed/?a=1&b=2`, pageUrl: SITE, title: nasty, heightPx: 480 };

  it('hold the frame and the link, and nothing that a title smuggles in', () => {
    const body = parse(toIframeSnippet(input));
    expect(body.querySelector('script')).toBeNull();
    expect(body.querySelector('iframe')?.title).toBe(nasty);
    expect(body.querySelector('iframe')?.getAttribute('src')).toBe(`${SITE}embed/?a=1&b=2`);
    expect(body.querySelector('iframe')?.getAttribute('sandbox')).toContain('allow-scripts');
    expect(body.querySelector('a')?.textContent).toBe(nasty);
  });

  it('hold the element with its link, after its script', () => {
    const body = parse(toElementSnippet(input));
    expect(body.querySelector('script')?.getAttribute('src')).toBe(`${SITE}embed.js`);
    expect(body.querySelectorAll('script')).toHaveLength(1);
    expect(body.querySelector('strike-map')?.getAttribute('label')).toBe(nasty);
    expect(body.querySelector('strike-map a')?.getAttribute('href')).toBe(SITE);
  });
});

describe('oEmbed', () => {
  const answer = buildOEmbed(SITE, { path: 'events/x/', embedPath: 'embed/events/x/', title: 'A < B & "C"' });

  it('has what the specification asks of type rich', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'A < B & "C"', width: 640, height: 480 });
    expect(parse(answer.html).querySelector('iframe')?.getAttribute('src')).toBe(`${SITE}embed/events/x/`);
  });

  it('says the same in XML', () => {
    const xml = new DOMParser().parseFromString(toOEmbedXml(answer), 'text/xml');
    expect(xml.querySelector('title')?.textContent).toBe('A < B & "C"');
    expect(xml.querySelector('html')?.textContent).toBe(answer.html);
  });

  it('stands under /oembed/, by page', () => {
    expect(oembedPath('', 'json')).toBe('oembed/index.json');
    expect(oembedPath('events/x/', 'xml')).toBe('oembed/events/x.xml');
  });
});
