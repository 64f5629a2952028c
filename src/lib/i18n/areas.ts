import { catalogueOf } from './catalogues.ts';
import type { Lang } from './languages.ts';
import { fill } from './messages.ts';

/** Ukrainian locatives of countries that end otherwise than the rules below foresee. */
const irregular: Record<string, string> = {
  США: 'у США',
  'Сполучені Штати': 'у Сполучених Штатах',
  'Велика Британія': 'у Великій Британії',
  Єгипет: 'в Єгипті',
  Ізраїль: 'в Ізраїлі',
  Іран: 'в Ірані',
  Ірак: 'в Іраку',
  Ємен: 'в Ємені',
  Судан: 'у Судані',
  Пакистан: 'у Пакистані',
  Ліван: 'у Лівані',
  Казахстан: 'у Казахстані',
  Білорусь: 'у Білорусі',
  Крим: 'у Криму',
  'Автономна Республіка Крим': 'в Автономній Республіці Крим',
};

/** Endings of the nominative and of the locative; the first that fits is used. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ький край$/, 'ькому краї'],
  [/ія$/, 'ії'],
  [/ща$/, 'щі'],
  [/на$/, 'ні'],
  [/ва$/, 'ві'],
  [/да$/, 'ді'],
];

/** "somewhere in Odesa Oblast", "десь в Одеській області": for a place that is known only to an area. */
export function formatSomewhere(lang: Lang, area: string): string {
  if (lang === 'uk') return `десь ${inUkrainianArea(area)}`;
  return fill(lang, catalogueOf(lang).common.somewhereIn, { place: area });
}

/** Ukrainian genitives of countries that end otherwise than the rules below foresee. */
const irregularGenitives: Record<string, string> = {
  США: 'США',
  'Сполучені Штати': 'Сполучених Штатів',
  'Велика Британія': 'Великої Британії',
  'Південний Судан': 'Південного Судану',
  'Саудівська Аравія': 'Саудівської Аравії',
  Ізраїль: 'Ізраїлю',
  Білорусь: 'Білорусі',
  Єгипет: 'Єгипту',
  Палестина: 'Палестини',
};

const genitiveEndings: readonly (readonly [RegExp, string])[] = [
  [/ія$/, 'ії'],
  [/ща$/, 'щі'],
  [/([вднкрт])а$/, '$1и'],
  [/([бвгджзклмнпрстфхцчш])$/, '$1у'],
];

/** "against Ukraine", "проти України": for the side that was attacked. */
export function formatAgainst(lang: Lang, country: string): string {
  if (lang === 'uk') {
    const ending = country.includes(' ') ? undefined : genitiveEndings.find(([pattern]) => pattern.test(country));
    const genitive = irregularGenitives[country] ?? (ending ? country.replace(ending[0], ending[1]) : null);
    return genitive ? `проти ${genitive}` : `проти: ${country}`;
  }
  return fill(lang, catalogueOf(lang).common.against, { country });
}

/** The area in the locative with its preposition: "в Одеській області", "у Польщі"; unknown forms stay in the nominative. */
function inUkrainianArea(area: string): string {
  const known = irregular[area];
  if (known) return known;
  const located = locativeOf(area);
  if (!located) return `на території: ${area}`;
  return `${/^[АЕЄИІЇОУЮЯ]/.test(located) ? 'в' : 'у'} ${located}`;
}

function locativeOf(area: string): string | null {
  if (/ка область$/.test(area)) return area.replace(/ка область$/, 'кій області');
  if (/кий район$/.test(area)) return area.replace(/кий район$/, 'кому районі');
  if (/ке воєводство$/.test(area)) return area.replace(/ке воєводство$/, 'кому воєводстві');
  if (area.includes(' ')) return null;
  const fitting = endings.find(([ending]) => ending.test(area));
  return fitting ? area.replace(fitting[0], fitting[1]) : null;
}
