import source from './loader.js?raw';

/** What is said at the top of the file that hosts load. */
const BANNER = '/* Sirenmap <strike-map>, contract version 1. Apache-2.0. */\n';

/** The loader as it is sent: comments on lines of their own and indentation taken out, nothing else. */
export function loaderText(text: string = source): string {
  const lines = text
    .replace(/^[ \t]*\/\*\*(?:[^*]|\*(?!\/))*\*\/\n?/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return `${BANNER}${lines.join('\n')}\n`;
}

/** The answer of both addresses of the loader. */
export function loaderResponse(): Response {
  return new Response(loaderText(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
