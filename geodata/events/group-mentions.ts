import type { Sentence } from '../model/article.ts';
import type { Quantity, TimeMention } from '../model/claim.ts';
import { dayMention } from '../dates/day-mention.ts';
import { publishedDay } from '../dates/zone.ts';
import type { Dropped } from '../model/event.ts';
import type { Toponym } from '../model/toponym.ts';
import { carrierRank } from './assign-quantities.ts';
import { daysBetween, inherited } from './lead-time.ts';
import { absorb, isCountryWide, type Draft } from './draft.ts';
import { isStrikeType, type Mention, type MentionPlace } from './mention.ts';
import { isInside, isPlaceable, isScene, toMentionPlace } from './choose-places.ts';
import { adversaryOf, findAttacker, sideOf } from './find-sides.ts';
import { findDescribed } from './find-described.ts';
import { foldDrafts } from './fold-drafts.ts';
import { isSameEvent, ONE_A_DAY } from './same-event.ts';
import { LARGE_WAVE, WAVE_SIZE } from './wave-size.ts';
import { isSameScene, sharesScene } from './same-place.ts';
import type { ArticleFacts } from './article-facts.ts';

/** An attack longer ago than this, in days before the article's own, is history. */
const MAX_RECAP_DAYS = 7;

/** A time told this many sentences after an attack without a day may still be its own. */
const MAX_DATING_GAP = 2;

/** Words that point back to the attack as a whole, not to the place told last. Source: own list. */
const WHOLE_ATTACK =
  /\b(?:the (?:\w+ )?(?:strikes|attacks|raids|bombardments?|barrages?|onslaught|toll|death toll)|overall|in total|in all|altogether|across (?:the country|ukraine)|countrywide|nationwide|(?:\d+|several|two|three|four|five|six|seven|eight|nine|ten|a dozen|many|other) (?:regions|oblasts|provinces|cities|governorates))\b/i;

/** Two parties that are not named again. */
const BOTH_SIDES =
  /\b(?:the two|both) (?:\w+ )?(?:sides|countries|governments|armies|militaries|neighbou?rs|parties|leaders|presidents|ministers|delegations)\b/i;

export interface GroupInput {
  facts: ArticleFacts;
  mentions: readonly Mention[];
  loose: readonly Quantity[];
  /** The time that mentions without words of their own are filed under. */
  leadTime: TimeMention;
  /** IANA zone of the article's country. */
  zone: string;
}

/** Puts the mentions of one article together into events. What cannot be placed or dated is returned as dropped. */
export function groupMentions(input: GroupInput): { drafts: Draft[]; dropped: Dropped[] } {
  const grouping = new Grouping(input);
  const firm = input.mentions.filter((mention) => mention.firm || !isStrikeType(mention.type));
  const places = new Set(
    firm
      .filter((mention) => isStrikeType(mention.type))
      .flatMap((mention) => mention.places.map((item) => item.place.country)),
  );
  // the headline tells again, without its day, what the story tells with it
  const [headlines, body] = [true, false].map((headline) =>
    input.mentions.filter(({ sentence }) => sentence.headline === headline),
  );
  for (const mention of [...(body ?? []), ...(headlines ?? [])]) {
    if (mention.type === 'diplomacy' || mention.type === 'aid') grouping.addMeeting(mention);
    else if (!isStrikeType(mention.type)) grouping.addResponse(mention);
    else if (mention.firm || (mention.placed && mention.places.some((item) => places.has(item.place.country))))
      grouping.addStrike(mention);
    else grouping.addConsequence(mention);
  }
  grouping.settleUnplaced();
  for (const quantity of input.loose) grouping.addLoose(quantity);
  foldDrafts(grouping.drafts, (draft) => grouping.sentenceOf(draft));
  return { drafts: grouping.drafts, dropped: grouping.dropped };
}

