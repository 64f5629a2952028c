import { describe, expect, it } from 'vitest';
import type { Sentence } from '../model/article.ts';
import { findQuantities } from './find-quantities.ts';

const toSentence = (text: string): Sentence => ({
  index: 0,
  paragraph: 0,
  start: 0,
  end: text.length,
  headline: false,
  quoted: false,
  text,
});

/** "killed 3; launched.drone 90 ?": `?` marks what is no fact of this news. */
const read = (text: string): string =>
  findQuantities(toSentence(text), { previous: [] })
    .map(
      ({ measure, item, value, hypothetical }) =>
        `${item ? `${measure}.${item}` : measure} ${value}${hypothetical ? ' ?' : ''}`,
    )
    .join('; ');

const table = (rows: [string, string][]) => it.each(rows)('%s', (text, expected) => expect(read(text)).toBe(expected));

describe('parts of what was counted', () => {
  table([
    [
      'The army said 80 drones were shot down, 25 of them over the coast.',
      'intercepted.drone 80; intercepted.drone 25',
    ],
    [
      'Gunners downed 21 drones: 12 over the delta, six over the bay and three near the dam.',
      'intercepted.drone 21; intercepted.drone 12; intercepted.drone 6; intercepted.drone 3',
    ],
    [
      'They met an assault with 70 drones and 12 missiles, 64 of the drones being shot down.',
      'launched.drone 70; launched.missile 12; intercepted.drone 64',
    ],
    [
      'The base was attacked at noon by five rockets, all of which were shot down.',
      'launched.rocket 5; intercepted.rocket 5',
    ],
    ['Three of the dead were bakers.', 'killed 3'],
    ['One of seven pupils killed in the raid was buried on Monday.', 'killed.child 7'],
  ]);
});

describe('people told in other words', () => {
  table([
    ['Rescuers pulled eight bodies from the cellar.', 'killed 8'],
    ['The bodies of two miners were found.', 'killed 2'],
    ['A bomb killed a family of four in their sleep.', 'killed 4'],
    ['Four people, a boy of nine among them, were wounded.', 'injured 4; injured.child 1'],
    ['Among the dead were two boys, and twelve people were hurt.', 'killed.child 2; injured 12'],
    ['A depot burned and two drivers were taken to hospital.', 'injured 2'],
    ['Nine were wounded and two drivers were taken to hospital.', 'injured 9; injured.hospitalised 2'],
    ['The mayor put the wounded at 17.', 'injured 17'],
    ['Rockets killed five people, one of them a nurse.', 'killed 5; killed.medic 1'],
    ['Nine were dead and 41 treated for injuries by noon.', 'killed 9; injured 41'],
    ['Sixteen people were treated for shrapnel wounds.', 'injured 16'],
    ['Crews moved 300 residents of four villages to the school.', ''],
    ['Officials said 300 residents of four villages had been relocated.', 'evacuated 300'],
    ['Shells killed six and wounded 20, a surgeon at the Al-Shifa clinic told reporters.', 'killed 6; injured 20'],
    ['Two people died in the valley, where the raid cut electricity.', 'killed 2'],
    ['A truck and six mortars were destroyed, the command said.', ''],
    ['Six peasants losing their lives was the end of it.', ''],
  ]);
});

describe('waves told in other words', () => {
  table([
    ['The barrage counted 55 drones and six cruise missiles.', 'launched.drone 55; launched.cruise_missile 6'],
    ['The air force put the total at 61 drones.', 'launched.drone 61'],
    ['The army put the number of rockets in the salvo at 35.', 'launched.rocket 35'],
    ['They sent 80 Shahed drones and decoys in the attack.', 'launched.drone 80'],
    ['Crews swatted down 19 drones.', 'intercepted.drone 19'],
    ['Two rockets slammed into the market.', 'hit.rocket 2; launched.rocket 2'],
  ]);
});

describe('no figures of this attack', () => {
  table([
    ['Twelve people were injured in a stampede at a bakery.', 'injured 12 ?'],
    ['Cholera has killed 40 people in the camps.', 'killed 40 ?'],
    ['Shells hit a queue of people weak with hunger, killing 11.', 'killed 11'],
    ['Jets dropped four 500-pound bombs, killing 13 villagers.', 'launched.bomb 4; killed 13'],
    ['The number of victims climbed to 12.', 'killed 12'],
    ['The command gave no casualty figures.', ''],
    ['Shells killed six, a health official in the town said.', 'killed 6'],
    ['It came three months after 14 sailors died at the pier.', 'killed 14 ?'],
  ]);
});
