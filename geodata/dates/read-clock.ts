import { phraseAt, toPhraseTable } from '../claims/match-phrases.ts';
import type { Token } from '../claims/tokenise.ts';
import { wordAt, type Reading, type Scene } from './reading.ts';
import { CLOCK_ZONES } from './vocabulary-times.ts';

const ZONES = toPhraseTable(CLOCK_ZONES);

interface Clock {
  hour: number;
  minute: number | null;
  end: number;
}

/** A clock time at token `at`: "11.20am", "0400 GMT", "8:30pm local time", "3 a.m.", "04:11". */
export function readClock({ tokens, published }: Scene, at: number): Reading | null {
  const digits = readDigits(tokens[at]);
  if (!digits || MONEY.test(wordAt(tokens, at - 1))) return null;
  const clock = withHalf(tokens, at, digits);
  const zone = phraseAt(tokens, clock.end, ZONES);
  const sure = tokens[at]?.text.includes(':') || clock.end > at + 1 || zone !== null;
  if (!sure || clock.hour > 24 || (clock.minute ?? 0) > 59) return null;
  if (clock.minute === null && clock.end === at + 1 && !zone) return null;
  const from = clock.hour + (clock.minute ?? 0) / 60;
  return {
    start: at,
    end: zone?.end ?? clock.end,
    day: published,
    from,
    to: from + (clock.minute === null ? 1 : 1 / 60),
    precision: clock.minute === null ? 'hour' : 'minute',
    rule: 'clock',
    ownDay: false,
    ...(zone && zone.value !== null ? { zone: zone.value } : {}),
  };
}

const MONEY = /^[$€£₴₽]$/;

function readDigits(token: Token | undefined): { hour: number; minute: number | null } | null {
  const text = token?.text ?? '';
  const parts = /^(\d{1,2})[.:](\d{2})(?::\d{2})?$/.exec(text);
  if (parts) return { hour: Number(parts[1]), minute: Number(parts[2]) };
  if (/^\d{4}$/.test(text)) return { hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)) };
  return /^\d{1,2}$/.test(text) ? { hour: Number(text), minute: null } : null;
}

/** Adds "am", "p.m.", "o'clock". */
function withHalf(tokens: Token[], at: number, { hour, minute }: { hour: number; minute: number | null }): Clock {
  const next = wordAt(tokens, at + 1);
  const dotted = /^[ap]$/.test(next) && wordAt(tokens, at + 2) === '.' && wordAt(tokens, at + 3) === 'm';
  const half = dotted ? `${next}m` : next;
  const end = dotted ? at + (wordAt(tokens, at + 4) === '.' ? 5 : 4) : at + 2;
  if (half === 'am') return { hour: hour % 12, minute, end };
  if (half === 'pm') return { hour: (hour % 12) + 12, minute, end };
  if (/^(?:hrs|hours|o'clock)$/.test(half) && minute !== null) return { hour, minute, end };
  return { hour, minute, end: at + 1 };
}
