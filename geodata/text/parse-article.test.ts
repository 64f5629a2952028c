import { describe, expect, it } from 'vitest';
import { MAX_ARTICLE_LENGTH, parseArticle } from './parse-article.ts';

const head = 'id: "7"\ntitle: A title\npublished: 2025-12-06\n';
const file = (frontMatter: string, body = 'Body.\n') => `---\n${frontMatter}---\n${body}`;

describe('parseArticle', () => {
  it('reads the front matter and leaves the body untouched, from the line after the closing ---', () => {
    const article = parseArticle('a.md', file(`${head}source: CNN\n`, 'First.\n\n  Second.\n'));
    expect(article).toMatchObject({
      id: '7',
      title: 'A title',
      published: '2025-12-06',
      source: 'CNN',
      language: 'en',
    });
    expect(article.body).toBe('First.\n\n  Second.\n');
  });

  it('takes a number for an id and a date-time with offset for the day of publication', () => {
    const article = parseArticle('a.md', file('id: 12\ntitle: T\npublished: "2025-12-06T22:15:00+02:00"\n'));
    expect(article).toMatchObject({ id: '12', published: '2025-12-06T22:15:00+02:00' });
  });

  it('reads files with Windows line ends and a byte order mark', () => {
    const article = parseArticle('a.md', `\uFEFF${file(head).replaceAll('\n', '\r\n')}`);
    expect(article.body).toBe('Body.\r\n');
  });

  it.each([
    ['no front matter', 'Just text.', 'no front matter'],
    ['front matter that never closes', '---\nid: 1\ntitle: T\n', 'not closed'],
    ['no day of publication', file('id: 1\ntitle: T\n'), 'published'],
    ['a day that does not exist', file('id: 1\ntitle: T\npublished: 2025-02-30\n'), 'published'],
    ['a day in words', file('id: 1\ntitle: T\npublished: yesterday\n'), 'published'],
    ['an id with a slash', file('id: a/b\ntitle: T\npublished: 2025-12-06\n'), 'id'],
    ['no title', file('id: 1\npublished: 2025-12-06\n'), 'title'],
    ['broken YAML', file('id: [1\ntitle: T\n'), 'not YAML'],
    ['a list for front matter', file('- 1\n- 2\n'), 'id'],
    ['too much text', file(head, 'a'.repeat(MAX_ARTICLE_LENGTH)), 'characters long'],
  ])('refuses %s and names the file and the fault', (_, content, fault) => {
    expect(() => parseArticle('news/a.md', content)).toThrow(/^news\/a\.md: /);
    expect(() => parseArticle('news/a.md', content)).toThrow(fault);
  });
});
