import { findLosses } from '../claims/find-outages.ts';
import { dayMention } from '../dates/day-mention.ts';
import { publishedDay } from '../dates/zone.ts';
import type { Article } from '../model/article.ts';
import type { Quantity, TimeMention } from '../model/claim.ts';
import type { Draft } from './draft.ts';
import { sideOf } from './find-sides.ts';
import { inherited } from './lead-time.ts';
import { isStrikeType, type Mention, type MentionPlace } from './mention.ts';

/** Makes drafts of mentions and gives each its time. Keeps the time told last in a paragraph: mentions come in the order of the text. */
export class Drafting {
  private paragraphTime: { paragraph: number; time: TimeMention } | null = null;

  constructor(
    private readonly article: Article,
    /** The time that mentions without words of their own are filed under. */
    private readonly leadTime: TimeMention,
    /** IANA zone of the article's country. */
    private readonly zone: string,
  ) {}

  /** One mention at some of its places, with some of its figures, as a draft. */
  toDraft(mention: Mention, places: readonly MentionPlace[], quantities: readonly Quantity[]): Draft {
    const { id, published } = this.article;
    const time = this.timeOf(mention);
    const side = mention.attackerOf(places[0]?.place ?? null);
    return {
      type: mention.type,
      status: mention.status,
      day: time.day,
      time,
      places: [...places],
      actor: side?.country ?? null,
      actorName: side?.name ?? null,
      weapons: mention.weapons,
      targetsHit: mention.targetsHit,
      quantities: quantities.map((item) => ({ articleId: id, published, item })),
      statements: [{ articleId: id, published, item: { ...mention.evidence, losses: lossesOf(mention) } }],
      participants: mention.participants,
      sides: mention.sides,
      scenes: mention.toponyms,
      dated: mention.time !== null,
      target: isStrikeType(mention.type) ? sideOf(places[0]?.place ?? null, mention.sentence.text) : null,
      answers: mention.answers,
      articleIds: [id],
      parent: null,
      respondsTo: [],
      mergeBasis: [],
    };
  }

  /** A mention's own time, else the one told last in its paragraph, else the article's. */
  private timeOf(mention: Mention): TimeMention {
    const { paragraph } = mention.sentence;
    if (mention.time && !isMeeting(mention)) this.paragraphTime = { paragraph, time: mention.time };
    if (mention.time) return mention.time;
    const told = this.paragraphTime?.paragraph === paragraph && !isMeeting(mention) ? this.paragraphTime.time : null;
    if (told) return inherited(told, this.zone);
    if (isMeeting(mention))
      return dayMention(publishedDay(this.article.published, this.zone), this.zone, mention.sentence.index);
    return this.leadTime;
  }
}

/** Meetings and aid have days and venues of their own. */
export const isMeeting = (mention: Mention) => mention.type === 'diplomacy' || mention.type === 'aid';

/** What the words of a strike or an outage say has failed. */
function lossesOf({ type, sentence, evidence }: Mention): Quantity['measure'][] {
  if (!isStrikeType(type) && type !== 'other_response') return [];
  return findLosses(sentence.text.slice(evidence.start - sentence.start, evidence.end - sentence.start));
}
