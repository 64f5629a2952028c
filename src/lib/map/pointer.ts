import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';

/** A map that knows what is under a point of it, px from its top left. */
export interface PointedMap<T> {
  map: MapLibreMap;
  hit(x: number, y: number, pointer: 'mouse' | 'touch'): T | null;
}

/** What a pointer does to the map. */
export interface PointerEvents<T> {
  /** What is under the pointer, and where it is; null when it leaves. */
  onhover(target: T | null, x: number, y: number): void;
  onpick(target: T | null): void;
}

/** Listens to mouse and touch on a map; returns what stops it. */
export function watchPointer<T>(scene: PointedMap<T>, { onhover, onpick }: PointerEvents<T>): () => void {
  const { map } = scene;
  const canvas = map.getCanvas();
  let pointer: 'mouse' | 'touch' = 'mouse';
  const learn = (event: PointerEvent): void => {
    pointer = event.pointerType === 'mouse' ? 'mouse' : 'touch';
  };
  const hover = ({ point, originalEvent }: MapMouseEvent): void => {
    if (pointer !== 'mouse' || originalEvent.buttons > 0) return;
    const target = scene.hit(point.x, point.y, 'mouse');
    canvas.style.cursor = target ? 'pointer' : '';
    onhover(target, point.x, point.y);
  };
  const leave = (): void => onhover(null, 0, 0);
  const pick = ({ point }: MapMouseEvent): void => onpick(scene.hit(point.x, point.y, pointer));
  canvas.addEventListener('pointerdown', learn);
  canvas.addEventListener('pointermove', learn);
  canvas.addEventListener('pointerleave', leave);
  map.on('mousemove', hover);
  map.on('click', pick);
  return () => {
    canvas.removeEventListener('pointerdown', learn);
    canvas.removeEventListener('pointermove', learn);
    canvas.removeEventListener('pointerleave', leave);
    map.off('mousemove', hover);
    map.off('click', pick);
  };
}
