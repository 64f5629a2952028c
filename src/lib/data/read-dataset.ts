import type { ArticleRecord } from '$geodata/model/event.ts';
import type { DatasetInput, EventFeatures } from './dataset.ts';
import { parseArticles, parseEvents, parseFeatures } from './schema.ts';

/** `fetch` as SvelteKit's `load` or the browser gives it. */
export type Fetch = (input: string) => Promise<Response>;

/** Reads one JSON file; the error names the address and what came back. */
async function readJson(fetch: Fetch, url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected the file, got status ${response.status}.`);
  return response.json();
}

function warn(problems: string[]): void {
  for (const problem of problems) console.warn(`Left out: ${problem}`);
}

/** Reads `events.json` and `articles.json` under a base address; article bodies are left behind. */
export async function readDataset(fetch: Fetch, base: string): Promise<DatasetInput> {
  const [eventsJson, articlesJson] = await Promise.all([
    readJson(fetch, `${base}/events.json`),
    readJson(fetch, `${base}/articles.json`),
  ]);
  const events = parseEvents('events.json', eventsJson);
  const articles = parseArticles('articles.json', articlesJson);
  warn([...events.problems, ...articles.problems]);
  return {
    events: events.records,
    articles: articles.records.map(({ id, title, publisher, source, url, published, language }) => {
      return { id, title, publisher, source, url, published, language };
    }),
  };
}

/** Reads the map's two GeoJSON layers under a base address. */
export async function readFeatures(fetch: Fetch, base: string): Promise<EventFeatures> {
  const [strikesJson, responsesJson] = await Promise.all([
    readJson(fetch, `${base}/strikes.geojson`),
    readJson(fetch, `${base}/responses.geojson`),
  ]);
  const strikes = parseFeatures('strikes.geojson', strikesJson);
  const responses = parseFeatures('responses.geojson', responsesJson);
  warn([...strikes.problems, ...responses.problems]);
  return {
    strikes: { type: 'FeatureCollection', features: strikes.features },
    responses: { type: 'FeatureCollection', features: responses.features },
  };
}

/** Reads the areas that events are known to, each once (`data/outlines.json`): enough for a map. */
export async function readOutlines(fetch: Fetch, base: string): Promise<EventFeatures> {
  const json = await readJson(fetch, `${base}/outlines.json`);
  const { strikes, responses } = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  const layers = {
    strikes: parseFeatures('outlines.json (strikes)', strikes),
    responses: parseFeatures('outlines.json (responses)', responses),
  };
  warn([...layers.strikes.problems, ...layers.responses.problems]);
  return {
    strikes: { type: 'FeatureCollection', features: layers.strikes.features },
    responses: { type: 'FeatureCollection', features: layers.responses.features },
  };
}

let bodies: Promise<Map<string, ArticleRecord>> | null = null;

/** One article with its body, so that a claim's words can be shown; the file is read once. */
export async function readArticle(fetch: Fetch, base: string, id: string): Promise<ArticleRecord | null> {
  bodies ??= readJson(fetch, `${base}/articles.json`).then(
    (json) => new Map(parseArticles('articles.json', json).records.map((article) => [article.id, article])),
  );
  bodies.catch(() => (bodies = null));
  return (await bodies).get(id) ?? null;
}
