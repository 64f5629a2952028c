import { languageOf, type Lang } from './languages.ts';

const namesByLang = new Map<Lang, Intl.DisplayNames>();

/** A country's name in the reader's language from its ISO 3166-1 alpha-2 code; the code itself when it is not one. */
export function formatCountry(lang: Lang, code: string): string {
  const names = namesByLang.get(lang) ?? new Intl.DisplayNames([languageOf(lang).locale], { type: 'region' });
  namesByLang.set(lang, names);
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
