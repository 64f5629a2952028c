import { createContext } from 'svelte';
import { defaultLang, type Lang } from '../i18n/languages.ts';
import type { ZoneChoice } from '../time/zone.ts';
import type { Theme } from './url.ts';

/** How this reader likes to read: language, theme, time zone. The layout owns one; a View reads it. */
export class Settings {
  lang = $state<Lang>(defaultLang);
  theme = $state<Theme>('auto');
  zone = $state<ZoneChoice>('Europe/Kyiv');
}

const [getSettings, setSettings] = createContext<Settings>();

/** The reader's settings from the nearest `provideSettings` above. Throws when there are none. */
export const useSettings = getSettings;

/** Makes settings for everything below this component. */
export function provideSettings(): Settings {
  return setSettings(new Settings());
}
