import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../model/article.ts';
import { findQuantities } from './find-quantities.ts';

const toSentence = (text: string, index = 0, start = 0): Sentence => ({
  index,
  paragraph: index,
  start,
  end: start + text.length,
  headline: false,
  quoted: false,
  text,
});

/** "killed 3; injured.child 2 at_least; launched.drone 90 ?": `?` marks what is no fact of this news, `!` a denial. */
function read(text: string, ...before: string[]): string {
  const previous = before.map((sentence, i) => toSentence(sentence, i));
  return findQuantities(toSentence(text, before.length), { previous })
    .map(({ measure, item, value, qualifier, negated, hypothetical }) =>
      [
        item ? `${measure}.${item}` : measure,
        value,
        ...(qualifier === 'exact' ? [] : [qualifier]),
        ...(negated ? ['!'] : []),
        ...(hypothetical ? ['?'] : []),
      ].join(' '),
    )
    .join('; ');
}

const table = (rows: [string, string][]) => it.each(rows)('%s', (text, expected) => expect(read(text)).toBe(expected));

describe('people killed and injured', () => {
  table([
    ['Four residents died and another was hurt in the village.', 'killed 4; injured 1'],
    ['Shells fell on the bazaar, killing seven people and wounding at least 30.', 'killed 7; injured 30 at_least'],
    ['Medics counted 19 wounded, including three children.', 'injured 19; injured.child 3'],
    ['Nine people were killed, among them two boys and a nurse.', 'killed 9; killed.child 2; killed.medic 1'],
    ['The death toll in Rafah climbed to 41 on Monday.', 'killed 41'],
    ['The toll has gone from 9 to 14, the rescue service said.', 'killed 14'],
    ['The number of injured grew to 58, the governor said.', 'injured 58'],
    ['Explosions at the depot claimed the lives of six soldiers.', 'killed 6'],
    ['The shelling claimed 17 lives in one afternoon.', 'killed 17'],
    ['Strike on Idlib market kills 8, injures 23', 'killed 8; injured 23'],
    ['Nyala: 3 dead, 11 hurt in drone raid', 'killed 3; injured 11'],
    ['Overnight raid on Sumy leaves five dead', 'killed 5'],
    ['Nearly two dozen people were wounded in Ganja.', 'injured 24 nearly'],
    ['Eleven or more dead and 80 or more hurt was the count by noon.', 'killed 11 at_least; injured 80 at_least'],
    ['An elderly woman was killed and her grandson was wounded.', 'killed 1; injured 1'],
    ['The drone killed a man and his two sons.', 'killed 3'],
    ['A man and a woman were killed by a mortar round.', 'killed 2'],
    ['The rocket killed a teenage girl and two adults.', 'killed 3; killed.child 1'],
    ['Rescuers said 12 people were hurt, two of whom were hospitalised.', 'injured 12; injured.hospitalised 2'],
    ['Twelve were wounded, four of them seriously, the hospital said.', 'injured 12; injured.critical 4'],
    ['Three people were reported dead by local media.', 'killed 3'],
    ['At least sixty people were feared dead after the raid.', 'killed 60 at_least'],
    ['Thirty people were wounded, two children among them.', 'injured 30; injured.child 2'],
    ['Among the dead were two nurses and a doctor.', 'killed.medic 2; killed.medic 1'],
    ['Five people are missing under the rubble.', 'missing 5'],
    [
      'The bombing resulted in the deaths of 14 civilians and more than 50 injuries.',
      'killed 14; injured 50 more_than',
    ],
    [
      'They said that one man died and eight others were hurt, two of them seriously.',
      'killed 1; injured 8; injured.critical 2',
    ],
    ['Six medics were among the injured.', 'injured.medic 6'],
    [
      'Raids on four towns including Tyre killed at least 9 and wounded 31.',
      'locations_hit.settlement 4; killed 9 at_least; injured 31',
    ],
    ['Some 15 people, including a teacher, were hurt on Monday.', 'injured 15 about; injured.teacher 1'],
    ['Eighty were killed and over 200 injured Wednesday.', 'killed 80; injured 200 more_than'],
    ['The truce covers the sick and injured and concerns 700 people.', ''],
    ['Were wounded 6 people, the administration reported.', 'injured 6'],
    ['Killed: 3, wounded: 11.', 'killed 3; injured 11'],
    ['Fourteen residents sought medical help.', 'injured 14'],
    ['Two of the wounded are in a grave state, doctors said.', ''],
    ['One of the dead was a colonel of police.', ''],
    ['Police said Halyna, 54, and her neighbour, 61, were at home.', ''],
  ]);
});

