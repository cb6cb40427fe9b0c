import { bilingualSchema, type Language } from '../../language/bilingual.ts';
import { countWords, sentences, words } from '../../text/segment.ts';
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

function checkText(text: string, language: Language, path: string): Problem[] {
  const place = `${path}/${language}`;
  if (text.trim() === '') {
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
  if (/^en\b/.test(article.language)) return [];
  const blocks = findVersion(article, practice.version)?.blocks ?? [];
  return blocks.flatMap(({ text }, block) => {
    const glossed = gloss
      .map(({ selector }) => selector)
      .filter((selector) => selector.version === practice.version && selector.block === block);
    const bare = words(text).filter(
      (word) => !glossed.some(({ start, end }) => start <= word.start && word.end <= end),
    );
    return sentences(text)
      .filter((sentence) => bare.some(({ start, end }) => sentence.start <= start && end <= sentence.end))
      .map(({ start, end }) => `block ${block} has none for «${text.slice(start, end)}»`)
      .map((message) => shortfall('/gloss', 'no-gloss', message));
  });
}
