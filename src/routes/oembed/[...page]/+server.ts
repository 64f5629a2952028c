import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import type { ConflictEvent } from '$geodata/model/event.ts';
import { oncePer } from '$lib/data/once-per.ts';
import { buildOEmbed, oembedPath, toOEmbedXml } from '$lib/share/oembed.ts';
import { readStaticData } from '$lib/pages/static-data.server.ts';
import { listOEmbedPages } from '$lib/share/oembed-pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const FORMATS = ['json', 'xml'] as const;
/** Each answer's address under this route, as `events/<id>.json`, with its page and format. */
const answersOf = oncePer((events: readonly ConflictEvent[]) => {
  const start = 'oembed/'.length;
  return new Map(
    listOEmbedPages(events).flatMap((page) =>
      FORMATS.map((format) => [oembedPath(page.path, format).slice(start), { page, format }] as const),
    ),
  );
});

export const entries: EntryGenerator = () => {
  return [...answersOf(readStaticData().events).keys()].map((page) => ({ page }));
};

/** The oEmbed answer of one page, as `<page>.json` or `<page>.xml`. */
export const GET: RequestHandler = ({ params, url }) => {
  const found = answersOf(readStaticData().events).get(params.page);
  if (!found) error(404, `There is no oEmbed answer for ${params.page}.`);
  const answer = buildOEmbed(`${url.origin}${base}/`, found.page);
  if (found.format === 'xml') return new Response(toOEmbedXml(answer), typed('text/xml'));
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, typed('application/json'));
};

function typed(type: string): ResponseInit {
  return { headers: { 'Content-Type': `${type}; charset=utf-8` } };
}
