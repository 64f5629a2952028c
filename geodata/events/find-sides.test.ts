import { describe, expect, it } from 'vitest';
import { adversaryOf, countSides, findAttacker } from './find-sides.ts';

const attacker = (text: string, target: string | null) => findAttacker({ text, at: text.length, target })?.name ?? null;

describe('findAttacker', () => {
  it.each([
    ['During the night Russia had sent 40 drones, by the count of Ukraine’s air force.', null, 'Russia'],
    ['Israel’s army struck a flat, said the office of the Hamas government.', 'PS', 'Israel'],
    ['Four died, an observer of the Britain-based group said, in the raid by American jets.', 'SY', 'United States'],
  ])('takes who stands before the verb or behind the weapon: %s', (text, target, expected) => {
    expect(attacker(text, target)).toBe(expected);
  });
});

describe('adversaryOf', () => {
  it('gives the enemy that the sentences name most', () => {
    const counts = countSides([{ text: 'Russian guns fell silent.' }, { text: 'Russia and Poland spoke.' }]);
    expect(adversaryOf('UA', counts)?.name).toBe('Russia');
    expect(adversaryOf('NO', counts)).toBeNull();
    expect(adversaryOf('UA', countSides([{ text: 'A Geran hit the yard.' }]))?.name).toBe('Russia');
  });
});
