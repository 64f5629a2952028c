import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Lang } from '../../i18n/languages.ts';
import { areas, areaWords } from './areas.ts';
import { borderLayers } from './borders.ts';
import { fontFaces, type FontFiles } from './fonts.ts';
import { landLayers } from './land.ts';
import { nameLayers } from './names.ts';
import type { Palette } from './palette.ts';
import type { EventSubject, StyleContext } from './subject.ts';
import { symbols } from './symbols.ts';
import { waterLayers } from './water.ts';

/** Subjects made of events, each with its lines of the key. */
export const eventSubjects: readonly EventSubject[] = [areas, areaWords, symbols];

/** Sources that the map fills with the visible events. */
export const EVENT_SOURCES = ['hatches', 'outlines', 'words', 'places'] as const;

/** Drawing order, from the bottom up. Threads, symbols and chips are drawn above the map (`symbols/`). */
const order: readonly ((context: StyleContext) => StyleSpecification['layers'])[] = [
  landLayers,
  waterLayers,
  borderLayers,
  areas.layers,
  nameLayers,
  areaWords.layers,
  symbols.layers,
];

/** What a style is made from: colours, language of names, and where fonts are served. */
export interface StyleOptions {
  palette: Palette;
  lang: Lang;
  /** Absolute addresses, made at run time. */
  fonts: FontFiles;
}

/** The whole map style. Pure: the same options give the same style. */
export function buildStyle({ palette, lang, fonts }: StyleOptions): StyleSpecification {
  const empty = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } } as const;
  return {
    version: 8,
    name: `Sirenmap ${palette.name}`,
    'font-faces': fontFaces(fonts),
    sources: {
      basemap: { type: 'vector', tiles: ['basemap://{z}/{x}/{y}'], minzoom: 0, maxzoom: 6 },
      ...Object.fromEntries(EVENT_SOURCES.map((id) => [id, empty])),
    },
    layers: order.flatMap((layers) => layers({ palette, lang })),
  };
}
