/**
 * Words and shapes by which the parts of a page that are not the story are known.
 * Source: the page templates of news sites and aggregators (WordPress, inkl, upday, MENAFN, live-blog engines), read by hand.
 * Each list is data: a new phrase is a line.
 */

/** A whole line that is page furniture. */
export const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:source|via|tags?|topics?|filed under|posted in|categories)(?: link| agencies|: .{1,60})?$/i,
  /\bsign (?:up|in)\b/i,
  /^(?:please )?subscribe\b|\bsubscrib(?:e|er) (?:now|today|to our|here)\b|\bsubscription gives you\b/i,
  /\bnewsletters?\b/i,
  /\b(?:straight|delivered) to your (?:inbox|phone)\b/i,
  /^(?:advertisement|advert|sponsored|promoted|ad)\b.{0,20}$/i,
  /^(?:share|tweet|print|save|copy link|whatsapp|facebook|twitter|x|email|comments?|menu|search|home|live|contact us|start reading|follow us.*|listen|watch|video|gallery|photos?)[.!:]?$/i,
  /^(?:leave a (?:reply|comment)|your email address\b.*|required fields\b.*|was this (?:news|article|page)\b.*|did you find\b.*)$/i,
  /^(?:refresh|reload) (?:this|the) page\b.*$/i,
  /^(?:read|see|watch|listen|learn|find out|click|tap|view|load|show) (?:more|also|next|now|here|all)\b/i,
  /^(?:related|recommended|trending|popular|most (?:read|popular|viewed)|latest|top stories|our picks|more (?:from|on|of|stories)|also (?:in|read|on)|you (?:may|might) (?:also )?like|explore|don['’]t miss|what['’]s next|keep reading|editor['’]?s? (?:picks?|choice))\b.{0,60}$/i,
  /\b(?:all rights reserved|privacy policy|cookie policy|terms (?:of|and) (?:use|service|conditions))\b/i,
  /^(?:©|copyright\b|\(c\) ).*$/i,
  /^https?:\/\/\S/i,
  /\b(?:get|download) (?:the|our) app\b/i,
  /^(?:one app|one membership|100['’]?s of premium titles)\b.*$/i,
  /\balready a member\b/i,
  /^\d{1,6} (?:views?|comments?|shares?|reads?)\b/i,
  /^\d{1,2} ?min(?:ute)?s? read$/i,
  /^(?:audio|video) player\b.*$/i,
  /^\(?(?:file photo|file|illustrative(?: photo| image)?|stock photo|representational image)\)?$/i,
];

/** A line after which short unpunctuated lines are links to other stories, until a full sentence comes. */
export const LINK_LIST_OPENERS: readonly RegExp[] = [
  /^(?:related|recommended|trending|popular|most (?:read|popular|viewed)|top stories|our picks|more (?:from|on|of|stories)|also (?:in|read|on)|read (?:also|more|next)|you (?:may|might) (?:also )?like|explore|don['’]t miss|latest (?:news|stories)|see also)\b/i,
];

/** A line after which nothing of the story follows. */
export const STORY_ENDS: readonly RegExp[] = [
  /^leave a (?:reply|comment)\b/i,
  /^source link$/i,
  /^(?:share this|filed under|tags)\b/i,
];

/** Marks of a picture credit or caption, anywhere in a line. */
export const CAPTION_MARKS: readonly RegExp[] = [
  /(?:photo(?:graph)?|picture|image|video|pic) ?(?:credits?|courtesy|source|by|via)?\s*[:/]/i,
  /\bcredits?:|Credit:/,
  /^(?:photo|picture|image|video|pic)s? (?:by|via)\b/i,
  /\b(?:image|photo|picture|video) (?:via|courtesy of)\b/i,
  /\bgetty(?: images)?\b/i,
  /[([]\s*(?:ap|afp|reuters|epa|ukrainian\w*|tass|ria|anadolu|agency|agencies|file|supplied|handout|x|telegram)(?:[/ ][^)\]]{0,60})?\s*[)\]]\.?$/i,
  /\/(?:ap|afp|reuters|epa|getty|shutterstock|anadolu|tass|dpa|ap photo)\b/i,
  /\b(?:ap|reuters|afp) photo\b/i,
];

/** Present-tense verbs of captions: what people are seen doing. Source: own list from news captions. */
export const CAPTION_VERBS =
  /\b(?:attends?|inspects?|looks?|stands?|walks?|sits|speaks?|gestures?|shakes?|welcomes?|greets?|poses?|arrives?|reacts?|works?|tends?|carr(?:y|ies)|clears?|sprints?|runs?|gathers?|pictured|seen|shows?|rises?|watch(?:es)?|lights? up|holds?|meets?)\b/i;

/** A whole line that names who wrote or sent the text, where, or when it went up. */
export const BYLINES: readonly RegExp[] = [
  /^by (?:the )?[\p{L} .,'’&-]{2,70}$/iu,
  /^(?:written|reported|edited|reporting|editing|compiled) by\b.{2,120}$/i,
  /^(?:news ?desk|our correspondent|staff (?:writer|reporter)|agencies|web desk)\b.{0,60}$/i,
  /^(?:published|updated|posted|last (?:updated|modified)|first published)\b.{0,80}$/i,
];

/** Words that a line giving only a date, a time or a section may hold. Source: month and weekday names, AP abbreviations, zones. */
const DATE_WORDS =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.]\d{2}(?:[ap]m)?|[ap]m|at|on|gmt|utc|bst|eet|cet|est|edt|views?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/i;

/** Is a line only a date or a clock time, with at most two other words (a section, a country) beside it? */
export function isDateLine(text: string): boolean {
  if (text.length > 80) return false;
  const words = text.split(/[\s,|/()–—-]+/).filter(Boolean);
  const dates = words.filter((word) => DATE_WORDS.test(word.replace(/\.$/, '')));
  return dates.length >= 2 && words.length - dates.length <= 2 && words.some((word) => /\d/.test(word));
}

/** "16:58", "11min ago", "2 hours ago", "10.44 GMT". */
export const TIME_STAMP =
  /^(?:\d{1,2}[:.]\d{2}(?: ?(?:[ap]m|gmt|utc|bst|[ce]e?s?t))?|\d{1,3} ?(?:[smh]|mins?|minutes?|hrs?|hours?|days?) ago)$/i;

/** Ends like a sentence. */
export const SENTENCE_END = /[.!?…]\s?["'”’»)\]]{0,3}$|[.!?]["”’»]? ?\[[^\]]{1,20}\]$/;

/** Past-tense verbs of reporting and of events: a long line with one of them tells the story even without a full stop. */
export const NARRATIVE_VERBS =
  /\b(?:said|told|added|reported|confirmed|warned|claimed|wrote|stated|announced|showed|was|were|had|killed|injured|wounded|hit|struck|destroyed|damaged|launched|fired|attacked|shot|downed|intercepted)\b/i;
