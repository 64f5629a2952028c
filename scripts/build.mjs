/**
 * Builds the site into `build/`: vite, then a compressed copy beside every file of text. Brotli at 9 is 13 % larger
 * than at 11, which adapters take, and 25 times faster (0.7 s for 409 files).
 *
 *     node scripts/build.mjs [--if-changed]
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { ROOT, runNode, tail } from './run.mjs';

/** What the built site is made of, from the project's root. */
const INPUTS = [
  'src',
  'static',
  'geodata',
  'scripts/build.mjs',
  'package-lock.json',
  'package.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
];
/** Of no effect on the site: what geodata reads is seen in what it writes to static/data. */
const LEFT_OUT = /(?:^|\/)(?:node_modules|sources|articles|corrections|cache)$|\.test\.ts$|\.md$/;
const STAMP = 'build/.stamp.json';
const TEXT = /\.(?:html|js|mjs|css|svg|xml|txt|ts|json|geojson|csv|cff|md|webmanifest)$/;

/**
 * Builds when anything the site is made of has changed since the last build.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<{ built: boolean, seconds: number }>} throws a sentence, with the end of vite's output, on failure
 */
export async function buildSite({ force = false } = {}) {
  const hash = hashInputs();
  if (!force && readStamp() === hash) return { built: false, seconds: 0 };
  const doing = 'Building the site (half a minute or so)';
  const { code, output, seconds } = await runNode('node_modules/vite/bin/vite.js', ['build'], { doing });
  if (code !== 0) throw new Error(`The site could not be built:\n${tail(output, 40)}`);
  compressTexts(join(ROOT, 'build'));
  writeFileSync(join(ROOT, STAMP), JSON.stringify({ hash }));
  return { built: true, seconds };
}

function readStamp() {
  const file = join(ROOT, STAMP);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).hash : null;
}

/** Copied to the site as they are, up to gigabytes of them: told apart by size and time, not read. */
const IMPORTS = 'static/imports/';

/** @returns {string} SHA-1 over names and contents of everything in INPUTS; of imports, over sizes and times */
export function hashInputs() {
  const hash = createHash('sha1').update(`${process.versions.node} ${process.env.SITE_URL ?? ''}`);
  for (const input of INPUTS) {
    for (const path of listFiles(input)) hash.update(`\0${path}\0`).update(markOf(path));
  }
  return hash.digest('hex');
}

/** @param {string} path of a file, from the root @returns {string | Buffer} what changes when the file does */
export function markOf(path) {
  const full = join(ROOT, path);
  if (!path.startsWith(IMPORTS)) return readFileSync(full);
  const { size, mtimeMs } = statSync(full);
  return `${size} ${mtimeMs}`;
}

/** @param {string} path from the root @returns {string[]} files under it, sorted; nothing when it is not there */
function listFiles(path) {
  const full = join(ROOT, path);
  if (!existsSync(full) || LEFT_OUT.test(path)) return [];
  if (!statSync(full).isDirectory()) return [path];
  const names = readdirSync(full).sort();
  return names.flatMap((name) => listFiles(`${path}/${name}`));
}

/** Writes .br and .gz beside every file of text. @param {string} folder absolute */
function compressTexts(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) compressTexts(path);
    else if (TEXT.test(entry.name)) compressFile(path);
  }
}

/** @param {string} path absolute */
function compressFile(path) {
  const body = readFileSync(path);
  if (body.length < 1024) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  writeFileSync(`${path}.br`, brotliCompressSync(body, { params }));
  writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { built, seconds } = await buildSite({ force: !process.argv.includes('--if-changed') });
    console.log(built ? `Built in ${seconds.toFixed(1)} s.` : 'Nothing has changed since the last build.');
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  }
}
