import type { Count } from './find-counts.ts';
import type { NumberPhrase } from './parse-number.ts';
import type { Token } from './tokenise.ts';

/** Things whose length is news; genre. */
const LASTING = new Set(
  (
    'alert alerts alarm siren sirens warning attack attacks assault raid raids barrage bombardment strike strikes onslaught battle fighting clashes siege ' +
    'talks negotiations meeting discussions conversation call session closure shutdown outage outages blackout blackouts operation offensive exchange blitz'
  ).split(' '),
);
const LASTS = new Set('lasted lasting lasts continued dragged stretched ran went'.split(' '));

/** True for "an 8-hour alert", "the alert lasted five hours", "five hours of talks"; not "24 hours later". */
export function isDuration(tokens: Token[], count: Count): boolean {
  if (count.noun?.category !== 'hour' || count.article) return false;
  const behind = tokens.slice(count.end, count.end + 6).map((token) => token.lower);
  const before = tokens.slice(Math.max(0, count.start - 5), count.start).map((token) => token.lower);
  if (before.some((word) => LASTS.has(word))) return true;
  if (/^(?:later|earlier|before|after|ago|notice|a|per)$/.test(behind[0] ?? '')) return false;
  if (isHyphened(tokens, count.number)) return behind.some((word) => LASTING.has(word));
  if (behind[0] === 'of') return behind.some((word) => LASTING.has(word));
  return isForHours(tokens, count);
}

/** "A 10-hour alert", "a nine hour long attack". */
const isHyphened = (tokens: Token[], number: NumberPhrase): boolean =>
  tokens[number.end]?.text === '-' || (number.value !== 1 && tokens[number.end]?.lower === 'hour');

/** "The siren sounded for five hours": something lasting stands before "for". */
function isForHours(tokens: Token[], count: Count): boolean {
  if (tokens[count.start - 1]?.lower !== 'for') return false;
  return tokens.slice(Math.max(0, count.start - 10), count.start - 1).some((token) => LASTING.has(token.lower));
}
