import type { I18n } from '../i18n/i18n.svelte.ts';

/** A file size in kB or MB, with one decimal below ten. */
export function formatBytes(bytes: number, i18n: I18n): string {
  const [value, unit] =
    bytes < 1_000_000 ? [bytes / 1_000, i18n.t.pages.data.kilobytes] : [bytes / 1_000_000, i18n.t.pages.data.megabytes];
  const rounded = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${i18n.formatNumber(rounded)}\u00A0${unit}`;
}
