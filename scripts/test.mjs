/**
 * `npm test`: installs what is missing, then checks everything in turn. Never stops at the first failure; ends with a
 * summary, a last line `N passed, N failed`, and the exit code that goes with it.
 *
 *     npm test -- [--only NAME,NAME]    names as in STEPS
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './install.mjs';
import { ROOT, run, runNode, tail } from './run.mjs';

const REPORTS = 'test-results/counts';
const ZONES = ['UTC', 'America/New_York', 'Europe/Kyiv'];
const ZONED = ['src/lib/time', 'src/lib/view', 'geodata/dates'];

/**
 * @typedef {object} Verdict
 * @property {number} passed
 * @property {number} failed
 * @property {string} [note] said beside the counts
 * @property {string} [output] shown when something failed
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {() => Promise<Verdict>} check
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'geodata', title: 'Geodata over the default corpus', check: checkGeodata },
  { name: 'types', title: 'Types', check: checkTypes },
  { name: 'lint', title: 'Lint and format', check: checkLint },
  { name: 'unit', title: 'Unit, pipeline and property tests', check: checkUnits },
  { name: 'zones', title: `Dates under ${ZONES.join(', ')}`, check: checkZones },
  { name: 'build', title: 'Build', check: checkBuild },
  { name: 'browser', title: 'Browser tests on the built site', check: checkBrowser },
];

/** One thing that either works or does not. @param {import('./run.mjs').Outcome[]} outcomes @returns {Verdict} */
function judge(outcomes) {
  const bad = outcomes.filter(({ code }) => code !== 0);
  const output = bad.map(({ output }) => tail(output, 60)).join('\n');
  return { passed: outcomes.length - bad.length, failed: bad.length, output };
}

async function checkGeodata() {
  const { runGeodata } = await import('./geodata.mjs');
  const { summary, warned } = await runGeodata();
  return warned ? { passed: 0, failed: 1, output: tail(summary, 30) } : { passed: 1, failed: 0 };
}

async function checkTypes() {
  const sync = await runNode('node_modules/@sveltejs/kit/svelte-kit.js', ['sync']);
  const svelte = ['--tsconfig', './tsconfig.json', '--output', 'human', '--threshold', 'warning'];
  const both = await Promise.all([
    runNode('node_modules/svelte-check/bin/svelte-check', svelte),
    runNode('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.geodata.json', '--noEmit']),
  ]);
  return judge([sync, ...both]);
}

async function checkLint() {
  const prettier = ['--check', '--log-level', 'warn', '.'];
  return judge(
    await Promise.all([
      runNode('node_modules/prettier/bin/prettier.cjs', prettier),
      runNode('node_modules/eslint/bin/eslint.js', ['.']),
    ]),
  );
}

const VITEST = 'node_modules/vitest/vitest.mjs';

async function checkUnits() {
  const report = `${REPORTS}/unit.json`;
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runNode(VITEST, ['run', ...reporters]);
  const counts = readReport(report);
  if (!counts) return { passed: 0, failed: 1, output: tail(output, 60) };
  const passed = counts.numPassedTests;
  const broken = counts.testResults.filter(isBrokenFile).length;
  const failed = Math.max(counts.numFailedTests + broken, code === 0 ? 0 : 1);
  return { passed, failed, output: tail(output, 120) };
}

/** A file that could not be loaded has no test to count. @param {{ status: string, assertionResults: unknown[] }} file */
function isBrokenFile(file) {
  return file.status === 'failed' && file.assertionResults.length === 0;
}

async function checkZones() {
  const folders = ZONED.filter((folder) => existsSync(join(ROOT, folder)));
  const outcomes = [];
  for (const zone of ZONES) {
    outcomes.push(
      await runNode(VITEST, ['run', '--reporter=dot', '--passWithNoTests', ...folders], { env: { TZ: zone } }),
    );
  }
  return judge(outcomes);
}

async function checkBuild() {
  const { buildSite } = await import('./build.mjs');
  const { built } = await buildSite();
  return { passed: 1, failed: 0, note: built ? undefined : 'nothing has changed since the last one' };
}

async function checkBrowser() {
  const { ensureChromium } = await import('./chromium.mjs');
  const { findFreePort } = await import('./serve.mjs');
  const path = await ensureChromium();
  const report = `${REPORTS}/browser.json`;
  const env = {
    E2E_PORT: String(await findFreePort(4901)),
    PLAYWRIGHT_CHROMIUM: path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    FORCE_COLOR: '0',
  };
  const cli = 'node_modules/@playwright/test/cli.js';
  const { code, output } = await run(process.execPath, [cli, 'test', '--reporter=line,json'], { env });
  const stats = readReport(report)?.stats;
  if (!stats) return { passed: 0, failed: 1, output: tail(output, 60) };
  const failed = Math.max(stats.unexpected, code === 0 ? 0 : 1);
  return { passed: stats.expected + stats.flaky, failed, note: skipNote(stats.skipped), output: tail(output, 200) };
}

/** @param {number} skipped */
function skipNote(skipped) {
  return skipped > 0 ? `${skipped} skipped` : undefined;
}

/** @param {string} path from the root */
function readReport(path) {
  const file = join(ROOT, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** @param {Step} step @returns {Promise<Verdict>} */
async function perform(step) {
  const started = Date.now();
  const stop = keepTalking(step.title, started);
  const verdict = await step
    .check()
    .catch((fault) => ({ passed: 0, failed: 1, output: String(fault?.message ?? fault) }));
  stop();
  console.log(describe(step, verdict, (Date.now() - started) / 1000));
  if (verdict.failed > 0 && verdict.output) console.log(verdict.output);
  return verdict;
}

/** @param {string} title @param {number} started @returns {() => void} */
function keepTalking(title, started) {
  const first = setTimeout(() => console.log(`…      ${title}`), 1500);
  const again = setInterval(
    () => console.log(`       still at it, ${Math.round((Date.now() - started) / 1000)} s`),
    30_000,
  );
  return () => {
    clearTimeout(first);
    clearInterval(again);
  };
}

/** @param {Step} step @param {Verdict} verdict @param {number} seconds */
function describe(step, { passed, failed, note }, seconds) {
  const sign = failed > 0 ? 'FAILED' : 'ok    ';
  const extra = note ? `, ${note}` : '';
  return `${sign} ${step.title}: ${passed} passed, ${failed} failed${extra} (${seconds.toFixed(1)} s)`;
}

/** @param {string[]} args @returns {Step[]} */
function chooseSteps(args) {
  const at = args.indexOf('--only');
  if (at < 0) return STEPS;
  const names = (args[at + 1] ?? '').split(',');
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length === 0) return STEPS.filter((step) => names.includes(step.name));
  console.error(`No step named "${unknown.join(', ')}"; there are ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

await prepare();
const steps = chooseSteps(process.argv.slice(2));
rmSync(join(ROOT, REPORTS), { recursive: true, force: true });
mkdirSync(join(ROOT, REPORTS), { recursive: true });
const started = Date.now();
/** @type {[Step, Verdict][]} */
const verdicts = [];
for (const step of steps) verdicts.push([step, await perform(step)]);
const failures = verdicts.filter(([, verdict]) => verdict.failed > 0);
const total = (/** @type {'passed' | 'failed'} */ key) => verdicts.reduce((sum, [, verdict]) => sum + verdict[key], 0);
console.log(`\n${Math.round((Date.now() - started) / 1000)} s in all.`);
if (failures.length > 0) console.log(`Not in order: ${failures.map(([step]) => step.title).join('; ')}.`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(failures.length > 0 ? 1 : 0);
