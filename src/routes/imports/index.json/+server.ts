import type { ImportIndex } from '$geodata/model/table-manifest.ts';
import { readStaticIndex } from '$lib/table/static-index.server.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The index of imports is there even when nothing was imported: a page that asks for it finds an answer, and no error. */
export const GET: RequestHandler = () => {
  const index: ImportIndex = { schema: 1, sets: [...readStaticIndex()] };
  return new Response(`${JSON.stringify(index, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
