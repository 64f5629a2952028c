import { describe, expect, it } from 'vitest';
import type { EventPlace } from '../model/event.ts';
import { formatTitle, formatTitleUk, type Titled } from './titles.ts';

const place = (more: Partial<EventPlace> = {}): EventPlace => ({
  place_id: 'g1',
  name: 'Kherson',
  name_uk: 'Херсон',
  country: 'UA',
  admin1: null,
  admin1_code: null,
  lon: 0,
  lat: 0,
  precision: 'settlement',
  role: 'target',
  part: null,
  ...more,
});
const event = (more: Partial<Titled> = {}): Titled => ({
  event_type: 'air_strike',
  status: 'occurred',
  places: [place()],
  weapons: ['drone', 'missile'],
  actor_name: null,
  time: { start: '', end: '', precision: 'day', stated: null, zone: 'Europe/Kyiv' },
  claims: [],
  participants: [],
  ...more,
});
const launched = (item: string, value: number) =>
  ({
    claim_id: item,
    measure: 'launched',
    item,
    value,
    qualifier: 'exact',
    claimant: null,
    article_id: 'a',
    evidence: { start: 0, end: 1 },
  }) as const;

describe('titles', () => {
  it('says what was hit, by what and when', () => {
    const night = event({ time: { start: '', end: '', precision: 'night', stated: null, zone: 'Europe/Kyiv' } });
    expect(formatTitle(night)).toBe('Kherson hit by drones and missiles overnight');
    expect(formatTitleUk(night)).toBe('Херсон: удар дронами і ракетами уночі');
  });

  it('counts the weapons of a wave, in the right case', () => {
    const wave = event({
      places: [place({ name: 'Ukraine', name_uk: 'Україна', precision: 'country' })],
      claims: [launched('drone', 653), launched('missile', 1)],
    });
    expect(formatTitle(wave)).toBe('Ukraine attacked with 653 drones and 1 missile');
    expect(formatTitleUk(wave)).toBe('Україна: удар — 653 дрони і 1 ракета');
  });

  it('never says that a region was hit as if it were a point', () => {
    const region = event({ weapons: [], places: [place({ name: 'Odesa Oblast', precision: 'region' })] });
    expect(formatTitle(region)).toBe('Air attack on Odesa Oblast');
  });

  it.each([
    ['planned', 'A and B to meet or talk in Kherson'],
    ['cancelled', 'Meeting called off: A and B in Kherson'],
    ['occurred', 'Talks: A and B in Kherson'],
  ] as const)('tells a %s meeting', (status, title) => {
    expect(formatTitle(event({ event_type: 'diplomacy', status, participants: ['A', 'B'] }))).toBe(title);
  });

  it('does not title a meeting by one name alone', () => {
    expect(formatTitle(event({ event_type: 'diplomacy', status: 'planned', places: [], participants: ['A'] }))).toBe(
      'Talks planned',
    );
  });
});
