import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor } from './headers.mjs';

/** `static/_headers` as a list of rules; a rule's path may end in `*`. */
function readRules(): { path: string; headers: Record<string, string> }[] {
  const text = readFileSync(new URL('../static/_headers', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of lines) {
    const [name = '', ...rest] = line.trim().split(': ');
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else Object.assign(rules.at(-1)?.headers ?? {}, { [name]: rest.join(': ') });
  }
  return rules;
}

function fileHeadersFor(path: string): Record<string, string> {
  const matching = readRules().filter((rule) => matches(rule.path, path));
  return Object.assign({}, ...matching.map((rule) => rule.headers));
}

function matches(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  return after === undefined ? pattern === path : path.startsWith(before) && path.endsWith(after);
}

describe('headers', () => {
  it('lets any site frame /embed/ and only our own frame the rest', () => {
    expect(headersFor('/embed/')['Content-Security-Policy']).toBe('frame-ancestors *');
    expect(headersFor('/embed/events/x/')['Content-Security-Policy']).toBe('frame-ancestors *');
    expect(headersFor('/events/x/')['Content-Security-Policy']).toBe("frame-ancestors 'self'");
    expect(headersFor('/')['Content-Security-Policy']).toBe("frame-ancestors 'self'");
  });

  it('opens what a sandboxed frame fetches to every origin', () => {
    for (const path of [
      '/_app/version.json',
      '/data/events.json',
      '/embed.js',
      '/oembed/index.json',
      '/basemap/a.pmtiles',
    ])
      expect(headersFor(path)['Access-Control-Allow-Origin'], path).toBe('*');
    expect(headersFor('/events/x/')).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  it('keeps hashed files for a year and asks again for the others', () => {
    expect(headersFor('/_app/immutable/a.js')['Cache-Control']).toContain('immutable');
    expect(headersFor('/data/events.json')['Cache-Control']).toBe('no-cache');
  });

  it('never sends X-Frame-Options, which would undo the embed', () => {
    expect(headersFor('/embed/')).not.toHaveProperty('X-Frame-Options');
    expect(readRules().flatMap((rule) => Object.keys(rule.headers))).not.toContain('X-Frame-Options');
  });

  it('says the same in static/_headers', () => {
    const paths = [
      '/',
      '/events/x/',
      '/embed/',
      '/embed/guide/',
      '/data/strikes.geojson',
      '/oembed/index.json',
      '/embed.js',
    ];
    for (const path of [...paths, '/_app/immutable/x.js', '/basemap/world.pmtiles', '/methods/', '/desk/']) {
      const ours = headersFor(path);
      const written = fileHeadersFor(path);
      for (const [name, value] of Object.entries(written)) expect(ours[name], `${path} ${name}`).toBe(value);
      expect(written['Access-Control-Allow-Origin'], path).toBe(ours['Access-Control-Allow-Origin']);
    }
  });

  it('gives each path at most one policy, since two would both apply', () => {
    for (const path of ['/', '/embed/', '/events/x/', '/data/events.json']) {
      const rules = readRules().filter((rule) => matches(rule.path, path));
      expect(rules.filter((rule) => 'Content-Security-Policy' in rule.headers)).toHaveLength(1);
    }
  });
});
