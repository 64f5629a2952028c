import type { Sentence } from '../model/article.ts';
import type { Quantity, TimeMention } from '../model/claim.ts';
import type { Dropped } from '../model/event.ts';
import type { Toponym } from '../model/toponym.ts';
import { daysBetween } from '../dates/calendar.ts';
import { bySentence } from './by-sentence.ts';
import { absorb, isCountryWide, type Draft } from './draft.ts';
import { isStrikeType, type Mention, type MentionPlace } from './mention.ts';
import { isInside, isPlaceable, isScene, toMentionPlace } from './choose-places.ts';
import { adversaryOf, findAttacker } from './find-sides.ts';
import { OUTAGE } from './vocabulary/outages.ts';
import { foldDrafts } from './fold-drafts.ts';
import { ONE_A_DAY } from './same-event.ts';
import { StoryMemory } from './story-memory.ts';
import { Drafting } from './drafting.ts';
import { LARGE_WAVE, WAVE_SIZE } from './wave-size.ts';
import { meetingFault } from './meeting-fault.ts';
import { isToldElsewhere } from './told-elsewhere.ts';
import type { Side } from './vocabulary/sides.ts';
import { isSameScene, sharesScene } from './same-place.ts';
import type { ArticleFacts } from './article-facts.ts';

/** An attack longer ago than this, in days before the article's own, is history. */
const MAX_RECAP_DAYS = 7;

/** A time told this many sentences after an attack without a day may still be its own. */
const MAX_DATING_GAP = 2;

/** "A man was killed near Jericho in that attack": of the attack told just before. */
const THAT_ATTACK =
  /\b(?:in|by|during|from|after) (?:that|those) (?:\w+ )?(?:attacks?|strikes?|raids?|barrages?|assaults?|shelling|bombings?|bombardments?|blasts?|explosions?|operations?|salvos?)\b/i;

/** A toll told at most this many sentences before the place of its attack is that attack's. */
const MAX_LEAD_GAP = 3;

export interface GroupInput {
  facts: ArticleFacts;
  mentions: readonly Mention[];
  loose: readonly Quantity[];
  /** The time that mentions without words of their own are filed under. */
  leadTime: TimeMention;
  /** How often the article names each side. */
  sides: ReadonlyMap<Side, number>;
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
    else if (grouping.isOutageElsewhere(mention)) grouping.addOutage(mention);
    else if (mention.firm || (mention.placed && mention.places.some((item) => places.has(item.place.country))))
      grouping.addStrike(mention);
    else grouping.addConsequence(mention);
  }
  grouping.settleUnplaced();
  grouping.settleEarly();
  for (const quantity of input.loose) grouping.addLoose(quantity);
  foldDrafts(grouping.memory.drafts, (draft) => grouping.memory.sentenceOf(draft));
  return { drafts: grouping.memory.drafts, dropped: grouping.dropped };
}

class Grouping {
  readonly memory: StoryMemory;
  readonly dropped: Dropped[] = [];
  private readonly drafting: Drafting;
  private readonly toponymsAt: (sentence: number) => readonly Toponym[];
  private readonly mentionsAt: (sentence: number) => readonly Mention[];
  /** Responses without a place, until the whole article is read. */
  private readonly unplaced: Mention[] = [];
  /** Consequences told before any attack has a place. */
  private readonly early: Mention[] = [];
  /** Sentences whose attack is history: what else they tell is too. */
  private readonly history = new Set<number>();

  constructor(private readonly input: GroupInput) {
    const { facts, leadTime, zone } = input;
    this.toponymsAt = bySentence(facts.toponyms, ({ sentence }) => sentence);
    this.mentionsAt = bySentence(input.mentions, ({ sentence }) => sentence.index);
    this.memory = new StoryMemory(facts.sentences, leadTime.day);
    this.drafting = new Drafting(facts.article, leadTime, zone);
  }

