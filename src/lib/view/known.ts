import type { Claim } from '$geodata/model/claim.ts';
import type { ConflictEvent, Figure } from '$geodata/model/event.ts';
import type { ArticleSummary } from '../data/dataset.ts';

/** Articles published on a day or before; null when the map is not wound back. */
export function articlesKnown(articles: Iterable<ArticleSummary>, day: string | null): ReadonlySet<string> | null {
  if (day === null) return null;
  const ids = [...articles].filter((article) => article.published.slice(0, 10) <= day).map((article) => article.id);
  return new Set(ids);
}

/** Days on which something was published, newest first. */
export function listPublishedDays(articles: Iterable<ArticleSummary>): string[] {
  return [...new Set([...articles].map((article) => article.published.slice(0, 10)))].sort().reverse();
}

/** An event as it was known from some articles; null when none of them had reported it. */
export function asKnown(event: ConflictEvent, known: ReadonlySet<string> | null): ConflictEvent | null {
  if (known === null || event.article_ids.every((id) => known.has(id))) return event;
  const article_ids = event.article_ids.filter((id) => known.has(id));
  if (article_ids.length === 0) return null;
  const claims = event.claims.filter((claim) => known.has(claim.article_id));
  return { ...event, article_ids, claims, figures: figuresOf(event, claims) };
}

function figuresOf(event: ConflictEvent, claims: readonly Claim[]): Record<string, Figure> {
  const byId = new Map(claims.map((claim) => [claim.claim_id, claim]));
  const figures: Record<string, Figure> = {};
  for (const [key, figure] of Object.entries(event.figures)) {
    const left = figure.claim_ids.flatMap((id) => byId.get(id) ?? []);
    if (left.length === figure.claim_ids.length) figures[key] = figure;
    else if (left.length > 0) figures[key] = figureOf(left);
  }
  return figures;
}

/** Low and high of what was said by then; no upper bound when the highest was "at least". */
function figureOf(claims: readonly Claim[]): Figure {
  const values = claims.flatMap((claim) => claim.value ?? []);
  const best = Math.max(...values);
  const open = claims.some(({ value, qualifier }) => value === best && /^(?:at_least|more_than)$/.test(qualifier));
  return { low: Math.min(...values), best, high: open ? null : best, claim_ids: claims.map((claim) => claim.claim_id) };
}
