import { createSubscriber } from 'svelte/reactivity';
import type { Theme } from '../view/url.ts';
import { palettes, type Palette } from './style/palette.ts';

const DARK = '(prefers-color-scheme: dark)';

const watchSystem = createSubscriber((update) => {
  const query = matchMedia(DARK);
  query.addEventListener('change', update);
  return () => query.removeEventListener('change', update);
});

/** The palette for a choice of theme; `auto` follows the system, also when that changes. Light on a server. */
export function paletteFor(theme: Theme): Palette {
  if (theme !== 'auto') return palettes[theme];
  if (typeof matchMedia === 'undefined') return palettes.light;
  watchSystem();
  return matchMedia(DARK).matches ? palettes.dark : palettes.light;
}