class Grouping {
  readonly drafts: Draft[] = [];
  readonly dropped: Dropped[] = [];
  /** Strike draft by the sentence that told it last. */
  private readonly strikeAt = new Map<number, Draft>();
  /** The time told last, with its paragraph. */
  private paragraphTime: { paragraph: number; time: TimeMention } | null = null;
  /** Responses without a place, until the whole article is read. */
  private readonly unplaced: Mention[] = [];

  constructor(private readonly input: GroupInput) {}

  addStrike(mention: Mention): void {
    const scenes = mention.places.filter((item) => item.role !== 'origin');
    if (mention.time && daysBetween(mention.time.day, this.input.leadTime.day) > MAX_RECAP_DAYS)
      return this.drop(mention, 'an attack of long ago, told as history');
    if (scenes.length === 0) return this.addUnplacedStrike(mention);
    if (this.saysNothingNew(mention)) return;
    const last = this.lastStrike(mention.sentence.index);
    if (mention.byOfficial && last && isWithin(last, scenes)) return this.addConsequence(mention);
    if (this.isToldInBody(mention, scenes)) return;
    const wave = this.waveOf(mention, scenes);
    const local = scenes.filter((item) => item.precision !== 'country' || !wave);
    const harm = mention.quantities.some((quantity) => /^(?:killed|injured|missing)$/.test(quantity.measure));
    const joint = harm && !wave && local.length > 1;
    if (wave) this.put(wave);
    const units = joint ? [local] : local.map((item) => [item]);
    const whole = this.drafts.find(
      (draft) =>
        isStrikeType(draft.type) && isCountryWide(draft) && draft.day === (mention.time ?? this.input.leadTime).day,
    );
    const overall =
      whole && !wave && units.length > 1 ? mention.quantities.filter((quantity) => isOverall(quantity)) : [];
    const { id, published } = this.input.facts.article;
    whole?.quantities.push(...overall.map((item) => ({ articleId: id, published, item })));
    const told = units.map((places, index) => {
      const quantities = wave || index > 0 ? [] : mention.quantities.filter((quantity) => !overall.includes(quantity));
      return this.put(this.toDraft(mention, places, quantities));
    });
    // of several places in one breath the first carries the figures, also those told next
    if (told[0]) this.strikeAt.set(mention.sentence.index, told[0]);
  }

  /** A headline without a day of its own, of scenes that the body tells: it adds its figures to the first of them. */
  private isToldInBody(mention: Mention, scenes: readonly MentionPlace[]): boolean {
    if (!mention.sentence.headline || mention.time) return false;
    const known = scenes.map((scene) =>
      this.drafts.find(
        (draft) => isStrikeType(draft.type) && (sharesScene(draft.places, [scene]) || isWithin(draft, [scene])),
      ),
    );
    const [first] = known;
    if (!first || known.includes(undefined)) return false;
    absorb(first, { ...this.toDraft(mention, [], mention.quantities), time: first.time, actor: null, actorName: null });
    return true;
  }

  /** "It was the second attack in a week, after 500 drones on Tuesday": beside an attack of another day, a bare mention adds nothing. */
  private saysNothingNew(mention: Mention): boolean {
    if (mention.time || mention.quantities.length > 0) return false;
    const beside = this.input.mentions.filter(
      (other) => other.sentence === mention.sentence && other !== mention && isStrikeType(other.type),
    );
    return beside.some(({ time }) => time !== null && time.day !== this.input.leadTime.day);
  }

  /** "Moscow launched 587 drones on Tuesday": the country is the one under attack. Otherwise it speaks of a strike told before. */
  private addUnplacedStrike(mention: Mention): void {
    const launches = mention.quantities.filter((quantity) => quantity.measure === 'launched');
    const launched = launches.length > 0;
    const few = launches.every(({ value }) => value < LARGE_WAVE);
    const last = this.lastStrike(mention.sentence.index);
    if (few && last && (!mention.time || mention.time.day === last.day)) return this.addConsequence(mention);
    const code = this.victimOf(mention.attackerOf(null)?.country ?? null);
    const place = code ? this.input.facts.gazetteer.get(code) : null;
    const { text } = mention.sentence;
    const actor = findAttacker({ text, at: text.length, target: null, strict: true })?.country ?? null;
    const other = actor !== null && this.pointedAt(mention.sentence.text, mention.sentence.index)?.target === actor;
    if (!mention.firm || !(launched || other) || !place) return this.addWhereToldLast(mention);
    this.put(
      this.toDraft(
        mention,
        [{ place, precision: 'country', role: 'target', part: null, toponym: null }],
        mention.quantities,
      ),
    );
  }

