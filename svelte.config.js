import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', precompress: true, strict: true }),
    // Pages find their assets by relative address, so the folder works under any path.
    paths: { relative: true },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail', entries: ['*'] },
    alias: { $geodata: 'geodata' },
  },
};
