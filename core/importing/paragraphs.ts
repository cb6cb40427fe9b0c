import type { Article } from '../article/article.ts';
import { tellDirection, tellLanguage } from '../text/language.ts';
import { assembleArticle, type Part, type Publication } from './assemble.ts';
import { readDateline } from './dateline.ts';
import type { ImportNote } from './note.ts';
import { withAgency, type ImportResult } from './plain-text.ts';
import { splitAtSeams } from './seams.ts';

/** An article whose parts its source told apart, as a web page does. `language` is the source's own tag, if it has one. */
export type ToldApart = Publication & {
  headline: string;
  standfirst: string | null;
  paragraphs: readonly string[];
  language: string | null;
};

/** Where a dateline may stand in the body: in a few paragraphs from the top, or alone at the end. */
const PARAGRAPHS_WITH_DATELINE = 3;

/**
 * Makes an article of paragraphs. As with a plain text, glued sentences are split, abridgements known and datelines
 * read; what the source itself says of its publication goes before a dateline. Lines are not rejoined: none was broken.
 */
export function importParagraphs(source: ToldApart): ImportResult {
  const whole = [source.headline, source.standfirst ?? '', ...source.paragraphs].join('\n');
  if (whole.trim() === '' || source.paragraphs.length === 0) return { ok: false, problem: { kind: 'empty' } };
  if (!/\p{L}/u.test(whole)) return { ok: false, problem: { kind: 'no-letters' } };

  const told = partsOf(source);
  const dateline = told.find((part) => part.dateline !== null)?.dateline ?? null;
  const parts = (source.publisher ?? dateline?.publisher ?? null) === null ? withAgency(told) : told;
  const { article, notes } = assembleArticle(parts, {
    ...tellReading(whole, source.language),
    publisher:
      source.publisher ?? dateline?.publisher ?? parts.find(({ agency }) => agency !== undefined)?.agency ?? null,
    published: source.published ?? dateline?.published ?? null,
  });
  return { ok: true, article, notes: withoutHeadline(notes) };
}

function partsOf({ headline, standfirst, paragraphs }: ToldApart): Part[] {
  const plain = (kind: Part['kind'], text: string): Part => ({ kind, pieces: [text], joins: [], dateline: null });
  const body = paragraphs.map((text, index): Part => {
    const dateline = readDateline(text);
    const isNear = index < PARAGRAPHS_WITH_DATELINE || index === paragraphs.length - 1;
    return {
      kind: 'paragraph',
      pieces: splitAtSeams(text),
      joins: [],
      dateline: isNear && dateline?.alone === true ? dateline : null,
    };
  });
  return [
    ...(headline === '' ? [] : [plain('headline', headline)]),
    ...(standfirst === null ? [] : [plain('teaser', standfirst)]),
    ...body,
  ];
}

/** By the letters, as of any text; the source's own tag says more only of a language that they don't tell. */
function tellReading(text: string, tag: string | null): Pick<Article, 'language' | 'direction'> {
  const told = tellLanguage(text);
  return { language: told === 'und' ? (tag ?? told) : told, direction: tellDirection(text) };
}

/** The source said which its headline is; nothing was guessed. */
function withoutHeadline(notes: readonly ImportNote[]): ImportNote[] {
  return notes.filter(({ kind }) => kind !== 'headline');
}