  /** An attack without a place, before any other is told: at the place that the sentences just before speak of. */
  private addWhereToldLast(mention: Mention): void {
    const { index } = mention.sentence;
    const near = this.input.facts.toponyms.filter(
      ({ sentence, role }) => sentence !== null && sentence < index && sentence >= index - 2 && role === 'event',
    );
    const last = near
      .filter(isPlaceable)
      .filter((toponym) => this.isSceneHere(toponym))
      .at(-1);
    const first = !this.drafts.some((draft) => isStrikeType(draft.type));
    if (!mention.firm || !first || !last || last.precision === 'country') return this.addConsequence(mention);
    this.put(this.toDraft(mention, [{ ...toMentionPlace(last, 'target'), toponym: null }], mention.quantities));
  }

  private isSceneHere(toponym: Toponym): boolean {
    const sentence = this.sentenceAt(toponym.start);
    return sentence !== null && isScene(toponym, sentence);
  }

  /** Who is under attack when only the attacker is named: the country that the article is about, else the attacker's adversary in it. */
  private victimOf(actor: string | null): string | null {
    const { country, article } = this.input.facts;
    if (actor === null || country !== actor) return country;
    return adversaryOf(actor, article.body)?.country ?? null;
  }

  /** The country-wide wave that a mention tells: a country by name, or many weapons over several places of one. */
  private waveOf(mention: Mention, scenes: readonly MentionPlace[]): Draft | null {
    const country = scenes.find((item) => item.precision === 'country' && !item.part);
    if (country) return scenes.length > 1 ? this.toDraft(mention, [country], mention.quantities) : null;
    const launched = mention.quantities
      .filter((quantity) => quantity.measure === 'launched')
      .reduce((sum, quantity) => sum + quantity.value, 0);
    const code = scenes[0]?.place.country;
    const place = code ? this.input.facts.gazetteer.get(code) : null;
    const spread = launched >= LARGE_WAVE || scenes.length > 1 || scenes.some((item) => item.precision === 'country');
    if (launched < WAVE_SIZE || !spread || !place) return null;
    const whole: MentionPlace = { place, precision: 'country', role: 'target', part: null, toponym: null };
    return this.toDraft(mention, [whole], mention.quantities);
  }

  addResponse(mention: Mention): void {
    const { text, index } = mention.sentence;
    const last = mention.places.length > 0 ? null : this.strikeNear(text, index);
    const places = mention.places.length > 0 ? mention.places : (last?.places ?? []);
    const rerouted = mention.rule === 'flights rerouted' && !mention.time;
    if (rerouted || (mention.places.length === 0 && ONE_A_DAY.includes(mention.type) && mention.type !== 'air_defence'))
      return void this.unplaced.push(mention);
    if (places.length === 0) return this.drop(mention, 'a response without a place');
    const scenes = places.filter((item) => item.role !== 'origin').map((item) => ({ ...item, role: 'venue' as const }));
    const countries = [...new Set(scenes.map((item) => item.place.country))];
    const units = ONE_A_DAY.includes(mention.type)
      ? countries.map((code) => scenes.filter((item) => item.place.country === code))
      : [scenes];
    units.forEach((unit, index) => this.put(this.toDraft(mention, unit, index === 0 ? mention.quantities : [])));
  }

  /** Adds responses without a place to the one of their kind that has one. */
  settleUnplaced(): void {
    for (const mention of this.unplaced) {
      const alike = this.drafts.filter((other) => other.type === mention.type);
      const countries = mention.places.map(({ place }) => place.country);
      const draft =
        alike.find((other) => other.places.some(({ place }) => countries.includes(place.country))) ?? alike[0];
      if (draft) absorb(draft, { ...this.toDraft(mention, [], mention.quantities), time: draft.time });
      else this.drop(mention, 'a response without a place');
    }
  }

