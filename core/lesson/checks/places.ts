import { findVersion } from '../../article/article.ts';
import { anchor, selectorSchema, type Selector } from '../../mark/selector.ts';
import { graphemeBoundary } from '../../text/segment.ts';
import type { Lesson } from '../lesson.ts';
import { everyPart } from './parts.ts';
import { error, shortfall, type Problem } from './problem.ts';

/** Whether every selector, wherever it stands in a lesson, points at the words that it quotes. */
export function checkPlaces(lesson: Lesson): Problem[] {
  return [...everyPart(lesson)].flatMap(({ path, value }) => {
    const selector = selectorSchema.safeParse(value);
    return selector.success ? checkPlace(selector.data, lesson, path) : [];
  });
}

function checkPlace(selector: Selector, { article }: Lesson, path: string): Problem[] {
  const { version, block, start, end, exact, prefix, suffix } = selector;
  const found = findVersion(article, version);
  if (!found) return [error(path, 'unknown', `the article has no version «${version}»`)];
  const text = found.blocks[block]?.text ?? '';
  if (text.slice(start, end) !== exact) {
    const elsewhere = anchor(selector, article);
    const where = elsewhere.found
      ? `block ${elsewhere.span.block}, ${elsewhere.span.start}–${elsewhere.span.end}`
      : 'nowhere in that version';
    return [error(path, 'misplaced', `«${exact}» isn't at block ${block}, ${start}–${end}; it stands ${where}`)];
  }
  if ([start, end].some((offset) => graphemeBoundary(text, offset, 'nearest') !== offset)) {
    return [error(path, 'cut-letter', `«${exact}» starts or ends inside a letter`)];
  }
  if (!text.slice(0, start).endsWith(prefix) || !text.slice(end).startsWith(suffix)) {
    return [shortfall(path, 'surroundings', `the words before or after «${exact}» aren't those of the article`)];
  }
  return [];
}
