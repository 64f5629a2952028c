// The command behind `npm run geodata:eval`: measures the geoparser on GeoVirus and the whole pipeline on the annotated articles of the
// shared folder, when it is there. With --write it keeps the figures for the methods page.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadGazetteer, type GazetteerTexts } from './gazetteer/gazetteer.ts';
import { GAZETTEER_FILES } from './gazetteer/tables.ts';
import { evaluateGeoparsing, type GoldArticle } from './places/evaluate.ts';

const here = new URL('./', import.meta.url);
const shared = new URL('../../shared/', here);
const project = fileURLToPath(new URL('../', here));

/** Best of nine published geoparsers on GeoVirus, each column its own best (SOURCES.md). */
const PUBLISHED = { f1: 0.915, placedOfFound: 0.807, placedOfAll: 0.618 };

/** A row of `accuracy.json`, as the methods page reads it. */
interface Run {
  date: string;
  corpus: string;
  corpus_uk: string;
  articles: number;
  figures: { label: string; label_uk: string; value: number }[];
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function readTables(): GazetteerTexts {
  const read = (file: string): string => readFileSync(new URL(`gazetteer/${file}`, here), 'utf8');
  return Object.fromEntries(GAZETTEER_FILES.map((file) => [file, read(file)])) as GazetteerTexts;
}

/** Prints the geoparser's figures on GeoVirus beside the best published ones. */
function measureGeoparsing(date: string): Run {
  const started = performance.now();
  const gazetteer = loadGazetteer(readTables());
  const loaded = performance.now();
  const corpus = new URL('corpora/geovirus.json', shared);
  const articles = JSON.parse(readFileSync(corpus, 'utf8')) as GoldArticle[];
  const rate = (since: number): number => Math.round((articles.length / (performance.now() - since)) * 1000);
  const score = evaluateGeoparsing(articles, gazetteer);
  const cold = rate(loaded);
  const again = performance.now();
  evaluateGeoparsing(articles, gazetteer);
  const warm = rate(again);
  const row = (name: string, s: typeof PUBLISHED): string =>
    `${name.padEnd(28)} ${s.f1.toFixed(3)} / ${s.placedOfFound.toFixed(3)} / ${s.placedOfAll.toFixed(3)}`;
  console.log(`GeoVirus, ${score.articles} articles, ${score.gold} names`);
  console.log('recognition F1 / placed within 161 km among the found / found and placed over all gold');
  console.log(row('Sirenmap', score));
  console.log(row('best published, each column', PUBLISHED));
  console.log(`precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}`);
  console.log(
    `${cold} articles a second in the first pass, ${warm} in the second; gazetteer loaded in ${Math.round(loaded - started)} ms\n`,
  );
  return {
    date,
    corpus: 'GeoVirus, news of many countries (development set)',
    corpus_uk: 'GeoVirus, новини багатьох країн (набір для розробки)',
    articles: score.articles,
    figures: [
      { label: 'place names recognised, F1', label_uk: 'розпізнані назви місць, F1', value: round(score.f1) },
      {
        label: 'of those found, placed within 161 km',
        label_uk: 'зі знайдених: у межах 161 км',
        value: round(score.placedOfFound),
      },
      { label: 'found and placed, of all', label_uk: 'знайдено й розміщено, з усіх', value: round(score.placedOfAll) },
    ],
  };
}

interface ScoreFigures {
  strikes: { f1: number };
  responses: { f1: number };
  quantities: { precision: number; recall: number };
  toponyms: { role: { accuracy: number } };
}

/** Prints the shared scorer's table for a set of articles and returns what the methods page shows. */
function measureEvents(
  date: string,
  set: { name: string; nameUk: string; articles: string; gold: string; count: number },
): Run {
  const args = ['score/run.mjs', '--project', project, '--articles', set.articles, '--gold', set.gold, '--json'];
  const run = spawnSync(process.execPath, args, { cwd: fileURLToPath(shared), encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`the scorer ended with ${run.status}: ${run.stderr}`);
  const f = JSON.parse(run.stdout) as ScoreFigures;
  const figures = [
    { label: 'strikes, F1', label_uk: 'удари, F1', value: f.strikes.f1 },
    { label: 'responses, F1', label_uk: 'відповіді, F1', value: f.responses.f1 },
    {
      label: 'figures: right among those given',
      label_uk: 'цифри: правильні серед наведених',
      value: f.quantities.precision,
    },
    {
      label: 'figures: found among those asked for',
      label_uk: 'цифри: знайдені серед потрібних',
      value: f.quantities.recall,
    },
    {
      label: 'place told apart from government, person, background',
      label_uk: 'місце відрізнено від уряду, особи, тла',
      value: f.toponyms.role.accuracy,
    },
  ].map((figure) => ({ ...figure, value: round(figure.value) }));
  console.log(set.name);
  for (const { label, value } of figures) console.log(`  ${label.padEnd(54)} ${value.toFixed(3)}`);
  console.log('');
  return { date, corpus: set.name, corpus_uk: set.nameUk, articles: set.count, figures };
}

function main(): void {
  if (!existsSync(new URL('corpora/geovirus.json', shared))) {
    console.log('No corpus: expected ../shared/corpora/geovirus.json beside the project. Nothing was measured.');
    return;
  }
  const date = new Date().toISOString().slice(0, 10);
  const runs = [
    measureGeoparsing(date),
    measureEvents(date, {
      name: 'Five source articles (development set: rules were written while looking at it)',
      nameUk: 'П’ять вихідних статей (набір для розробки: правила писано з огляду на нього)',
      articles: 'articles',
      gold: 'score/gold',
      count: 5,
    }),
    measureEvents(date, {
      name: 'Twelve more articles on several wars (development set)',
      nameUk: 'Ще дванадцять статей про кілька воєн (набір для розробки)',
      articles: 'articles-more',
      gold: 'score/gold-more',
      count: 12,
    }),
    measureEvents(date, {
      name: 'Twenty articles that nobody had looked at while writing the rules (set z, our own)',
      nameUk: 'Двадцять статей, яких ніхто не бачив, коли писав правила (набір z, наш)',
      articles: `${project}tests/unseen/z/articles`,
      gold: `${project}tests/unseen/z/gold`,
      count: 20,
    }),
  ];
  if (!process.argv.includes('--write')) return;
  const kept = new URL('accuracy.json', here);
  const others = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Run[]) : [];
  const fresh = new Set(runs.map((run) => run.corpus));
  writeFileSync(kept, `${JSON.stringify([...runs, ...others.filter((run) => !fresh.has(run.corpus))], null, 2)}\n`);
}

main();
