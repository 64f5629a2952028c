import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Lang } from '../../i18n/languages.ts';
import type { Palette } from './palette.ts';

/** What a subject's layers may depend on. */
export interface StyleContext {
  palette: Palette;
  lang: Lang;
}

/** Pictures the key can draw. */
export type LegendGlyph =
  | 'strike'
  | 'strike-none'
  | 'strike-0'
  | 'strike-1'
  | 'strike-10'
  | 'strike-50'
  | 'strike-200'
  | 'strike-planned'
  | 'response'
  | 'response-planned'
  | 'stack'
  | 'area-strike'
  | 'area-response'
  | 'area-both'
  | 'band-strike'
  | 'band-response'
  | 'thread-stated'
  | 'thread-inferred';

/** One line of the key: which picture, which message of the catalogue (`map.legend.…`). */
export interface LegendEntry {
  id: string;
  glyph: LegendGlyph;
  /** Ids of the style layers or the drawn parts it explains. */
  explains: readonly string[];
}

/** Subjects of the drawing that come from events; each needs a legend entry. */
export interface EventSubject {
  layers: (context: StyleContext) => LayerSpecification[];
  legend: readonly LegendEntry[];
}
