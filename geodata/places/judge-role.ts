import type { ToponymRole } from '../model/toponym.ts';
import { joinedAfter } from './role-context.ts';
import type { RoleContext } from './role-context.ts';
import {
  ATTACK_WORDS,
  INSTITUTIONS,
  LANDMARK_WORDS,
  LOCATIVE,
  OFFICE_MODIFIERS,
  OFFICES,
  PARTY_HEADS,
  PARTY_NOUNS,
  PARTY_PREPOSITIONS,
  SCENE_VERBS,
  TOPIC_HEADS,
  TOPIC_NOUNS,
} from './vocabulary/roles.ts';
import { SAYING_VERBS } from './vocabulary/words.ts';

/** A role with the rule that gave it. */
export interface Judgement {
  role: ToponymRole;
  why: string;
}

type Rule = (context: RoleContext) => Judgement | null;

/** In this order; the first that knows decides. */
const RULES: readonly Rule[] = [
  byHyphen,
  byOffice,
  byTarget,
  byTopic,
  byLandmark,
  byPossessive,
  byNoun,
  bySubject,
  bySeat,
  byParty,
  byObject,
];

/** What a place name does in its sentence, by the words around it. */
export function judgeRole(context: RoleContext): Judgement {
  for (const rule of RULES) {
    const judgement = rule(context);
    if (judgement) return judgement;
  }
  return { role: 'event', why: 'a scene, as far as its words tell' };
}

const metonym = (why: string): Judgement => ({ role: 'metonym', why });
const background = (why: string): Judgement => ({ role: 'background', why });
const event = (why: string): Judgement => ({ role: 'event', why });

/** "US-led", "Kremlin-backed", "the Russia-US talks". */
function byHyphen({ mention, tokens, canAct }: RoleContext): Judgement | null {
  const hyphens = joinedAfter(tokens, mention.last) === 'hyphen' || tokens[mention.first]?.gap === '-';
  return hyphens && canAct ? metonym('part of a compound') : null;
}

/** "governor of X", "X Governor Y", "X's foreign minister". */
function byOffice({ before, earlier, after, mention, tokens }: RoleContext): Judgement | null {
  const right = after.findIndex((word) => !OFFICE_MODIFIERS.has(word));
  const office = after[right] ?? '';
  const gap = tokens[mention.last + 1]?.gap ?? '';
  if (right >= 0 && right <= 4 && OFFICES.has(office) && !/,/.test(gap))
    return { role: 'person', why: `title: ${office}` };
  const heads = before === 'of' || before === 'to' || before === 'for';
  if (heads && OFFICES.has(earlier)) return { role: 'person', why: `title: ${earlier}` };
  return null;
}

/** "drones at X", "an attack on X", "launched against X". */
function byTarget({ before, mention, tokens }: RoleContext): Judgement | null {
  if (before !== 'on' && before !== 'against' && before !== 'at') return null;
  const near = tokens.slice(Math.max(0, mention.first - 9), mention.first).map(({ lower }) => lower);
  return near.some((word) => ATTACK_WORDS.has(word)) && !near.includes('sanctions')
    ? event('target of an attack')
    : null;
}

/** "the war in X", "peace in X", "the X war". */
function byTopic({ before, earlier, after, possessive, place }: RoleContext): Judgement | null {
  if (place?.kind === 'settlement' && place.feature !== 'capital') return null;
  if (TOPIC_HEADS.has(earlier) && ['in', 'of', 'for', 'with', 'over'].includes(before))
    return background(`topic: ${earlier}`);
  const wide = place?.kind === 'country' || place?.kind === 'area' || place?.kind === 'region';
  const topic = after.slice(0, 2).find((word) => TOPIC_NOUNS.has(word));
  return wide && !possessive && topic && TOPIC_NOUNS.has(after[0] ?? '') ? background(`topic: ${topic}`) : null;
}

