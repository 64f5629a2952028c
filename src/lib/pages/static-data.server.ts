import { existsSync, readFileSync } from 'node:fs';
import type { ArticleRecord, ConflictEvent, Dropped } from '$geodata/model/event.ts';
import { parseArticles, parseEvents } from '../data/schema.ts';

/** A file of the data as `manifest.json` lists it. */
export interface DataFile {
  path: string;
  bytes: number;
  rows: number | null;
}

/** Everything geodata wrote, for pages that are made at build time. */
export interface StaticData {
  events: ConflictEvent[];
  articles: ArticleRecord[];
  dropped: Dropped[];
  files: DataFile[];
}

const folder = 'static/data';
let cached: StaticData | null = null;

/** Reads what geodata wrote, once a build; empty when it has not run. */
export function readStaticData(): StaticData {
  cached ??= {
    events: parseEvents('events.json', readJson('events.json') ?? { events: [] }).records,
    articles: parseArticles('articles.json', readJson('articles.json') ?? { articles: [] }).records,
    dropped: listIn(readJson('dropped.json'), 'dropped') as Dropped[],
    files: filesOf(readJson('manifest.json')),
  };
  return cached;
}

function readJson(name: string): unknown {
  const path = `${folder}/${name}`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function listIn(data: unknown, key: string): unknown[] {
  const list = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : null;
  return Array.isArray(list) ? list : [];
}

/** The manifest's files; tells name, bytes and rows under either of the names in use. */
function filesOf(manifest: unknown): DataFile[] {
  return listIn(manifest, 'files').flatMap((item) => {
    if (typeof item !== 'object' || item === null) return [];
    const { path, name, file, bytes, rows } = item as Record<string, unknown>;
    const known = [path, name, file].find((value) => typeof value === 'string');
    if (typeof known !== 'string' || typeof bytes !== 'number') return [];
    return [{ path: known, bytes, rows: typeof rows === 'number' ? rows : null }];
  });
}
