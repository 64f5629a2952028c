import { boxOf } from '../embed/map-box.ts';
import type { BBox } from '../view/url-values.ts';
import type { View } from '../view/view.svelte.ts';

/** Where the map looks, as a box of some proportion (width by height); null when it has not been moved. */
export function boxInView(view: Pick<View, 'camera' | 'bbox'>, proportion: number): BBox | null {
  if (view.camera === null) return view.bbox;
  const map = document.querySelector<HTMLElement>('[data-map]');
  const height = map?.clientHeight ?? 600;
  return boxOf(view.camera, { clientWidth: height * proportion, clientHeight: height }).bbox;
}
