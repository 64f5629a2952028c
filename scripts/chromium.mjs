/** Finding, or getting, a Chromium for the browser tests. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const IN_CACHE = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-headless-shell-linux-arm64/chrome-headless-shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** @type {string | null | undefined} */
let found;

/**
 * A Chromium on this machine that starts: named by PLAYWRIGHT_CHROMIUM or CHROMIUM_PATH, on PATH, an application, or
 * in Playwright's own cache.
 * @returns {string | null} its path
 */
export function findChromium() {
  found ??= named() ?? candidates().find((path) => existsSync(path) && starts(path)) ?? null;
  return found;
}

/** What the environment names is taken as it is. */
function named() {
  const paths = [process.env.PLAYWRIGHT_CHROMIUM, process.env.CHROMIUM_PATH];
  return paths.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** @returns {string[]} */
function candidates() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...onPath, ...APPLICATIONS, ...cached()])];
}

/** @returns {string[]} browsers that Playwright has downloaded, newest first */
function cached() {
  return cacheFolders().flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => name.startsWith('chromium'))
      .sort()
      .reverse()
      .flatMap((name) => IN_CACHE.map((path) => join(cache, name, path))),
  );
}

/** @returns {string[]} */
function cacheFolders() {
  const home = homedir();
  const usual = ['.cache/ms-playwright', 'Library/Caches/ms-playwright', 'AppData/Local/ms-playwright'];
  const folders = [process.env.PLAYWRIGHT_BROWSERS_PATH ?? '', ...usual.map((path) => join(home, path))];
  return folders.filter((folder) => folder !== '' && existsSync(folder));
}

/** A file may be there and not run: Ubuntu's stub asks for snap, a bare download lacks libraries. @param {string} path */
function starts(path) {
  try {
    /** @type {import('node:child_process').ExecFileSyncOptionsWithStringEncoding} */
    const options = { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] };
    return /\d\.\d/.test(execFileSync(path, ['--version'], options));
  } catch {
    return false;
  }
}

/** How each package manager gets a Chromium; the first one present is used. */
const MANAGERS = [
  {
    name: 'apt-get',
    steps: [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']],
  },
  { name: 'dnf', steps: [['install', '-y', 'chromium']] },
  { name: 'apk', steps: [['add', '--no-cache', 'chromium']] },
  { name: 'pacman', steps: [['-Sy', '--noconfirm', 'chromium']] },
  { name: 'zypper', steps: [['--non-interactive', 'install', 'chromium']] },
  { name: 'brew', steps: [['install', '--cask', 'chromium']] },
];

/**
 * A Chromium that starts, got in the first of three ways that works: one on the machine, Playwright's own download,
 * the system's package manager.
 * @returns {Promise<string>} its path; throws one sentence that names the three ways when none worked
 */
export async function ensureChromium() {
  const path = findChromium() ?? (await downloadChromium()) ?? (await installChromium());
  if (path) return path;
  throw new Error(
    'No Chromium to run the browser tests in: there is none on this machine (PATH, PLAYWRIGHT_CHROMIUM), ' +
      '"npx playwright install chromium" did not give one that starts, and neither did the package manager ' +
      `(${manager()?.name ?? 'none found'}). Install one and set PLAYWRIGHT_CHROMIUM to its path.`,
  );
}

async function downloadChromium() {
  const doing = 'No Chromium here; downloading one with Playwright';
  const cli = 'node_modules/@playwright/test/cli.js';
  await run(process.execPath, [cli, 'install', 'chromium'], { doing, quietMs: 0 });
  found = undefined;
  return findChromium();
}

async function installChromium() {
  const chosen = manager();
  if (!chosen) return null;
  const isRoot = process.getuid?.() === 0 || chosen.name === 'brew';
  for (const step of chosen.steps) {
    const [command = '', ...args] = [...(isRoot ? [] : ['sudo', '-n']), chosen.name, ...step];
    const doing = `Trying the system's package manager: ${chosen.name} ${step.join(' ')}`;
    await run(command, args, { doing, quietMs: 0, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  }
  found = undefined;
  return findChromium();
}

function manager() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return MANAGERS.find(({ name }) => folders.some((folder) => existsSync(join(folder, name))));
}
