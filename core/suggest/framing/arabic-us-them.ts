import type { TextRange } from '../../text/text-range.ts';
import { arabicShadow } from '../tokens/arabic-shadow.ts';
import type { Stem } from '../tokens/stem.ts';
import type { Token } from '../tokens/token.ts';

/** What a group calls its own. */
const OWN = new Set(
  (
    'شعب أرض أراضي بلد بلاد أمت وطن جيش قوات حدود ممتلكات مصالح قيم أبناء أبناؤ مدن قرا هويت ثقافت دماء دماؤ ' +
    'كرامت سيادت نساء نساؤ أطفال شهداء شهداؤ جنود أبطال مقدسات ثروات خيرات أجداد حضارت عقيدت ' +
    'دفاعات تراب سماء أجواء أمن وحدت إرادت عزت أمجاد رموز شرف أسرا مجتمع'
  )
    .split(' ')
    .map(arabicShadow),
);

/** Words of ours: `أرضنا`, `شعبنا`, `ممتلكاتنا`. */
export function arabicUsThem(sentence: readonly Token[]): TextRange[] {
  const found: TextRange[] = [];
  for (const { start, end, word } of sentence) {
    const stem = word.isOurs ? ourStem(word.stems) : undefined;
    if (stem) found.push({ start: start + stem.cut, end });
  }
  return found;
}

/** The stem by which a word says that something is ours. */
export function ourStem(stems: readonly Stem[]): Stem | undefined {
  return stems.find(({ shadow }) => shadow.endsWith('نا') && OWN.has(shadow.slice(0, -2)));
}
