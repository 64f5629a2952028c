/** What a weapon of the bulletins is: our item, or a scout that strikes nothing. */
export interface ModelKind {
  item: string;
  scout: boolean;
}

const strike = (item: string): ModelKind => ({ item, scout: false });
const scout: ModelKind = { item: 'drone', scout: true };

/** Models by the beginning of their names, lower case; the longest beginning wins. A model is a line. */
const MODELS: readonly [beginning: string, kind: ModelKind][] = [
  ['shahed', strike('drone')],
  ['lancet', strike('drone')],
  ['kub', strike('drone')],
  ['молн', strike('drone')],
  ['привет', strike('drone')],
  ['fpv', strike('drone')],
  ['unknown uav', strike('drone')],
  ['mohajer', strike('drone')],
  ['orion', strike('drone')],
  ['forpost', strike('drone')],
  ['reconnaissance uav', scout],
  ['orlan', scout],
  ['supercam', scout],
  ['zala', scout],
  ['merlin', scout],
  ['eleron', scout],
  ['granat', scout],
  ['картограф', scout],
  ['фенікс', scout],
  ['iskander-m', strike('ballistic_missile')],
  ['iskander-k', strike('cruise_missile')],
  ['kn-23', strike('ballistic_missile')],
  ['x-47', strike('ballistic_missile')],
  ['ballistic', strike('ballistic_missile')],
  ['intercontinental', strike('ballistic_missile')],
  ['c-300', strike('missile')],
  ['c-400', strike('missile')],
  ['kalibr', strike('cruise_missile')],
  ['x-', strike('cruise_missile')],
  ['3m22', strike('cruise_missile')],
  ['p-800', strike('cruise_missile')],
  ['banderol', strike('cruise_missile')],
  ['unknown missile', strike('missile')],
  ['gbu', strike('bomb')],
  ['aerial bomb', strike('bomb')],
];

/** Kind of one model; null for one the table does not have. */
export function kindOfModel(model: string): ModelKind | null {
  const name = model.trim().toLowerCase();
  const fits = MODELS.filter(([beginning]) => name.startsWith(beginning));
  return fits.sort((a, b) => b[0].length - a[0].length)[0]?.[1] ?? null;
}

/** Kinds of "C-400 and Iskander-M", one a model. */
export const kindsOfModels = (models: string): ModelKind[] =>
  models.split(' and ').flatMap((model) => kindOfModel(model) ?? []);

/** One item for a count of several models: the same, or the word that covers them. */
export function commonItem(kinds: readonly ModelKind[]): string | null {
  const items = new Set(kinds.map(({ item }) => item));
  if (items.size === 1) return kinds[0]?.item ?? null;
  return [...items].every((item) => item.endsWith('missile')) && items.size > 0 ? 'missile' : null;
}
