import { describe, expect, it } from 'vitest';
import { testGazetteer } from '../../tests/support/shipped-gazetteer.ts';
import type { Article, Paragraph, Sentence } from '../model/article.ts';
import type { Toponym } from '../model/toponym.ts';
import { geoparse } from './geoparse.ts';

const gazetteer = testGazetteer();

/** One paragraph, cut at full stops: enough for tests of this room. */
function read(body: string, kind: Paragraph['kind'] = 'body'): { toponyms: Toponym[]; dropped: { surface: string }[] } {
  const article: Article = {
    ...{ id: 't', title: '', publisher: null, source: null, url: null, published: '2025-06-15', language: 'en' },
    ...{ body, path: 't.md' },
  };
  const paragraph: Paragraph = { index: 0, kind, reason: '', text: body, start: 0, end: body.length };
  const sentences: Sentence[] = [];
  let start = 0;
  for (const part of body.split(/(?<=[.!?]) /)) {
    const end = start + part.length;
    sentences.push({ index: sentences.length, paragraph: 0, headline: false, quoted: false, start, end, text: part });
    start = end + 1;
  }
  return geoparse(article, [paragraph], kind === 'body' ? sentences : [], gazetteer);
}

const names = (body: string): (string | null)[] => read(body).toponyms.map(({ place }) => place?.name ?? null);
const ids = (body: string): (string | null)[] => read(body).toponyms.map(({ place }) => place?.place_id ?? null);
const roleOf = (body: string, surface: string): string | undefined =>
  read(body).toponyms.find((toponym) => toponym.surface.startsWith(surface))?.role;

describe('recognition', () => {
  it.each([
    ['Shells fell on Kherson and on villages near Nikopol.', ['Kherson', 'Nikopol']],
    ['A drone hit a market in El Fasher, the capital of North Darfur.', ['El Fasher', 'North Darfur']],
    ['Sirens wailed in Haifa, Bat Yam and Kiryat Shmona.', ['Haifa', 'Bat Yam', 'Kiryat Shmona']],
    ['Artillery struck Poonch across the Line of Control from Kotli.', ['Poonch', 'Line of Control', 'Kotli']],
    ['Rockets landed in Barda and in Stepanakert.', ['Barda', 'Stepanakert']],
    ['Jets bombed Lashio in Shan State.', ['Lashio', 'Shan State']],
    ['Tanks rolled into Khan Younis and Deir al-Balah.', ['Khan Younis', 'Deir al-Balah']],
    ['A frigate patrolled the Gulf of Finland at night.', ['Gulf of Finland']],
    ['Guards shot at a drone over Evin prison in Tehran.', ['Evin Prison', 'Tehran']],
    ['Liège took in the diverted planes.', ['Liège']],
    ['Flights into Sheremetyevo were held for an hour.', ['Sheremetyevo International Airport']],
    ['Jets landed again at T4 in Syria.', ['T4 Air Base', 'Syria']],
    ['The Foreign Ministry of Kazakhstan lodged a complaint.', ['Kazakhstan']],
  ])('finds the places of: %s', (body, expected) => {
    expect(names(body)).toEqual(expected);
  });

  it.each([
    'Paris Hilton and Jordan Peterson met Keir Starmer.',
    'The Washington Post, the Kyiv Independent and The Moscow Times reported it.',
    'Researchers of the University of Oxford and the Bank of England disagreed.',
    'Ukrainian crews downed four Iranian drones and a Russian missile in March.',
    'A Patriot battery and two Iskander missiles were seen on Sunday.',
    'Splinters came down on the Kashirskoye highway and on Tambovskaya Street.',
  ])('finds none in: %s', (body) => {
    expect(names(body)).toEqual([]);
  });

  it('lists what it left out, with a reason', () => {
    const { dropped } = read('The Washington Post wrote about it.');
    expect(dropped[0]).toMatchObject({ surface: 'Washington', stage: 'places', article_id: 't' });
  });

  it('keeps a word for a people apart from the country', () => {
    expect(ids('Polish pilots took off from Poland.')).toEqual(['PL']);
  });

  it('reads short forms in capitals only', () => {
    expect(ids('The US and the UAE told us so.')).toEqual(['US', 'AE']);
  });
});

