import { readAccuracy, readRulings } from '$lib/pages/methods-data.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ accuracy: readAccuracy(), rulings: readRulings() });
