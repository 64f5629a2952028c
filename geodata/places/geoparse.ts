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
import { keepScore, whyDropped } from './keep.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './recognise.ts';
import { relationOf } from './relation.ts';
import { resolveAll } from './resolve.ts';
import type { Choice } from './resolve.ts';
import { readContext } from './role-context.ts';
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
  const kept = scored.filter(({ features }) => keepScore(features) > 0);
  const mentions = kept.map(({ mention }) => mention);
  const chosen = resolveAll(mentions, countCountries(units, mentions, gazetteer));
  const toponyms = mentions.map((mention) => toToponym(mention, chosen.get(mention), gazetteer, article));
  const dropped = scored
    .filter(({ features }) => keepScore(features) <= 0)
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

function toToponym(mention: Mention, choice: Choice | undefined, gazetteer: Gazetteer, article: Article): Toponym {
  const { unit, first, last } = mention;
  const reach = Math.max(last, designate(unit.tokens, first, last).last);
  const start = mention.start;
  const end = Math.max(mention.end, unit.tokens[reach]?.end ?? mention.end);
  const fullName = unit.paragraph.text.slice(start - unit.paragraph.start, end - unit.paragraph.start);
  const found = choice?.candidate.place ?? null;
  const site = findSite(mention, found, gazetteer, fullName);
  const place = site ?? asRegion(mention, found, gazetteer);
  const context = readContext(mention, place, reach);
  const token = unit.tokens[first];
  const sentence = token ? unit.sentenceOf(token) : null;
  const judged: Judgement = roleOfParagraph(mention, article) ?? judgeRole(context);
  return {
    start,
    end,
    surface: fullName,
    sentence,
    place,
    precision: precisionOf(mention, place),
    role: judged.role,
    relation: relationOf(context),
    part: mention.part,
    candidates: mention.candidates.length,
    reason: `${choice?.reason ?? 'not in the gazetteer'}; ${judged.why}`,
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
