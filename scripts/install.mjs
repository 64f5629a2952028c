/** What has to be there before anything else runs: a Node that is new enough, and the packages of package-lock.json. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, tail } from './run.mjs';

const NEEDED = [20, 19];

/** @param {string} [version] as `20.19.0` @returns {string | null} a sentence when this Node is too old */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
  return enough ? null : `Sirenmap needs Node ${NEEDED.join('.')} or newer; this is ${version}. Get one at nodejs.org.`;
}

/**
 * Packages that the lock names and node_modules does not hold in that version.
 * @param {unknown} lock package-lock.json, parsed
 * @param {unknown} installed node_modules/.package-lock.json, parsed; null when absent
 * @returns {string[]} their folders, as `node_modules/vite`
 */
export function missingPackages(lock, installed) {
  const wanted = readPackages(lock);
  const present = readPackages(installed);
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && present[path]?.version !== entry.version)
    .map(([path]) => path);
}

/** @param {unknown} lock @returns {Record<string, { version?: string, optional?: boolean }>} */
function readPackages(lock) {
  const packages = lock && typeof lock === 'object' && 'packages' in lock ? lock.packages : null;
  return /** @type {Record<string, { version?: string, optional?: boolean }>} */ (packages ?? {});
}

/** @param {string} path from the root @returns {unknown} null when there is none */
function readJson(path) {
  const file = join(ROOT, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Installs the packages when some are missing; throws a sentence when that fails. */
export async function ensureInstalled() {
  const missing = missingPackages(readJson('package-lock.json'), readJson('node_modules/.package-lock.json'));
  if (missing.length === 0) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Scripts of packages are not needed (esbuild's only speeds its start) and are not run.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run(npm, args, { doing: `Installing ${missing.length} packages`, quietMs: 500 });
  if (code === 0) return;
  throw new Error(`npm ci failed; is the package registry reachable? It said:\n${tail(output, 12)}`);
}

/** Checks Node and installs; ends the program with one sentence when that cannot be done. */
export async function prepare() {
  const tooOld = checkNode();
  try {
    if (tooOld) throw new Error(tooOld);
    await ensureInstalled();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  }
}
