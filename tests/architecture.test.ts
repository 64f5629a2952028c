import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rules of STYLE.md that no linter knows: which room may import which, how long a file may be, what names say. */

const ROOT = resolve(import.meta.dirname, '..');
const MAX_LINES = 400;
const ROOMS = ['src', 'geodata', 'scripts', 'tests'];
const SOURCE = /\.(?:ts|svelte|mjs|js)$/;
const SKIPPED = /(?:^|\/)(?:node_modules|fixtures|sources\/cache|out)$/;

interface SourceFile {
  path: string;
  text: string;
  imports: string[];
}

function listSources(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (SKIPPED.test(path)) return [];
    if (statSync(join(ROOT, path)).isDirectory()) return listSources(path);
    return SOURCE.test(name) ? [path] : [];
  });
}

/** Specifiers of static and dynamic imports and re-exports; `import type` counts, since it couples rooms as well. */
function findImports(text: string): string[] {
  const patterns = [/^ *(?:import|export)[^'";]* from '([^']+)'/gm, /^ *import '([^']+)'/gm, /\bimport\('([^']+)'\)/g];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** A specifier as a path from the root, or as it is for a package. Types in `.svelte-kit` count as a package. */
function resolveImport(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(dirname(from), specifier)).split('?')[0] ?? '';
  if (specifier.startsWith('$lib')) return specifier.replace('$lib', 'src/lib').split('?')[0] ?? '';
  if (specifier.startsWith('$geodata')) return specifier.replace('$geodata', 'geodata').split('?')[0] ?? '';
  return specifier;
}

const files: SourceFile[] = ROOMS.flatMap(listSources).map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, imports: findImports(text).map((specifier) => resolveImport(path, specifier)) };
});
const known = new Set(files.map((file) => file.path));

/** The file an import without an ending means. */
function toFile(path: string): string | null {
  const endings = ['', '.ts', '.js', '.svelte', '.svelte.ts'];
  const hit = endings.map((ending) => path + ending).find((candidate) => known.has(candidate));
  return hit ?? (path.endsWith('.js') && known.has(path.replace(/\.js$/, '.ts')) ? path.replace(/\.js$/, '.ts') : null);
}

const isTest = (path: string) =>
  /\.(?:test|spec|bench)\.ts$|\/test-[\w-]+\.ts$/.test(path) || path.startsWith('tests/');
const within = (room: string) => files.filter((file) => file.path.startsWith(room) && !isTest(file.path));

/** Every `file -> import` of a room that the rule does not allow. */
function breaches(room: string, allowed: (target: string, from: string) => boolean): string[] {
  return within(room).flatMap((file) =>
    file.imports.filter((target) => !allowed(target, file.path)).map((target) => `${file.path} -> ${target}`),
  );
}

describe('rooms', () => {
  it('geodata never imports the app', () => {
    expect(breaches('geodata/', (target) => !/^(?:src\/|\$app|\$env|svelte)/.test(target))).toEqual([]);
  });

  it('only the command, its effects and the tables of sources know Node', () => {
    const mayUseNode = /^geodata\/(?:build|effects|import\/effects[\w-]*|eval[\w-]*)\.ts$|^geodata\/(?:sources|eval)\//;
    expect(breaches('geodata/', (target, from) => mayUseNode.test(from) || !isNode(target))).toEqual([]);
  });

  it('the app runs in a browser: nothing in src imports Node but prerendered loads', () => {
    const isServer = /\.server\.ts$|\+server\.ts$|\/server\//;
    expect(breaches('src/', (target, from) => isServer.test(from) || !isNode(target))).toEqual([]);
  });

  it('lib never imports routes', () => {
    expect(breaches('src/lib/', (target) => !target.startsWith('src/routes'))).toEqual([]);
  });

  it('only the desk imports the stages of geodata; the rest of the app knows its model', () => {
    const mayUse = (target: string, from: string) =>
      !target.startsWith('geodata/') || target.startsWith('geodata/model/') || from.startsWith('src/lib/desk/');
    expect(breaches('src/', mayUse)).toEqual([]);
  });

  it('only the map room calls MapLibre', () => {
    const mayUse = (target: string, from: string) => !/^maplibre-gl/.test(target) || from.startsWith('src/lib/map/');
    expect(breaches('src/', mayUse)).toEqual([]);
  });

  it('a model imports models only', () => {
    expect(
      breaches('geodata/model/', (target) => /^geodata\/model\/|^(?:geojson|valibot|@uwdata\/flechette)$/.test(target)),
    ).toEqual([]);
  });
});

function isNode(target: string): boolean {
  return target.startsWith('node:') || ['fs', 'path', 'url', 'crypto', 'os', 'child_process'].includes(target);
}

describe('imports', () => {
  it('go round in no circle', () => {
    const graph = new Map(files.map((file) => [file.path, file.imports.map(toFile).filter((path) => path !== null)]));
    expect(findCycle(graph)).toBeNull();
  });
});

/** One circle of the graph as `a -> b -> a`, or null. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string | null {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): string | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(' -> ');
    if (done.has(path)) return null;
    trail.push(path);
    const found = (graph.get(path) ?? []).map(visit).find((cycle) => cycle !== null) ?? null;
    trail.pop();
    done.add(path);
    return found;
  };
  return [...graph.keys()].map(visit).find((cycle) => cycle !== null) ?? null;
}

describe('files', () => {
  it(`have at most ${MAX_LINES} lines`, () => {
    const long = files.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
    expect(long.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  });

  it('say what they hold: no utils, helpers, managers, no index barrels', () => {
    const banned =
      /(?:^|[/.-])(?:utils?|helpers?|managers?|misc)(?:[.-][\w.-]*)?\.(?:ts|mjs|js|svelte)$|\/index\.(?:ts|mjs|js)$/i;
    expect(files.map(({ path }) => path).filter((path) => banned.test(path))).toEqual([]);
  });

  it('put no text into the page as markup', () => {
    const mark = new RegExp(
      ['\\{@ht', 'ml\\b|\\.innerHT', 'ML\\b|\\.outerHT', 'ML\\b|\\.setHT', 'ML\\b|insertAdjacentHT', 'ML'].join(''),
    );
    expect(files.filter(({ path, text }) => !isTest(path) && mark.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('never run text as code', () => {
    const code = /\beval\(|\bnew Function\(/;
    const source = (path: string) => path.startsWith('src/') || path.startsWith('geodata/');
    expect(
      files.filter(({ path, text }) => source(path) && !isTest(path) && code.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('are read from where they are', () => {
    expect(relative(ROOT, import.meta.filename)).toBe('tests/architecture.test.ts');
    expect(files.length).toBeGreaterThan(10);
  });
});
