/** The little of deck.gl that the bench calls; its packages are there only once the bench has fetched them. */

declare module '@deck.gl/layers' {
  export class ScatterplotLayer {
    constructor(props: Record<string, unknown>);
  }
}

declare module '@deck.gl/extensions' {
  export class DataFilterExtension {
    constructor(options: { filterSize: number });
  }
}

declare module '@deck.gl/mapbox' {
  import type { IControl } from 'maplibre-gl';

  export class MapboxOverlay implements IControl {
    constructor(props: Record<string, unknown>);
    onAdd(map: unknown): HTMLElement;
    onRemove(map: unknown): void;
    setProps(props: Record<string, unknown>): void;
  }
}
