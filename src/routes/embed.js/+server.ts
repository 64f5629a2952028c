import { loaderResponse } from '$lib/embed/loader-text.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** The loader for host pages; the same text at `/embed.js` and at `/embed/v1.js`. */
export const GET = loaderResponse;
