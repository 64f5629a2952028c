import { createContext } from 'svelte';
import { catalogueOf, type Catalogue } from './catalogues.ts';
import { formatCountry } from './countries.ts';
import { languageOf, type Lang } from './languages.ts';
import { fill, plural, type PluralForms, type Values } from './messages.ts';
import { formatNumber, formatShare } from './numbers.ts';

/**
 * The reader's language with its messages and number formats; read its fields in markup and they follow the language.
 * `t` is the catalogue: `i18n.t.card.when`, `i18n.plural(3, i18n.t.common.strikes)`, `i18n.fill(i18n.t.list.from, { day })`.
 */
export class I18n {
  #lang: () => Lang;

  /** Takes a getter, so that the object follows `view.lang`: `new I18n(() => view.lang)`. */
  constructor(lang: () => Lang) {
    this.#lang = lang;
  }

  get lang(): Lang {
    return this.#lang();
  }

  get t(): Catalogue {
    return catalogueOf(this.#lang());
  }

  fill = (message: string, values: Values): string => fill(this.lang, message, values);

  plural = (n: number, texts: PluralForms, values: Values = {}): string => plural(this.lang, n, texts, values);

  formatNumber = (value: number): string => formatNumber(this.lang, value);

  formatShare = (share: number): string => formatShare(this.lang, share);

  /** "a, b and c", "a, b і c". */
  formatList = (items: readonly string[]): string =>
    new Intl.ListFormat(languageOf(this.lang).locale, { type: 'conjunction' }).format(items);

  /** A country's name from its ISO 3166-1 alpha-2 code. */
  formatCountry = (code: string): string => formatCountry(this.lang, code);

  /** The text that fits the language of two: for records that carry `title` and `title_uk`, `name` and `name_uk`. */
  pick = (english: string, ukrainian: string | null | undefined): string =>
    this.lang === 'uk' && ukrainian ? ukrainian : english;
}

const [useContext, setContext] = createContext<I18n>();

/** The reader's language, from the nearest `provideI18n` above. Throws when there is none. */
export const useI18n = useContext;

/** Gives everything below this component its language; call once while it initialises. */
export function provideI18n(lang: () => Lang): I18n {
  return setContext(new I18n(lang));
}
