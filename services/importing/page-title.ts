import { isSaidIn } from './bare-letters.ts';

const SEPARATOR = /\s+[|–—»·:-]+\s+|\s*[|»·]\s*|:\s+/u;
const MOST_WORDS_OF_PUBLISHER = 4;

/** `Headline | Newspaper`: of a title that says both, each. The newspaper is the last of them, in few words. */
export function titleParts(title: string): { headline: string; publisher: string | null } {
  const parts = /^(?<headline>.+\S)\s+[|–—»·-]\s+(?<publisher>[^|–—»·]{2,40})$/u.exec(title)?.groups;
  const [headline, publisher] = [parts?.['headline'], parts?.['publisher']];
  const isShort = publisher !== undefined && publisher.split(' ').length <= MOST_WORDS_OF_PUBLISHER;
  return isShort ? { headline: headline ?? title, publisher } : { headline: title, publisher: null };
}

/** The newspaper that a title names beside a headline that is known: whichever of the two comes first. */
function publisherBeside(title: string, headline: string): string | null {
  const at = headline === '' ? -1 : title.indexOf(headline);
  if (at === -1) return null;
  const after = title
    .slice(at + headline.length)
    .split(SEPARATOR)
    .findLast((part) => part.trim() !== '');
  const before = title
    .slice(0, at)
    .split(SEPARATOR)
    .find((part) => part.trim() !== '');
  const name = (after ?? before)?.trim().replace(/^[|–—»·:-]+\s*|\s*[|–—»·:-]+$/gu, '') ?? '';
  return name !== '' && name.split(' ').length <= MOST_WORDS_OF_PUBLISHER ? name : null;
}

/** A title that says nothing of its article is the newspaper's name, when it has so few words. */
const MOST_PUBLISHER_WORDS = 3;

/** The newspaper by the page's title: what it says beside the headline, or, if it doesn't say that, what is printed too. */
export function publisherIn(title: string, headline: string, original: string): string | null {
  const beside = publisherBeside(title, headline);
  if (beside !== null || isSaidIn(title, headline)) return beside;
  const { headline: first, publisher: last } = titleParts(title);
  if (last !== null && isSaidIn(first, headline)) return last;
  const names = last === null ? [first] : [first, last];
  const short = names.filter((name) => name !== '' && name.split(' ').length <= MOST_PUBLISHER_WORDS);
  return names.length === 1 ? (short[0] ?? null) : (short.find((name) => original.includes(name)) ?? null);
}