  addStrike(mention: Mention): void {
    const scenes = mention.places.filter((item) => item.role !== 'origin');
    if (mention.time && daysBetween(mention.time.day, this.input.leadTime.day) > MAX_RECAP_DAYS) {
      this.history.add(mention.sentence.index);
      return this.drop(mention, 'an attack of long ago, told as history');
    }
    if (!mention.time && this.history.has(mention.sentence.index - 1) && THAT_ATTACK.test(mention.sentence.text))
      return this.drop(mention, 'part of an attack of long ago');
    if (scenes.length === 0) return this.addUnplacedStrike(mention);
    if (this.saysNothingNew(mention)) return;
    const last = this.memory.lastStrike(mention.sentence.index);
    if (mention.byOfficial && last && isWithin(last, scenes)) return this.addConsequence(mention);
    if (this.isToldInBody(mention, scenes)) return;
    const wave = this.waveOf(mention, scenes);
    const local = scenes.filter((item) => item.precision !== 'country' || !wave);
    const harm = mention.quantities.some((quantity) => /^(?:killed|injured|missing)$/.test(quantity.measure));
    const joint = harm && !wave && local.length > 1;
    if (wave) this.memory.put(wave);
    const units = joint ? [local] : local.map((item) => [item]);
    const whole = this.memory.drafts.find(
      (draft) =>
        isStrikeType(draft.type) && isCountryWide(draft) && draft.day === (mention.time ?? this.input.leadTime).day,
    );
    const overall =
      whole && !wave && units.length > 1 ? mention.quantities.filter((quantity) => isOverall(quantity)) : [];
    const { id, published } = this.input.facts.article;
    whole?.quantities.push(...overall.map((item) => ({ articleId: id, published, item })));
    const told = units.map((places, index) => {
      const quantities = wave || index > 0 ? [] : mention.quantities.filter((quantity) => !overall.includes(quantity));
      return this.memory.put(this.drafting.toDraft(mention, places, quantities));
    });
    // of several places in one breath the first carries the figures, also those told next
    if (told[0]) this.memory.strikeAt.set(mention.sentence.index, told[0]);
  }

  /** A headline without a day of its own, of scenes that the body tells: it adds its figures to the first of them. */
  private isToldInBody(mention: Mention, scenes: readonly MentionPlace[]): boolean {
    if (!mention.sentence.headline || mention.time) return false;
    const known = scenes.map((scene) =>
      this.memory.drafts.find(
        (draft) => isStrikeType(draft.type) && (sharesScene(draft.places, [scene]) || isWithin(draft, [scene])),
      ),
    );
    const [first] = known;
    if (!first || known.includes(undefined)) return false;
    absorb(first, {
      ...this.drafting.toDraft(mention, [], mention.quantities),
      time: first.time,
      actor: null,
      actorName: null,
    });
    return true;
  }

  /** "It was the second attack in a week, after 500 drones on Tuesday": beside an attack of another day, a bare mention adds nothing. */
  private saysNothingNew(mention: Mention): boolean {
    if (mention.time || mention.quantities.length > 0) return false;
    const beside = this.mentionsAt(mention.sentence.index).filter(
      (other) => other !== mention && isStrikeType(other.type),
    );
    return beside.some(({ time }) => time !== null && time.day !== this.input.leadTime.day);
  }

  /** "Moscow launched 587 drones on Tuesday": the country is the one under attack. Otherwise it speaks of a strike told before. */
  private addUnplacedStrike(mention: Mention): void {
    const launches = mention.quantities.filter((quantity) => quantity.measure === 'launched');
    const launched = launches.length > 0;
    const few = launches.every(({ value }) => value < (isNationwide(mention) ? WAVE_SIZE : LARGE_WAVE));
    const last = this.memory.lastStrike(mention.sentence.index);
    if (few && last && (!mention.time || mention.time.day === last.day)) return this.addConsequence(mention);
    const code = this.victimOf(mention.attackerOf(null)?.country ?? null);
    const place = code ? this.input.facts.gazetteer.get(code) : null;
    const { text } = mention.sentence;
    const actor = findAttacker({ text, at: text.length, target: null, strict: true })?.country ?? null;
    const other =
      actor !== null && this.memory.pointedAt(mention.sentence.text, mention.sentence.index)?.target === actor;
    if (!mention.firm || !(launched || (other && mention.type !== 'ground_attack')) || !place)
      return this.addWhereToldLast(mention);
    this.memory.put(
      this.drafting.toDraft(
        mention,
        [{ place, precision: 'country', role: 'target', part: null, toponym: null }],
        mention.quantities,
      ),
    );
  }

