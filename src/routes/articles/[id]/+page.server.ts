import { error } from '@sveltejs/kit';
import { buildArticlePage } from '$lib/pages/article-page-data.ts';
import { readStaticData } from '$lib/pages/static-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readStaticData().articles.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
  const data = buildArticlePage(params.id, readStaticData());
  if (!data) error(404, `No article has the id ${params.id}.`);
  return data;
};
