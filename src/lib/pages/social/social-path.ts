/** Where the picture of a page stands, from the site's root: `social/events/<id>.png`; `social/index.png` for `''`. */
export function socialPath(pagePath: string): string {
  return `social/${pagePath.replace(/\/$/, '') || 'index'}.png`;
}
