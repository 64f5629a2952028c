import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { readText } from './read-text.ts';

const article = (body: string, title = 'Harbour town counts the cost'): Article => ({
  id: 'a',
  title,
  publisher: null,
  source: null,
  url: null,
  published: '2025-05-06',
  language: 'en',
  body,
  path: 'a.md',
});

const story =
  'Two warehouses burned in the harbour on Monday, officials said.\nThe fire was out by noon, the mayor added.\n';
const kinds = (body: string, title?: string) => readText(article(body, title)).paragraphs.map(({ kind }) => kind);

describe('readText', () => {
  it('keeps the story and tells furniture apart', () => {
    const lines = [
      'Sign up for our newsletter',
      'Read more: five things to know',
      'Advertisement',
      'Source link',
      'Leave a Reply',
    ];
    for (const line of lines) expect(kinds(`${story}${line}\n`), line).toEqual(['body', 'body', 'furniture']);
  });

  it('knows captions by their credit, by a glued credit and by people seen doing something', () => {
    const captions = [
      'Smoke over the docks (Reuters)',
      'The wreck of a bus in the portCredit: AP',
      'A woman walks past the ruins of a shop in the old town',
      'Crew of a tug. Image via the harbour office.',
    ];
    for (const line of captions) expect(kinds(`${story}${line}\n`), line).toEqual(['body', 'body', 'caption']);
  });

  it('knows a headline that the front matter begins with "LIVE"', () => {
    const line = 'Three boats lost as harbour wall gives way in storm';
    expect(kinds(`${line}\n${story}`, `LIVE: ${line}`)[0]).toBe('headline');
  });

  it('does not take a sentence about pictures for a caption', () => {
    const line = 'Pictures from the harbour office, which is run by the city, show cranes lying in the water.';
    expect(kinds(`${story}${line}\n`)).toEqual(['body', 'body', 'body']);
  });

  it('leaves out side headlines and lists of links, but not what follows them', () => {
    const body = `${story}TRUCE HOPES\nRelated stories\nArmy says it took a hill\nThe ferry sailed again on Tuesday, the port said.\n`;
    expect(kinds(body)).toEqual(['body', 'body', 'furniture', 'furniture', 'furniture', 'body']);
  });

  it('keeps the key points of a story', () => {
    expect(kinds(`• Three killed in the harbour, says mayor\n${story}`)[0]).toBe('body');
  });

  it('keeps unpunctuated lines when the whole page has none', () => {
    expect(kinds('Drone hits depot near the river town\nNo one was hurt says the governor\n')).toEqual([
      'body',
      'body',
    ]);
  });

  it('marks the headline and what is printed twice', () => {
    expect(kinds(`Harbour town counts the cost\n${story}The fire was out by noon, the mayor added.\n`)).toEqual([
      'headline',
      'body',
      'body',
      'repeat',
    ]);
  });

  it.each(['11 May 2025, 10:44', 'Updated: 6 May 2025', '16:58', '3 hours ago', 'World | May 6, 2025'])(
    'takes %j for a date line',
    (line) => {
      expect(kinds(`${line}\n${story}`)[0]).toBe('byline');
    },
  );

  it('gives sentences whose offsets point into the untouched body', () => {
    const body = `${story}\n  “It was loud,” said Gov. Ivan Petrenko. He left on Aug. 14. Nobody was hurt.\n`;
    const { sentences } = readText(article(body));
    expect(sentences.map(({ start, end }) => body.slice(start, end))).toEqual(sentences.map(({ text }) => text));
    expect(sentences.map(({ text }) => text).slice(2)).toEqual([
      '“It was loud,” said Gov. Ivan Petrenko.',
      'He left on Aug. 14.',
      'Nobody was hurt.',
    ]);
  });

  it('cuts a line without an end into pieces that patterns can bear, in linear time', () => {
    const body = `${story}${'word '.repeat(30_000)}\n`;
    const { sentences } = readText(article(body));
    expect(Math.max(...sentences.map(({ text }) => text.length))).toBeLessThanOrEqual(2000);
  });
});
