/**
 * Languages of the interface, in the order they are offered. A third one is a line here, a folder with a file for each
 * section, and a line in `catalogues.ts`; the compiler then names every message that is still missing.
 */
export const languages = [
  { code: 'en', name: 'English', short: 'EN', locale: 'en-GB', thousands: ',', groupFrom: 1_000 },
  // Thin no-break space, and only from five digits on: 9500, 34 000.
  { code: 'uk', name: 'Українська', short: 'УК', locale: 'uk-UA', thousands: '\u202F', groupFrom: 10_000 },
] as const;

/** Code of a language of the interface. */
export type Lang = (typeof languages)[number]['code'];

/** The language of prerendered pages and of anything unknown. */
export const defaultLang: Lang = 'en';

/** True when a string is the code of a language we have. */
export function isLang(code: unknown): code is Lang {
  return languages.some((language) => language.code === code);
}

/** Facts of a language: its own name, BCP 47 locale for `Intl`, and how thousands are set apart. */
export function languageOf(code: Lang): (typeof languages)[number] {
  return languages.find((language) => language.code === code) ?? languages[0];
}
