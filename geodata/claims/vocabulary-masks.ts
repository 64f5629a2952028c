import { bare } from './bare.ts';

/** Words after a number that make it a measurement, an age, a duration or a name, never a count (units of the genre). */
export const UNITS_AFTER = new Set(
  (
    'km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m ft feet foot inch inches yards ' +
    'kg kgs kilogram kilograms kilo kilos tonne tonnes ton tons barrels bbl hectares acres litres liters mph kph kmh knots degrees celsius fahrenheit ' +
    'mw megawatts gigawatts gw kv kw storey storeys story stories floors floor years year months month weeks week days day ' +
    'minute minutes seconds second mins nautical square cubic point points centimetres centimeters cm mm ' +
    'dollars euros hryvnia hryvnias rubles roubles pounds shekels rials rupees usd eur uah yen yuan lira trillion pound lb lbs'
  ).split(' '),
);

/** Words before a number that make it a name: "Article 5", "Terminal 3", "day 21", "Air Force One". */
export const NAMES_BEFORE = new Set(
  (
    'article terminal division group channel resolution route number no. no nr school brigade regiment battalion battery unit reactor ' +
    'flight day phase stage chapter page part section sector highway road line gate pier berth block level tier category grade ' +
    'force war boeing airbus area zone district code version order decree paragraph clause top world formula windows ' +
    'aged age ages paras step round week year season episode vol vol. pm1 video photo'
  ).split(' '),
);

/** Months in English, full and short. */
export const MONTHS: Record<string, number> = bare(
  Object.fromEntries(
    'january february march april may june july august september october november december'
      .split(' ')
      .flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const])
      .concat([['sept', 9] as const]),
  ),
);

/** Signs and codes of money before a number. */
export const MONEY_BEFORE = new Set(['$', '€', '£', '₴', '₽', '₪', 'us$', 'usd', 'eur', 'uah', 'rs']);

/** Two-word idioms in which "one" counts nothing. */
export const ONE_AFTER = new Set(
  "of another way day side hand point time thing stop more who that which sided off man's month year week hour minute night morning evening or".split(
    ' ',
  ),
);
export const ONE_BEFORE = new Set('no any every each which number phase'.split(' '));

/** Words before a four-digit number that make it a year. */
export const YEAR_BEFORE = new Set(
  'in since of by from until till before after late early mid during through to between and'.split(' '),
);
