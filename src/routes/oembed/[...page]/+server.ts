import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { buildOEmbed, oembedPath, toOEmbedXml, type OEmbedPage } from '$lib/share/oembed.ts';
import { readStaticData } from '$lib/pages/static-data.server.ts';
import { listOEmbedPages } from '$lib/share/oembed-pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const FORMATS = ['json', 'xml'] as const;
/** Every page that has an answer. */
const readPages = (): OEmbedPage[] => listOEmbedPages(readStaticData().events);

export const entries: EntryGenerator = () =>
  readPages().flatMap(({ path }) =>
    FORMATS.map((format) => ({ page: oembedPath(path, format).slice('oembed/'.length) })),
  );

/** The oEmbed answer of one page, as `<page>.json` or `<page>.xml`. */
export const GET: RequestHandler = ({ params, url }) => {
  for (const format of FORMATS) {
    const page = readPages().find(({ path }) => oembedPath(path, format) === `oembed/${params.page}`);
    if (!page) continue;
    const answer = buildOEmbed(`${url.origin}${base}/`, page);
    if (format === 'json') return new Response(`${JSON.stringify(answer, null, 2)}\n`, typed('application/json'));
    return new Response(toOEmbedXml(answer), typed('text/xml'));
  }
  error(404, `There is no oEmbed answer for ${params.page}.`);
};

function typed(type: string): ResponseInit {
  return { headers: { 'Content-Type': `${type}; charset=utf-8` } };
}
