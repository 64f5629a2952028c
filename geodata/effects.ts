import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCorrections } from './corrections/parse-corrections.ts';
import { loadGazetteer, type Gazetteer } from './gazetteer/gazetteer.ts';
import { GAZETTEER_FILES, type GazetteerFile } from './gazetteer/tables.ts';
import type { Article } from './model/article.ts';
import type { Correction } from './model/correction.ts';
import { ArticleError, MAX_ARTICLE_LENGTH, parseArticle } from './text/parse-article.ts';

/** Articles that could be read, and one sentence for each that could not. */
export interface ReadArticles {
  articles: Article[];
  faults: string[];
}

/** Reads a table that ships with the project, by its path under `geodata/`. */
export function readTable(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
}

/** The gazetteer that ships with the project. */
export function readGazetteer(): Gazetteer {
  const tables = GAZETTEER_FILES.map((name) => [name, readTable(`gazetteer/${name}`)]);
  return loadGazetteer(Object.fromEntries(tables) as Record<GazetteerFile, string>);
}

/** Every `*.md` under a folder, recursively, sorted by path. Throws when the folder does not exist. */
export function readArticles(folder: string): ReadArticles {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new ArticleError(folder, 'is not a folder');
  const result: ReadArticles = { articles: [], faults: [] };
  const owner = new Map<string, string>();
  for (const path of markdownFiles(folder)) {
    try {
      const article = parseArticle(path, readUtf8(path));
      const other = owner.get(article.id);
      if (other) throw new ArticleError(article.path, `has the id "${article.id}", which ${other} has already`);
      owner.set(article.id, article.path);
      result.articles.push(article);
    } catch (error) {
      result.faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  return result;
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Editors' rulings: every `*.yaml` of a folder, sorted by path; none when there is no such folder. */
export function readCorrections(folder: string): Correction[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => parseCorrections(join(folder, name), readUtf8(join(folder, name))));
}

function readUtf8(path: string): string {
  const size = statSync(path).size;
  if (size > MAX_ARTICLE_LENGTH * 4)
    throw new ArticleError(
      path,
      `is ${Math.round(size / 1e6)} MB; an article may have ${MAX_ARTICLE_LENGTH} characters`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new ArticleError(path, 'is not UTF-8 text');
  }
}

/**
 * Writes files into a fresh folder beside the target and swaps it in whole, so that a crash half-way leaves the last good data.
 * `manifest.json` is made here from what was written, last.
 */
export function writeFolder(target: string, files: Readonly<Record<string, string>>, manifest: object): void {
  const folder = resolve(target);
  mkdirSync(dirname(folder), { recursive: true });
  const mark = randomBytes(4).toString('hex');
  const fresh = join(dirname(folder), `.${basename(folder)}-${mark}.new`);
  const old = join(dirname(folder), `.${basename(folder)}-${mark}.old`);
  try {
    mkdirSync(fresh);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(fresh, name), text);
    writeFileSync(join(fresh, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** Bytes and SHA-256 of a text as written. */
export function describeFile(text: string): { bytes: number; sha256: string } {
  const bytes = Buffer.from(text, 'utf8');
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A line for the person at the terminal, on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