  /** An attack without a place, before any other is told: at the place that the sentences just before speak of. */
  private addWhereToldLast(mention: Mention): void {
    const { index } = mention.sentence;
    const near = [index - 2, index - 1].flatMap((sentence) =>
      this.toponymsAt(sentence).filter(({ role }) => role === 'event'),
    );
    const last = near
      .filter(isPlaceable)
      .filter((toponym) => this.isSceneHere(toponym))
      .at(-1);
    const first = !this.memory.drafts.some((draft) => isStrikeType(draft.type));
    if (!mention.firm || !first || !last || last.precision === 'country') return this.addConsequence(mention);
    this.memory.put(
      this.drafting.toDraft(mention, [{ ...toMentionPlace(last, 'target'), toponym: null }], mention.quantities),
    );
  }

  private isSceneHere(toponym: Toponym): boolean {
    const sentence = this.memory.sentenceAt(toponym.start);
    return sentence !== null && isScene(toponym, sentence);
  }

  /** Who is under attack when only the attacker is named: the country that the article is about, else the attacker's adversary in it. */
  private victimOf(actor: string | null): string | null {
    const { country } = this.input.facts;
    if (actor === null || country !== actor) return country;
    return adversaryOf(actor, this.input.sides)?.country ?? null;
  }

  /** The country-wide wave that a mention tells: a country by name, or many weapons over several places of one. */
  private waveOf(mention: Mention, scenes: readonly MentionPlace[]): Draft | null {
    const country = scenes.find((item) => item.precision === 'country' && !item.part);
    if (country) return scenes.length > 1 ? this.drafting.toDraft(mention, [country], mention.quantities) : null;
    const launched = mention.quantities
      .filter((quantity) => quantity.measure === 'launched')
      .reduce((sum, quantity) => sum + quantity.value, 0);
    const code = scenes[0]?.place.country;
    const place = code ? this.input.facts.gazetteer.get(code) : null;
    const spread = launched >= LARGE_WAVE || scenes.length > 1 || scenes.some((item) => item.precision === 'country');
    if (launched < WAVE_SIZE || !spread || !place) return null;
    const whole: MentionPlace = { place, precision: 'country', role: 'target', part: null, toponym: null };
    return this.drafting.toDraft(mention, [whole], mention.quantities);
  }

  /** Power, heat or water that failed at a place of which no attack is told. */
  isOutageElsewhere(mention: Mention): boolean {
    if (mention.rule !== OUTAGE || mention.firm || !mention.placed || mention.places.length === 0) return false;
    if (mention.quantities.some(({ measure }) => !measure.startsWith('without_'))) return false;
    return !this.input.mentions.some(
      (other) => other.firm && isStrikeType(other.type) && sharesScene(other.places, mention.places),
    );
  }

  /** "Lviv was left without light": an outage, not a strike on Lviv. */
  addOutage(mention: Mention): void {
    this.addResponse({ ...mention, type: 'other_response' });
  }

  addResponse(mention: Mention): void {
    const { text, index } = mention.sentence;
    const last = mention.places.length > 0 ? null : this.memory.strikeNear(text, index);
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
    units.forEach((unit, index) =>
      this.memory.put(this.drafting.toDraft(mention, unit, index === 0 ? mention.quantities : [])),
    );
  }

  /** Adds responses without a place to the one of their kind that has one. */
  settleUnplaced(): void {
    for (const mention of this.unplaced) {
      const alike = this.memory.drafts.filter((other) => other.type === mention.type);
      const countries = mention.places.map(({ place }) => place.country);
      const draft =
        alike.find((other) => other.places.some(({ place }) => countries.includes(place.country))) ?? alike[0];
      if (draft) absorb(draft, { ...this.drafting.toDraft(mention, [], mention.quantities), time: draft.time });
      else this.drop(mention, 'a response without a place');
    }
  }

  addMeeting(mention: Mention): void {
    const fault = meetingFault(mention);
    if (fault) return this.drop(mention, fault);
    const countries = new Set(mention.places.map((item) => item.place.country));
    const units =
      countries.size > 1 && mention.type === 'diplomacy' ? mention.places.map((item) => [item]) : [mention.places];
    units.forEach((places, index) =>
      this.memory.put(this.drafting.toDraft(mention, places, index === 0 ? mention.quantities : [])),
    );
  }

