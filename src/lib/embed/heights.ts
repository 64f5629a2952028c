/** The dialects in which host pages already hear how high a frame wants to be (EMBED_CONTRACT.md, "Messages"). */

/** A frame's wish, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** WordPress clamps to these itself and drops what lies outside. */
const WORDPRESS_MIN = 200;
const WORDPRESS_MAX = 1000;

/** Every message that tells a height, ours first. `secret` is WordPress's, null when there is none. */
export function heightMessages({ width, height }: Size, secret: string | null): unknown[] {
  return [
    { source: 'sirenmap', v: 1, type: 'resize', width, height },
    { type: 'iframe-resized', width, height },
    JSON.stringify({ context: 'iframe.resize', height }),
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret === null ? [] : [toWordPress(height, secret)]),
  ];
}

function toWordPress(height: number, secret: string): unknown {
  return { message: 'height', value: Math.min(Math.max(height, WORDPRESS_MIN), WORDPRESS_MAX), secret };
}

/** The secret that WordPress appends to a frame's address as `#?secret=…`; null when there is none or it is not one. */
export function readSecret(hash: string): string | null {
  const secret = new URLSearchParams(hash.slice(0, 200).replace(/^#\??/, '')).get('secret');
  return secret !== null && /^[a-zA-Z0-9]{1,64}$/.test(secret) ? secret : null;
}

/** True for the greetings after which a host expects to be told the height again. */
export function asksForHeight(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { type, message } = data as { type?: unknown; message?: unknown };
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions' || message === 'ready';
}

/** The height a map wants for a width: a little wider than high, within what a phone or a page can spare. */
export function idealMapHeight(widthPx: number): number {
  return Math.round(Math.min(Math.max(widthPx * 0.62, 260), 520));
}
