import { readDataset } from '$lib/data/read-dataset.ts';
import type { PageServerLoad } from './$types';

/** Reads the data once, while the page is made: the answer holds what the list needs and no article bodies. */
export const load: PageServerLoad = async ({ fetch }) => readDataset(fetch, '/data');
