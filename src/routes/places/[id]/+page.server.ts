import { error } from '@sveltejs/kit';
import { buildPlacePage, listPlaces } from '$lib/pages/place-page-data.ts';
import { readStaticData } from '$lib/pages/static-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  listPlaces(readStaticData().events).map(({ place }) => ({ id: place.place_id }));

export const load: PageServerLoad = ({ params }) => {
  const data = buildPlacePage(params.id, readStaticData());
  if (!data) error(404, `No event is placed at ${params.id}.`);
  return data;
};
