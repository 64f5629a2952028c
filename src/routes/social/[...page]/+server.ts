import { error } from '@sveltejs/kit';
import { I18n } from '$lib/i18n/i18n.svelte.ts';
import { buildSocialPicture, listSocialPages } from '$lib/pages/social/social-pages.ts';
import { rasterise } from '$lib/pages/social/rasterise.server.ts';
import { socialPath } from '$lib/pages/social/social-path.ts';
import { toSocialSvg } from '$lib/pages/social/social-svg.ts';
import { readStaticData } from '$lib/pages/static-data.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const i18n = new I18n(() => 'en');
const under = (path: string): string => socialPath(path).slice('social/'.length);

export const entries: EntryGenerator = () => listSocialPages(readStaticData()).map((path) => ({ page: under(path) }));

/** The picture that a shared link to a page shows: `<page>.png`, 1200 × 630 px. */
export const GET: RequestHandler = async ({ params }) => {
  const data = readStaticData();
  const path = params.page === 'index.png' ? '' : params.page.replace(/\.png$/, '/');
  const picture = buildSocialPicture(path, data, i18n);
  if (!picture) error(404, `There is no picture of ${path}.`);
  return new Response(await rasterise(toSocialSvg(picture, i18n)), { headers: { 'Content-Type': 'image/png' } });
};
