import type { Claim } from '$geodata/model/claim.ts';
import { quoteOf, type Quote } from './evidence.ts';

/** The words behind claims, by claim id. */
export type Words = ReadonlyMap<string, Quote>;

/** Words at hand, as on a page made at build time, or on their way, as in the card. */
export type WordsSoon = Words | Promise<Words>;

/** Takes the words of claims from the bodies of their articles; claims whose article is missing are left out. */
export function wordsOf(claims: readonly Claim[], bodies: ReadonlyMap<string, string>): Words {
  const words = new Map<string, Quote>();
  for (const claim of claims) {
    const body = bodies.get(claim.article_id);
    const quote = body === undefined ? null : quoteOf(body, claim.evidence);
    if (quote) words.set(claim.claim_id, quote);
  }
  return words;
}

/** Reads the articles behind claims, then takes the words from them. */
export async function readWords(
  claims: readonly Claim[],
  readArticle: (id: string) => Promise<{ id: string; body: string } | null>,
): Promise<Words> {
  const ids = [...new Set(claims.map((claim) => claim.article_id))];
  const articles = await Promise.all(ids.map(readArticle));
  return wordsOf(claims, new Map(articles.flatMap((article) => (article ? [[article.id, article.body]] : []))));
}
