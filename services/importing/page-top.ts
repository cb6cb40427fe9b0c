import { readDateline } from '../../core/importing/dateline.ts';
import { bareLetters } from './bare-letters.ts';
import { isByline, withoutByline } from './byline.ts';
import type { PageBlock } from './page-blocks.ts';

const LONGEST_LIST_ABOUT = 8;

/** What is printed at the top about the article: its age, how long it takes to read, when it was changed. */
const ABOUT =
  /^(?:(?:منذ|قبل) \S+(?: \S+){0,2}|\p{Nd}+ (?:min(?:ute)?|hour|hr|day|week)s? ago|\p{Nd}+(?:[-–]\p{Nd}+)? min(?:ute)?s?(?: read)?|(?:وقت|مدة) القراءة.{0,40}|(?:آخر تحديث|تم التحديث|last updated|updated|last modified).{0,60})$/iu;

type Top = { paragraphs: string[]; published: string | null; author: string | null };

/** The body without what is printed at its top for a second time, or about it: headline, standfirst, author and day. */
export function withoutTop(blocks: readonly PageBlock[], author: string | null, printed: readonly string[]): Top {
  const known = new Set([...printed, author ?? ''].map(bareLetters));
  const isAbout = ({ text }: PageBlock) => {
    if (known.has(bareLetters(text)) || isByline(text) || ABOUT.test(text)) return true;
    return isAuthor(text, author) || readDateline(text)?.alone === true;
  };
  let start = 0;
  for (let at = 0; at < blocks.length; at = start) {
    const list = listAbout(blocks.slice(at, at + LONGEST_LIST_ABOUT));
    const block = blocks[at];
    if (list === 0 && (block === undefined || !isAbout(block))) break;
    start = at + Math.max(1, list);
  }
  const top = blocks.slice(0, start).map(({ text }) => text);
  const datelines = top.flatMap((text) => readDateline(text) ?? []).filter(({ alone }) => alone);
  const byline = top.find(isByline);
  return {
    paragraphs: blocks.slice(start).flatMap(({ text }) => (printed.includes(text) ? [] : [text])),
    published: datelines[0]?.published ?? null,
    author: byline === undefined ? null : withoutByline(byline),
  };
}

function isAuthor(text: string, author: string | null): boolean {
  return author !== null && text.length < author.length + 20 && text.includes(author);
}

/** Of how many blocks a list is that stands here and tells the article's day: it is all about the article. */
function listAbout(blocks: readonly PageBlock[]): number {
  const end = blocks.findIndex(({ name }) => name !== 'li');
  return blocks.slice(0, Math.max(0, end)).some(({ text }) => readDateline(text)?.alone === true) ? end : 0;
}
