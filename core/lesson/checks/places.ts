import { findVersion } from '../../article/article.ts';
import { anchor, hasSurroundings, selectorSchema, type Selector } from '../../mark/selector.ts';
import { boundaryIn, graphemesOf, type Graphemes } from '../../text/graphemes.ts';
import type { Lesson } from '../lesson.ts';
import { everyPart } from './parts.ts';
import { error, shortfall, type Problem } from './problem.ts';

/** Whether every selector, wherever it stands in a lesson, points at the words that it quotes. */
export function checkPlaces(lesson: Lesson): Problem[] {
  const known = new Map<string, Graphemes>();
  return [...everyPart(lesson)].flatMap(({ path, value }) => {
    const selector = selectorSchema.safeParse(value);
    return selector.success ? checkPlace(selector.data, lesson, path, known) : [];
  });
}

/** `known` keeps the graphemes of each block, since making them copies its text. */
function checkPlace(selector: Selector, { article }: Lesson, path: string, known: Map<string, Graphemes>): Problem[] {
  const { version, block, start, end, exact } = selector;
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
  const graphemes = known.get(text) ?? graphemesOf(text);
  known.set(text, graphemes);
  if ([start, end].some((offset) => boundaryIn(graphemes, offset, 'nearest') !== offset)) {
    return [error(path, 'cut-letter', `«${exact}» starts or ends inside a letter`)];
  }
  if (!hasSurroundings(selector, text)) {
    return [shortfall(path, 'surroundings', `the words before or after «${exact}» aren't those of the article`)];
  }
  return [];
}
