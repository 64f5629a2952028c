import { createHash } from 'node:crypto';

/**
 * What every page allows itself: its own origin, and inline scripts that stood in it when it was made. `frame-ancestors`
 * cannot stand in a page and is sent as a header (`scripts/headers.mjs`). Inline styles are allowed as attributes only:
 * positions of the time control. MapLibre starts its worker from a `data:` address in frames without an origin.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' data: blob:",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Writes the policy into a page's head, with a hash for each inline script that it holds. */
export function addPolicy(html: string): string {
  const hashes = inlineScripts(html).map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  const policy = [...POLICY, ["script-src 'self'", ...new Set(hashes)].join(' ')].join('; ');
  return html.replace('<head>', `<head>\n    <meta http-equiv="content-security-policy" content="${policy}" />`);
}

/** Texts of the scripts that a browser would run: those without an address, and of a type that is code. */
function inlineScripts(html: string): string[] {
  const found = html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g);
  return [...found].flatMap(([, attributes = '', text = '']) =>
    /\bsrc=|\btype="(?!module|text\/javascript)/.test(attributes) ? [] : [text],
  );
}

/** Resolves once the frame is on the screen and its picture has been painted. */
const WHEN_SEEN =
  'new Promise((go) => { const seen = () => requestAnimationFrame(() => setTimeout(go)); ' +
  "if (!('IntersectionObserver' in window)) return seen(); " +
  'const watch = new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) { watch.disconnect(); seen(); } }); ' +
  'watch.observe(document.documentElement); })';

const START = /Promise\.all\(\[\s*(import\("[^"]+"\)),\s*(import\("[^"]+"\))\s*\]\)/;

/**
 * Holds a page's code back until its frame is seen: what is first is the picture that stands in the page, and a frame
 * that nobody scrolls to costs its host no script at all.
 */
export function startWhenSeen(html: string): string {
  if (!START.test(html)) throw new Error('The page does not start as it did; see startWhenSeen.');
  return html
    .replace(START, (_, kit: string, app: string) => `${WHEN_SEEN}.then(() => Promise.all([${kit}, ${app}]))`)
    .replace(/<link [^>]*rel="modulepreload"[^>]*>\n?/g, '');
}