/** "120 miles south of X". */
function byLandmark({ before, earlier, mention, tokens }: RoleContext): Judgement | null {
  if (before !== 'of' && before !== 'from') return null;
  if (!LANDMARK_WORDS.has(earlier)) return null;
  const near = tokens.slice(Math.max(0, mention.first - 6), mention.first);
  return near.some(({ shape }) => shape === 'number') ? background('a landmark') : null;
}

/** "X's army", "X's allies"; "X's Y region" stays a scene. */
function byPossessive({ possessive, after, canAct, tokens, mention }: RoleContext): Judgement | null {
  if (!possessive || !canAct) return null;
  const next = tokens[mention.last + 1];
  const acts = after.slice(0, 3).some((word) => INSTITUTIONS.has(word));
  if (acts) return metonym("a state's own");
  return next?.shape === 'lower' && !SAYING_VERBS.has(next.lower) ? null : null;
}

/** "US officials", "Russia sanctions". */
function byNoun({ possessive, after, canAct, before }: RoleContext): Judgement | null {
  if (possessive || !canAct) return null;
  if (LOCATIVE.has(before) && !PARTY_NOUNS.has(after[0] ?? '')) return null;
  return after.slice(0, 1).some((word) => PARTY_NOUNS.has(word) && !SAYING_VERBS.has(word))
    ? metonym('a party by its country')
    : null;
}

/** "Moscow said", "Russia and Ukraine agreed". */
function bySubject({ before, after, canAct, possessive, mention, tokens }: RoleContext): Judgement | null {
  if (!canAct || possessive || LOCATIVE.has(before) || before === 'of' || before === 'from') return null;
  const [first = '', second = ''] = after;
  const adverb = /ly$|^(?:also|now|then|still|already|again|both|never|not|itself)$/;
  const verb = adverb.test(first) ? second : first;
  if (SAYING_VERBS.has(verb)) return metonym(`acts: ${verb}`);
  const comma = /^,/.test(tokens[mention.last + 1]?.gap ?? '') && tokens[mention.last + 1]?.lower === 'which';
  return comma || (first === 'to' && SAYING_VERBS.has(second)) || first === 'which' ? metonym('acts') : null;
}

/** The Kremlin speaks unless somebody is in it. */
function bySeat({ isSeat, before, place }: RoleContext): Judgement | null {
  if (!isSeat || !place || !/Kremlin|White House|Downing|Pentagon|Elysee/.test(place.name)) return null;
  return LOCATIVE.has(before) || before === 'on' ? event('people are there') : metonym('speaks for a government');
}

/** "talks with Moscow", "between Kyiv and Washington", "by Russia". */
function byParty({ before, earlier, canAct, place, after }: RoleContext): Judgement | null {
  if (!canAct || LOCATIVE.has(before)) return null;
  if (before === 'by' || before === 'with' || before === 'between' || before === 'among' || before === 'than')
    return metonym(`party: ${before}`);
  if (PARTY_PREPOSITIONS.has(before) && PARTY_HEADS.has(earlier)) return metonym(`party: ${earlier} ${before}`);
  if (before === 'for' || before === 'against' || before === 'on') return metonym(`party: ${before}`);
  if ((before === 'and' || before === 'or') && place?.kind === 'country' && SAYING_VERBS.has(after[0] ?? ''))
    return metonym('acts');
  return null;
}

/** "pressure Moscow", "told Kyiv": a government as the object of a verb that is no attack and no journey. */
function byObject({ before, earlier, canAct, place, mention }: RoleContext): Judgement | null {
  if (!canAct || before === '' || mention.designator || mention.part) return null;
  if (SCENE_VERBS.has(before) || LOCATIVE.has(before) || before === 'of' || before === 'from' || before === 'to')
    return null;
  if (before === 'and' || before === 'or' || before === 'into' || before === 'as') return null;
  if (place?.kind === 'country' && !/(?:ed|ing|s|e)$/.test(before)) return null;
  return /(?:ed|ing|s|t|e|y|or)$/.test(before) && earlier !== '' ? metonym(`object: ${before}`) : null;
}
