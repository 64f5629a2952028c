import { describe, expect, it } from 'vitest';
import { I18n } from '../i18n/i18n.svelte.ts';
import { formatPlace, formatSource, formatWeapons, formatWhenFact, formatWho } from './fact-text.ts';
import { eventWith, placeWith } from './test-events.ts';

const en = new I18n(() => 'en');
const uk = new I18n(() => 'uk');

describe('facts of the card', () => {
  it('says a night with its zone, and the day it is filed under', () => {
    expect(formatWhenFact(eventWith(), 'Europe/Kyiv', en)).toEqual({
      text: 'Night of 4–5 January 2026, Kyiv time',
      note: 'Known to the night. Filed under Monday 5 January.',
    });
    const saturday = eventWith({ event_date: '2026-01-03' });
    expect(formatWhenFact(saturday, 'Europe/Kyiv', uk).note).toBe(
      'Відомо з точністю до ночі. Записано на суботу 3 січня.',
    );
  });

  it('never names an area as if it were a point', () => {
    const region = placeWith({ name: 'Odesa Oblast', name_uk: 'Одеська область', precision: 'region' });
    expect(formatPlace(region, en)).toBe('Somewhere in Odesa Oblast');
    expect(formatPlace(region, uk)).toBe('Десь в Одеській області');
  });

  it('names a town with its region, and a country by itself', () => {
    const town = placeWith({ name: 'Okhtyrka', name_uk: 'Охтирка', admin1: 'Sumy Oblast', admin1_code: 'UA-59' });
    expect(formatPlace(town, en)).toBe('Okhtyrka, Sumy Oblast');
    expect(formatPlace(town, uk)).toBe('Охтирка, Україна');
    expect(formatPlace(placeWith({ name: 'Poland', name_uk: 'Польща', precision: 'country' }), en)).toBe('Poland');
  });

  it('says who attacked whom, and keeps a group by its own name', () => {
    expect(formatWho(eventWith(), en)).toBe('Russia against Ukraine');
    expect(formatWho(eventWith(), uk)).toBe('Росія проти України');
    expect(formatWho(eventWith({ actor: 'YE', actor_name: 'Houthis', target: 'IL' }), en)).toBe(
      'Houthis against Israel',
    );
    expect(formatWho(eventWith({ actor: null, actor_name: null }), en)).toBe('Against Ukraine');
    expect(formatWho(eventWith({ actor: null, actor_name: null, target: null }), en)).toBeNull();
  });

  it('joins cruise and ballistic missiles, and drops the general word beside them', () => {
    expect(formatWeapons(['missile', 'cruise_missile', 'ballistic_missile', 'drone'], en)).toBe(
      'drones, cruise and ballistic missiles',
    );
    expect(formatWeapons(['drone', 'missile'], uk)).toBe('дрони і ракети');
  });

  it('names an article without a publisher by the beginning of its title', () => {
    const title = 'A long title about a night of alarms over several towns of the south';
    expect(formatSource({ publisher: null, source: null, title }, en)).toBe('“A long title about a night of alarms …”');
  });

  it('cuts a source to its name', () => {
    const article = { publisher: 'Our desk', source: 'The Daily Example, by A. Writer (3 January 2026)', title: '' };
    expect(formatSource(article, en)).toBe('Our desk, citing The Daily Example');
  });
});
