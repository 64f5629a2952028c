import type { Article } from '../model/article.ts';
import type { Judgement } from './judge-role.ts';
import type { Mention } from './mention.ts';

/** "KYIV, Ukraine (AP) — ", "(KYIV) -", "PORT SUDAN, SUDAN, May 6 -": a name, at most a few more words, a dash. */
const DATELINE = /^[^a-z]{0,40}(?:[A-Z][\w.’' ]{0,30}[,()\s]{1,3}){0,5}[^.!?]{0,20}?[–—-]\s/;
const CREDIT =
  /^(?:additional )?(?:reporting|editing|writing|compiled|report|edited|written)\s(?:and \w+ )?by\b|^by\s/i;

/** The role that a paragraph gives to every place in it, or null for the story itself. */
export function roleOfParagraph(mention: Mention, _article: Article): Judgement | null {
  const { paragraph } = mention.unit;
  if (paragraph.kind === 'byline') return { role: 'byline', why: 'in a byline' };
  if (paragraph.kind !== 'body' && paragraph.kind !== 'headline')
    return { role: 'background', why: `in a ${paragraph.kind}` };
  if (CREDIT.test(paragraph.text) && (paragraph.text.length < 90 || /^(?:additional|reporting)/i.test(paragraph.text)))
    return { role: 'byline', why: 'in a credit' };
  return isDateline(mention) ? { role: 'byline', why: 'in the dateline' } : null;
}

function isDateline({ unit, first, start }: Mention): boolean {
  const { paragraph, tokens } = unit;
  if (start - paragraph.start > 60) return false;
  const dash = /\s[–—-]{1,2}\s/.exec(paragraph.text.slice(0, 100));
  if (!dash || start - paragraph.start > dash.index) return false;
  const head = tokens.filter(({ start: at }) => at < paragraph.start + dash.index);
  const shouted = tokens[first]?.shape === 'upper' && (tokens[first]?.text.length ?? 0) > 3;
  const plain = head.filter(({ shape }) => shape === 'lower').length;
  return (
    head.length <= 9 &&
    plain <= 1 &&
    (shouted || /\(/.test(paragraph.text.slice(0, dash.index)) || plain === 0) &&
    DATELINE.test(paragraph.text)
  );
}
