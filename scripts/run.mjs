/** Running one step of a command: quiet when quick, a line when it takes longer, its output kept for when it fails. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Children still running, so that one signal ends them all. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    for (const child of running) child.kill('SIGTERM');
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the program could not be started
 * @property {string} output standard output and error, in the order they came
 * @property {number} seconds
 */

/**
 * Runs a program in the project's folder and keeps what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, echo?: boolean, quietMs?: number, doing?: string }} [options]
 *   `doing`: a sentence printed once when the step takes longer than `quietMs` (1500), and every 20 s after;
 *   `echo`: print the output as it comes
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { env = {}, echo = false, quietMs = 1500, doing } = {}) {
  const started = Date.now();
  const stop = doing ? announce(doing, quietMs, started) : () => {};
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk.toString();
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    /** @param {number} code */
    const end = (code) => {
      stop();
      running.delete(child);
      resolve({ code, output, seconds: (Date.now() - started) / 1000 });
    };
    child.on('error', (fault) => {
      output += `${fault.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Runs a JavaScript program of `node_modules` with this Node, so that nothing depends on a shell or on PATH.
 * @param {string} script path from the project's root, as `node_modules/vite/bin/vite.js`
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/**
 * @param {string} doing
 * @param {number} quietMs
 * @param {number} started
 * @returns {() => void} stops the announcements
 */
function announce(doing, quietMs, started) {
  let every = setTimeout(() => {
    console.log(`${doing} …`);
    every = setInterval(() => console.log(`  still at it, ${Math.round((Date.now() - started) / 1000)} s`), 20_000);
  }, quietMs);
  return () => clearTimeout(every);
}

/** @param {string} text @param {number} lines @returns {string} the last lines, indented */
export function tail(text, lines) {
  const all = text.trimEnd().split('\n');
  const cut = all.length > lines ? [`(${all.length - lines} lines left out)`] : [];
  return [...cut, ...all.slice(-lines)].map((line) => `  ${line}`).join('\n');
}
