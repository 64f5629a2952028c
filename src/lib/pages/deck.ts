import type { ConflictEvent } from '$geodata/model/event.ts';
import { formatPlaceName, formatWeapons, formatWho } from '../card/fact-text.ts';
import { buildFigureTexts, formatCounted, formatItem, type FigureText } from '../card/figure-text.ts';
import { buildLaunchBars } from '../card/launch-bars.ts';
import type { Dataset } from '../data/dataset.ts';
import type { I18n } from '../i18n/i18n.svelte.ts';
import { formatWhen } from '../time/format.ts';
import type { ZoneChoice } from '../time/zone.ts';

/** What the sentences are made from. */
export interface DeckContext {
  dataset: Pick<Dataset, 'byId' | 'responsesOf' | 'childrenOf'>;
  zone: ZoneChoice;
}

const areas = new Set(['district', 'region']);

/** Two to four plain sentences from an event's facts: what happened, what was counted, who reports it. */
export function buildDeck(event: ConflictEvent, context: DeckContext, i18n: I18n): string[] {
  const opening =
    event.kind === 'strike' ? strikeSentence(event, context, i18n) : responseSentence(event, context, i18n);
  return [opening, belonging(event, context, i18n), counted(event, context, i18n), reporting(event, i18n)].filter(
    Boolean,
  );
}

function strikeSentence(event: ConflictEvent, { zone }: DeckContext, i18n: I18n): string {
  const texts = i18n.t.pages.deck;
  const when = whenPhrase(event, zone, i18n);
  const weapons =
    event.weapons.length > 0 ? i18n.fill(texts.withWeapons, { weapons: formatWeapons(event.weapons, i18n) }) : '';
  const place = placesPhrase(event, i18n);
  const actor = formatWho({ ...event, target: null }, i18n);
  const values = { when, weapons, place, actor: actor ?? '' };
  if (place === '') return i18n.fill(actor ? texts.struckByNowhere : texts.struckNowhere, values);
  return i18n.fill(actor ? texts.struckBy : texts.struck, values);
}

function responseSentence(event: ConflictEvent, { zone }: DeckContext, i18n: I18n): string {
  const texts = i18n.t.pages.deck;
  const place = placesPhrase(event, i18n);
  const when = whenPhrase(event, zone, i18n);
  const type = i18n.t.common.type[event.event_type].toLowerCase();
  return i18n.fill(place === '' ? texts.responseNowhere : texts.response, { when, type, place });
}

function whenPhrase(event: ConflictEvent, zone: ZoneChoice, i18n: I18n): string {
  const when = formatWhen(i18n.lang, event, zone);
  const phrase = i18n.fill(i18n.t.pages.deck.when[event.time.precision], { when });
  const early = event.time.precision === 'part_of_day' && when.startsWith('early');
  const text = early ? when : phrase;
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function placesPhrase(event: ConflictEvent, i18n: I18n): string {
  const names = event.places.slice(0, 4).map((place) => formatPlaceName(place, i18n));
  return i18n.formatList(names);
}

/** How it stands to others: part of a wave, a wave of parts, an answer; and a plan or a cancellation said as such. */
function belonging(event: ConflictEvent, { dataset }: DeckContext, i18n: I18n): string {
  const texts = i18n.t.pages.deck;
  const said: string[] = [];
  if (event.status === 'planned') said.push(texts.planned);
  if (event.status === 'cancelled') said.push(texts.cancelled);
  if (event.kind === 'strike' && event.places.length > 0 && event.places.every((place) => areas.has(place.precision))) {
    said.push(texts.inArea);
  }
  if (event.parent) said.push(texts.partOfWave);
  const parts = dataset.childrenOf(event.event_id).length;
  if (parts > 0) said.push(i18n.plural(parts, texts.hasParts));
  const link = event.responds_to[0];
  const answered = link && dataset.byId.get(link.event_id);
  if (link && answered) {
    const title = i18n.pick(answered.title, answered.title_uk);
    said.push(i18n.fill(link.stated ? texts.answersStated : texts.answersInferred, { title }));
  }
  return said.join(' ');
}

/** The counts that are reported, then what a strike's articles leave open. */
function counted(event: ConflictEvent, { dataset }: DeckContext, i18n: I18n): string {
  const texts = i18n.t.pages.deck;
  const figures = buildFigureTexts(event, i18n);
  const responses = dataset.responsesOf(event.event_id).map((item) => item.event);
  const fired = event.kind === 'strike' ? firedPhrases(event, responses, i18n) : [];
  const given = [
    ...fired,
    ...figures
      .filter((figure) => figure.value !== null && figure.item === null)
      .map((figure) => figurePhrase(event, figure, i18n)),
  ];
  const missing = figures.filter((figure) => figure.value === null).map((figure) => figure.label);
  const reported = given.length > 0 ? i18n.fill(texts.reported, { list: given.slice(0, 4).join(', ') }) : '';
  const open = missing.length > 0 ? i18n.fill(texts.notReported, { list: missing.join(', ') }) : '';
  return [reported, open].filter(Boolean).join(' ');
}

function firedPhrases(event: ConflictEvent, responses: readonly ConflictEvent[], i18n: I18n): string[] {
  const texts = i18n.t.pages.deck;
  return buildLaunchBars(event, responses).map((bar) => {
    const what = bar.item ? ` ${formatItem(i18n, bar.item, bar.launched.best)}` : '';
    const launched = `${i18n.formatNumber(bar.launched.best)}${what}`;
    if (bar.stopped === null) return i18n.fill(texts.launchedStopped, { launched });
    return i18n.fill(texts.launchedStoppedOf, { launched, stopped: bar.stopped });
  });
}

/** "2 killed", "at least 3 injured", "8 to at least 46 injured". */
function figurePhrase(event: ConflictEvent, figureText: FigureText, i18n: I18n): string {
  const figure = event.figures[figureText.key];
  if (figureText.differs && figure && figure.high === null) {
    const what = formatCounted(i18n, figureText, figure.best);
    return i18n.fill(i18n.t.pages.deck.openRange, { low: figure.low, best: figure.best, what });
  }
  return [figureText.qualifier, figureText.value, figureText.label].filter(Boolean).join(' ');
}

function reporting(event: ConflictEvent, i18n: I18n): string {
  const texts = i18n.t.pages.deck;
  const differing = buildFigureTexts(event, i18n).filter((figure) => figure.differs);
  if (differing.length === 0) return i18n.plural(event.article_ids.length, texts.articles);
  const list = differing.map((figure) => i18n.t.counts.measure[figure.measure].toLowerCase()).join(', ');
  return i18n.plural(event.article_ids.length, texts.articlesDiffer, { list });
}
