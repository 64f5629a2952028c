import { describe, expect, it } from 'vitest';
import type { Sentence } from '../model/article.ts';
import { findClaimant } from './find-claimant.ts';

const toSentence = (text: string, index = 0): Sentence => ({
  index,
  paragraph: 0,
  start: 0,
  end: text.length,
  headline: false,
  quoted: /^[“"]/.test(text) && /[”"]$/.test(text),
  text,
});

/** Whom the sentence credits with the first number in it, or with its first word. */
function credited(text: string, ...before: string[]): string | null {
  const at = Math.max(0, text.search(/\d/));
  return findClaimant(
    toSentence(text, 9),
    { start: at, end: at + 1 },
    before.map((sentence) => toSentence(sentence)),
  );
}

describe('findClaimant', () => {
  it.each([
    ['Ukraine’s Air Force said it downed 40 drones.', 'Ukraine’s Air Force'],
    ['The raid hurt 12 people, local authorities said.', 'local authorities'],
    ['The raid hurt 12 people, Governor Ivan Petrenko wrote on Telegram.', 'Governor Ivan Petrenko'],
    ['According to the state news agency, 12 people were hurt.', 'state news agency'],
    ['Some 12 people were hurt, according to the Sudan Doctors Network.', 'Sudan Doctors Network'],
    ['“We have 12 wounded,” said Mayor Olha Kovalenko, adding that fires burned.', 'Mayor Olha Kovalenko'],
    ['Twelve rockets hit 12 roofs, said the National News Agency.', 'National News Agency'],
    ['By Armenia’s account, 12 drones were lost.', 'Armenia'],
    [
      'Rescuers found 12 bodies, the head of the district, Taras Bilyk, said on Friday.',
      'head of the district, Taras Bilyk',
    ],
    ['Hezbollah claimed 12 attacks.', 'Hezbollah'],
    ['Officials in Aleppo say 12 people died.', 'Officials in Aleppo'],
    ['Raid on Sanaa kills 12: health ministry', 'health ministry'],
    ['Drones hit 12 depots – regional governor', 'regional governor'],
    ['The fire burned for 12 hours.', null],
  ])('%s → %s', (text, expected) => expect(credited(text)).toBe(expected));

  it('resolves "he said" to the last person and "it said" to the last source', () => {
    expect(
      credited(
        'There were 12 blasts, he said.',
        'Governor Ivan Petrenko said homes burned.',
        'The ministry said so too.',
      ),
    ).toBe('Governor Ivan Petrenko');
    expect(credited('It said 12 jets flew.', 'Two jets flew, Poland’s army said.')).toBe('Poland’s army');
  });

  it('carries a quotation on to its next sentence', () => {
    expect(credited('“We lost 12 men.”', '“It was hard,” said Colonel Adam Nowak.')).toBe('Colonel Adam Nowak');
  });

  it('keeps two credits of one sentence apart', () => {
    const text = 'Four drones fell near Lviv, the mayor said, while the army reported 12 more.';
    expect(credited(text)).toBe('army');
    expect(findClaimant(toSentence(text), { start: 0, end: 4 }, [])).toBe('mayor');
  });
});
