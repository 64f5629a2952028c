import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import sirv from 'sirv';
import { findChromium } from '../../scripts/chromium.mjs';
import { buildPage } from './build-page.ts';
import type {} from './page/technique.ts';
import type { Technique } from './techniques.ts';

/** Frames come as fast as they are drawn; drawing is done in software, the weakest graphics card there is. */
const ARGS = [
  ...['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  ...['--disable-frame-rate-limit', '--disable-gpu-vsync', '--disable-background-networking'],
  ...['--disable-renderer-backgrounding', '--disable-background-timer-throttling'],
  '--disable-backgrounding-occluded-windows',
];

/** A technique's code, built and served beside the data. */
export interface BuiltTechnique {
  technique: Technique;
  dir: string;
  /** Main-thread code with MapLibre in it, gzipped; its worker and stylesheet apart. */
  codeBytes: number;
}

/** Builds the page of a technique. */
export async function buildTechnique(technique: Technique): Promise<BuiltTechnique> {
  const dir = await buildPage(technique.script);
  const assets = join(dir, 'assets');
  const scripts = readdirSync(assets).filter((name) => /\.m?js$/.test(name) && !name.includes('worker'));
  const codeBytes = scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length,
    0,
  );
  return { technique, dir, codeBytes };
}

/** A browser of its own for one technique at one size. */
export class BenchBrowser {
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #system: CDPSession;
  readonly page: Page;

  private constructor(parts: { browser: Browser; server: Server; system: CDPSession; page: Page }) {
    this.#browser = parts.browser;
    this.#server = parts.server;
    this.#system = parts.system;
    this.page = parts.page;
  }

  /** Opens the page of a technique; the map is there when it resolves. */
  static async open(built: BuiltTechnique, dataDir: string): Promise<BenchBrowser> {
    const [pages, data] = [sirv(built.dir, { dev: true }), sirv(dataDir, { dev: true })];
    const server = createServer((request, response) =>
      pages(request, response, () => data(request, response, () => void response.writeHead(404).end())),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: ARGS });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(makeDrawingSwitch);
    await page.addInitScript(makeFrameSwitch);
    const system = await browser.newBrowserCDPSession();
    const opened = new BenchBrowser({ browser, server, system, page });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'bench' in window, undefined, { timeout: 60_000 });
    return opened;
  }

  /** Memory of the renderer that nobody shares, bytes, after what is not used was given back. */
  async measureMemory(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    const { processInfo } = await this.#system.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateBytes(id));
    return Math.max(0, ...renderers);
  }

  async close(): Promise<void> {
    await this.#browser.close().catch(() => {});
    this.#server.close();
  }
}

/** Private memory of a process; 0 where the system does not tell. */
function privateBytes(pid: number): number {
  try {
    const lines = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB/gm);
    return [...lines].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
  } catch {
    return 0;
  }
}

/** Runs in the page before its scripts: drawing calls of every WebGL2 context can be made to do nothing. */
function makeDrawingSwitch(): void {
  window.isDrawingFree = false;
  const context = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
    const draw = context[name];
    if (!draw) continue;
    context[name] = function (this: unknown, ...args: unknown[]) {
      return window.isDrawingFree ? undefined : draw.apply(this, args);
    };
  }
}

/** Runs in the page before its scripts: animation frames can be held back; while drawing is free none waits for the screen. */
function makeFrameSwitch(): void {
  const wait = window.requestAnimationFrame.bind(window);
  const { port1, port2 } = new MessageChannel();
  const next: FrameRequestCallback[] = [];
  const held: FrameRequestCallback[] = [];
  let isResting = false;
  port1.onmessage = () => next.shift()?.(performance.now());
  window.requestAnimationFrame = (callback) => {
    if (isResting) return -held.push(callback);
    if (!window.isDrawingFree) return wait(callback);
    port2.postMessage(null);
    return -next.push(callback);
  };
  window.setResting = (rests) => {
    isResting = rests;
    if (!rests) for (const callback of held.splice(0)) window.requestAnimationFrame(callback);
  };
}

/** A folder for data that goes when the bench ends. */
export function makeFolder(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'sirenmap-bench-'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
