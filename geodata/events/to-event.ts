import type { Claim } from '../model/claim.ts';
import type { ConflictEvent, EventPlace } from '../model/event.ts';
import { deriveFigures, type DatedClaim } from './derive-figures.ts';
import { mainPlace, type Draft } from './draft.ts';
import { eventId } from './event-id.ts';
import { isStrikeType, type MentionPlace } from './mention.ts';
import { formatTitle, formatTitleUk } from './titles.ts';
import { zoneOf } from '../dates/zones.ts';

/** Drafts → events of the contract, with ids, claims, figures, titles and links; sorted by day, then id. */
export function toEvents(drafts: readonly Draft[]): ConflictEvent[] {
  const ids = idsOf(drafts);
  const events = drafts.map((draft) => toEvent(draft, ids));
  return events.sort((a, b) => (a.event_id < b.event_id ? -1 : a.event_id > b.event_id ? 1 : 0));
}

function idsOf(drafts: readonly Draft[]): Map<Draft, string> {
  const ids = new Map<Draft, string>();
  const taken = new Set<string>();
  for (const draft of drafts) {
    const main = mainPlace(draft);
    const key = {
      day: draft.day,
      type: isStrikeType(draft.type) ? 'strike' : draft.type,
      placeId: main?.place.place_id ?? null,
      placeName: main?.place.name ?? null,
      part: main?.precision === 'region' || main?.precision === 'country' ? main.part : null,
      participants: draft.participants,
    };
    let again = 0;
    while (taken.has(eventId(key, again))) again++;
    const id = eventId(key, again);
    taken.add(id);
    ids.set(draft, id);
  }
  return ids;
}

function toEvent(draft: Draft, ids: ReadonlyMap<Draft, string>): ConflictEvent {
  const id = ids.get(draft) ?? '';
  const claims = claimsOf(draft, id);
  const main = mainPlace(draft);
  const event = {
    event_type: draft.type,
    status: draft.status,
    actor: draft.actor,
    actor_name: draft.actorName,
    target: draft.target,
    event_date: draft.day,
    time: {
      start: draft.time.startUtc,
      end: draft.time.endUtc,
      precision: draft.time.precision,
      stated: draft.time.stated || null,
      zone: zoneOf(main?.place.country ?? null, main?.place.admin1_code ?? null),
    },
    places: draft.places.map(toEventPlace),
    weapons: draft.weapons,
    targets_hit: draft.targetsHit,
    claims: claims.map(({ published: _published, ...claim }): Claim => claim),
    figures: deriveFigures(claims),
    parent: draft.parent ? (ids.get(draft.parent) ?? null) : null,
    responds_to: draft.respondsTo.flatMap(({ draft: strike, link }) => {
      const id = ids.get(strike);
      return id ? [{ event_id: id, ...link }] : [];
    }),
    article_ids: draft.articleIds,
    merge_basis: draft.mergeBasis,
  };
  const titled = { ...event, participants: draft.participants };
  return {
    event_id: id,
    kind: isStrikeType(draft.type) ? 'strike' : 'response',
    title: formatTitle(titled),
    title_uk: formatTitleUk(titled),
    ...event,
  };
}

function toEventPlace({ place, precision, role, part }: MentionPlace): EventPlace {
  return {
    place_id: place.place_id,
    name: place.name,
    name_uk: place.name_uk,
    country: place.country,
    admin1: place.admin1,
    admin1_code: place.admin1_code,
    lon: round5(place.lon),
    lat: round5(place.lat),
    precision,
    role,
    part,
  };
}

const round5 = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** "No one was hurt there" beside people hurt elsewhere in the same event and article: the zero is of a part. */
const isOverruledZero = ({ articleId, item }: Draft['quantities'][number], draft: Draft) =>
  item.value === 0 &&
  draft.quantities.some(
    (other) => other.articleId === articleId && other.item.measure === item.measure && other.item.value > 0,
  );

/** Numeric claims, then one statement for every telling that gives no number; ordered by article and place in it, without doubles. */
function claimsOf(draft: Draft, eventId: string): DatedClaim[] {
  const numeric = draft.quantities
    .filter((told) => !isOverruledZero(told, draft))
    .map(({ articleId, published, item }) => ({
      claim_id: `${articleId}-${item.span.start}-${item.measure}${item.item ? `-${item.item}` : ''}`,
      measure: item.measure,
      item: item.item,
      value: item.value,
      qualifier: item.qualifier,
      claimant: item.claimant,
      article_id: articleId,
      evidence: item.evidence,
      published,
    }));
  const statements = draft.statements.flatMap(({ articleId, published, item: { start, end, losses } }) =>
    (losses.length > 0 ? losses : ['statement' as const]).map((measure) => ({
      claim_id: `${articleId}-${start}-${measure}-${eventId.slice(-4)}`, // one sentence may tell several events
      measure,
      item: null,
      value: null,
      qualifier: 'exact' as const,
      claimant: null,
      article_id: articleId,
      evidence: { start, end },
      published,
    })),
  );
  const unique = new Map<string, DatedClaim>();
  for (const claim of [...numeric, ...statements]) if (!unique.has(claim.claim_id)) unique.set(claim.claim_id, claim);
  return [...unique.values()].sort((a, b) =>
    a.article_id < b.article_id
      ? -1
      : a.article_id > b.article_id
        ? 1
        : a.evidence.start - b.evidence.start || (a.claim_id < b.claim_id ? -1 : 1),
  );
}
