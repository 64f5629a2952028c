import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import type { Article } from '../model/article.ts';

/** An article that cannot be read; the message names the file, the fault and what was expected. */
export class ArticleError extends Error {
  constructor(path: string, fault: string) {
    super(`${path}: ${fault}`);
    this.name = 'ArticleError';
  }
}

/** Longest article read, in UTF-16 code units; beyond it a file is no news article. */
export const MAX_ARTICLE_LENGTH = 2_000_000;

const text = (value: unknown) => (typeof value === 'number' ? String(value) : value);
const optionalText = v.optional(v.nullable(v.pipe(v.unknown(), v.transform(text), v.string('must be text'))), null);

const FrontMatter = v.object({
  id: v.pipe(
    v.unknown(),
    v.transform(text),
    v.string('is missing'),
    v.regex(/^[\w-]{1,80}$/, 'must be letters, digits, - and _'),
  ),
  title: v.pipe(v.unknown(), v.transform(text), v.string('is missing')),
  publisher: optionalText,
  source: optionalText,
  url: optionalText,
  published: v.pipe(
    v.unknown(),
    v.transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
    v.string('is missing (a date such as 2025-12-27, or a date-time with offset)'),
    v.check(isDate, 'must be a date such as 2025-12-27, or a date-time with offset'),
  ),
  language: v.optional(v.string('must be a language code'), 'en'),
});

/** `YYYY-MM-DD`, alone or with a time and an offset, and a day that exists. */
function isDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
}

/**
 * Reads one Markdown article: YAML front matter between `---` lines, then the body, untouched.
 * Throws ArticleError for missing or broken front matter, missing fields and oversized files. Source: DATA_CONTRACT.md, "In".
 */
export function parseArticle(path: string, content: string): Article {
  if (content.length > MAX_ARTICLE_LENGTH) {
    throw new ArticleError(path, `is ${content.length} characters long; an article may have ${MAX_ARTICLE_LENGTH}`);
  }
  const source = content.startsWith('\uFEFF') ? content.slice(1) : content;
  const opening = /^---[ \t]*\r?\n/.exec(source);
  if (!opening) throw new ArticleError(path, 'has no front matter: the first line must be ---');
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(source.slice(opening[0].length));
  if (!closing) throw new ArticleError(path, 'front matter is not closed by a second --- line');
  const header = source.slice(opening[0].length, opening[0].length + closing.index);
  const body = source.slice(opening[0].length + closing.index + closing[0].length);
  return { ...parseFrontMatter(path, header), body, path };
}

function parseFrontMatter(path: string, header: string): Omit<Article, 'body' | 'path'> {
  let fields: unknown;
  try {
    fields = parseYaml(header);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new ArticleError(path, `front matter is not YAML: ${reason}`);
  }
  if (fields === null || typeof fields !== 'object') throw new ArticleError(path, 'front matter has no fields');
  const result = v.safeParse(FrontMatter, fields);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const fault = issue.received === 'undefined' ? 'is missing' : issue.message;
  throw new ArticleError(path, `front matter field "${v.getDotPath(issue) ?? '?'}" ${fault}`);
}