describe('regions, facilities and parts', () => {
  it('spreads plants over their list', () => {
    const found = read('The Rivne and Khmelnytskyi nuclear power plants reduced output.').toponyms;
    expect(found.map(({ place }) => place?.feature)).toEqual(['nuclear_plant', 'nuclear_plant']);
  });

  it.each([
    ['The authorities in Port Sudan have not replied to the offer.', 'Port Sudan'],
    ["Moscow's smug top generals boasted that dozens of drones were blasted out of the sky over Crimea.", 'Moscow'],
  ])('takes who sits in a capital for no scene: %s', (text, name) => {
    const toponym = read(text).toponyms.find(({ surface }) => surface.startsWith(name));
    expect(toponym?.role).toBe('metonym');
  });

  it('leaves a capital a scene where people there were hit', () => {
    const text = 'Shells hit the government quarter in Port Sudan, authorities in Port Sudan reported a fire there.';
    expect(read(text).toponyms[0]?.role).toBe('event');
  });

  it('takes a town for the town, however many regions stand around it', () => {
    const text =
      'Moscow said drones were stopped over the Kursk, Bryansk, Smolensk, Oryol, Belgorod, Tula and Kaluga regions.';
    expect(read(text).toponyms[0]?.place?.kind).toBe('settlement');
  });

  it('spreads a plural over its list', () => {
    const found = read('The Lviv, Ternopil and Kharkiv regions lost power.').toponyms;
    expect(found.map(({ place }) => place?.place_id)).toEqual(['UA-46', 'UA-61', 'UA-63']);
    expect(found.every(({ precision }) => precision === 'region')).toBe(true);
  });

  it.each([
    ['Fires burned in the Tambov region.', 'RU-TAM', 'region'],
    ['Two people died in Odesa Oblast.', 'UA-51', 'region'],
    ['Clashes went on in Idlib province in Syria.', 'SY-ID', 'region'],
    ['A blast was heard in Odesa.', 'g698740', 'settlement'],
    ["Cranes stood still at Odesa's port.", 'x-port-of-odesa', 'site'],
    ['Fuel burned at the port of Hodeidah in Yemen.', 'x-hodeidah-port', 'site'],
    ['Flights stopped at Lublin airport.', 'a-EPLB', 'site'],
    ['Drones flew over the Zaporizhzhia nuclear power plant.', 'x-zaporizhzhia-nuclear-power-plant', 'site'],
    ['The Volgograd refinery caught fire.', 'x-volgograd-oil-refinery', 'site'],
    ['Smoke rose over the Millerovo air base.', 'x-millerovo-air-base', 'site'],
  ])('reads %s', (body, id, precision) => {
    expect(read(body).toponyms[0]).toMatchObject({ place: { place_id: id }, precision });
  });

  it('keeps a part of a country with the country', () => {
    expect(read('Power went out across southern Ukraine.').toponyms[0]).toMatchObject({
      part: 'south',
      place: { place_id: 'UA' },
    });
    expect(read('Villages in northeastern Syria were hit.').toponyms[0]).toMatchObject({ part: 'northeast' });
  });
});

describe('quarters', () => {
  it('are told apart by the city named with them', () => {
    expect(ids('Debris fell in the Shevchenkivskyi district of Kharkiv.')).toEqual([
      'q-kharkiv-shevchenkivskyi',
      'g706483',
    ]);
    expect(ids("Fires burned in Kyiv's Podilskyi and Desnianskyi districts.").slice(1)).toEqual([
      'q-kyiv-podilskyi',
      'q-kyiv-desnianskyi',
    ]);
  });
});

describe('names in spellings of their own', () => {
  it.each([
    ['Syrian state media said two people died in Maarat al-Numan.', 'Maarrat an Numan'],
    ['Palestinian medics treated a boy in Beit Sahour.', 'Bayt Sahur'],
    ['Clashes went on in Ras al-Ain, Syrian officials said.', 'Ras al Ayn'],
  ])('%s', (body, name) => {
    expect(names(body)).toContain(name);
  });

  it('are taken whole, with the article', () => {
    const surfaces = read('Sudanese medics said a market burned in Al-Zurrqana.').toponyms.map(
      ({ surface }) => surface,
    );
    expect(surfaces).toContain('Al-Zurrqana');
  });
});

describe('namesakes', () => {
  it('give way to the district that the words put them in', () => {
    const [village] = read('A drone burned a tractor in the village of Murom of the Shebekino district.').toponyms;
    expect(village).toMatchObject({ surface: 'Murom', place: { admin1_code: 'RU-BEL' }, precision: 'district' });
  });

  it('far from the rest of the story are given as unknown', () => {
    const found = read(
      'Shells fell on Shebekino and on Grayvoron in the Belgorod region. A shop burned in Kuzhorskaya.',
    ).toponyms;
    expect(found.at(-1)).toMatchObject({ surface: 'Kuzhorskaya', place: null });
  });

  it('of a misspelling are believed only near the rest of the story', () => {
    expect(read('A drone from Russia fell on a field in Syzrun, farmers in Poland said.').toponyms.at(1)).toMatchObject(
      { surface: 'Syzrun', place: null },
    );
  });
});

describe('shares', () => {
  it.each([
    ['Lights went out across most of El Obeid.', 'settlement'],
    ['Half of Kyiv woke up in the cold.', 'settlement'],
    ['Moscow holds parts of Kherson and wants the rest.', 'region'],
  ])('%s', (body, precision) => {
    expect(read(body).toponyms.at(body.startsWith('Moscow') ? 1 : 0)?.precision).toBe(precision);
  });
});

