import type { Mention } from './mention.ts';
import type { Token } from './tokens.ts';

const PLURAL_REGION =
  /^(?:districts|raions|counties|municipalities|regions|oblasts|provinces|governorates|states|voivodeships|republics)$/;
const PLURAL_FACILITY =
  /^(?:airports|airfields|airbases|ports|bases|plants|stations|refineries|depots|terminals|dams)$/;
const LINK = new Set(['and', 'or', 'as', 'well', 'the', 'in', 'both']);

/** "the Lviv, Ternopil and Kharkiv regions": the plural word at the end is said of every name in the list. */
export function spreadOverLists(mentions: readonly Mention[]): void {
  for (let i = mentions.length - 1; i > 0; i--) {
    const mention = mentions[i];
    if (!mention?.designator || !isPlural(mention)) continue;
    for (let before = i - 1; before >= 0; before--) {
      const earlier = mentions[before];
      const later = mentions[before + 1];
      if (!earlier || !later || earlier.designator || !isLinked(earlier, later)) break;
      earlier.designator = mention.designator;
      earlier.feature = mention.feature;
    }
  }
}

function isPlural({ unit, last }: Mention): boolean {
  const words = [1, 2, 3].map((n) => unit.tokens[last + n]).map((token) => token?.lower ?? '');
  return words.some((word) => PLURAL_REGION.test(word) || PLURAL_FACILITY.test(word));
}

/** Is there nothing between the two names but commas and "and"? */
export function isLinked(a: Mention, b: Mention): boolean {
  if (a.unit !== b.unit) return false;
  const between = a.unit.tokens.slice(a.last + 1, b.first);
  const next = a.unit.tokens[a.last + 1];
  return (
    between.length <= 3 && between.every((token) => LINK.has(token.lower) || isPart(token)) && isListGap(next, between)
  );
}

const isPart = (token: Token): boolean => /^(?:north|south|east|west|central)/.test(token.lower);

function isListGap(next: Token | undefined, between: readonly Token[]): boolean {
  if (!next) return false;
  return /^[ \u00a0]?[,/;][ \u00a0]?$/.test(next.gap) || between.some(({ lower }) => lower === 'and' || lower === 'or');
}
