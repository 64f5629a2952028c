import type { Handle } from '@sveltejs/kit';
import { addPolicy, startWhenSeen } from '$lib/embed/page-html.server.ts';

/** Every page gets its policy while the site is made; pages for frames start their code when they are seen. */
export const handle: Handle = ({ event, resolve }) => {
  const isFrame = event.route.id === '/embed' || event.route.id === '/embed/events/[id]';
  const chunks: string[] = [];
  return resolve(event, {
    transformPageChunk: ({ html, done }) => {
      chunks.push(html);
      if (!done) return '';
      const page = chunks.join('');
      // In development vite adds scripts of its own, which no hash could name.
      if (import.meta.env.DEV) return page;
      return addPolicy(isFrame ? startWhenSeen(page) : page);
    },
  });
};
