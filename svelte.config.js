import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', precompress: false, strict: true }),
    // Pages find their assets by relative address, so the folder works under any path.
    paths: { relative: true },
    prerender: {
      // Canonical links and oEmbed answers carry it; the port is that of `npm start`.
      origin: new URL(process.env.SITE_URL ?? 'http://localhost:4173').origin,
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      // A corpus without events has no event pages, and that is no fault.
      handleUnseenRoutes: 'ignore',
      entries: ['*'],
    },
    // Registered by lib/offline: never in frames, and not before the first picture stands.
    serviceWorker: { register: false },
    alias: { $geodata: 'geodata' },
  },
};
