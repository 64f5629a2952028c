import { describe, expect, it } from 'vitest';
import { findTriggers } from './find-triggers.ts';

const types = (text: string, previous?: string) => [
  ...new Set(findTriggers(text, previous).map((trigger) => trigger.type)),
];

describe('findTriggers', () => {
  it('takes no lorry that sets out for people who flee', () => {
    expect(types('Trucks with food for 3,000 people have left Gedaref.')).not.toContain('evacuation');
    expect(types('The two envoys flew home from Doha to Ankara, people close to them said.')).not.toContain(
      'evacuation',
    );
  });

  it.each([
    ['Rebels lobbed mortar shells at the barracks before dawn.', 'air_strike'],
    ['Shelling resumed along the ridge on Monday.', 'shelling'],
    ['An air raid flattened the grain store.', 'air_strike'],
    ['Sweden scrambled two Gripens to meet the intruder.', 'aircraft_scramble'],
    ['Flights from the coastal airport were suspended for six hours.', 'airspace_closure'],
    ['Sirens sounded in the north just after midnight.', 'air_alert'],
    ['The navy shot down three drones over the strait.', 'air_defence'],
    ['Families were evacuated from two streets.', 'evacuation'],
    ['Firefighters battled the blaze until noon.', 'emergency_response'],
    ['The two ministers met in Doha on Sunday.', 'diplomacy'],
    ['Norway announced a new military aid package.', 'aid'],
    ['The ferry terminal came under heavy fire.', 'air_strike'],
    ['A rocket gutted the town hall.', 'air_strike'],
    ['Rebels entered Sarmin after two days of shelling the road.', 'ground_attack'],
    ['A convoy of the mission was fired at beside the dam.', 'ground_attack'],
    ['The embassy flew forty of its staff out to Larnaca.', 'evacuation'],
    ['Some 800 people have left Arnoun and the farms around it.', 'evacuation'],
    ['Divers pulled two deckhands alive from the water.', 'emergency_response'],
    ['Volunteers were handing out drinking water at the station.', 'aid'],
    ['Thirty shellings of nine hamlets were counted.', 'shelling'],
    ['Missiles were said to have fallen beside the lake.', 'air_strike'],
    ['Some forty rockets had crossed from the valley by noon.', 'air_strike'],
    ['A swarm of drones turned the harbour into a wall of flame.', 'air_strike'],
    ['A patrol of five jeeps pushed into the village of Rafid.', 'ground_attack'],
    ['Fighting went on near Laiza.', 'ground_attack'],
    ['Saboteurs blew up a railway bridge over the Dnister.', 'other_attack'],
    ['Sixteen unmanned aerial vehicles hit the yard.', 'air_strike'],
    ['The king received the ambassadors of both states.', 'diplomacy'],
    ['The envoy is expected here on Tuesday.', 'diplomacy'],
    ['The army said it struck a camp in the hills.', 'air_strike'],
    ['The two brigades traded mortar fire across the river.', 'shelling'],
    ['Clashes between two clans broke out near the well.', 'ground_attack'],
    ['Rebels killed dozens in a hamlet.', 'ground_attack'],
    ['Nothing took off from the island for an hour.', 'airspace_closure'],
    ['The plan "Carpet" was lifted at six.', 'airspace_closure'],
    ['Rocket danger was announced in the valley.', 'air_alert'],
    ['Some 200 villagers were moved by lorry out of the flood plain.', 'evacuation'],
    ['Thousands fled Arval on foot.', 'evacuation'],
    ['Eleven lorries of flour reached the besieged quarter.', 'aid'],
    ['The ninth session closed without a text.', 'diplomacy'],
    ['The ministry will send a note of protest.', 'diplomacy'],
    ['Neighbours dug through the ruins of the bakery until dusk.', 'emergency_response'],
    ['Eighty men are fighting the fire; crews fought the flames from two boats.', 'emergency_response'],
    ['Ambulances ferried the hurt to three clinics.', 'emergency_response'],
    ['Electricity came back on in the old town.', 'emergency_response'],
    ['Pupils were moved to a basement during the raid.', 'evacuation'],
    ['The navy airlifted eight wounded sailors to the mainland.', 'evacuation'],
    ['The militia told villagers to leave their homes by noon.', 'evacuation'],
    ['The Red Cross opened field kitchens near the crossing.', 'aid'],
    ['Monks gave blankets to the families.', 'aid'],
    ['Two fighters were put into the air over the gulf.', 'aircraft_scramble'],
    ['Gunners fended off a swarm of drones at the dam.', 'air_defence'],
    ['The rocket was destroyed in mid-air.', 'air_defence'],
    ['A red alert sounded in the border towns.', 'air_alert'],
    ['Klaxons blared along the coast.', 'air_alert'],
    ['A missile set off alarms in the capital.', 'air_alert'],
    ['Two Typhoons roared off the runway at dusk.', 'aircraft_scramble'],
    ['The airport accepted no planes until six.', 'airspace_closure'],
    ['The airspace was sealed at midnight.', 'airspace_closure'],
    ['Residents were herded out of the blocks by the quay.', 'evacuation'],
    ['Two hundred people left the border zone.', 'evacuation'],
    ['Linemen put up the 110 kV line again.', 'emergency_response'],
    ['The envoy flew to Muscat to meet the mediators.', 'diplomacy'],
    ['The premier left for Vienna, where he will see the chancellor.', 'diplomacy'],
    ['Mediators presented a revised truce plan in Doha.', 'diplomacy'],
    ['India summoned the Pakistani high commissioner.', 'diplomacy'],
  ])('reads %j as %s', (text, type) => {
    expect(types(text)).toContain(type);
  });

  it.each([
    'Half the camp sat in darkness.',
    'The surgeons worked on generators all night.',
    'The grid operator introduced emergency outages.',
    'Taps ran dry on the left bank.',
    'Gas supplies to three towns were disrupted.',
    'The eastern quarters were cut off from water.',
  ])('reads %j as an outage', (text) => expect(findTriggers(text).map(({ rule }) => rule)).toContain('outage'));

  it.each([
    'The general seized power in the spring.',
    'The party has been in power for years.',
    'Police used water cannons.',
    'He is disconnected from reality.',
  ])('reads no outage in %j', (text) => expect(findTriggers(text).map(({ rule }) => rule)).not.toContain('outage'));

  it.each([
    'The unions called a rail strike for Friday.',
    'He suffered a heart attack in the car.',
    'The sides struck a deal on grain.',
    'The prosecutor launched an investigation.',
    'The minister was fired from his post.',
    'Prices hit a record in March.',
    'The plan does not meet the demands of either side.',
    'It was an attack on the press, the editor wrote.',
    'The army was hit by a scandal over boots.',
    'The mayor gave a pump to the fire brigade.',
    'Schools closed early and cars jammed the airport road.',
    'The war has uprooted four million people.',
    'The crews of the two trawlers watched from the quay.',
    'Residents repaired their relations with the parish.',
    'The singer flew to Ibiza to rest.',
    'He presented a plan for the orchard.',
  ])('takes %j for no event', (text) => {
    expect(types(text)).toEqual([]);
  });

  it('wants a weapon near an attack verb, in the sentence or in the one before', () => {
    expect(types('The depot was hit twice.')).toEqual([]);
    expect(types('The depot was hit twice.', 'Drones came in from the sea.')).toEqual(['air_strike']);
  });

  it('does not take a noun for a verb', () => {
    expect(
      findTriggers('Officials discussed the nature of such strikes by drones.').map(({ strength }) => strength),
    ).toEqual(['effect']);
  });
});
