import { readStaticIndex } from '$lib/table/static-index.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ sets: readStaticIndex() });
