/** What style sheets say of a drawing, as attributes that it can carry away. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
];

/** A copy of a drawing that needs no style sheet: computed values stand in its elements. */
export function standAlone(svg: SVGSVGElement, { width, height }: { width: number; height: number }): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [originals, copies] = [svg, copy].map((root) => [...root.querySelectorAll<SVGElement>('*')]);
  originals?.forEach((original, index) => {
    const style = getComputedStyle(original);
    for (const name of PROPERTIES) copies?.[index]?.setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return copy;
}

/** A drawing on the page as an image that a canvas takes, `width` by `height` pixels. */
export async function toImage(svg: SVGSVGElement, size: { width: number; height: number }): Promise<HTMLImageElement> {
  const text = new XMLSerializer().serializeToString(standAlone(svg, size));
  const image = new Image(size.width, size.height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  return image;
}
