import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A script of `tests/bench/page`, put on the page in place of its own. */
const withScript = (name: string): Plugin => ({
  name: 'bench-script',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('./layer-page.ts', `./${name}`) },
});

/** Builds the page with one of its scripts into a folder of its own outside the project, and returns that folder. */
export async function buildPage(script = 'layer-page.ts'): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'sirenmap-page-'));
  await build({
    configFile: false,
    root: join(ROOT, 'tests/bench/page'),
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [withScript(script)],
    resolve: { alias: { $geodata: join(ROOT, 'geodata') } },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  return outDir;
}
