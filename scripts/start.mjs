/**
 * `npm start`: install what is missing, turn the articles into data, build the site when something changed, serve it.
 *
 *     npm start -- [--articles DIR] [--port N]
 */
import { prepare } from './install.mjs';
import { tail } from './run.mjs';

const USAGE = 'Usage: npm start -- [--articles DIR] [--port N]';

/** @param {string[]} args @returns {string | undefined} the folder given with --articles */
function parseArticles(args) {
  const at = args.findIndex((arg) => arg === '--articles' || arg.startsWith('--articles='));
  if (at < 0) return undefined;
  const folder = args[at]?.includes('=') ? args[at]?.slice('--articles='.length) : args[at + 1];
  if (!folder || folder.startsWith('--')) throw new Error(`--articles takes a folder. ${USAGE}`);
  return folder;
}

/** @param {string[]} args */
async function main(args) {
  if (args.includes('--help')) return console.log(USAGE);
  const { serve, parseServeArgs } = await import('./serve.mjs');
  const serving = parseServeArgs(args);
  const articles = parseArticles(args);
  const { runGeodata } = await import('./geodata.mjs');
  const { buildSite } = await import('./build.mjs');
  const { summary, warned } = await runGeodata({ articles });
  console.log(warned ? `Some articles could not be read; the others are on the map.\n${tail(summary, 30)}` : summary);
  await buildSite();
  const { url } = await serve(serving);
  endWithParent();
  console.log(`\nThe map is at ${url}  (Ctrl-C ends it)`);
}

/** npm runs this through a shell that does not pass on a signal: when that shell is gone, so is the one who asked. */
function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(0), 500).unref();
}

await prepare();
try {
  await main(process.argv.slice(2));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
