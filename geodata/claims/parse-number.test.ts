import { describe, expect, it } from 'vitest';
import { maskTokens } from './mask.ts';
import { parseNumbers } from './parse-number.ts';
import { tokenise } from './tokenise.ts';

/** "at_least 34; 20/174": a fraction bar gives the whole in "20 of 174". */
function numbers(text: string): string {
  const tokens = tokenise(text);
  return parseNumbers(tokens, maskTokens(tokens))
    .map(({ value, qualifier, total }) => {
      const figure = total ? `${value}/${total.value}` : String(value);
      return qualifier === 'exact' ? figure : `${qualifier} ${figure}`;
    })
    .join('; ');
}

describe('numbers in figures and words', () => {
  it.each([
    ['1,200 homes', '1200'],
    ['34 000 homes', '34000'],
    ['2.5 million people', '2500000'],
    ['over 20 thousand subscribers', 'more_than 20000'],
    ['twenty-five drones', '25'],
    ['one hundred and six people', '106'],
    ['two dozen houses', '24'],
    ['half a dozen cars', '6'],
    ['almost half a million people', 'nearly 500000'],
    ['a dozen drones', '12'],
    ['58 out of 67 drones', '58/67'],
    ['90 of the 174 drones', '90/174'],
    ['all but three of 90', '87/90'],
    ['between 20 and 30 rockets', 'at_least 20'],
    ['two or three drones', 'at_least 2'],
    ['a third of the capital', '0.333'],
    ['two-thirds of homes', '0.667'],
    ['40 per cent of the city', '0.4'],
    ['no fewer than 12', 'at_least 12'],
    ['as many as 300', 'at_most 300'],
    ['10 dead, or higher', 'at_least 10'],
    ['dozens of drones, scores of people, hundreds of homes', ''],
  ])('%s → %s', (text, expected) => expect(numbers(text)).toBe(expected));
});

describe('numbers that count nothing', () => {
  it.each([
    'F-16s and a MiG-31K',
    'Kh-101 and Shahed-136/131',
    'S-300 launchers',
    'a 12-storey block',
    'a nine-year-old boy aged 9',
    'Ivan Petrenko, 54, said',
    '120 miles south',
    'the 28th Brigade',
    '$90 million',
    'in 2014 and since 2022',
    '27 December 2025',
    'Dec. 6',
    'September 6–7',
    '11.20am',
    '0400 GMT',
    'at 8 p.m.',
    'Article 5 of Resolution 1701',
    'the 20-point plan',
    'one of the largest',
    'no one',
    'Group of Seven',
    'Air Force One',
    '17/10/2020',
  ])('%s', (text) => expect(numbers(text)).toBe(''));
});
