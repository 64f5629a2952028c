/**
 * The HTTP headers of EMBED_CONTRACT.md, by path: one table that the server sends and that `static/_headers` and the
 * embed guide repeat for other servers (`headers.test.ts` holds the file to the table).
 */

/** Sent with every answer. */
export const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** What a frame of another origin, or of none (a sandbox), has to be able to fetch. */
export const OPEN_PREFIXES = ['/_app/', '/data/', '/embed/', '/oembed/', '/basemap/', '/fonts/', '/embed.js'];

const IMMUTABLE = '/_app/immutable/';

/**
 * Headers for one path.
 * @param {string} pathname absolute path of the request, without query
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
  const embeddable = pathname.startsWith('/embed/');
  return {
    ...EVERYWHERE,
    'Content-Security-Policy': `frame-ancestors ${embeddable ? '*' : "'self'"}`,
    'Cache-Control': pathname.startsWith(IMMUTABLE) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isOpen(pathname) ? { 'Access-Control-Allow-Origin': '*' } : {}),
    ...contentType(pathname),
  };
}

/** @param {string} pathname */
function isOpen(pathname) {
  return OPEN_PREFIXES.some((prefix) => pathname.startsWith(prefix)) || /\.(?:svg|png|woff2)$/.test(pathname);
}

/** Types that the type table of the server does not know. @type {Record<string, string>} */
const TYPES = {
  pmtiles: 'application/octet-stream',
  geojson: 'application/geo+json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  cff: 'text/yaml; charset=utf-8',
};

/**
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
function contentType(pathname) {
  const type = TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)];
  return type ? { 'Content-Type': type } : {};
}
