import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseServeArgs, serve } from './serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'serve-'));
let server: Server;
let url: string;

beforeAll(async () => {
  mkdirSync(join(dir, 'embed'));
  mkdirSync(join(dir, 'data'));
  writeFileSync(join(dir, 'embed/index.html'), '<p>embed</p>');
  writeFileSync(join(dir, 'data/a.geojson'), '0123456789');
  writeFileSync(join(dir, 'data/a.geojson.br'), 'compressed');
  ({ server, url } = await serve({ port: 4871, dir, host: '127.0.0.1' }));
  url = url.replace('localhost', '127.0.0.1');
});

afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true });
});

describe('server', () => {
  it('adds the slash to a folder and keeps the query', async () => {
    const answer = await fetch(`${url}embed?theme=dark`, { redirect: 'manual' });
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe('/embed/?theme=dark');
  });

  it('never sends a visitor to another host by way of a doubled slash', async () => {
    const answer = await fetch(`${url}/embed`, { redirect: 'manual' });
    expect(answer.headers.get('location') ?? '/').not.toMatch(/^\/\//);
  });

  it('answers a byte range with plain bytes, though a compressed copy exists', async () => {
    const answer = await fetch(`${url}data/a.geojson`, { headers: { Range: 'bytes=2-4' } });
    expect([answer.status, await answer.text()]).toEqual([206, '234']);
    expect(answer.headers.get('content-type')).toContain('application/geo+json');
  });

  it('gives 404 for what is not there, with the headers of the path', async () => {
    const answer = await fetch(`${url}embed/events/none/`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe('frame-ancestors *');
  });

  it('does not leave the folder', async () => {
    const answer = await fetch(`${url}..%2f..%2fetc%2fpasswd`);
    expect(answer.status).toBe(404);
  });

  it('takes the next port when one is taken, unless told to be strict', async () => {
    const second = await serve({ port: 4871, dir, host: '127.0.0.1' });
    second.server.close();
    expect(second.port).toBe(4872);
    await expect(serve({ port: 4871, strictPort: true, dir, host: '127.0.0.1' })).rejects.toThrow('4871');
  });

  it('refuses a port that is no number', () => {
    expect(parseServeArgs(['--port', '80'])).toMatchObject({ port: 80, strictPort: false });
    expect(() => parseServeArgs(['--port', 'x'])).toThrow('not "x"');
  });
});
