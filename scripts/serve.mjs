/**
 * Serves `build/`: precompressed files, byte ranges, ETags, and the headers of EMBED_CONTRACT.md.
 *
 *     node scripts/serve.mjs [--port N] [--strict-port] [--host H]
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor } from './headers.mjs';

export const BUILD_DIR = fileURLToPath(new URL('../build/', import.meta.url));
export const DEFAULT_PORT = 4173;

/**
 * Starts the server and resolves once it listens. A taken port is said and the next one tried, twenty times, unless
 * `strictPort` is set.
 * @param {{ port?: number, strictPort?: boolean, host?: string, dir?: string }} options
 * @returns {Promise<{ server: import('node:http').Server, port: number, url: string }>}
 */
export async function serve({ port = DEFAULT_PORT, strictPort = false, host, dir = BUILD_DIR } = {}) {
  const handler = await buildHandler(dir);
  for (let tries = 0; ; tries++) {
    const server = createServer(handler);
    const fault = await listen(server, port, host);
    if (!fault) return { server, port, url: `http://localhost:${port}/` };
    if (fault.code !== 'EADDRINUSE' || strictPort || tries === 20) {
      const cause = fault.code === 'EADDRINUSE' ? 'it is in use' : fault.message;
      throw new Error(`Cannot listen on port ${port}: ${cause}. Free it or choose another with --port N.`);
    }
    console.log(`Port ${port} is taken; trying ${port + 1}.`);
    port += 1;
  }
}

/** The first port from this one on that nobody listens on. @param {number} port @returns {Promise<number>} */
export async function findFreePort(port) {
  const probe = createServer();
  const fault = await listen(probe, port, undefined);
  if (fault) return findFreePort(port + 1);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<NodeJS.ErrnoException | null>} null when it listens
 */
function listen(server, port, host) {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(null));
  });
}

/**
 * @param {string} dir folder to serve
 * @returns {Promise<import('node:http').RequestListener>}
 */
export async function buildHandler(dir) {
  const { default: sirv } = await import('sirv');
  const files = sirv(dir, { etag: true, brotli: true, gzip: true });
  return (request, response) => {
    const pathname = readPathname(request.url ?? '/');
    for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return answerPreflight(response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const folder = slashless(dir, pathname);
    if (folder) return redirect(response, folder, request.url ?? '');
    // A range of a compressed file is of no use to PMTiles, which counts bytes of the plain one.
    if (request.headers.range) delete request.headers['accept-encoding'];
    files(request, response, () => sendNotFound(dir, response));
  };
}

/** @param {string} url */
function readPathname(url) {
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** @param {import('node:http').ServerResponse} response */
function answerPreflight(response) {
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', 'Range, If-None-Match');
  response.setHeader('Access-Control-Max-Age', '86400');
  response.writeHead(204).end();
}

/**
 * Pages find their assets by relative address, so `/embed` has to become `/embed/`.
 * @param {string} dir
 * @param {string} pathname
 * @returns {string | null} the path with its slash when it names a folder of the site without one
 */
function slashless(dir, pathname) {
  if (pathname.endsWith('/') || pathname.includes('\0')) return null;
  const path = normalize(join(dir, pathname));
  if (!path.startsWith(normalize(dir + sep))) return null;
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  return isFolder ? `/${pathname.replace(/^\/+/, '')}/` : null;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {string} url the request's, for its query
 */
function redirect(response, path, url) {
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  response.writeHead(308, { Location: encodeURI(path) + query }).end();
}

/**
 * @param {string} dir
 * @param {import('node:http').ServerResponse} response
 */
function sendNotFound(dir, response) {
  const page = join(dir, '404.html');
  response.setHeader('Cache-Control', 'no-cache');
  const body = existsSync(page) ? readFileSync(page) : 'Not found. The map is at /\n';
  response.writeHead(404, { 'Content-Type': existsSync(page) ? 'text/html; charset=utf-8' : 'text/plain' });
  response.end(body);
}

/** @param {string[]} args */
export function parseServeArgs(args) {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  const raw = at < 0 ? undefined : args[at]?.includes('=') ? args[at]?.split('=')[1] : args[at + 1];
  const port = raw === undefined ? Number(process.env.PORT ?? DEFAULT_PORT) : Number(raw);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${raw}".`);
  }
  const host = args.includes('--host') ? args[args.indexOf('--host') + 1] : undefined;
  return { port, host, strictPort: args.includes('--strict-port') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (!existsSync(join(BUILD_DIR, 'index.html'))) {
      throw new Error('There is no built site in build/; run "npm start" or "npm run build" first.');
    }
    const { url } = await serve(parseServeArgs(process.argv.slice(2)));
    console.log(`Serving build/ at ${url}`);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  }
}
