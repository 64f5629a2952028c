import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Article, Paragraph, Sentence } from '../model/article.ts';
import type { Dropped } from '../model/event.ts';
import type { Place, Precision } from '../model/place.ts';
import type { Toponym } from '../model/toponym.ts';
import { countCountries } from './context.ts';
import { designate } from './designate.ts';
import { dropNamesakes } from './doubt.ts';
import { findSite } from './facility.ts';
import { judgeRole } from './judge-role.ts';
import type { Judgement } from './judge-role.ts';
import { keepAll, whyDropped } from './keep.ts';
import type { Mention } from './mention.ts';
import { spreadOverLists } from './lists.ts';
import { findMentions } from './recognise.ts';
import { carryOrigins, relationOf } from './relation.ts';
import { resolveAll } from './resolve.ts';
import type { Choice } from './resolve.ts';
import { readContext } from './role-context.ts';
import type { RoleContext } from './role-context.ts';
import { agreeInLists } from './role-lists.ts';
import { roleOfParagraph } from './role-of-paragraph.ts';
import { collectSurnames } from './surnames.ts';
import { findUnknown } from './unknown.ts';
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
  const kept = keepAll(scored);
  const named = scored.filter((item) => kept.has(item)).map(({ mention }) => mention);
  const shares = countCountries(units, named, gazetteer);
  const unknown = findUnknown(units, named, { gazetteer, surnames: collectSurnames(units), shares });
  const mentions = [...named, ...unknown].sort((a, b) => a.start - b.start);
  spreadOverLists(mentions);
  const chosen = dropNamesakes(mentions, resolveAll(mentions, shares));
  const year = Number(article.published.slice(0, 4));
  const found = mentions.map((mention, i) =>
    place(mention, chosen.get(mention), gazetteer, placeBefore(mentions[i - 1], mention, chosen)),
  );
  const judged = found.map(({ mention, context }) => ({
    mention,
    judgement: roleOfParagraph(mention, article) ?? judgeRole(context, year),
  }));
  agreeInLists(judged);
  const toponyms = found.map((item, i) => toToponym(item, judged[i]?.judgement));
  carryOrigins(toponyms, article.body);
  const dropped = scored
    .filter((item) => !kept.has(item))
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

/** The place named just before, as in "Kharkiv, Ukraine" or "Ternivka in Ukraine". */
function placeBefore(
  before: Mention | undefined,
  mention: Mention,
  chosen: ReadonlyMap<Mention, Choice>,
): Place | null {
  if (!before || before.unit !== mention.unit || mention.first - before.last > 3) return null;
  return chosen.get(before)?.candidate.place ?? null;
}

function place(mention: Mention, choice: Choice | undefined, gazetteer: Gazetteer, previous: Place | null): Placed {
  const { unit, first, last, start } = mention;
  const reach = Math.max(last, designate(unit.tokens, first, last).last);
  const end = Math.max(mention.end, unit.tokens[reach]?.end ?? mention.end);
  const surface = unit.paragraph.text.slice(start - unit.paragraph.start, end - unit.paragraph.start);
  const town = choice?.candidate.place ?? null;
  const around = readContext(mention, town, reach, previous);
  const found = findSite(mention, town, gazetteer, surface) ?? asRegion(around, gazetteer);
  const context = found === town ? around : readContext(mention, found, reach, previous);
  return { mention, choice, context, surface, end };
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

/**
 * "Kherson region" where only the town of that name is known, and "the territorial question of Kherson": the region that
 * the town gives its name to.
 */
function asRegion({ mention, place, frame }: RoleContext, gazetteer: Gazetteer): Place | null {
  if (place?.kind !== 'settlement') return place;
  const region = gazetteer.regionOf(place.admin1_code);
  if (mention.designator === 'region') return region ?? place;
  const namesake = mention.candidates.some((candidate) => candidate.place.place_id === region?.place_id);
  return namesake && frame.territory && !frame.attack ? region : place;
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
  if (!place) return designator === 'region' || designator === 'district' ? designator : 'settlement';
  if (designator === 'district' && place.kind === 'settlement') return 'district';
  return PRECISIONS[place.kind];
}
