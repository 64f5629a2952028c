import { languageOf, type Lang } from './languages.ts';

const fractions: readonly (readonly [number, string])[] = [
  [1 / 2, '½'],
  [1 / 3, '⅓'],
  [2 / 3, '⅔'],
  [1 / 4, '¼'],
  [3 / 4, '¾'],
  [1 / 5, '⅕'],
];

const formatsByLang = new Map<Lang, Intl.NumberFormat>();

/** A number as the language prints it: 9,500 and 2.5 in English, 9500, 34 000 (thin no-break space) and 2,5 in Ukrainian. */
export function formatNumber(lang: Lang, value: number): string {
  const { thousands, groupFrom } = languageOf(lang);
  const parts = formatOf(lang).formatToParts(value);
  return parts
    .map((part) => {
      if (part.type !== 'group') return part.value;
      return Math.abs(value) >= groupFrom ? thousands : '';
    })
    .join('');
}

/** A share between 0 and 1 as a vulgar fraction where one is near (0.333 is ⅓), else as a whole percentage. */
export function formatShare(lang: Lang, share: number): string {
  const near = fractions.find(([value]) => Math.abs(value - share) < 0.005);
  if (near) return near[1];
  return `${formatNumber(lang, Math.round(share * 100))}${lang === 'uk' ? '\u00A0' : ''}%`;
}

function formatOf(lang: Lang): Intl.NumberFormat {
  const { locale } = languageOf(lang);
  const format =
    formatsByLang.get(lang) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: true });
  formatsByLang.set(lang, format);
  return format;
}
