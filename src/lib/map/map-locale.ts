import type { I18n } from '../i18n/i18n.svelte.ts';

/** MapLibre's own words in the reader's language, by its keys. */
export function localeOf({ t: { map } }: I18n): Record<string, string> {
  return {
    'Map.Title': map.map,
    'CooperativeGesturesHandler.WindowsHelpText': map.zoomWithCtrl,
    'CooperativeGesturesHandler.MacHelpText': map.zoomWithCommand,
    'CooperativeGesturesHandler.MobileHelpText': map.moveWithTwoFingers,
  };
}
