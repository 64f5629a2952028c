import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { test as base } from './fixture.ts';

/** Pages of other people's sites, served from an origin that is not ours. */

const HOSTS = new URL('../fixtures/hosts/', import.meta.url);

interface HostServer {
  /** Opens a host page of `tests/fixtures/hosts/`, as `v1/sandbox`. */
  open(page: Page, name: string): Promise<void>;
}

/** Serves the host pages with our site's address put in, and the policy that a page's first line names. */
async function startHosts(site: string) {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    const name = (request.url ?? '/').replace(/[^\w./-]/g, '').replaceAll('..', '');
    const text = readHost(name)?.replaceAll('{{SITE}}', site);
    if (text === undefined) return void response.writeHead(404).end();
    const policy = /^<!-- policy: ([^>]+) -->/.exec(text)?.[1];
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

function readHost(name: string): string | undefined {
  try {
    return readFileSync(new URL(`.${name}.html`, HOSTS), 'utf8');
  } catch {
    return undefined;
  }
}

export const test = base.extend<{ host: HostServer }>({
  host: async ({ baseURL }, use) => {
    const { origin, stop } = await startHosts(new URL(baseURL ?? '').origin);
    await use({ open: async (page, name) => void (await page.goto(`${origin}/${name}`)) });
    stop();
  },
});

export { expect, findViolations, waitForMap } from './fixture.ts';
