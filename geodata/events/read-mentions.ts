import type { Sentence, Span } from '../model/article.ts';
import type { Quantity, TimeMention } from '../model/claim.ts';
import type { Dropped } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import type { Toponym } from '../model/toponym.ts';
import type { ArticleFacts } from './article-facts.ts';
import { assignQuantities } from './assign-quantities.ts';
import { bySentence } from './by-sentence.ts';
import { isPlaceable } from './choose-places.ts';
import { clauseAt, splitClauses } from './clauses.ts';
import { findParticipants } from './find-participants.ts';
import { findAttacker, findSides, sideOf } from './find-sides.ts';
import type { Side } from './vocabulary/sides.ts';
import { findTriggers } from './find-triggers.ts';
import type { Trigger } from './trigger.ts';
import { judgeContext } from './judge-context.ts';
import { isStrikeType, type Mention } from './mention.ts';
import { placeMention, type Placing } from './place-mention.ts';
import { chooseTime } from './choose-time.ts';
import { sharesScene } from './same-place.ts';
import { isAttackOn, tellsDamage } from './tells-attack.ts';
import { OUTAGE } from './vocabulary/outages.ts';
import { COMPARISON } from './vocabulary/contexts.ts';
import { TARGETS, WEAPONS } from './vocabulary/weapons.ts';

export interface ReadMentions {
  mentions: Mention[];
  /** Quantities that no mention of their sentence took. */
  loose: Quantity[];
  dropped: Dropped[];
}

/** "in response", "following the attack": the words that make a response an answer. Source: own list. */
const ANSWERS =
  /\b(?:in response to|because of|due to|after|following|amid|during|triggered by|in reaction to|as a result of)\b/i;

/** Places that "the city", "the region" may point back to: this many of the latest. */
const REMEMBERED = 60;

/** A scene, or the region of an official: "the governor of Odesa region said … power was cut in the region". Not where a road leads. */
const isTold = ({ role, relation, precision, place }: Toponym) =>
  (role === 'event' && (relation !== 'towards' || place?.feature === 'airport')) ||
  (role === 'person' && precision === 'region');

/** Reads every sentence of the story into mentions of events, in the order they are told. */
export function readMentions(facts: ArticleFacts): ReadMentions {
  const result: ReadMentions = { mentions: [], loose: [], dropped: [] };
  const recent: Place[] = [];
  const within: InSentence = {
    toponyms: bySentence(facts.toponyms, ({ sentence }) => sentence),
    quantities: bySentence(facts.quantities, ({ sentence }) => sentence),
    times: bySentence(facts.times, ({ sentence }) => sentence),
  };
  for (const sentence of facts.sentences) {
    readSentence(sentence, { facts, within, recent }, result);
    for (const toponym of within.toponyms(sentence.index)) {
      if (toponym.place && isTold(toponym)) recent.push(toponym.place);
    }
    if (recent.length > REMEMBERED * 2) recent.splice(0, recent.length - REMEMBERED);
  }
  return result;
}

/** What earlier stages found, by the sentence it stands in. */
interface InSentence {
  toponyms: (sentence: number) => readonly Toponym[];
  quantities: (sentence: number) => readonly Quantity[];
  times: (sentence: number) => readonly TimeMention[];
}

interface Reading {
  facts: ArticleFacts;
  within: InSentence;
  /** Places of earlier sentences, latest last. */
  recent: readonly Place[];
}

