import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds a page of `tests/bench/page` into a folder of its own outside the project, and returns that folder. */
export async function buildPage(name = 'index.html'): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'sirenmap-page-'));
  await build({
    configFile: false,
    root: join(ROOT, 'tests/bench/page'),
    base: './',
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { $geodata: join(ROOT, 'geodata') } },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rollupOptions: { input: join(ROOT, 'tests/bench/page', name) },
    },
  });
  return outDir;
}
