import type { ToponymRole } from '../model/toponym.ts';
import { isCapitalised } from './tokens.ts';
import { joinedAfter } from './role-context.ts';
import type { RoleContext } from './role-context.ts';
import {
  ATTACK_WORDS,
  CITY_NOUNS,
  GOING,
  HOME_DEEDS,
  INSTITUTIONS,
  LANDMARK_WORDS,
  LOCATIVE,
  OFFICE_MODIFIERS,
  OFFICES,
  PARTY_HEADS,
  PARTY_NOUNS,
  SCENE_VERBS,
  SEATED,
  SUFFERED,
  TOPIC_HEADS,
  TOPIC_NOUNS,
  TRAVEL_WORDS,
} from './vocabulary/roles.ts';
import { NOT_PLACES, SAYING_VERBS } from './vocabulary/words.ts';

/** A role with the rule that gave it. */
export interface Judgement {
  role: ToponymRole;
  why: string;
  /** True when no rule knew: what stands beside it in a list may know better. */
  byDefault?: boolean;
}

type Rule = (context: RoleContext) => Judgement | null;

const metonym = (why: string): Judgement => ({ role: 'metonym', why });
const background = (why: string): Judgement => ({ role: 'background', why });
const event = (why: string): Judgement => ({ role: 'event', why });

/** What a place name does in its sentence, by the words around it. @param year the year of publication */
export function judgeRole(context: RoleContext, year: number): Judgement {
  for (const rule of RULES) {
    const judgement = rule(context);
    if (judgement) return judgement;
  }
  return byHistory(context, year) ?? byKind(context);
}

/** In this order; the first that knows decides. */
const RULES: readonly Rule[] = [
  byCompound,
  byOffice,
  byTarget,
  byTopic,
  byLandmark,
  byTravel,
  byContinent,
  byObject,
  bySuffering,
  bySeat,
  bySeated,
  byPossessive,
  byNoun,
  bySubject,
  byParty,
  byTerritory,
];

/** "US-led", "Kremlin-backed", "the Russia-US talks". */
function byCompound({ mention, tokens, canAct }: RoleContext): Judgement | null {
  const hyphens = joinedAfter(tokens, mention.last) === 'hyphen' || tokens[mention.first]?.gap === '-';
  return hyphens && canAct ? metonym('part of a compound') : null;
}

/** "governor of X", "X Governor Y", "X's foreign minister". */
function byOffice({ before, earlier, after, mention, tokens }: RoleContext): Judgement | null {
  const right = after.findIndex((word) => !OFFICE_MODIFIERS.has(word));
  const office = after[right] ?? '';
  const gap = tokens[mention.last + 1]?.gap ?? '';
  if (right >= 0 && OFFICES.has(office) && !gap.includes(',')) return { role: 'person', why: `title: ${office}` };
  const heads = before === 'of' || before === 'to' || before === 'for';
  return heads && OFFICES.has(earlier) ? { role: 'person', why: `title: ${earlier}` } : null;
}

/** "drones at X", "an attack on X", "launched against X". */
function byTarget({ before, mention, tokens, frame }: RoleContext): Judgement | null {
  if (!frame.attack || (before !== 'on' && before !== 'against' && before !== 'at')) return null;
  const near = tokens.slice(Math.max(0, mention.first - 9), mention.first).map(({ lower }) => lower);
  return near.some((word) => ATTACK_WORDS.has(word)) && !near.includes('sanctions')
    ? event('target of an attack')
    : null;
}

/** "the war in X", "peace in X", "the X war". */
function byTopic({ before, earlier, after, possessive, place, frame }: RoleContext): Judgement | null {
  if (place?.kind === 'settlement' && (place.feature !== 'capital' || CITY_NOUNS.has(after[0] ?? ''))) return null;
  const linked = ['in', 'of', 'for', 'with', 'over'].includes(before);
  if (linked && TOPIC_HEADS.has(earlier) && !(earlier === 'people' && frame.happening))
    return background(`topic: ${earlier}`);
  const topic = after[0] ?? '';
  return !possessive && TOPIC_NOUNS.has(topic) && place?.kind !== 'site' ? background(`topic: ${topic}`) : null;
}

