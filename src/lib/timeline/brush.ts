import type { Attachment } from 'svelte/attachments';
import type { TimeRange } from '../time/range.ts';
import type { HandleEnd } from './handles.ts';

/** What a brush needs to know and whom it tells; read anew at every pointer event. */
export interface BrushHost {
  /** Positions of the two handles, px from the left edge of the element. */
  handlesPx: TimeRange;
  /** Handles that can be held now. */
  held: readonly HandleEnd[];
  /** True when the window is all there is, so that a drag inside it starts a new one. */
  isWhole: boolean;
  msAt(px: number): number;
  onhandle(end: HandleEnd, ms: number): void;
  onpan(range: TimeRange): void;
  onbrush(a: number, b: number): void;
  onpick(ms: number): void;
  onreset(): void;
}

/** Half of a handle's hit area, px. */
const GRAB_PX = 22;
/** Less than this is a click. */
const CLICK_PX = 4;

type Grip = { kind: 'handle'; end: HandleEnd } | { kind: 'pan'; range: TimeRange } | { kind: 'new' };

/** Dragging on the histogram: a handle, the window, or a new window; a click picks a bin, a double click all. */
export function brush(host: () => BrushHost): Attachment<HTMLElement> {
  return (element) => {
    let startX = 0;
    let grip: Grip | null = null;
    let moved = false;
    const xOf = (event: PointerEvent | MouseEvent) => event.clientX - element.getBoundingClientRect().left;

    const ondown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      startX = xOf(event);
      moved = false;
      grip = gripAt(startX, host());
      element.setPointerCapture(event.pointerId);
    };
    const onmove = (event: PointerEvent) => {
      if (!grip) return;
      const x = xOf(event);
      if (!moved && Math.abs(x - startX) < CLICK_PX) return;
      moved = true;
      drag(grip, { startX, x }, host());
    };
    const onup = (event: PointerEvent) => {
      if (grip && !moved && grip.kind !== 'handle') host().onpick(host().msAt(xOf(event)));
      grip = null;
    };
    const ondouble = () => host().onreset();

    element.addEventListener('pointerdown', ondown);
    element.addEventListener('pointermove', onmove);
    element.addEventListener('pointerup', onup);
    element.addEventListener('pointercancel', onup);
    element.addEventListener('dblclick', ondouble);
    return () => {
      element.removeEventListener('pointerdown', ondown);
      element.removeEventListener('pointermove', onmove);
      element.removeEventListener('pointerup', onup);
      element.removeEventListener('pointercancel', onup);
      element.removeEventListener('dblclick', ondouble);
    };
  };
}

function gripAt(x: number, { handlesPx, held, isWhole, msAt }: BrushHost): Grip {
  const near = (['to', 'from'] as const)
    .filter((end) => held.includes(end) && Math.abs(x - handlesPx[end]) <= GRAB_PX)
    // Between two handles side by side, the pointer's side decides.
    .sort((a, b) => Math.abs(x - handlesPx[a]) - Math.abs(x - handlesPx[b]))[0];
  if (near) return { kind: 'handle', end: near };
  const inside = x > handlesPx.from && x < handlesPx.to;
  if (inside && !isWhole) return { kind: 'pan', range: { from: msAt(handlesPx.from), to: msAt(handlesPx.to) } };
  return { kind: 'new' };
}

function drag(grip: Grip, { startX, x }: { startX: number; x: number }, host: BrushHost): void {
  if (grip.kind === 'handle') host.onhandle(grip.end, host.msAt(x));
  else if (grip.kind === 'new') host.onbrush(host.msAt(Math.min(startX, x)), host.msAt(Math.max(startX, x)));
  else {
    const shift = host.msAt(x) - host.msAt(startX);
    host.onpan({ from: grip.range.from + shift, to: grip.range.to + shift });
  }
}
