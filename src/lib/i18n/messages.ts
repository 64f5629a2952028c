import { formatNumber } from './numbers.ts';
import { languageOf, type Lang } from './languages.ts';

/** A message that depends on a count: one text for each plural form the language has; `{n}` is the number. */
export interface PluralForms {
  one?: string;
  few?: string;
  many?: string;
  other: string;
}

/** What a translated section must hold: the keys of the English one, all of them. */
export type Translated<T> = {
  [K in keyof T]: T[K] extends string ? string : PluralForms extends T[K] ? PluralForms : Translated<T[K]>;
};

/** Values for the `{name}` slots of a message; numbers are set in the reader's way. */
export type Values = Record<string, string | number>;

const rulesByLang = new Map<Lang, Intl.PluralRules>();

/** Marks an object as plural forms, so that other languages may have more of them. */
export function forms(texts: PluralForms): PluralForms {
  return texts;
}

/** Puts values into the `{name}` slots of a message; a slot without a value stays as it is, to be seen. */
export function fill(lang: Lang, message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    return typeof value === 'number' ? formatNumber(lang, value) : value;
  });
}

/** The text for a count in the language's own plural form (1 удар, 2 удари, 5 ударів); `{n}` becomes the count. */
export function plural(lang: Lang, n: number, texts: PluralForms, values: Values = {}): string {
  const rule = rulesOf(lang).select(n);
  const text = rule === 'zero' || rule === 'two' ? texts.other : (texts[rule] ?? texts.other);
  return fill(lang, text, { n, ...values });
}

function rulesOf(lang: Lang): Intl.PluralRules {
  const rules = rulesByLang.get(lang) ?? new Intl.PluralRules(languageOf(lang).locale);
  rulesByLang.set(lang, rules);
  return rules;
}
