import type { ConflictEvent, EventPlace } from '$geodata/model/event.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import { formatWhen } from '../time/format.ts';
import type { ZoneChoice } from '../time/zone.ts';
import type { Wave } from './marks.ts';

/** Words of a tip over a symbol. */
export interface TipText {
  title: string;
  line: string;
}

type Weapon = 'drone' | 'missile';

/** Pieces of a wave's chip: "nearly 500 drones", "40 missiles". A word of the weapon covers its kinds when it is absent. */
export function launchedParts(event: ConflictEvent, i18n: I18n): string[] {
  const texts = { drone: i18n.t.map.drones, missile: i18n.t.map.missiles };
  return (['drone', 'missile'] as const).flatMap((weapon) => {
    const launched = launchedOf(event, weapon);
    if (!launched) return [];
    const qualifier = i18n.t.common.qualifier[launched.qualifier];
    return [`${qualifier} ${i18n.plural(launched.best, texts[weapon])}`.trim()];
  });
}

/** The same as short as can be: "653 + 53". */
export function launchedShort(event: ConflictEvent, i18n: I18n): string {
  const counts = (['drone', 'missile'] as const).flatMap((weapon) => launchedOf(event, weapon) ?? []);
  return counts.map(({ best }) => i18n.formatNumber(best)).join(' + ');
}

function launchedOf(
  event: ConflictEvent,
  weapon: Weapon,
): { best: number; qualifier: ConflictEvent['claims'][number]['qualifier'] } | null {
  const figure = event.figures[`launched.${weapon}`];
  if (!figure) return null;
  const claim = event.claims.find(
    ({ claim_id, value }) => value === figure.best && figure.claim_ids.includes(claim_id),
  );
  return { best: figure.best, qualifier: claim?.qualifier ?? 'exact' };
}

/** What a wave was on: "All Ukraine", "South of Ukraine". */
export function waveArea({ place }: Wave, i18n: I18n): string {
  const texts: Record<string, string> = i18n.t.map.part;
  const message = place.part ? (texts[place.part] ?? i18n.t.map.allOf) : i18n.t.map.allOf;
  return i18n.fill(message, { place: placeName(place, i18n) });
}

/** A place's name in the reader's language. */
export function placeName(place: EventPlace, i18n: I18n): string {
  return i18n.pick(place.name, place.name_uk);
}

/** The tip of one event: its title, when it was, and how many people it hit. */
export function eventTip(event: ConflictEvent, { i18n, zone }: { i18n: I18n; zone: ZoneChoice }): TipText {
  const { killed, injured } = event.figures;
  const parts = [
    formatWhen(i18n.lang, event, zone),
    killed ? i18n.plural(killed.best, i18n.t.map.killed) : '',
    injured ? i18n.plural(injured.best, i18n.t.map.injured) : '',
  ];
  const line = parts.filter((part) => part !== '').join(' · ');
  return { title: i18n.pick(event.title, event.title_uk), line: line.slice(0, 1).toUpperCase() + line.slice(1) };
}

/** The tip of a place with several events. */
export function placeTip(place: EventPlace, { count, i18n }: { count: number; i18n: I18n }): TipText {
  return { title: placeName(place, i18n), line: i18n.plural(count, i18n.t.map.eventsHere) };
}
