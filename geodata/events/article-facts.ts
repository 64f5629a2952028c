import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Article, Sentence } from '../model/article.ts';
import type { Quantity, TimeMention } from '../model/claim.ts';
import type { Toponym } from '../model/toponym.ts';

/** All that earlier stages found in one article. */
export interface ArticleFacts {
  article: Article;
  sentences: readonly Sentence[];
  toponyms: readonly Toponym[];
  quantities: readonly Quantity[];
  times: readonly TimeMention[];
  /** The country that the article is about, alpha-2. */
  country: string | null;
  gazetteer: Gazetteer;
}
