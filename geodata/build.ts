import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { describeFile, readArticles, readCorrections, readGazetteer, readTable, say, writeFolder } from './effects.ts';
import { explainArticle } from './explain.ts';
import { IMPORT_NAMES } from './import/importers.ts';
import { runImport } from './import/run-import.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { loadAreas } from './layers/areas.ts';
import type { Article } from './model/article.ts';
import { readFacts, runPipeline, type Output, type World } from './pipeline.ts';

const USAGE =
  'usage: npm run geodata -- [--articles DIR] [--out DIR] [--corrections DIR] [--explain ARTICLE]\n       npm run geodata -- --import FILE --as ' +
  IMPORT_NAMES +
  ' [--name SET] [--out DIR] [--threads N]';

/** Reads the tables that ship with the project. */
const readWorld = (): World => ({ gazetteer: readGazetteer(), areas: readAreas() });

const readAreas = () => loadAreas(readTable('gazetteer/areas.topo.json'));

/** One row a line, so that a diff of the data reads well. */
const rows = (head: string, items: readonly unknown[], tail: string) =>
  `${head}\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n${tail}\n`;

function toFiles(output: Output): Record<string, string> {
  return {
    'articles.json': rows('{"schema":1,"articles":[', output.articles.articles, ']}'),
    'dropped.json': rows('{"schema":1,"dropped":[', output.dropped.dropped, ']}'),
    'events.json': rows('{"schema":1,"events":[', output.events.events, ']}'),
    'responses.geojson': rows('{"type":"FeatureCollection","features":[', output.responses.features, ']}'),
    'strikes.geojson': rows('{"type":"FeatureCollection","features":[', output.strikes.features, ']}'),
  };
}

function toManifest(output: Output, files: Readonly<Record<string, string>>): object {
  const counts: Record<string, number> = {
    'articles.json': output.articles.articles.length,
    'dropped.json': output.dropped.dropped.length,
    'events.json': output.events.events.length,
    'responses.geojson': output.responses.features.length,
    'strikes.geojson': output.strikes.features.length,
  };
  const days = output.events.events.map((event) => event.event_date).sort();
  return {
    schema: 1,
    files: Object.entries(files).map(([name, text]) => ({ name, rows: counts[name] ?? 0, ...describeFile(text) })),
    dates: { first: days[0] ?? null, last: days.at(-1) ?? null },
  };
}

interface Options {
  articles: string;
  out: string;
  corrections: string;
  /** Id of an article to print instead of writing anything. */
  explain: string | null;
  /** A table of events to import instead of reading articles, and its form. */
  import: { file: string; as: string; set?: string | undefined; threads?: number | undefined } | null;
}

function toThreads(text: string | undefined): number | undefined {
  if (text === undefined || /^[1-9]\d?$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new Error(`--threads ${text}: expected a number from 1 to 99`);
}

/** Throws an Error for unknown options. */
function parseOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      articles: text,
      out: text,
      corrections: text,
      explain: text,
      import: text,
      as: text,
      name: text,
      threads: text,
    },
  });
  return {
    articles: values.articles ?? 'geodata/articles',
    out: values.out ?? (values.import === undefined ? 'static/data' : 'static/imports'),
    corrections: values.corrections ?? 'geodata/corrections',
    explain: values.explain ?? null,
    import:
      values.import === undefined
        ? null
        : { file: values.import, as: values.as ?? '', set: values.name, threads: toThreads(values.threads) },
  };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function write(output: Output, { out }: Options, faults: number): void {
  const files = toFiles(output);
  writeFolder(out, files, toManifest(output, files));
  const events = output.events.events;
  const unplaced = events.filter((event) => event.places.length === 0).length;
  say(
    `${output.articles.articles.length} articles, ${events.length} events (${unplaced} unplaced), ` +
      `${output.dropped.dropped.length} dropped, ${faults} warnings → ${out}`,
  );
}

/** Prints one article sentence by sentence; true when there is such an article. */
function explain(id: string, articles: readonly Article[], world: World, output: Output): boolean {
  const article = articles.find((candidate) => candidate.id === basename(id, '.md'));
  if (!article) return false;
  const { facts } = readFacts(article, world);
  process.stdout.write(explainArticle(facts, output.events.events, output.dropped.dropped));
  return true;
}

async function main(args: readonly string[]): Promise<number> {
  let options, read, corrections;
  try {
    options = parseOptions(args);
    read = options.import ? null : readArticles(options.articles);
    corrections = readCorrections(options.corrections);
  } catch (error) {
    say(`${messageOf(error)}\n${USAGE}`);
    return 2;
  }
  if (options.import || !read) {
    const { file = '', as = '', set, threads } = options.import ?? {};
    let loaded: Gazetteer | null = null;
    const gazetteer = () => (loaded ??= readGazetteer());
    return runImport({ file, as, set, threads, out: options.out, gazetteer, areas: readAreas });
  }
  for (const fault of read.faults) say(`not read: ${fault}`);
  if (read.articles.length === 0) {
    say(`${options.articles}: no article could be read; expected *.md files with front matter. Nothing was written.`);
    return read.faults.length > 0 ? 1 : 2;
  }
  const world = readWorld();
  const output = runPipeline(read.articles, world, corrections);
  for (const { event_id, reason } of output.unmatched) say(`correction without its event: ${event_id} (${reason})`);
  if (options.explain === null) write(output, options, read.faults.length);
  else if (!explain(options.explain, read.articles, world, output)) {
    say(`${options.articles}: no article with the id "${options.explain}"`);
    return 2;
  }
  return read.faults.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
