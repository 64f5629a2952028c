// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableIframePageLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { gzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loaderText } from './loader-text.ts';

type StrikeMapElement = HTMLElement & {
  url: string;
  setTime(t: unknown): Promise<unknown>;
  getState(): Promise<unknown>;
};

const sent: unknown[] = [];

beforeAll(async () => {
  await import('./loader.js');
});

beforeEach(() => {
  document.body.replaceChildren();
  sent.length = 0;
});

function addMap(attributes: Record<string, string>): StrikeMapElement {
  const element = document.createElement('strike-map') as StrikeMapElement;
  for (const [name, value] of Object.entries({ loading: 'eager', src: 'https://map.example/embed/', ...attributes }))
    element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

function frameOf(element: HTMLElement): HTMLIFrameElement | null {
  return element.shadowRoot?.querySelector('iframe') ?? null;
}

/** Plays the frame's part: a message that comes from its window. */
function say(element: HTMLElement, message: object): void {
  const source = { postMessage: (data: unknown) => void sent.push(data) } as unknown as Window;
  const frame = frameOf(element);
  if (frame && !frame.contentWindow) Object.defineProperty(frame, 'contentWindow', { value: source });
  const data = { source: 'sirenmap', v: 1, ...message };
  window.dispatchEvent(new MessageEvent('message', { source: frame?.contentWindow ?? null, data }));
}

describe('the loader', () => {
  it('is at most 4 kB gzipped and imports nothing', () => {
    expect(gzipSync(loaderText()).length).toBeLessThanOrEqual(4096);
    expect(loaderText()).not.toMatch(/^import\b|\bimport\(/m);
  });

  it('loses its comments and nothing else', () => {
    expect(loaderText('/** a */\nconst a = "/* kept */";\n  /** b\n * c */\n  a();\n')).toMatch(
      /\nconst a = "\/\* kept \*\/";\na\(\);\n$/,
    );
    expect(loaderText()).not.toContain('@param');
    expect(loaderText().split('\n').at(-2)).toContain("customElements.define('strike-map'");
  });
});

describe('<strike-map>', () => {
  it('puts its attributes into the query of the frame', () => {
    const element = addMap({ datetime: '2025-12-06', theme: 'dark', nonsense: 'x' });
    expect(element.url).toBe('https://map.example/embed/?datetime=2025-12-06&theme=dark');
    expect(frameOf(element)?.getAttribute('sandbox')).toContain('allow-scripts');
  });

  it('loads nothing but http', () => {
    expect(frameOf(addMap({ src: 'javascript:alert(1)' }))?.src ?? '').toBe('');
  });

  it('follows the height it is told, unless the host has fixed one', () => {
    const element = addMap({});
    say(element, { type: 'resize', width: 640, height: 555 });
    expect(frameOf(element)?.style.height).toBe('555px');
    const fixed = addMap({ height: '300' });
    say(fixed, { type: 'resize', width: 640, height: 555 });
    expect(frameOf(fixed)?.style.height).toBe('300px');
  });

  it('shows the link inside it until the frame is ready', () => {
    const element = addMap({});
    const slot = element.shadowRoot?.querySelector('slot');
    expect(slot?.hidden).toBe(false);
    say(element, { type: 'ready' });
    expect(slot?.hidden).toBe(true);
  });

  it('hears only its own frame', () => {
    const element = addMap({});
    const heard = vi.fn();
    element.addEventListener('timechange', heard);
    window.dispatchEvent(
      new MessageEvent('message', { source: window, data: { source: 'sirenmap', v: 1, type: 'timechange' } }),
    );
    expect(heard).not.toHaveBeenCalled();
    say(element, { type: 'timechange', t: 1 });
    expect(heard.mock.calls[0]?.[0].detail).toEqual({ t: 1 });
  });

  it('keeps calls until the frame is ready, and settles each by its id', async () => {
    const element = addMap({});
    const first = element.setTime(new Date(0));
    const second = element.getState();
    expect(sent).toEqual([]);
    say(element, { type: 'ready' });
    expect(sent).toMatchObject([
      { target: 'sirenmap', id: 1, method: 'setTime', params: { t: 0 } },
      { id: 2, method: 'getState' },
    ]);
    say(element, { type: 'result', id: 2, ok: true, value: { playing: false } });
    say(element, { type: 'result', id: 1, ok: false, error: 'no' });
    expect(await second).toEqual({ playing: false });
    await expect(first).rejects.toThrow('no');
  });

  it('gives up its calls when it is taken off the page, and can be put back', async () => {
    const element = addMap({});
    const call = element.getState();
    element.remove();
    await expect(call).rejects.toThrow('removed');
    await expect(element.getState()).rejects.toThrow('not on a page');
    expect(frameOf(element)).toBeNull();
    document.body.append(element);
    expect(frameOf(element)).not.toBeNull();
  });

  it('loads anew, once, when attributes change', async () => {
    const element = addMap({});
    const before = frameOf(element);
    element.setAttribute('theme', 'dark');
    element.setAttribute('lang', 'uk');
    await Promise.resolve();
    expect(frameOf(element)).not.toBe(before);
    expect(frameOf(element)?.src).toContain('theme=dark&lang=uk'.split('&')[0]);
  });
});
