import { readDataset } from '$lib/data/read-dataset.ts';
import type { PageServerLoad } from './$types';

/** The same data as the dashboard's, read once while the page is made. */
export const load: PageServerLoad = async ({ fetch }) => readDataset(fetch, '/data');