  addMeeting(mention: Mention): void {
    const parties =
      mention.participants.length + mention.sides.length + (BOTH_SIDES.test(mention.sentence.text) ? 2 : 0);
    const keyPoint = /^[•●*–-] /.test(mention.sentence.text);
    if (
      !mention.time &&
      mention.places.length === 0 &&
      mention.type === 'diplomacy' &&
      !keyPoint &&
      mention.rule !== 'protest' &&
      !(
        /\bphone\b|^phone/i.test(`${mention.rule} ${mention.sentence.text}`) &&
        mention.status === 'occurred' &&
        parties >= 2
      )
    )
      return this.drop(mention, 'a meeting without a day or a place');
    if (mention.places.length === 0 && parties < 2)
      return this.drop(mention, 'a meeting without a place or two parties');
    if (mention.rule === 'deal' && !mention.time) return this.drop(mention, 'an agreement without a day');
    const countries = new Set(mention.places.map((item) => item.place.country));
    const units =
      countries.size > 1 && mention.type === 'diplomacy' ? mention.places.map((item) => [item]) : [mention.places];
    units.forEach((places, index) => this.put(this.toDraft(mention, places, index === 0 ? mention.quantities : [])));
  }

  /** "Two were killed in the attack": belongs to a strike told before, the whole wave when the words say so. */
  addConsequence(mention: Mention): void {
    if (mention.unknownPlace) return this.drop(mention, 'its place is not in the gazetteer');
    const draft = this.pointedAt(mention.sentence.text, mention.sentence.index);
    if (!draft) return this.drop(mention, 'consequences of an attack that the article does not place');
    const exact = mention.time?.precision !== 'week' && mention.time?.precision !== 'month';
    const near = mention.sentence.index - this.sentenceOf(draft) <= MAX_DATING_GAP;
    if (mention.time && exact && near && !draft.dated)
      Object.assign(draft, { time: mention.time, day: mention.time.day, dated: true });
    if (mention.time && mention.time.day !== draft.day)
      return this.drop(mention, 'consequences of an attack of another day');
    const told = this.toDraft(mention, [], mention.quantities);
    absorb(draft, {
      ...told,
      actor: null,
      actorName: null,
      time: mention.time && mention.time.day === draft.day ? mention.time : draft.time,
    });
    this.strikeAt.set(mention.sentence.index, draft);
  }

  addLoose(quantity: Quantity): void {
    const sentence = this.sentenceAt(quantity.span.start);
    const draft = sentence ? this.pointedAt(sentence.text, sentence.index, quantity) : null;
    const { id, published } = this.input.facts.article;
    if (draft && quantity.measure === 'launched' && quantity.value >= LARGE_WAVE && !isCountryWide(draft)) {
      const wave = this.waveBehind(quantity, draft);
      if (wave) return void wave.quantities.push({ articleId: id, published, item: quantity });
    }
    if (draft) draft.quantities.push({ articleId: id, published, item: quantity });
    else {
      this.dropped.push({
        stage: 'claims',
        article_id: id,
        start: quantity.span.start,
        end: quantity.span.end,
        surface: this.input.facts.article.body.slice(quantity.span.start, quantity.span.end),
        reason: `${quantity.measure}: no event in reach that it could belong to`,
      });
    }
  }

  /** "The night's total was 119 drones, 53 of them shot down": the wave over the country whose defence tells its size. */
  private waveBehind(quantity: Quantity, local: Draft): Draft | null {
    const defence = this.drafts.find(
      (draft) =>
        draft.type === 'air_defence' && draft.quantities.some(({ item }) => item.sentence === quantity.sentence),
    );
    const code = (defence ?? local).places[0]?.place.country;
    const place = code ? this.input.facts.gazetteer.get(code) : null;
    if (!defence || !place) return null;
    const whole: MentionPlace = { place, precision: 'country', role: 'target', part: null, toponym: null };
    return this.put({
      ...defence,
      type: 'air_strike',
      places: [whole],
      quantities: [],
      statements: [...defence.statements],
      scenes: [],
      actor: null,
      actorName: null,
      target: code ?? null,
    });
  }

