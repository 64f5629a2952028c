import type { Lang } from './languages.ts';
import type { Translated } from './messages.ts';
import { card as enCard } from './en/card.ts';
import { common as enCommon } from './en/common.ts';
import { counts as enCounts } from './en/counts.ts';
import { embed as enEmbed } from './en/embed.ts';
import { filter as enFilter } from './en/filter.ts';
import { list as enList } from './en/list.ts';
import { map as enMap } from './en/map.ts';
import { methods as enMethods } from './en/methods.ts';
import { pages as enPages } from './en/pages.ts';
import { share as enShare } from './en/share.ts';
import { shell as enShell } from './en/shell.ts';
import { time as enTime } from './en/time.ts';
import { card as ukCard } from './uk/card.ts';
import { common as ukCommon } from './uk/common.ts';
import { counts as ukCounts } from './uk/counts.ts';
import { embed as ukEmbed } from './uk/embed.ts';
import { filter as ukFilter } from './uk/filter.ts';
import { list as ukList } from './uk/list.ts';
import { map as ukMap } from './uk/map.ts';
import { methods as ukMethods } from './uk/methods.ts';
import { pages as ukPages } from './uk/pages.ts';
import { share as ukShare } from './uk/share.ts';
import { shell as ukShell } from './uk/shell.ts';
import { time as ukTime } from './uk/time.ts';

const en = {
  common: enCommon,
  shell: enShell,
  time: enTime,
  list: enList,
  filter: enFilter,
  map: enMap,
  embed: enEmbed,
  share: enShare,
  card: enCard,
  counts: enCounts,
  pages: enPages,
  methods: enMethods,
};

/** Every message of the interface in one language, by section. English is the model for the others. */
export type Catalogue = Translated<typeof en>;

const uk: Catalogue = {
  common: ukCommon,
  shell: ukShell,
  time: ukTime,
  list: ukList,
  filter: ukFilter,
  map: ukMap,
  embed: ukEmbed,
  share: ukShare,
  card: ukCard,
  counts: ukCounts,
  pages: ukPages,
  methods: ukMethods,
};

const catalogues: Record<Lang, Catalogue> = { en, uk };

/** The messages of one language. */
export function catalogueOf(lang: Lang): Catalogue {
  return catalogues[lang];
}
