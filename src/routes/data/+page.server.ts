import { dataDayOf } from '$lib/card/cite.ts';
import { readStaticData } from '$lib/pages/static-data.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const { files, articles } = readStaticData();
  return { files, dataDay: dataDayOf(articles) };
};
