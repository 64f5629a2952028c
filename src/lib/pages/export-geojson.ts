import type { EventFeatureCollection } from '$geodata/model/feature.ts';
import type { EventFeatures } from '../data/dataset.ts';

/** The features of some events, strikes before responses, as one GeoJSON collection (RFC 7946). */
export function selectFeatures(features: EventFeatures, ids: ReadonlySet<string>): EventFeatureCollection {
  const all = [...features.strikes.features, ...features.responses.features];
  return { type: 'FeatureCollection', features: all.filter(({ properties }) => ids.has(properties.event_id)) };
}
