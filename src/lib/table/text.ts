import type { Lang } from '../i18n/languages.ts';
import type { Translated } from '../i18n/messages.ts';
import { text as en } from './text-en.ts';
import { text as uk } from './text-uk.ts';

/** Every message of the pages of imported tables. */
export type TableText = Translated<typeof en>;

/** The messages in a language. */
export const tableText = (lang: Lang): TableText => (lang === 'uk' ? uk : en);
