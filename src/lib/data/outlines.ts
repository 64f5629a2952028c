import type { EventFeature } from '$geodata/model/feature.ts';
import type { EventFeatures } from './dataset.ts';

/** The layers with every area once and no points: events carry their points themselves, and share their areas. */
export function outlinesOf({ strikes, responses }: EventFeatures): EventFeatures {
  const seen = new Set<string>();
  const once = ({ geometry, properties }: EventFeature): boolean => {
    if (geometry.type === 'Point' || seen.has(properties.place_id)) return false;
    seen.add(properties.place_id);
    return true;
  };
  return {
    strikes: { type: 'FeatureCollection', features: strikes.features.filter(once) },
    responses: { type: 'FeatureCollection', features: responses.features.filter(once) },
  };
}
