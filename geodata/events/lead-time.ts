import { daysBetween } from '../dates/calendar.ts';
import { dayMention } from '../dates/day-mention.ts';
import type { Article, Sentence } from '../model/article.ts';
import type { TimeMention } from '../model/claim.ts';
import { isStrikeType, type Mention } from './mention.ts';

/**
 * The time that an article is about: the first past time that a strike of it is told with, else that any response is told with;
 * else the day of publication. Mentions without a time of their own are filed under it: under a night as a night, else under the day,
 * since a clock time told of one thing dates no other.
 */
export function leadTime(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  zone: string,
): TimeMention {
  const dated = mentions
    .filter(
      ({ time, type }) => time && !time.background && time.tense === 'past' && type !== 'diplomacy' && type !== 'aid',
    )
    .filter((mention) => !isBackdrop(mention));
  const news = dated.filter(({ time }) => time && daysBetween(time.day, article.published.slice(0, 10)) <= 7);
  const strike = news.find(({ type }) => isStrikeType(type));
  const lead = strike && isRecap(strike, article, mentions) ? nightly(news, article) : (strike ?? news[0]);
  if (lead?.time && (isStrikeType(lead.type) || lead.time.precision !== 'night')) return inherited(lead.time, zone);
  return dayMention(lead?.time?.day ?? article.published.slice(0, 10), zone, sentences[0]?.index ?? 0);
}

/** Strikes told without a day before the first that has one: from this many on, theirs is the day of the article. */
const UNDATED_FIRST = 3;

/** "Four people were killed on Sunday", told last in a live blog of Tuesday: it dates itself, not what was told before it. */
function isRecap(strike: Mention, { published }: Article, mentions: readonly Mention[]): boolean {
  if (!strike.time || daysBetween(strike.time.day, published.slice(0, 10)) < 2) return false;
  const before = mentions.filter(
    ({ type, time, sentence }) =>
      isStrikeType(type) && !time && !sentence.headline && sentence.index < strike.sentence.index,
  );
  return new Set(before.map(({ sentence }) => sentence.index)).size >= UNDATED_FIRST;
}

/** What is told of the day of publication or the night before it, if anything is. */
const nightly = (news: readonly Mention[], { published }: Article): Mention | undefined =>
  news.find(({ time }) => time && daysBetween(time.day, published.slice(0, 10)) === 0);

/** "without light since a strike on Tuesday": it dates the strike before, not the news. */
const isBackdrop = ({ sentence, evidence, time }: Mention): boolean =>
  time !== null &&
  /\bsince (?:an?|the) [^,;]{0,60}$/i.test(
    sentence.text.slice(Math.max(0, evidence.start - sentence.start), time.start - sentence.start),
  );

/** A time as others are filed under it: a night stays a night, anything finer becomes its day, since a clock time dates one thing only. */
export function inherited(time: TimeMention, zone: string): TimeMention {
  return time.precision === 'night' ? time : dayMention(time.day, zone, time.sentence);
}
