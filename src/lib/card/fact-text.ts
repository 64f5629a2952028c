import type { ConflictEvent, EventPlace } from '$geodata/model/event.ts';
import { formatAgainst, formatSomewhere } from '../i18n/areas.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import { capital, formatDay, formatWhen } from '../time/format.ts';
import type { ZoneChoice } from '../time/zone.ts';

/** A fact with the grey line under it that says how exactly it is known. */
export interface Fact {
  text: string;
  note: string;
}

const areas = new Set(['district', 'region', 'country']);
const clock = new Set(['minute', 'hour']);

/** When: as exactly as it is known, the zone said, and the day it is filed under. */
export function formatWhenFact(event: ConflictEvent, zone: ZoneChoice, i18n: I18n): Fact {
  const { card, time } = i18n.t;
  const when = capital(formatWhen(i18n.lang, event, zone));
  const kyiv = event.time.zone === 'Europe/Kyiv' && !clock.has(event.time.precision) && isDay(event);
  const filed =
    event.time.precision === 'night' || event.time.precision === 'part_of_day'
      ? ` ${i18n.fill(card.filedUnder, { day: weekday(event.event_date, i18n) })}`
      : '';
  return {
    text: kyiv ? `${when}, ${time.kyivTimeAfter}` : when,
    note: `${card.knownTo[event.time.precision]}${filed}`,
  };
}

/** Where: one place as a reader names it, and how exactly it is known. */
export function formatWhereFact(place: EventPlace, i18n: I18n): Fact {
  return { text: formatPlace(place, i18n), note: i18n.t.card.placeKnown[place.precision] };
}

/** A place with the area it lies in: "Ternivka, Dnipropetrovsk Oblast", "somewhere in Odesa Oblast", "Kyiv, Ukraine". */
export function formatPlace(place: EventPlace, i18n: I18n): string {
  const name = formatPlaceName(place, i18n);
  if (place.precision === 'country') return name;
  if (areas.has(place.precision)) return capital(formatSomewhere(i18n.lang, name));
  const region = place.admin1 && !place.admin1.startsWith(place.name) && i18n.lang === 'en' ? place.admin1 : null;
  const country = place.country ? i18n.formatCountry(place.country) : null;
  const around = region ?? country;
  return around ? `${name}, ${around}` : name;
}

/** A place's own name, with the part of it that the words name. */
export function formatPlaceName(place: EventPlace, i18n: I18n): string {
  const name = i18n.pick(place.name, place.name_uk);
  const parts: Partial<Record<string, string>> = i18n.t.card.part;
  const part = place.part ? parts[place.part] : undefined;
  return part ? i18n.fill(part, { place: name }) : name;
}

/** Who: the side that acted and the side attacked; null when the articles name neither. */
export function formatWho(event: ConflictEvent, i18n: I18n): string | null {
  const actor = actorOf(event, i18n);
  const target = event.target ? formatAgainst(i18n.lang, i18n.formatCountry(event.target)) : null;
  const { card } = i18n.t;
  if (event.kind === 'response' || !target) return actor;
  if (!actor) return capital(i18n.fill(card.againstOnly, { target }));
  return i18n.fill(card.against, { actor, target });
}

/** Side by name: a state by its country in the reader's language, anything else as the articles call it. */
function actorOf(event: ConflictEvent, i18n: I18n): string | null {
  const { actor, actor_name: name } = event;
  const isState = actor !== null && (name === null || i18n.lang !== 'en');
  if (isState && actor) return isCountryName(name, actor) ? i18n.formatCountry(actor) : name;
  return name;
}

/** True when the name says no more than the country does: "Russia", "Ukraine", or nothing. */
function isCountryName(name: string | null, code: string): boolean {
  if (name === null) return true;
  return new Intl.DisplayNames(['en-GB'], { type: 'region' }).of(code) === name;
}

/** "Saturday 27 December"; Ukrainian writes the weekday small, and here in the accusative. */
function weekday(day: string, i18n: I18n): string {
  const text = formatDay(i18n.lang, day, 'weekday');
  return i18n.lang === 'uk'
    ? lower(text)
        .replace(/^(\S+)а(?=\s)/, '$1у')
        .replace(/^(\S+)я(?=\s)/, '$1ю')
    : text;
}

function isDay(event: ConflictEvent): boolean {
  return event.time.precision !== 'week' && event.time.precision !== 'month';
}

/** The line over the title: kind, type of weapons or of response, and that it is a wave. */
export function formatKicker(event: ConflictEvent, { isWave }: { isWave: boolean }, i18n: I18n): string {
  const { common, card } = i18n.t;
  const words = [common.kind[event.kind]];
  if (event.kind === 'response') words.push(lower(common.type[event.event_type]));
  else if (event.weapons.length > 0) words.push(formatWeapons(event.weapons, i18n));
  else words.push(lower(common.type[event.event_type]));
  if (isWave) words.push(card.wave);
  if (event.status !== 'occurred') words.push(lower(common.status[event.status]));
  return words.join(' · ');
}

/** Drones come first, as the commonest; the rest as the articles name them. */
function weaponRank(weapon: string): number {
  return weapon === 'drone' ? 0 : 1;
}

/** Weapons as a list in the reader's language; the general word is dropped where a finer one stands. */
export function formatWeapons(weapons: readonly string[], i18n: I18n): string {
  const names: Partial<Record<string, string>> = i18n.t.common.weapon;
  const finer = weapons.filter((weapon) => !weapons.some((other) => other !== weapon && other.endsWith(`_${weapon}`)));
  const both = finer.includes('cruise_missile') && finer.includes('ballistic_missile');
  const kinds = both
    ? [...finer.filter((weapon) => !/^(?:cruise|ballistic)_missile$/.test(weapon)), 'cruise_ballistic']
    : finer;
  const shown = [...kinds].sort((a, b) => weaponRank(a) - weaponRank(b)).slice(0, 3);
  const words = shown.map((weapon) => names[weapon] ?? weapon.replaceAll('_', ' '));
  // The joined name holds an "and" of its own.
  return both ? words.join(', ') : i18n.formatList(words);
}

/** What was hit, as a list; empty when the articles do not say. */
export function formatTargets(kinds: readonly string[], i18n: I18n): string {
  const names: Partial<Record<string, string>> = i18n.t.card.target;
  const shown = kinds.flatMap((kind) => names[kind] ?? []);
  if (shown.length === 0) return '';
  return capital(i18n.formatList(shown));
}

/** An article in few words: its publisher, or the beginning of its title when that is not known. */
export function formatSource(
  article: { publisher: string | null; source: string | null; title: string },
  i18n: I18n,
): string {
  const source = article.source === null ? null : shortSource(article.source);
  if (article.publisher !== null) return formatPublisher({ ...article, source }, i18n);
  const { title } = article;
  return title.length <= 40 ? `“${title}”` : `“${title.slice(0, title.lastIndexOf(' ', 36))} …”`;
}

/** Publisher of an article, with whom it rewrites: "Rokna, citing CNN". */
export function formatPublisher(article: { publisher: string | null; source: string | null }, i18n: I18n): string {
  const { card } = i18n.t;
  const publisher = article.publisher ?? card.publisherUnknown;
  return article.source ? i18n.fill(card.citing, { publisher, source: article.source }) : publisher;
}

/** A source without what follows its name: author, day, address. */
function shortSource(source: string): string {
  return source.split(/\(|;|, (?:by|with) /, 1)[0]?.trim() || source;
}

function lower(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
