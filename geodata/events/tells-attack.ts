import type { Trigger } from './trigger.ts';
import { WEAPON_WORD } from './vocabulary/weapons.ts';

/** Nouns of an attack that are also used of other things; they tell one only beside a place or harm. Source: own list. */
const NOUN = 'attacks?|strikes?|raids?|assaults?|shelling|bombing|bombardment|blows?|explosions?|blasts?';
const ATTACK = new RegExp(`\\b(?:${NOUN})\\b`, 'i');
const ONLY_ATTACK = new RegExp(`^(?:${NOUN})$`, 'i');
const HARM =
  /\b(?:damaged|destroyed|killed|died|dead|perished|injured|wounded|hurt|maimed|on fire|ablaze|burn\w*|bloodbath|carnage)\b/i;

/** Does a text name an attack, in whatever words ("the raid", "two blasts")? */
export const namesAttack = (text: string): boolean => ATTACK.test(text);

/** "strikes on the camp", "an explosion in the port": with a place, the noun tells an attack by itself. */
export const isAttackOn = (text: string, { words, end }: Trigger): boolean =>
  ONLY_ATTACK.test(words) &&
  /^,? (?:(?:was|were|have been|had been|are being) (?:\w+ ){0,2}?(?:heard|reported|recorded|felt) )?(?:on|against|at|near|in|over) /.test(
    text.slice(end),
  );

/** "the attack damaged a warehouse", "rockets turned a square into carnage, leaving nine dead": an attack or its weapon, and what it did. */
export const tellsDamage = (clause: string, sentence: string): boolean =>
  (namesAttack(clause) || WEAPON_WORD.test(sentence)) && HARM.test(clause);