  /** The event that a sentence without a place of its own speaks of. */
  private pointedAt(text: string, sentence: number, quantity?: Quantity): Draft | null {
    const wave = this.drafts.find((draft) => isStrikeType(draft.type) && isCountryWide(draft));
    if (wave && WHOLE_ATTACK.test(text)) return wave;
    if (quantity && carrierRank(quantity.measure, 'air_strike') < 0) {
      return [...this.drafts].reverse().find((draft) => carrierRank(quantity.measure, draft.type) >= 0) ?? null;
    }
    return this.strikeNear(text, sentence) ?? this.drafts.find((draft) => isStrikeType(draft.type)) ?? null;
  }

  /** The strike of this sentence, else the one whose scene it names again, else the one told last. */
  private strikeNear(text: string, sentence: number): Draft | null {
    const here = this.strikeAt.get(sentence);
    return (
      here ??
      findDescribed(text, this.drafts, (offset) => this.sentenceAt(offset)?.text ?? '') ??
      this.lastStrike(sentence)
    );
  }

  /** The strike told last at or before a sentence. */
  private lastStrike(sentence: number): Draft | null {
    for (let index = sentence; index >= Math.max(0, sentence - 6); index--) {
      const draft = this.strikeAt.get(index);
      if (draft && (draft.day === this.input.leadTime.day || index === sentence)) return draft;
    }
    return null;
  }

  private put(draft: Draft): Draft {
    const twin = this.drafts.find((other) => isSameEvent(other, draft));
    if (twin) absorb(twin, draft);
    else this.drafts.push(draft);
    const sentence = draft.quantities[0]?.item.sentence ?? this.sentenceOf(draft);
    if (isStrikeType(draft.type)) this.strikeAt.set(sentence, twin ?? draft);
    return twin ?? draft;
  }

  /** The sentence that told a draft first. */
  sentenceOf(draft: Draft): number {
    const start = draft.statements[0]?.item.start ?? 0;
    return this.sentenceAt(start)?.index ?? 0;
  }

  /** The sentence that an offset lies in, found by halves. */
  private sentenceAt(offset: number): Sentence | null {
    const { sentences } = this.input.facts;
    let [low, high] = [0, sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return sentences[low] ?? null;
  }

  private toDraft(mention: Mention, places: readonly MentionPlace[], quantities: readonly Quantity[]): Draft {
    const { id, published } = this.input.facts.article;
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
      statements: [{ articleId: id, published, item: mention.evidence }],
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
    if (told) return inherited(told, this.input.zone);
    if (isMeeting(mention))
      return dayMention(
        publishedDay(this.input.facts.article.published, this.input.zone),
        this.input.zone,
        mention.sentence.index,
      );
    return this.input.leadTime;
  }

  private drop(mention: Mention, reason: string): void {
    const { start, end } = mention.evidence;
    this.dropped.push({
      stage: 'events',
      article_id: this.input.facts.article.id,
      start,
      end,
      surface: this.input.facts.article.body.slice(start, Math.min(end, start + 120)),
      reason: `${mention.type}: ${reason}`,
    });
  }
}

/** Counts of a whole attack, whatever places are listed beside them. */
const isOverall = (quantity: Quantity) =>
  quantity.measure === 'locations_hit' || quantity.measure === 'waves' || quantity.measure === 'launched';

/** Does a strike lie inside one of the places? */
const isWithin = (draft: Draft, places: readonly MentionPlace[]) =>
  draft.places.some((inner) => places.some((outer) => isInside(inner.place, outer.place) || isSameScene(inner, outer)));

const isMeeting = (mention: Mention) => mention.type === 'diplomacy' || mention.type === 'aid';