function readSentence(sentence: Sentence, { facts, within: told, recent }: Reading, result: ReadMentions): void {
  const all = findTriggers(sentence.text, armingText(sentence, facts.sentences));
  const inSentence = {
    toponyms: told.toponyms(sentence.index),
    quantities: told.quantities(sentence.index),
    times: told.times(sentence.index).filter((time) => !isCompared(time, sentence)),
  };
  if (all.length === 0) return void result.loose.push(...assignQuantities(inSentence.quantities, []));
  const clauses = splitCoordinate(sentence, splitClauses(sentence.text), all, inSentence.toponyms);
  const earlier = facts.sentences
    .slice(Math.max(0, sentence.index - 3), sentence.index)
    .map(({ text }) => text)
    .join(' ');
  const heads = headTriggers(all, clauses);
  const busy = new Set(heads.map((head) => head.clause));
  const mentions: Mention[] = [];
  const untold: Untold[] = [];
  const met = (type: Trigger['type']) => mentions.filter((mention) => mention.type === type);
  for (const { trigger, clause: own } of heads) {
    const meeting = isMeeting(trigger);
    if (meeting && met(trigger.type).length > 0 && trigger.rule !== 'visit') continue;
    const whole = { start: 0, end: sentence.text.length };
    const [parts, clause] = meeting ? [[whole], 0] : [clauses, own];
    const span = parts[clause] ?? whole;
    const time = chooseTime({
      sentence,
      clauses: parts,
      clause,
      busy,
      times: inSentence.times,
      trigger,
      today: facts.article.published.slice(0, 10),
    });
    const verdict = judgeContext(trigger, {
      clause: sentence.text.slice(span.start, span.end),
      before: sentence.text.slice(span.start, trigger.start),
      leadIn: sentence.text.slice(Math.max(0, span.start - 25), span.start),
      sentence: sentence.text,
      after: sentence.text.slice(trigger.end),
      onlyHistory: isAllHistory(inSentence.times, sentence, span),
      vagueTime:
        time === null &&
        inSentence.times.some(
          (other) =>
            /^(?:month|relative (?:week|month|year))/.test(other.rule) &&
            other.tense === 'past' &&
            other.day < facts.article.published.slice(0, 10) &&
            within(other, sentence, { start: 0, end: span.end }),
        ),
      time,
    });
    if ('drop' in verdict) {
      if (isStrikeType(trigger.type))
        untold.push({ ...(verdict.drop === 'history' ? whole : span), denied: /denied/.test(verdict.drop) });
      result.dropped.push(toDropped(facts.article.id, sentence, trigger, verdict.drop));
      continue;
    }
    const clauseText = sentence.text.slice(span.start, span.end);
    const places: Placing = placeMention({
      sentence,
      clauses: parts,
      clause,
      busy,
      trigger,
      ...inSentence,
      facts,
      recent,
    });
    if (
      meeting &&
      met(trigger.type).some((other) => sharesScene(other.places, places.places) || places.places.length === 0)
    )
      continue;
    mentions.push({
      type: trigger.type,
      firm:
        trigger.strength !== 'effect' ||
        (places.own && (isAttackOn(sentence.text, trigger) || tellsDamage(clauseText, sentence.text))),
      status: verdict.status,
      article: facts.article,
      sentence,
      evidence: { start: sentence.start + span.start, end: sentence.start + trimEnd(sentence.text, span.end) },
      rule: trigger.rule,
      places: places.places,
      placed: places.own,
      byOfficial: places.byOfficial ?? false,
      time,
      attackerOf: (place) =>
        isStrikeType(trigger.type) ? attackerOf(sentence, earlier, trigger, sideOf(place, sentence.text)) : null,
      weapons: itemsOf(clauseText, WEAPONS, 'item'),
      targetsHit: itemsOf(clauseText, TARGETS, 'kind'),
      quantities: [],
      participants: findParticipants(sentence, inSentence.toponyms, trigger.start),
      toponyms: inSentence.toponyms.filter((toponym) => toponym.role === 'event'),
      sides: sidesOf(sentence, inSentence.toponyms),
      answers: ANSWERS.test(sentence.text),
      unknownPlace: inSentence.toponyms.some(
        (toponym) => toponym.place === null && toponym.role === 'event' && !QUARTER.test(toponym.surface),
      ),
    });
  }
  result.loose.push(...assignQuantities(tellable(inSentence.quantities, { sentence, untold, mentions }), mentions));
  result.mentions.push(...mentions);
}

/** The words of an attack that was left out; `denied`: because it is said not to have happened. */
type Untold = Span & { denied: boolean };

