// The command behind `npm run geodata:eval`: measures the geoparser on GeoVirus, when the shared folder is there.
import { existsSync, readFileSync } from 'node:fs';
import { loadGazetteer } from './gazetteer/gazetteer.ts';
import type { GazetteerTexts } from './gazetteer/gazetteer.ts';
import { GAZETTEER_FILES } from './gazetteer/tables.ts';
import { evaluateGeoparsing } from './places/evaluate.ts';
import type { GoldArticle } from './places/evaluate.ts';

const here = new URL('./', import.meta.url);
const corpus = new URL('../../shared/corpora/geovirus.json', here);

/** Best of nine published geoparsers on GeoVirus, each column its own best (SOURCES.md). */
const PUBLISHED = { f1: 0.915, placedOfFound: 0.807, placedOfAll: 0.618 };

function readTables(): GazetteerTexts {
  const read = (file: string): string => readFileSync(new URL(`gazetteer/${file}`, here), 'utf8');
  return Object.fromEntries(GAZETTEER_FILES.map((file) => [file, read(file)])) as GazetteerTexts;
}

function main(): void {
  if (!existsSync(corpus)) {
    console.log('No corpus: expected ../shared/corpora/geovirus.json beside the project. Nothing was measured.');
    return;
  }
  const started = performance.now();
  const gazetteer = loadGazetteer(readTables());
  const loaded = performance.now();
  const score = evaluateGeoparsing(JSON.parse(readFileSync(corpus, 'utf8')) as GoldArticle[], gazetteer);
  const perSecond = (score.articles / (performance.now() - loaded)) * 1000;
  const row = (name: string, s: typeof PUBLISHED): string =>
    `${name.padEnd(28)} ${s.f1.toFixed(3)} / ${s.placedOfFound.toFixed(3)} / ${s.placedOfAll.toFixed(3)}`;
  console.log(`GeoVirus, ${score.articles} articles, ${score.gold} names`);
  console.log('recognition F1 / placed within 161 km among the found / found and placed over all gold');
  console.log(row('Sirenmap', score));
  console.log(row('best published, each column', PUBLISHED));
  console.log(`precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}`);
  console.log(`${Math.round(perSecond)} articles a second; gazetteer loaded in ${Math.round(loaded - started)} ms`);
}

main();
