import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

/** What the geodata command does with input that is not as it should be (DATA_CONTRACT.md, "The command"). */

const ROOT = resolve(import.meta.dirname, '..');
const WORK = mkdtempSync(join(tmpdir(), 'geodata-'));
const articles = join(WORK, 'articles');
const out = join(WORK, 'out');

interface Run {
  code: number | null;
  said: string;
}

function runGeodata(...args: string[]): Run {
  const command = ['--import', 'tsx', 'geodata/build.ts', ...args];
  const { status, stderr, stdout } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { code: status, said: stderr + stdout };
}

const read = () => runGeodata('--articles', articles, '--out', out);

function writeArticle(name: string, content: string | Buffer): void {
  writeFileSync(join(articles, name), content);
}

/** One article of the default corpus, so that there is something good beside the bad. */
function writeGoodArticle(): void {
  const [name = ''] = readdirSync(join(ROOT, 'geodata/articles')).filter((file) => file.endsWith('.md'));
  cpSync(join(ROOT, 'geodata/articles', name), join(articles, 'good.md'));
}

const countArticles = () => JSON.parse(readFileSync(join(out, 'articles.json'), 'utf8')).articles.length;
const head = (lines: string) => `---\n${lines}\n---\n`;
const BODY = 'Drones struck a depot near the town of Bila Tserkva overnight, the governor said.\n';

beforeEach(() => {
  for (const folder of [articles, out]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(articles);
});

afterAll(() => rmSync(WORK, { recursive: true, force: true }));

/** Name, what is wrong with it, content. */
const BAD: [string, string, RegExp, () => string | Buffer][] = [
  ['undated.md', 'no day of publication', /publish/i, () => head('id: "a"\ntitle: No day\npublisher: X') + BODY],
  [
    'dated.md',
    'a day that does not exist',
    /publish|date|day/i,
    () => head('id: "a"\ntitle: T\npublished: 2025-02-31') + BODY,
  ],
  ['broken.md', 'front matter that is not YAML', /front matter|yaml/i, () => head('id: "a\ntitle: [') + BODY],
  ['bare.md', 'no front matter', /front matter|---/i, () => BODY],
  ['open.md', 'front matter without an end', /front matter|---/i, () => `---\nid: "a"\npublished: 2025-12-06\n${BODY}`],
  ['latin.md', 'bytes that are not UTF-8', /utf-?8/i, () => Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0xe9])],
  [
    'huge.md',
    '10 MB',
    /MB|characters|long|large/i,
    () => head('id: "a"\ntitle: T\npublished: 2025-12-06') + BODY.repeat(130_000),
  ],
];

// Each runs the command once or twice, which takes a second on a quiet machine.
describe('the geodata command', { timeout: 60_000 }, () => {
  it.each(BAD)('names %s, which has %s, and reads the others', (name, _, fault, content) => {
    writeGoodArticle();
    writeArticle(name, content());
    const { code, said } = read();
    expect(said).toContain(name);
    expect(said).toMatch(fault);
    expect(said).not.toContain('\n    at ');
    expect(code).toBe(1);
    expect(countArticles()).toBe(1);
  });

  it('refuses the second of two articles with one id', () => {
    writeGoodArticle();
    cpSync(join(articles, 'good.md'), join(articles, 'twin.md'));
    const { code, said } = read();
    expect([code, countArticles()]).toEqual([1, 1]);
    expect(said).toContain('twin.md');
  });

  it('says of an empty folder that nothing was found, and keeps the last good data', () => {
    writeGoodArticle();
    expect(read().code).toBe(0);
    const before = readFileSync(join(out, 'events.json'), 'utf8');
    rmSync(join(articles, 'good.md'));
    const { code, said } = read();
    expect(code).not.toBe(0);
    expect(said).toContain(articles);
    expect(said).not.toContain('\n    at ');
    expect(readFileSync(join(out, 'events.json'), 'utf8')).toBe(before);
  });

  it('leaves no half-written folder behind', () => {
    writeGoodArticle();
    read();
    expect(readdirSync(WORK).sort()).toEqual(['articles', 'out']);
    expect(existsSync(join(out, 'manifest.json'))).toBe(true);
  });

  it.each([['--nonsense'], ['--articles', '/no/such/folder'], ['--articles']])('ends with 2 on %s %s', (...args) => {
    const { code, said } = runGeodata(...args.filter((arg) => arg !== undefined), '--out', out);
    expect(code).toBe(2);
    expect(said).not.toContain('\n    at ');
    expect(existsSync(out)).toBe(false);
  });
});
