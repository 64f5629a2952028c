import type { Span } from '../model/article.ts';

/**
 * Words and signs at which a new clause may begin. Source: English grammar of subordinate and coordinate clauses; own list.
 * A comma alone is none: it also separates the places of a list.
 */
const BOUNDARY =
  /\b(?:said|reported|added|claimed|announced|confirmed|told \w+)(?: (?:on )?\w+)? that\s|[;:]\s|\s[–—-]\s|—|,\s(?=(?:while|but|as|after|before|when|where|which|who|with|and (?:the|an?|its|their|his|her|it|he|she|they|at least|several|many|more|another|officials|one|two|three|\d+) (?:\w+ ){0,4}(?:was|were|has|had|have|is|are|said|will|lost|died|hit|struck)|although|though|whereas|during|in which|killing|injuring|wounding|leaving|causing|destroying|damaging)\b)|\s(?=(?:while|whereas|although|though|after|before|because|shortly after|hours after|days after|a day after|even though|as well as when|as (?:\w+ ){1,5}(?:attacked|launched|struck|bombed|fired|pounded|shelled|bombarded|targeted)|in (?:retaliation|response|revenge|reprisal|answer|reply) (?:for|to)|to avenge)\b)/gi;

/** Spans of the clauses of a text, relative to it, in order and without gaps. */
export function splitClauses(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (end - start < 12) continue; // too short to tell anything
    spans.push({ start, end });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans;
}

/** Index of the clause that holds an offset. */
export function clauseAt(clauses: readonly Span[], offset: number): number {
  const found = clauses.findIndex((clause) => offset < clause.end);
  return found < 0 ? clauses.length - 1 : found;
}
