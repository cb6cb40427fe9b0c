import { bilingualSchema, type Language } from '../../language/bilingual.ts';
import { countWords, sentences, words, type TextRange } from '../../text/segment.ts';
import { isToBeSeen } from '../../text/white-space.ts';
import { findVersion } from '../../article/article.ts';
import type { Lesson } from '../lesson.ts';
import { everyPart } from './parts.ts';
import { shortfall, type Problem } from './problem.ts';

const NAMES: Record<Language, string> = { ar: 'Arabic', en: 'English' };
const SCRIPTS: Record<Language, RegExp> = { ar: /\p{Script=Arabic}/u, en: /\p{Script=Latin}/u };

/** The texts that teach: without them an answer is only right or wrong. */
const EXPLANATIONS = new Set(['why', 'reason', 'explanation', 'wrongVerdict', 'otherwise', 'reply', 'conclusion']);

/** A text that is all quotation, in whatever language it was said. */
const QUOTATION = /^\s*[«“"][^«»“”"]*[»”"]\s*$/;

/** Whether every text of a lesson exists in each of its languages, and is in that language. */
export function checkTexts(lesson: Lesson): Problem[] {
  return [...everyPart(lesson)].flatMap(({ path, value }) => {
    const text = bilingualSchema.safeParse(value);
    if (!text.success) return [];
    return lesson.languages.flatMap((language) => checkText(text.data[language], language, path));
  });
}

/** Whether every block of the article, and every gloss, says something: they are in one language only. */
export function checkPlainTexts({ article, gloss }: Lesson): Problem[] {
  const blocks = article.versions.flatMap((version, v) =>
    version.blocks.map(({ text }, b) => ({ text, path: `/article/versions/${v}/blocks/${b}/text` })),
  );
  return [...blocks, ...gloss.map(({ text }, index) => ({ text, path: `/gloss/${index}/text` }))]
    .filter(({ text }) => !isToBeSeen(text))
    .map(({ path }) => shortfall(path, 'empty-text', 'nothing is said'));
}

function checkText(text: string, language: Language, path: string): Problem[] {
  const place = `${path}/${language}`;
  if (!isToBeSeen(text)) {
    const kind = EXPLANATIONS.has(path.slice(path.lastIndexOf('/') + 1)) ? 'no-explanation' : 'empty-text';
    return [shortfall(place, kind, `nothing is said in ${NAMES[language]}`)];
  }
  if (/\p{L}/u.test(text) && !SCRIPTS[language].test(text) && !QUOTATION.test(text)) {
    return [shortfall(place, 'wrong-script', `this is not ${NAMES[language]}: «${text}»`)];
  }
  return [];
}

const STOP_WORDS = { least: 40, most: 110 };

/** Whether every stop says as much as a learner can take in at once, in each of the lesson's languages. */
export function checkStopLengths({ walk, languages }: Lesson): Problem[] {
  return walk.flatMap(({ text }, index) =>
    languages.flatMap((language) => {
      const count = countWords(text[language]);
      if (count >= STOP_WORDS.least && count <= STOP_WORDS.most) return [];
      const wanted = `${STOP_WORDS.least} to ${STOP_WORDS.most}`;
      return [shortfall(`/walk/${index}/text/${language}`, 'length', `${count} words, where ${wanted} are wanted`)];
    }),
  );
}

/**
 * Whether every sentence of the version that is practised on has its English, where the article is in another language.
 */
export function checkGloss({ article, practice, gloss }: Lesson): Problem[] {
  if (/^en\b/i.test(article.language)) return [];
  const blocks = findVersion(article, practice.version)?.blocks ?? [];
  const glossed = Map.groupBy(
    gloss.map(({ selector }) => selector).filter(({ version }) => version === practice.version),
    ({ block }) => block,
  );
  return blocks.flatMap(({ text }, block) =>
    holding(sentences(text), outside(words(text), glossed.get(block) ?? []))
      .map(({ start, end }) => `block ${block} has none for «${text.slice(start, end)}»`)
      .map((message) => shortfall('/gloss', 'no-gloss', message)),
  );
}

/** Those of the inner ranges that lie within none of the outer. The inner are in order and apart. */
function outside(inner: readonly TextRange[], outer: readonly TextRange[]): TextRange[] {
  const begun = outer.toSorted((a, b) => a.start - b.start).values();
  let next = begun.next();
  let furthest = 0;
  return inner.filter(({ start, end }) => {
    for (; !next.done && next.value.start <= start; next = begun.next()) furthest = Math.max(furthest, next.value.end);
    return end > furthest;
  });
}

/** Those of the outer ranges that hold one of the inner. Both are in order and apart. */
function holding(outer: readonly TextRange[], inner: readonly TextRange[]): TextRange[] {
  let at = 0;
  return outer.filter((range) => {
    while ((inner[at]?.start ?? Infinity) < range.start) at++;
    return (inner[at]?.end ?? Infinity) <= range.end;
  });
}