describe('nobody hurt', () => {
  table([
    ['Nobody was hurt, the airport said.', 'killed 0; injured 0'],
    ['No casualties were reported after the raid.', 'killed 0; injured 0'],
    ['There were no deaths or injuries.', 'killed 0; injured 0'],
    ['No one was wounded in the second blast.', 'injured 0'],
    ['There were no reports of casualties.', ''],
    ['A barn burned down without injuries.', 'injured 0 !'],
    ['The ministry denied that nine soldiers had been killed.', 'killed 9 !'],
  ]);
});

describe('weapons launched, stopped, lost', () => {
  table([
    ['Iran fired around 150 ballistic missiles at Israel.', 'launched.ballistic_missile 150 about'],
    ['Moscow hit the country with 410 drones and 38 missiles.', 'launched.drone 410; launched.missile 38'],
    [
      'In all 70 drones, 12 cruise missiles and 3 ballistic missiles were shot down.',
      'intercepted.drone 70; intercepted.cruise_missile 12; intercepted.ballistic_missile 3',
    ],
    ['Gunners brought down 41 out of 60 drones.', 'intercepted.drone 41; launched.drone 60'],
    ['All but four of 50 drones were destroyed.', 'intercepted.drone 46; launched.drone 50'],
    ['The army said it intercepted 13 of the drones.', 'intercepted.drone 13'],
    [
      'Of 90 drones launched, 76 were downed and another 11 were lost from radar.',
      'launched.drone 90; intercepted.drone 76; lost.drone 11',
    ],
    [
      'The group fired a ballistic missile and two drones towards Eilat.',
      'launched.ballistic_missile 1; launched.drone 2',
    ],
    ['Air defences took down more than 200 missiles and drones.', 'intercepted.aerial_target 200 more_than'],
    ['Five rockets fired at Eilat from Yemen were shot down.', 'intercepted.rocket 5'],
    ['Most of the 60 rockets fired from Lebanon were intercepted.', 'launched.rocket 60'],
    ['A missile fired from Yemen was intercepted.', 'intercepted.missile 1'],
    ['They hit Pokrovsk with six guided bombs.', 'launched.bomb 6'],
    ['Some 40 Grad rockets were fired at Hadrut.', 'launched.rocket 40 about'],
    [
      'Eight missiles and 30 drones hit their targets at 17 locations.',
      'hit.missile 8; hit.drone 30; locations_hit.location 17',
    ],
    ['Pakistan said it had shot down five Indian jets.', 'intercepted.aircraft 5'],
    [
      'The governor put the number of drones destroyed over the region at more than 30.',
      'intercepted.drone 30 more_than',
    ],
    [
      'Two Shahed-136 drones and a Kh-59 missile were downed near Izmail.',
      'intercepted.drone 2; intercepted.missile 1',
    ],
    ['An F-16 shot down 12 of the cruise missiles.', 'intercepted.cruise_missile 12'],
    ['The army launched a missile and drone raid.', ''],
    ['Seventy kamikaze drones bombarded the port.', 'launched.drone 70'],
    ['Nine targets were shot down over the bay.', 'intercepted.aerial_target 9'],
    ['Dozens of drones were launched and scores shot down.', ''],
    ['There were three drone attacks and two missile strikes.', ''],
    ['Berlin sent 12 missiles to Kyiv and used 3 drones in an exercise.', ''],
    ['The enemy used 130 drones.', 'launched.drone 130'],
    ['Berlin will supply 800 drones and four S-300 launchers.', ''],
  ]);

  it('takes the item of a bare number from the sentence before', () => {
    expect(read('Crews fired down the 33.', 'The enemy sent 50 drones.')).toBe('intercepted.drone 33');
  });
});

describe('outages, damage, evacuation, closures, durations', () => {
  table([
    ['More than 30,000 households lost power.', 'without_power.household 30000 more_than'],
    [
      'Some 4 500 subscribers remained without heat and 12 000 without water.',
      'without_heat.customer 4500 about; without_water 12000',
    ],
    [
      'Over 18 thousand consumers lost light, and heat vanished for 9 thousand people.',
      'without_power.customer 18000 more_than; without_heat.person 9000',
    ],
    [
      'Almost half of the city was left without electricity and heating.',
      'without_power 0.5 nearly; without_heat 0.5 nearly',
    ],
    ['The raid cut power to 61,000 customers.', 'without_power.customer 61000'],
    ['Crews brought back light to 7,000 families that had been without power.', ''],
    ['A seven hour long raid shook the town.', 'duration_hours 7'],
    ['Electricity was restored to 20,000 homes.', ''],
    ['The blast destroyed two houses and damaged nine more.', 'buildings_destroyed.house 2; buildings_damaged.house 9'],
    ['Fourteen apartment buildings were damaged.', 'buildings_damaged.apartment_building 14'],
    ['Some 350 residents were evacuated from the district.', 'evacuated 350 about'],
    ['India shut 24 airports in the north.', 'airports_closed.airport 24'],
    ['The air raid alert lasted more than six hours.', 'duration_hours 6 more_than'],
    ['A nine-hour alert ended at dawn.', 'duration_hours 9'],
    ['Four hours of talks brought nothing.', 'duration_hours 4'],
    ['The ship left 24 hours later.', ''],
    ['Jets struck 15 targets near Sanaa.', 'locations_hit.target 15'],
    ['The drones came in three waves.', 'waves.wave 3'],
  ]);
});

