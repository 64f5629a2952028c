import { describe, expect, it } from 'vitest';
import { findTriggers } from './find-triggers.ts';

const taken = (text: string) => findTriggers(text).some(({ type }) => type === 'ground_attack');

describe('words of places that change hands', () => {
  it.each([
    'Insurgents said that they had taken Maarat and two hamlets beside it.',
    'Backed by tanks, the army wrested the town of Singa from its foes on Friday.',
    'Rebels announced the capture of Walikale on Wednesday.',
    'Walikale fell to the M23 after a night of shelling.',
    'The alliance overran the garrison above the river.',
    'Troops retook the bridge and the airport at noon.',
    'Fighting was heaviest around Aghdara.',
  ])('tells an attack: %s', (text) => {
    expect(taken(text)).toBe(true);
  });

  it.each([
    'Border troops captured Indian soldiers who had lost their way.',
    'The army took part in a parade.',
    'Fighters posed for photos taken in the square.',
    'The coach took Madrid to the final.',
    'The fall of Rome is taught at the academy.',
    'Prices fell to a low of the year.',
  ])('tells none: %s', (text) => {
    expect(taken(text)).toBe(false);
  });
});