/**
 * Figures that may belong to an event of the news: not those in the words of an attack that was left out (history, a plan, a campaign),
 * unless another attack is told in the same words. A zero stands: "no one was hurt" leaves out the hurt, not the figure.
 */
function tellable(
  quantities: readonly Quantity[],
  { sentence, untold, mentions }: { sentence: Sentence; untold: readonly Untold[]; mentions: readonly Mention[] },
): Quantity[] {
  const firm = mentions.filter((mention) => mention.firm && isStrikeType(mention.type));
  return quantities.filter(
    ({ span, value, measure }) =>
      value === 0 ||
      measure === 'intercepted' ||
      measure === 'lost' ||
      !untold.some(
        (left) =>
          within(span, sentence, left) &&
          (!left.denied || measure === 'killed' || measure === 'injured') &&
          firm.every(
            ({ evidence }) =>
              evidence.end - sentence.start <= left.start || evidence.start - sentence.start >= left.end,
          ),
      ),
  );
}

/** "X was struck as well": a place that suffers a deed, whatever with. */
const SUFFERS =
  /\b(?:was|were|has been|had been|came) (?:also |again |then |under )?(?:struck|hit|shelled|bombed|attacked|fire)\b/;

/** Text whose weapons arm the attack verbs of a sentence: the last few sentences; where it names a usual target, the whole story so far. */
function armingText(sentence: Sentence, sentences: readonly Sentence[]): string {
  if (!SUFFERS.test(sentence.text) && !TARGETS.some(({ pattern }) => pattern.test(sentence.text)))
    return textBefore(sentence, sentences);
  return sentences
    .slice(Math.max(0, sentence.index - 15), sentence.index)
    .map(({ text }) => text)
    .join(' ');
}

/** The sentence before, and the others before it in the same paragraph; empty across a gap. */
function textBefore(sentence: Sentence, sentences: readonly Sentence[]): string {
  const last = sentences[sentence.index - 1];
  if (!last || last.headline || last.paragraph < sentence.paragraph - 2) return '';
  return sentences
    .slice(Math.max(0, sentence.index - 3), sentence.index)
    .filter((other) => other.paragraph === last.paragraph || other.paragraph === sentence.paragraph)
    .map((other) => other.text)
    .join(' ');
}

/** The attacker by the sentence; for "it", "its fighters", "the group" by the sentence before. */
function attackerOf(sentence: Sentence, earlier: string, trigger: Trigger, target: string | null): Side | null {
  const named = findAttacker({ text: sentence.text, at: trigger.start, target });
  if (named || !/\b(?:it|its|they|their|the (?:group|movement|army|military|militia))\b/i.test(sentence.text))
    return named;
  return findAttacker({ text: earlier, at: earlier.length, target, strict: true });
}

/** Countries that take part, by name or demonym, alpha-2. */
function sidesOf(sentence: Sentence, toponyms: readonly Toponym[]): string[] {
  const named = toponyms.filter((toponym) => toponym.place?.kind === 'country' || toponym.role === 'metonym');
  const codes = [
    ...named.map((toponym) => toponym.place?.country),
    ...findSides(sentence.text).map(({ side }) => side.country),
  ];
  return [...new Set(codes.filter((code): code is string => typeof code === 'string'))];
}

function trimEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

/** Consequences that a response told beside them does not stand for: people hurt, services cut. */
const HARM =
  /^(?:killed|slain|murdered|massacred|martyred|perished|maimed|injured|wounded|dead|died|hurt|bod(?:y|ies)|casualt\w+|death toll|(?:lost|losing) .*)$/i;

/** Meetings and aid are read from the whole sentence: venue, parties and day stand far apart. */
const isMeeting = (trigger: Trigger) => trigger.type === 'diplomacy' || trigger.type === 'aid';

/**
 * "Bombs killed three in one town and shells wounded a man in another": cut at an "and" that has a trigger and a place on either side.
 */
