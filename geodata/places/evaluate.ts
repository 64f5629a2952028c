import { distanceKm } from '../gazetteer/gazetteer.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Article } from '../model/article.ts';
import type { Toponym } from '../model/toponym.ts';
import { readText } from '../text/read-text.ts';
import { geoparse } from './geoparse.ts';

/** An annotated article of a geoparsing corpus; offsets are UTF-16, `[start, end)`. */
export interface GoldArticle {
  id: string;
  text: string;
  toponyms: readonly { start: number; end: number; surface: string; lat: number; lon: number }[];
}

/** Counts over a corpus, and the columns that published systems print (SOURCES.md). */
export interface GeoparsingScore {
  articles: number;
  gold: number;
  found: number;
  spurious: number;
  placed: number;
  precision: number;
  recall: number;
  f1: number;
  /** Share of the found names placed within {@link NEAR_KM}. */
  placedOfFound: number;
  /** Share of all gold names found and placed. */
  placedOfAll: number;
}

/** 100 miles, the usual yardstick. */
export const NEAR_KM = 161;

const asArticle = ({ id, text }: GoldArticle): Article => ({
  ...{ id, title: '', publisher: null, source: null, url: null, published: '2010-01-01', language: 'en' },
  ...{ body: text, path: id },
});

/** Runs the geoparser over annotated articles and counts, mentions matched one to one by overlapping spans. */
export function evaluateGeoparsing(articles: readonly GoldArticle[], gazetteer: Gazetteer): GeoparsingScore {
  const counts = { gold: 0, found: 0, spurious: 0, placed: 0 };
  for (const gold of articles) {
    const article = asArticle(gold);
    const { paragraphs, sentences } = readText(article);
    const { toponyms } = geoparse(article, paragraphs, sentences, gazetteer);
    const pairs = pair(gold, toponyms);
    counts.gold += gold.toponyms.length;
    counts.found += pairs.length;
    counts.spurious += toponyms.length - pairs.length;
    counts.placed += pairs.filter(([a, b]) => b.place !== null && distanceKm(a, b.place) <= NEAR_KM).length;
  }
  return toScore(articles.length, counts);
}

function pair(gold: GoldArticle, toponyms: readonly Toponym[]): [GoldArticle['toponyms'][number], Toponym][] {
  const free = new Set(toponyms);
  return gold.toponyms.flatMap((name) => {
    const match = [...free].find(({ start, end }) => start < name.end && name.start < end);
    if (!match) return [];
    free.delete(match);
    return [[name, match]];
  });
}

function toScore(
  articles: number,
  counts: { gold: number; found: number; spurious: number; placed: number },
): GeoparsingScore {
  const { gold, found, spurious, placed } = counts;
  const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const precision = ratio(found, found + spurious);
  const recall = ratio(found, gold);
  const f1 = ratio(2 * precision * recall, precision + recall);
  const shares = { placedOfFound: ratio(placed, found), placedOfAll: ratio(placed, gold) };
  return { articles, ...counts, precision, recall, f1, ...shares };
}
