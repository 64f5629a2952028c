import { error } from '@sveltejs/kit';
import { buildEventPage } from '$lib/pages/event-page-data.ts';
import { readStaticData } from '$lib/pages/static-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readStaticData().events.map(({ event_id }) => ({ id: event_id }));

/** One event with what is tied to it, as its own page has it. */
export const load: PageServerLoad = ({ params }) => {
  const data = buildEventPage(params.id, readStaticData());
  if (!data) error(404, `No event has the id ${params.id}.`);
  return { event: data.event, related: data.related, articles: data.articles };
};
