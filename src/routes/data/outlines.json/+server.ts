import { outlinesOf } from '$lib/data/outlines.ts';
import { readFeatures } from '$lib/data/read-dataset.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The areas that events are known to, each once: what the map draws, at a third of the weight of the layers. */
export const GET: RequestHandler = async ({ fetch }) => {
  const outlines = outlinesOf(await readFeatures(fetch, '/data'));
  return new Response(JSON.stringify(outlines), { headers: { 'content-type': 'application/json' } });
};