  /** "Two were killed in the attack": belongs to a strike told before, the whole wave when the words say so. */
  addConsequence(mention: Mention): void {
    if (mention.unknownPlace) return this.drop(mention, 'its place is not in the gazetteer');
    if (!mention.time && this.history.has(mention.sentence.index))
      return this.drop(mention, 'consequences of an attack of long ago');
    const draft = this.memory.pointedAt(mention.sentence.text, mention.sentence.index);
    if (!draft) return void this.early.push(mention);
    this.addToDraft(mention, draft);
  }

  /** Gives consequences told first ("At least 200 were killed") to the attack whose place is told next, when only one is. */
  settleEarly(): void {
    for (const mention of this.early) {
      const { index } = mention.sentence;
      const [draft, ...others] = this.memory.drafts.filter((other) => {
        const gap = this.memory.sentenceOf(other) - index;
        return isStrikeType(other.type) && gap > 0 && gap <= MAX_LEAD_GAP;
      });
      if (draft && others.length === 0) this.addToDraft(mention, draft);
      else this.drop(mention, 'consequences of an attack that the article does not place');
    }
  }

  private addToDraft(mention: Mention, draft: Draft): void {
    const exact = mention.time?.precision !== 'week' && mention.time?.precision !== 'month';
    const near = mention.sentence.index - this.memory.sentenceOf(draft) <= MAX_DATING_GAP;
    if (mention.time && exact && near && !draft.dated)
      Object.assign(draft, { time: mention.time, day: mention.time.day, dated: true });
    if (mention.time && mention.time.day !== draft.day)
      return this.drop(mention, 'consequences of an attack of another day');
    const told = this.drafting.toDraft(mention, [], mention.quantities);
    absorb(draft, {
      ...told,
      actor: null,
      actorName: null,
      time: mention.time && mention.time.day === draft.day ? mention.time : draft.time,
    });
    this.memory.strikeAt.set(mention.sentence.index, draft);
  }

  addLoose(quantity: Quantity): void {
    const sentence = this.memory.sentenceAt(quantity.span.start);
    const pointed = sentence ? this.memory.pointedAt(sentence.text, sentence.index, quantity) : null;
    const { id, published } = this.input.facts.article;
    if (pointed && quantity.measure === 'launched' && quantity.value >= LARGE_WAVE && !isCountryWide(pointed)) {
      const wave = this.waveBehind(quantity, pointed);
      if (wave) return void wave.quantities.push({ articleId: id, published, item: quantity });
    }
    const draft = sentence && pointed && this.isElsewhere(sentence, pointed) ? null : pointed;
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

  /** Is what a sentence tells history, or of a place that the event does not have? */
  private isElsewhere(sentence: Sentence, draft: Draft): boolean {
    if (this.history.has(sentence.index)) return true;
    return isStrikeType(draft.type) && isToldElsewhere(sentence, this.toponymsAt(sentence.index), draft);
  }

  /** "The night's total was 119 drones, 53 of them shot down": the wave over the country whose defence tells its size. */
  private waveBehind(quantity: Quantity, local: Draft): Draft | null {
    const defence = this.memory.drafts.find(
      (draft) =>
        draft.type === 'air_defence' && draft.quantities.some(({ item }) => item.sentence === quantity.sentence),
    );
    const code = (defence ?? local).places[0]?.place.country;
    const place = code ? this.input.facts.gazetteer.get(code) : null;
    if (!defence || !place) return null;
    const whole: MentionPlace = { place, precision: 'country', role: 'target', part: null, toponym: null };
    return this.memory.put({
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

/** "The air force said 32 drones were launched from X": a count for the country, not for the place told last. */
const isNationwide = ({ sentence, places }: Mention): boolean =>
  places.some(({ role }) => role === 'origin') ||
  /\b(?:air force|general staff|nationwide|across the country|in total|in all)\b/i.test(sentence.text);

/** Counts of a whole attack, whatever places are listed beside them. */
const isOverall = (quantity: Quantity) =>
  quantity.measure === 'locations_hit' || quantity.measure === 'waves' || quantity.measure === 'launched';

/** Does a strike lie inside one of the places? */
const isWithin = (draft: Draft, places: readonly MentionPlace[]) =>
  draft.places.some((inner) => places.some((outer) => isInside(inner.place, outer.place) || isSameScene(inner, outer)));
