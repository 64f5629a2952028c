import { zoneOf } from '../dates/zones.ts';
import type { ConflictEvent, Dropped } from '../model/event.ts';
import type { Toponym } from '../model/toponym.ts';
import { isInside } from './choose-places.ts';
import type { Draft } from './draft.ts';
import { countSides } from './find-sides.ts';
import { fillSides } from './fill-sides.ts';
import { groupMentions } from './group-mentions.ts';
import { leadTime } from './lead-time.ts';
import { linkResponses } from './link-responses.ts';
import { linkWaves } from './link-waves.ts';
import { mergeEvents } from './merge-events.ts';
import type { ArticleFacts } from './article-facts.ts';
import { readMentions } from './read-mentions.ts';
import { byStory, storyStarts } from './split-stories.ts';
import { toEvents } from './to-event.ts';

/** Events of all articles, and what was left out on the way. */
export interface BuiltEvents {
  events: ConflictEvent[];
  dropped: Dropped[];
  /** Offsets of the toponyms that some event happens at, by article: `"<article>:<start>"`. */
  scenes: ReadonlySet<string>;
}

/** Toponyms that are a place of the event, or say where one lies ("Ternivka in Dnipropetrovsk region"). */
function scenesOf(draft: Draft): Toponym[] {
  const told = draft.places.flatMap(({ toponym }) => (toponym ? [toponym] : []));
  const named = draft.scenes.filter(({ place }) =>
    draft.places.some((item) => place && (item.place.place_id === place.place_id || isInside(item.place, place))),
  );
  return [...told, ...named];
}

/** Articles' facts → events: read, group, fill sides, merge across articles, put under waves, link responses. Pure. */
export function buildEvents(articles: readonly ArticleFacts[]): BuiltEvents {
  const dropped: Dropped[] = [];
  const drafts: Draft[] = [];
  const scenes = new Set<string>();
  for (const facts of articles) {
    const read = readMentions(facts);
    const zone = zoneOf(facts.country, null);
    const sides = countSides(facts.sentences);
    const starts = storyStarts(facts);
    const loose = byStory(read.loose, starts, ({ sentence }) => sentence);
    dropped.push(...read.dropped);
    byStory(read.mentions, starts, ({ sentence }) => sentence.index).forEach((mentions, story) => {
      const lead = leadTime(facts.article, facts.sentences, mentions, zone);
      const grouped = groupMentions({ facts, mentions, loose: loose[story] ?? [], leadTime: lead, sides, zone });
      fillSides(grouped.drafts, sides);
      drafts.push(...grouped.drafts);
      dropped.push(...grouped.dropped);
      for (const draft of grouped.drafts) {
        for (const { start } of scenesOf(draft)) scenes.add(`${facts.article.id}:${start}`);
      }
    });
  }
  const merged = mergeEvents(drafts);
  linkWaves(merged);
  linkResponses(merged);
  return { events: toEvents(merged), dropped, scenes };
}
