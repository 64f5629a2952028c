import { expect, it } from 'vitest';
import { findParticipants } from './find-participants.ts';

function namesIn(text: string, trigger: string): string[] {
  const sentence = { index: 0, paragraph: 0, headline: false, quoted: false, start: 0, end: text.length, text };
  return findParticipants(sentence, [], text.indexOf(trigger));
}

it.each([
  ['Macron received Volodymyr Zelensky at the palace.', 'received', ['Macron', 'Zelensky']],
  ['Envoys of Donald Trump met Anders Holm in the hotel.', 'met', ['Holm']],
  ["Modi's adviser held talks with Ursula von der Leyen.", 'talks', ['von der Leyen']],
  ['Putin met the envoy Witkoff, who took a message for Trump home.', 'met', ['Putin', 'Witkoff']],
  ['Rutte saw Merz a day after the team had left Erdogan.', 'saw', ['Rutte', 'Merz']],
  ['Mediators of the Peace Organisation met Interior Ministry staff.', 'met', []],
  ['Fighters and Delegates met.', 'met', []],
])('%s', (text, trigger, names) => expect(namesIn(text, trigger)).toEqual(names));
