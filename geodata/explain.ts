import type { ArticleFacts } from './events/article-facts.ts';
import type { Span } from './model/article.ts';
import type { ConflictEvent, Dropped } from './model/event.ts';

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * One article, sentence by sentence: what was taken from each and why, what was dropped and why. Plain text for a terminal.
 * `events` and `dropped` are those of the whole run.
 */
export function explainArticle(
  facts: ArticleFacts,
  events: readonly ConflictEvent[],
  dropped: readonly Dropped[],
): string {
  const { article } = facts;
  const own = dropped.filter((row) => row.article_id === article.id);
  const lines = [
    `${article.id}: ${article.title} (published ${article.published}, about ${facts.country ?? 'no country'})`,
  ];
  for (const sentence of facts.sentences) {
    const taken = [
      ...places(facts, sentence.index),
      ...times(facts, sentence.index),
      ...numbers(facts, sentence.index),
    ];
    const left = own
      .filter((row) => row.stage !== 'text' && overlaps(row, sentence))
      .map((row) => `  ✗ “${row.surface}”: ${row.reason}`);
    lines.push(
      '',
      `[${sentence.index}] ${sentence.text}`,
      ...taken,
      ...tellings(article.id, sentence, events),
      ...left,
    );
  }
  const furniture = own
    .filter((row) => row.stage === 'text')
    .map((row) => `  ✗ “${row.surface.slice(0, 70)}”: ${row.reason}`);
  return [...lines, '', 'Not the story:', ...furniture, ''].join('\n');
}

function places({ toponyms }: ArticleFacts, sentence: number): string[] {
  return toponyms
    .filter((toponym) => toponym.sentence === sentence)
    .map(({ surface, place, precision, role, relation, candidates, reason }) => {
      const where = place
        ? `${place.name}${place.admin1 ? `, ${place.admin1}` : ''} (${place.country ?? '–'}, ${precision})`
        : 'not found';
      return `  place “${surface}” → ${where}; ${role}${relation ? `, ${relation}` : ''}; ${candidates} candidates; ${reason}`;
    });
}

function times(facts: ArticleFacts, sentence: number): string[] {
  return facts.times
    .filter((time) => time.sentence === sentence)
    .map(
      (time) =>
        `  time “${time.stated}” → ${time.day} (${time.precision}${time.background ? ', history' : ''}, ${time.tense}; ${time.rule})`,
    );
}

function numbers(facts: ArticleFacts, sentence: number): string[] {
  return facts.quantities
    .filter((quantity) => quantity.sentence === sentence)
    .map((quantity) => {
      const doubt = quantity.negated ? ', denied' : quantity.hypothetical ? ', not of this news' : '';
      const item = quantity.item ? `.${quantity.item}` : '';
      return `  figure ${quantity.measure}${item} = ${quantity.value} (${quantity.qualifier}${doubt}), says ${quantity.claimant ?? 'the article'}`;
    });
}

function tellings(articleId: string, sentence: Span, events: readonly ConflictEvent[]): string[] {
  return events
    .filter((event) =>
      event.claims.some((claim) => claim.article_id === articleId && overlaps(claim.evidence, sentence)),
    )
    .map((event) => `  → ${event.event_id}: ${event.title} [${event.status}, ${event.time.precision}]`);
}
