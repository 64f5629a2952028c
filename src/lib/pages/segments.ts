import type { Span } from '$geodata/model/article.ts';
import type { Mark } from './article-page-data.ts';

/** A run of text in which nothing changes: all of it is marked for the same claims, or for none. */
export interface Segment extends Span {
  text: string;
  /** Claims taken from these words. */
  marks: Mark[];
  /** Claims that begin here: the anchors that claim tables lead to. */
  starts: Mark[];
  /** Events whose words end here: their numbers follow the text. */
  ends: Mark[];
  /** Id of the place named, where an event happens at it. */
  placeId: string | null;
  dropped: boolean;
}

/** What to mark in a text. */
export interface Markings {
  marks: readonly Mark[];
  placeSpans: readonly (Span & { placeId: string })[];
  dropped: readonly Span[];
}

/** One paragraph (a non-empty line) cut at every edge of a marking. Offsets stay those of the whole body. */
export function segmentParagraphs(body: string, markings: Markings): Segment[][] {
  return linesOf(body).map((line) => segmentLine(body, line, markings));
}

function linesOf(body: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of body.split('\n')) {
    if (line.trim() !== '') lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function segmentLine(body: string, line: Span, { marks, placeSpans, dropped }: Markings): Segment[] {
  const all: readonly Span[] = [...marks, ...placeSpans, ...dropped];
  const edges = new Set([line.start, line.end]);
  for (const { start, end } of all)
    for (const edge of [start, end]) if (edge > line.start && edge < line.end) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const span = { start, end: cuts[index + 1] ?? line.end };
    const within = marks.filter((mark) => covers(mark, span));
    return {
      ...span,
      text: body.slice(span.start, span.end),
      marks: within,
      starts: within.filter((mark) => mark.start === start || (start === line.start && mark.start < start)),
      ends: oncePerEvent(within.filter((mark) => mark.end === span.end)),
      placeId: placeSpans.find((place) => covers(place, span))?.placeId ?? null,
      dropped: within.length === 0 && dropped.some((row) => covers(row, span)),
    };
  });
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function oncePerEvent(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, index) => marks.findIndex((other) => other.eventId === mark.eventId) === index);
}