/** "120 miles south of X". */
function byLandmark({ before, earlier, mention, tokens }: RoleContext): Judgement | null {
  if (before === 'of' && /^(?:borders?|frontiers?)$/.test(earlier)) return background('a landmark');
  if (before === 'of' && /^(?:embass(?:y|ies)|consulates?|missions?|flags?|nationals|citizens)$/.test(earlier))
    return background('whose it is');
  if ((before !== 'of' && before !== 'from') || !LANDMARK_WORDS.has(earlier)) return null;
  const near = tokens.slice(Math.max(0, mention.first - 6), mention.first);
  return near.some(({ shape }) => shape === 'number') ? background('a landmark') : null;
}

/** "a flight from X to Y", "back to X". */
function byTravel({ before, earlier, mention, tokens, frame, place }: RoleContext): Judgement | null {
  if (before !== 'from' && before !== 'to') return null;
  const near = tokens.slice(Math.max(0, mention.first - 6), mention.first).map(({ lower }) => lower);
  if (before === 'to' && GOING.has(earlier) && place?.kind !== 'country') return event('somebody goes there');
  const travels = near.some((word) => TRAVEL_WORDS.has(word));
  return travels && !frame.attack ? background('on a journey') : null;
}

/** "Europe's largest", "in Europe": never a scene. */
function byContinent({ place, possessive, after }: RoleContext): Judgement | null {
  if (place?.feature !== 'continent' && place?.feature !== 'union') return null;
  return possessive && !INSTITUTIONS.has(after[0] ?? '') ? background('a continent') : null;
}

/** "targeting X", "hit X", "left X". */
function byObject({ before, possessive, frame }: RoleContext): Judgement | null {
  return SCENE_VERBS.has(before) && !possessive && frame.happening ? event(`object: ${before}`) : null;
}

/** "X was struck", "X came under fire". */
function bySuffering({ after, possessive }: RoleContext): Judgement | null {
  if (possessive || !/^(?:was|were|is|are|been|being|came|comes|remains?|has|have|had)$/.test(after[0] ?? ''))
    return null;
  if (/^ha[sd]|have$/.test(after[0] ?? '') && after[1] !== 'been' && after[1] !== 'come') return null;
  return after.slice(1, 4).some((word) => SUFFERED.has(word)) ? event('suffers the deed') : null;
}

/** The Kremlin speaks unless somebody is in it. */
function bySeat({ isSeat, before, place }: RoleContext): Judgement | null {
  if (!isSeat || !place || !/Kremlin|White House|Downing|Pentagon|Elysee/.test(place.name)) return null;
  return LOCATIVE.has(before) || before === 'on' ? event('people are there') : metonym('speaks for a government');
}

/** "the authorities in Port Sudan have not replied": who sits there, unless the sentence tells what happened. */
function bySeated({ before, earlier, frame }: RoleContext): Judgement | null {
  const seated = (before === 'in' || before === 'of') && SEATED.has(earlier);
  return seated && !frame.attack && !frame.happening ? metonym(`who sits there: ${earlier}`) : null;
}

/** "X's army", "X's allies" are the state; "X's Y region", "X's power grid" where something was hit stay a scene. */
function byPossessive({ possessive, after, canAct, frame, mention, tokens }: RoleContext): Judgement | null {
  if (!possessive || !canAct) return null;
  const own = after.slice(0, 3).findIndex((word) => INSTITUTIONS.has(word));
  const name = after
    .slice(0, 3)
    .findIndex((word, i) => isCapitalised(tokens[mention.last + 1 + i]) && !NOT_PLACES.has(word));
  if (own >= 0 && (name < 0 || own <= name)) return metonym("a state's own");
  if (/^(?:borders?|frontiers?)$/.test(after[0] ?? '')) return background('a landmark');
  const named = tokens[mention.last + 1]?.shape !== 'lower';
  return named || frame.attack || frame.happening ? event('of what was hit') : metonym("a state's own");
}

