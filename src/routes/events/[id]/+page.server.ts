import { error } from '@sveltejs/kit';
import { buildEventPage } from '$lib/pages/event-page-data.ts';
import { readRulings } from '$lib/pages/methods-data.server.ts';
import { readStaticData } from '$lib/pages/static-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readStaticData().events.map(({ event_id }) => ({ id: event_id }));

export const load: PageServerLoad = ({ params }) => {
  const data = buildEventPage(params.id, readStaticData());
  if (!data) error(404, `No event has the id ${params.id}.`);
  return { ...data, rulings: readRulings().filter((ruling) => ruling.eventId === params.id) };
};
