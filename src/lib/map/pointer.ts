import type { MapMouseEvent } from 'maplibre-gl';
import type { MapScene, Target } from './map-scene.ts';

/** What a pointer does to the map. */
export interface PointerEvents {
  /** What is under the pointer, and where it is; null when it leaves. */
  onhover(target: Target | null, x: number, y: number): void;
  onpick(target: Target | null): void;
}

/** Listens to mouse and touch on a map; returns what stops it. */
export function watchPointer(scene: MapScene, { onhover, onpick }: PointerEvents): () => void {
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
