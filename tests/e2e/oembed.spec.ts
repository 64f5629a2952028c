import { expect, test } from './host.ts';

/** Reads the discovery links of a page as a host would, without running it. */
async function discover(text: string): Promise<{ json: string; xml: string }> {
  const links = [...text.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
  const find = (type: string) =>
    links.find((tag) => tag.includes(`type="${type}"`))?.match(/href="([^"]+)"/)?.[1] ?? '';
  return { json: find('application/json+oembed'), xml: find('text/xml+oembed') };
}

/** The address on this server; links are absolute, with the origin that the site was built for. */
const local = (href: string) => new URL(href).pathname;

test('the dashboard, an event and a place lead to their oEmbed answers', async ({ request, page }) => {
  const { events } = await (await request.get('/data/events.json')).json();
  const event = events.find((item: { places: unknown[] }) => item.places.length > 0);
  const paths = ['/', `/events/${event.event_id}/`, `/places/${event.places[0].place_id}/`];
  for (const path of paths) {
    const { json, xml } = await discover(await (await request.get(path)).text());
    expect(json, path).toMatch(/^https?:\/\/[\w.:-]+\/oembed\//);
    const answer = await (await request.get(local(json))).json();
    expect(answer, path).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 640,
      height: 480,
      provider_name: 'Sirenmap',
    });
    const written = await (await request.get(local(xml))).text();
    const parsed = await page.evaluate((markup) => {
      const tree = new DOMParser().parseFromString(markup, 'text/xml');
      return { html: tree.querySelector('html')?.textContent, fault: tree.querySelector('parsererror')?.textContent };
    }, written);
    expect(parsed).toEqual({ html: answer.html, fault: undefined });
    const src = answer.html.match(/src="([^"]+)"/)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await request.get(local(src))).status(), src).toBe(200);
  }
});

test('the thumbnail of an answer is a picture', async ({ request }) => {
  const answer = await (await request.get('/oembed/index.json')).json();
  const picture = await request.get(local(answer.thumbnail_url));
  expect(picture.status()).toBe(200);
  expect(picture.headers()['content-type']).toBe('image/png');
});