describe('resolution', () => {
  it.each([
    ['A drone fell on Ternivka in the Dnipropetrovsk region.', 'g691628'],
    ['Police in Tripoli, Lebanon, closed the road.', 'LB'],
    ['Police in Tripoli, Libya, closed the road.', 'LY'],
    ['The talks in Geneva ended without a deal.', 'CH'],
    ['Troops entered Sumy from the north, Ukraine said.', 'UA'],
    ['The meeting took place in Birmingham, Alabama.', 'US'],
  ])('%s', (body, expected) => {
    const place = read(body).toponyms[0]?.place;
    expect([place?.place_id, place?.country]).toContain(expected);
  });

  it('reads misspelt and machine-translated names inside the countries at issue', () => {
    expect(names('Ukraine said a plant in Zaporidia was hit, and Russia that Astrakan was.')).toEqual([
      'Ukraine',
      'Zaporizhzhia',
      'Russia',
      'Astrakhan',
    ]);
    expect(names('Ukraine lost power in Kharkof and in Mikolaiv.')).toEqual(['Ukraine', 'Kharkiv', 'Mykolaiv']);
  });

  it('says why and among how many', () => {
    const [sumy] = read('Drones hit Sumy, Ukraine.').toponyms;
    expect(sumy?.candidates).toBeGreaterThan(0);
    expect(sumy?.reason).not.toBe('');
  });
});

describe('roles', () => {
  it.each([
    ['Moscow said it had no such plans.', 'Moscow', 'metonym'],
    ['Talks between Washington and Tehran stalled.', 'Tehran', 'metonym'],
    ['The Kremlin rejected the offer.', 'Kremlin', 'metonym'],
    ['The envoys met at the Kremlin on Friday.', 'Kremlin', 'event'],
    ['Belgorod Governor Vyacheslav Gladkov reported two dead.', 'Belgorod', 'person'],
    ['The president of Ukraine flew home.', 'Ukraine', 'person'],
    ["Israel's defence minister spoke.", 'Israel', 'person'],
    ['Kyiv was struck twice before dawn.', 'Kyiv', 'event'],
    ['Drones attacked Kharkiv at night.', 'Kharkiv', 'event'],
    ['An attack on Pakistan would be answered.', 'Pakistan', 'event'],
    ['The war in Sudan has displaced millions.', 'Sudan', 'background'],
    ['The depot stands 90 km north of Aleppo.', 'Aleppo', 'background'],
    ['Poland scrambled two pairs of jets.', 'Poland', 'event'],
    ['Leaders from Canada, Germany and Estonia agreed.', 'Germany', 'metonym'],
    ['The US-led coalition answered.', 'US', 'metonym'],
    ['Missiles hit Poltava; Europe’s leaders protested.', 'Poltava', 'event'],
  ])('%s (%s: %s)', (body, surface, role) => {
    expect(roleOf(body, surface)).toBe(role);
  });

  it('gives captions, furniture and bylines no scene', () => {
    expect(read('Firefighters in Kharkiv.', 'caption').toponyms[0]).toMatchObject({
      role: 'background',
      sentence: null,
    });
    expect(read('By our correspondent in Kyiv', 'byline').toponyms[0]).toMatchObject({
      role: 'byline',
      sentence: null,
    });
  });

  it('reads a dateline', () => {
    expect(roleOf('KHARTOUM (AP) — Shells fell on a market in Omdurman.', 'KHARTOUM')).toBe('byline');
    expect(roleOf('KHARTOUM (AP) — Shells fell on a market in Omdurman.', 'Omdurman')).toBe('event');
    expect(roleOf('(KYIV) - Missiles hit Lutsk.', 'Lutsk')).toBe('event');
  });

  it('tells where an action goes', () => {
    const relation = (body: string) => read(body).toponyms[0]?.relation;
    expect(relation('Drones took off from Crimea.')).toBe('from');
    expect(relation('They fired missiles at Israel.')).toBe('against');
    expect(relation('Two people died in Homs.')).toBe('at');
    expect(relation('A column moved towards Goma.')).toBe('towards');
  });
});

describe('spans', () => {
  it('are the words of the body, in order and apart', () => {
    const body = 'Drones hit Odesa’s port, Izmail and the Kherson region before talks in Istanbul.';
    const { toponyms } = read(body);
    toponyms.forEach(({ start, end, surface }, i) => {
      expect(body.slice(start, end)).toBe(surface);
      expect(start).toBeGreaterThanOrEqual(toponyms[i - 1]?.end ?? 0);
    });
    expect(toponyms.length).toBe(4);
  });

  it('survive hostile text, in time that grows with its length only', () => {
    for (const text of [
      '',
      ' ',
      '—',
      "'’s's",
      'A'.repeat(30_000),
      'Kyiv, '.repeat(4000),
      '((((Odesa))))',
      '\u202e\u0000Київ',
    ]) {
      expect(() => read(text)).not.toThrow();
    }
  }, 30_000);
});