/** "US officials", "Russia sanctions". */
function byNoun({ possessive, after, canAct }: RoleContext): Judgement | null {
  if (possessive || !canAct) return null;
  const [first = '', second = ''] = after;
  const noun = OFFICE_MODIFIERS.has(first) && PARTY_NOUNS.has(second) ? second : first;
  return PARTY_NOUNS.has(noun) && !SAYING_VERBS.has(noun) ? metonym('a party by its country') : null;
}

const ADVERB =
  /ly$|^(?:also|now|then|still|already|again|both|never|not|itself|has|have|had|would|will|could|did|does)$/;

/** "Moscow said", "Russia and Ukraine agreed"; "Poland scrambled jets" happens in Poland. */
function bySubject({
  before,
  after,
  canAct,
  possessive,
  mention,
  tokens,
  frame,
  place,
}: RoleContext): Judgement | null {
  if (!canAct || possessive || LOCATIVE.has(before) || before === 'of' || before === 'from') return null;
  const [first = '', second = ''] = after;
  if (frame.home && place?.kind === 'country') return event('its jets go up');
  if (HOME_DEEDS.has(first) || (ADVERB.test(first) && HOME_DEEDS.has(second))) return event('does it at home');
  const verb = ADVERB.test(first) && SAYING_VERBS.has(second) ? second : first;
  if (SAYING_VERBS.has(verb)) return metonym(`acts: ${verb}`);
  const which = tokens[mention.last + 1];
  return (first === 'to' && SAYING_VERBS.has(second)) || which?.lower === 'which' ? metonym('acts') : null;
}

/** "talks with Moscow", "between Kyiv and Washington", "by Russia". */
function byParty({ before, earlier, canAct }: RoleContext): Judgement | null {
  if (!canAct || LOCATIVE.has(before)) return null;
  if (['by', 'with', 'between', 'among', 'than', 'for', 'against'].includes(before)) return metonym(`party: ${before}`);
  return PARTY_HEADS.has(earlier) && before !== '' && before !== 'and' ? metonym(`party: ${earlier} ${before}`) : null;
}

/** "withdraw from X", "cede X": whose land it shall be, not what happened there. */
function byTerritory({ frame, place }: RoleContext): Judgement | null {
  if (!frame.territory || frame.attack || (place?.kind !== 'region' && place?.kind !== 'area')) return null;
  return background('talk of territory');
}

/** A sentence that dates itself to an earlier year tells history. */
function byHistory({ frame }: RoleContext, year: number): Judgement | null {
  return frame.years.some((named) => named < year) && !frame.years.includes(year)
    ? background('an earlier year')
    : null;
}

/** What is left: a country or a continent acts unless something is said to happen in it; anything smaller is a scene. */
function byKind({ place, before, canAct, frame, mention, after, contains }: RoleContext): Judgement {
  const located = LOCATIVE.has(before) || before === 'on' || before === 'into';
  const scene = SCENE_VERBS.has(before);
  const wide = place?.kind === 'country' || place?.kind === 'area';
  if (place?.feature === 'continent' || place?.feature === 'union') return background('a continent');
  if (wide && located && !frame.happening) return { ...background('nothing happens in it'), byDefault: true };
  const city = place?.kind === 'settlement' && CITY_NOUNS.has(after[0] ?? '');
  const plain = !mention.part && !mention.designator && !city;
  if (canAct && plain && (contains || before === 'of'))
    return frame.happening ? event('says where') : background('nothing happens in it');
  if (canAct && plain && !located && !scene) return { ...metonym('no scene'), byDefault: true };
  return { ...event('a scene, as far as its words tell'), byDefault: canAct };
}