describe('what is no fact of this news', () => {
  table([
    ['Since February 2022 more than 10,000 civilians have been killed.', 'killed 10000 more_than ?'],
    ['The war began when gunmen crossed the border, killing 900 people and seizing 120 others.', 'killed 900 ?'],
    ['The raid brought the number of missiles fired at the kingdom to 140.', ''],
    ['In the last 24 hours clashes went on.', ''],
    ['The offensive has killed over 57,000 people in Gaza.', 'killed 57000 more_than ?'],
    ['The war has killed more than 150,000 people.', 'killed 150000 more_than ?'],
    ['The group launched 300 rockets during the 12-month war.', 'launched.rocket 300 ?'],
    ['It was the deadliest raid since the start of the war, killing 19 people.', 'killed 19'],
    ['Russia launched 5,000 drones in October alone.', 'launched.drone 5000 ?'],
    ['Israel could fire 50 missiles in one salvo.', 'launched.missile 50 ?'],
    ['If Moscow fires 100 missiles, the grid will fail.', 'launched.missile 100 ?'],
    ['The bomber carries up to 12 cruise missiles.', ''],
    ['The plan has 20 points and 3 annexes for the 28th Brigade.', ''],
    ['The village is 12 km from Tyre and 300 people live there.', ''],
    ['At 04:11 on 14 May 2025 an explosion was heard.', ''],
    ['The deal is worth $90 million and covers 5% of demand.', ''],
  ]);
});

describe('offsets and hostile input', () => {
  it('gives spans in the article, not in the sentence', () => {
    const text = 'Drones killed at least three people.';
    const [quantity] = findQuantities(toSentence(text, 4, 100), { previous: [] });
    expect(quantity?.span).toEqual({ start: 114, end: 135 });
    expect(quantity?.evidence).toEqual({ start: 100, end: 136 });
    expect(quantity?.sentence).toBe(4);
  });

  it('says whose weapons they were when the words tell', () => {
    const sides = (text: string) => findQuantities(toSentence(text), { previous: [] }).map((q) => q.weaponsOf);
    expect(sides('Air defences destroyed 48 Ukrainian drones.')).toEqual(['UA']);
    expect(sides('Israel shot down 20 drones launched by Iran.')).toEqual(['IR']);
    expect(sides('Overnight Russia fired 90 drones.')).toEqual(['RU']);
    expect(sides('Crews downed 14 Iranian-made drones.')).toEqual([null]);
  });

  it('never throws and stays inside the sentence', () => {
    const word = fc.constantFrom(
      ...'12 34 000 one two dozen of the drones missiles killed were , and at least ( ) “ ” - people in from to a including among them without power % 3.5 F-16 all but half'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          for (const { span, value } of findQuantities(toSentence(text), { previous: [toSentence(text)] })) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(span.end).toBeGreaterThan(span.start);
            expect(Number.isFinite(value)).toBe(true);
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('reads a hostile sentence in time linear in its length', () => {
    const started = performance.now();
    findQuantities(toSentence('one of the two or three '.repeat(5000)), { previous: [] });
    findQuantities(toSentence('killed '.repeat(20_000)), { previous: [] });
    findQuantities(toSentence('1 '.repeat(50_000)), { previous: [] });
    // generous: the machine may be busy with other things
    expect(performance.now() - started).toBeLessThan(8000);
  }, 60_000);
});

describe('in the words of air forces', () => {
  table([
    ['Crews downed or suppressed 61 drones and nine missiles.', 'intercepted.drone 61; intercepted.missile 9'],
    ['Gunners accounted for 40 of the drones and two of the missiles.', 'intercepted.drone 40; intercepted.missile 2'],
    [
      'They fired 90 Shahed-type, Italmas-type and other drones and 12 missiles, including five ballistic missiles.',
      'launched.drone 90; launched.missile 12; launched.ballistic_missile 5',
    ],
    ['They shot down 30 drones, including 12 jet-powered drones.', 'intercepted.drone 30'],
    ['The battery neutralised 21 out of 26 targets.', 'intercepted.aerial_target 21; launched.aerial_target 26'],
    ['Four houses and a dozen cars were damaged.', 'buildings_damaged.house 4'],
    ['More than 30 people were taken to hospitals.', 'injured 30 more_than'],
  ]);
});