function splitCoordinate(
  sentence: Sentence,
  clauses: readonly Span[],
  triggers: readonly Trigger[],
  toponyms: readonly Toponym[],
): Span[] {
  const places = toponyms.filter((toponym) => isPlaceable(toponym) && toponym.role === 'event');
  const told = (from: number, to: number) =>
    triggers.some(({ start, strength }) => start >= from && start < to && strength !== 'effect') &&
    places.some(({ start }) => start - sentence.start >= from && start - sentence.start < to);
  return clauses.flatMap(({ start, end }) => {
    for (const match of sentence.text.slice(start, end).matchAll(/ and /g)) {
      const cut = start + match.index + match[0].length;
      if (told(start, cut) && told(cut, end))
        return [
          { start, end: cut },
          { start: cut, end },
        ];
    }
    return [{ start, end }];
  });
}

const within = (item: Span, sentence: Sentence, clause: Span) =>
  item.start - sentence.start >= clause.start && item.start - sentence.start < clause.end;

/** "the deadliest since 2022", "born in 1959": no time of what is told. */
const isCompared = ({ start }: TimeMention, sentence: Sentence): boolean =>
  [...sentence.text.matchAll(COMPARISON)].some(
    ({ index, 0: words }) => start - sentence.start >= index && start - sentence.start < index + words.length,
  );

/** Does every time of a sentence lie long past? The start of a stretch told in another clause ("held since 2022") does not count. */
function isAllHistory(times: readonly TimeMention[], sentence: Sentence, clause: Span): boolean {
  const telling = times.filter(
    (time) => !time.background || !/^(?:since|until|till) /.test(time.rule) || within(time, sentence, clause),
  );
  return telling.length > 0 && telling.every(({ background }) => background);
}

/** Quarters of a town: unknown ones lie in the town told before. */
const QUARTER = /\b(?:district|area|quarter|neighbou?rhood|street|suburb|micro-?district)\b/i;

/** One trigger a clause and type: the strongest, and of two alike the first. Consequences give way to anything firm beside them. */
function headTriggers(triggers: readonly Trigger[], clauses: readonly Span[]): { trigger: Trigger; clause: number }[] {
  const heads = new Map<string, { trigger: Trigger; clause: number }>();
  const rank = { strong: 0, armed: 1, effect: 2 };
  for (const trigger of triggers) {
    const clause = clauseAt(clauses, trigger.start);
    const key = isMeeting(trigger)
      ? `${trigger.type} ${trigger.start}`
      : `${clause} ${isStrikeType(trigger.type) ? 'strike' : trigger.type}`;
    const held = heads.get(key);
    if (!held || rank[trigger.strength] < rank[held.trigger.strength]) heads.set(key, { trigger, clause });
  }
  const all = [...heads.values()];
  const firm = all.filter(({ trigger }) => trigger.strength !== 'effect' && trigger.type !== 'diplomacy');
  const isCovered = (effect: Trigger, clause: number) =>
    firm.some(
      (other) =>
        isStrikeType(other.trigger.type) ||
        (other.trigger.type === 'air_defence' && /^(?:explosion|blast)s?$/i.test(effect.words)) ||
        (other.clause === clause && effect.rule !== OUTAGE && !HARM.test(effect.words)),
    );
  const stopped = new Set(firm.filter(({ trigger }) => trigger.type === 'air_defence').map(({ clause }) => clause));
  return all.filter(
    ({ trigger, clause }) =>
      (trigger.strength !== 'effect' || !isCovered(trigger, clause)) &&
      // "intercepted 12 drones over Tula": the drones that were stopped are no strike
      !(trigger.rule === 'weapons on a place' && stopped.has(clause)),
  );
}

function itemsOf<K extends string>(
  text: string,
  words: readonly ({ pattern: RegExp } & Record<K, string>)[],
  key: K,
): string[] {
  return [...new Set(words.filter(({ pattern }) => pattern.test(text)).map((word) => word[key]))];
}

function toDropped(articleId: string, sentence: Sentence, trigger: Trigger, reason: string): Dropped {
  return {
    stage: 'events',
    article_id: articleId,
    start: sentence.start + trigger.start,
    end: sentence.start + trigger.end,
    surface: trigger.words,
    reason: `${trigger.type}: ${reason}`,
  };
}
