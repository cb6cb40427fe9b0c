import { ARABIC_LEXICON } from '../lexicon/ar.ts';
import { arabicShadow } from '../tokens/arabic-shadow.ts';
import { phraseIndex, type PhraseIndex } from './phrase-index.ts';

let index: PhraseIndex | undefined;

/** The Arabic lexicon, indexed at first use. */
export function arabicEntries(): PhraseIndex {
  index ??= phraseIndex(ARABIC_LEXICON, inflections);
  return index;
}

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'نا', 'كم', 'ي'];
/** Dual and plural, and those before a pronoun or another noun; the accusative's alif. */
const ENDINGS = ['ا', 'ان', 'ين', 'ون', 'ات', 'ة', 'ي', 'وا'];

/** Inflections that are other words: contagion (of عدو), stores (of مخز); and the occupied territories (of محتل). */
const OTHER_WORDS = ['عدوى', 'محتلة', 'مخزون'].map(arabicShadow);

/** The spellings of a word in the sentence: feminine, dual, plural, with a pronoun; its clitics are cut before. */
function inflections(word: string): readonly string[] {
  const shadow = arabicShadow(word);
  const withArticle = /^ال../.test(shadow) ? shadow.slice(2) : null;
  const stem = withArticle ?? shadow;
  const found = new Set([shadow, stem]);
  if (stem.endsWith('ة')) {
    const root = stem.slice(0, -1);
    for (const ending of ['ات', 'تان', 'تين', 'ه']) found.add(root + ending);
    for (const pronoun of PRONOUNS) found.add(`${root}ت${pronoun}`);
  } else if (stem.length > 2) {
    for (const ending of [...ENDINGS, ...PRONOUNS]) found.add(stem + ending);
  }
  for (const other of OTHER_WORDS) if (other !== stem) found.delete(other);
  if (withArticle !== null) return [...found].flatMap((spelling) => [spelling, `ال${spelling}`]);
  return [...found, `ال${shadow}`];
}
