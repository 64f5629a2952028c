import { parseArgs } from 'node:util';
import { describeFile, readArticles, readCorrections, readTable, say, writeFolder } from './effects.ts';
import { GAZETTEER_FILES, loadGazetteer } from './gazetteer/gazetteer.ts';
import { loadAreas } from './layers/areas.ts';
import { runPipeline, type Output, type World } from './pipeline.ts';

const USAGE = 'usage: npm run geodata -- [--articles DIR] [--out DIR] [--corrections DIR]';

/** Reads the tables that ship with the project. */
function readWorld(): World {
  const tables = Object.fromEntries(GAZETTEER_FILES.map((name) => [name, readTable(`gazetteer/${name}`)]));
  return { gazetteer: loadGazetteer(tables), areas: loadAreas(readTable('gazetteer/areas.topo.json')) };
}

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

function main(args: readonly string[]): number {
  let options: { articles: string; out: string; corrections: string };
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { articles: { type: 'string' }, out: { type: 'string' }, corrections: { type: 'string' } },
    });
    options = {
      articles: values.articles ?? 'geodata/articles',
      out: values.out ?? 'static/data',
      corrections: values.corrections ?? 'geodata/corrections',
    };
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  let read, corrections;
  try {
    read = readArticles(options.articles);
    corrections = readCorrections(options.corrections);
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  for (const fault of read.faults) say(`not read: ${fault}`);
  if (read.articles.length === 0) {
    say(`${options.articles}: no article could be read; expected *.md files with front matter. Nothing was written.`);
    return read.faults.length > 0 ? 1 : 2;
  }
  const output = runPipeline(read.articles, readWorld(), corrections);
  for (const { event_id, reason } of output.unmatched) say(`correction without its event: ${event_id} (${reason})`);
  const files = toFiles(output);
  writeFolder(options.out, files, toManifest(output, files));
  const unplaced = output.events.events.filter((event) => event.places.length === 0).length;
  say(
    `${read.articles.length} articles, ${output.events.events.length} events (${unplaced} unplaced), ` +
      `${output.dropped.dropped.length} dropped, ${read.faults.length} warnings → ${options.out}`,
  );
  return read.faults.length > 0 ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
