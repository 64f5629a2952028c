import type { Sentence, Span } from '../model/article.ts';
import type { MentionPlace } from './mention.ts';

/** "south of Damascus": a town that gives the direction. */
const DIRECTION = /\b(?:north|south|east|west|north-?(?:east|west)|south-?(?:east|west)) of (?:the (?:\p{Ll}+ )?)?$/iu;
/** "reopening most of the road to Hsipaw", "trains on the line from Goma": where a way leads. */
const WAY =
  /\b(?:road|highway|motorway|route|railway|line|corridor|pipeline|crossing) (?:that leads |leading |running )?(?:to|towards?|from)(?: the)? $/i;
/** What stands between a place and the better known one that tells where it is: "Budgam, near Srinagar". */
const BESIDE =
  /^,? (?:(?:just )?(?:near|outside|close to|not far from|next to|adjacent to|opposite)|(?:an?|the) (?:[\p{L}-]+ ){0,4}?(?:base|town|village|city|suburb|district|camp|port|settlement|airfield|airport|quarter|area|community|hamlet|island|stronghold|resort)(?: \p{Ll}+){0,3} (?:near|outside|close to)|on the (?:road|highway) (?:to|from)|(?:about |some |roughly )?\d+ ?(?:km|kilomet(?:er|re)s|miles) from) (?:the )?(?:(?:city|town|village|capital|border|port) (?:of |with )?)?$/iu;

/** "the disaster authority in Muzaffarabad said": where those sit who tell it. */
const TELLS_IN =
  /\b(?:authorit(?:y|ies)|police|hospitals?|clinics?|doctors?|medics?|medical (?:sources?|officials?)|headquarters|commanders?|command|administration|bureau|department|cent(?:re|er)|council|committee|branch|residents?|witnesses|activists?|rescuers|officers?|journalists?|network|directorate) (?:in|at|from)(?: the)? $/i;
const TELLS_AFTER =
  /^(?:,[^,]{1,60},)? (?:have |has |had |also )?(?:said|told|reported|says|confirmed|added|announced|put the)\b/;

/** Does a name only tell where somebody sits who speaks of it? */
export const isTellersSeat = (toponym: Span, { text, start }: Sentence): boolean =>
  TELLS_IN.test(text.slice(Math.max(0, toponym.start - start - 60), toponym.start - start)) &&
  TELLS_AFTER.test(text.slice(toponym.end - start, toponym.end - start + 100));

/**
 * Leaves out places that only tell where another one is: "near Al-Kiswah, south of Damascus", "at Budgam, near Srinagar". A place that
 * stands alone stays, whatever the words before it.
 */
export function dropLandmarks(places: readonly MentionPlace[], sentence: Sentence): MentionPlace[] {
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const isLandmark = ({ toponym }: MentionPlace) =>
    toponym !== null &&
    (isTellersSeat(toponym, sentence) ||
      DIRECTION.test(between(sentence.start, toponym.start)) ||
      WAY.test(between(sentence.start, toponym.start)) ||
      places.some((other) => other.toponym && BESIDE.test(between(other.toponym.end, toponym.start))));
  const kept = places.filter((item) => !isLandmark(item));
  return kept.length > 0 ? kept : [...places];
}
