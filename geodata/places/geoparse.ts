import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Article, Paragraph, Sentence } from '../model/article.ts';
import type { Dropped } from '../model/event.ts';
import type { Place, Precision } from '../model/place.ts';
import type { Toponym } from '../model/toponym.ts';
import { countCountries } from './context.ts';
import { designate } from './designate.ts';
import { findSite } from './facility.ts';
import { judgeRole } from './judge-role.ts';
import type { Judgement } from './judge-role.ts';
import { isKept, whyDropped } from './keep.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './recognise.ts';
import { relationOf } from './relation.ts';
import { resolveAll } from './resolve.ts';
import type { Choice } from './resolve.ts';
import { readContext } from './role-context.ts';
import type { RoleContext } from './role-context.ts';
import { agreeInLists } from './role-lists.ts';
import { roleOfParagraph } from './role-of-paragraph.ts';
import { toUnits } from './units.ts';

/** Place names with their places, and the names that were not taken. */
export interface Geoparsed {
  toponyms: Toponym[];
  dropped: Dropped[];
}

/**
 * Article → toponyms: names are recognised, then resolved, then given a role as far as the words around them tell.
 * Sorted by offset, never overlapping. Offsets are into `article.body`.
 */
export function geoparse(
  article: Article,
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Geoparsed {
  const units = toUnits(paragraphs, sentences);
  const scored = findMentions(units, gazetteer);
  const kept = scored.filter(isKept);
  const mentions = kept.map(({ mention }) => mention);
  const chosen = resolveAll(mentions, countCountries(units, mentions, gazetteer));
  const year = Number(article.published.slice(0, 4));
  const found = mentions.map((mention) => place(mention, chosen.get(mention), gazetteer));
  const judged = found.map(({ mention, context }) => ({
    mention,
    judgement: roleOfParagraph(mention, article) ?? judgeRole(context, year),
  }));
  agreeInLists(judged);
  const toponyms = found.map((item, i) => toToponym(item, judged[i]?.judgement));
  const dropped = scored
    .filter((item) => !isKept(item))
    .map((item) => toDropped(article.id, item.mention, whyDropped(item)));
  return { toponyms, dropped };
}

const toDropped = (article_id: string, { start, end, surface }: Mention, reason: string): Dropped => ({
  stage: 'places',
  article_id,
  start,
  end,
  surface,
  reason,
});

/** A mention with its place and the words around it. */
interface Placed {
  mention: Mention;
  choice: Choice | undefined;
  context: RoleContext;
  surface: string;
  end: number;
}

function place(mention: Mention, choice: Choice | undefined, gazetteer: Gazetteer): Placed {
  const { unit, first, last, start } = mention;
  const reach = Math.max(last, designate(unit.tokens, first, last).last);
  const end = Math.max(mention.end, unit.tokens[reach]?.end ?? mention.end);
  const surface = unit.paragraph.text.slice(start - unit.paragraph.start, end - unit.paragraph.start);
  const town = choice?.candidate.place ?? null;
  const found = findSite(mention, town, gazetteer, surface) ?? asRegion(mention, town, gazetteer);
  return { mention, choice, context: readContext(mention, found, reach), surface, end };
}

function toToponym({ mention, choice, context, surface, end }: Placed, judgement: Judgement | undefined): Toponym {
  const token = mention.unit.tokens[mention.first];
  return {
    start: mention.start,
    end,
    surface,
    sentence: token ? mention.unit.sentenceOf(token) : null,
    place: context.place,
    precision: precisionOf(mention, context.place),
    role: judgement?.role ?? 'event',
    relation: relationOf(context),
    part: mention.part,
    candidates: mention.candidates.length,
    reason: `${choice?.reason ?? 'not in the gazetteer'}; ${judgement?.why ?? ''}`,
  };
}

/** "Kherson region" where only the town of that name is known: the region it lies in. */
function asRegion({ designator }: Mention, place: Place | null, gazetteer: Gazetteer): Place | null {
  if (designator !== 'region' || place?.kind !== 'settlement') return place;
  return gazetteer.regionOf(place.admin1_code) ?? place;
}

const PRECISIONS: Readonly<Record<Place['kind'], Precision>> = {
  settlement: 'settlement',
  site: 'site',
  district: 'district',
  region: 'region',
  country: 'country',
  area: 'region',
};

function precisionOf({ designator }: Mention, place: Place | null): Precision {
  if (!place) return designator === 'region' ? 'region' : 'settlement';
  if (designator === 'district' && place.kind === 'settlement') return 'district';
  return PRECISIONS[place.kind];
}
