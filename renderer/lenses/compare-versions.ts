import { diffArrays } from 'diff';
import type { Block, Version } from '../../core/article/article.ts';
import { words } from '../../core/text/segment.ts';

/** A stretch of a paragraph: in both versions, or in one of them only. */
export type Part = { text: string; only: 'full' | 'abridged' | null };

/** What became of one paragraph of the full version. */
export type ComparedParagraph = { number: number; text: string } & (
  | { fate: 'kept' | 'dropped' }
  | { fate: 'shortened'; parts: readonly Part[] }
);

/** From this share of its words on, a block is taken for a shortening of the paragraph that they stand in. */
const SHORTENED_FROM = 0.6;

/** Goes through the paragraphs of the full version and tells what the abridged one kept of each. */
export function compareVersions(full: Version, abridged: Version): ComparedParagraph[] {
  const whole = new Set(abridged.blocks.map(({ text }) => text));
  const paragraphs = full.blocks.filter(({ kind }) => kind === 'paragraph');
  const rest = abridged.blocks.filter(({ text }) => !paragraphs.some((paragraph) => paragraph.text === text));
  return paragraphs.map((paragraph, index) => {
    const { text } = paragraph;
    const number = index + 1;
    if (whole.has(text)) return { number, text, fate: 'kept' };
    const shortening = rest.find((block) => sharedWords(block, paragraph) >= SHORTENED_FROM);
    return shortening
      ? { number, text, fate: 'shortened', parts: partsOf(text, shortening.text) }
      : { number, text, fate: 'dropped' };
  });
}

/** Which share of a block's words stand in a paragraph, 0 to 1. */
function sharedWords(block: Block, paragraph: Block): number {
  const held = new Set(wordsOf(paragraph.text));
  const own = wordsOf(block.text);
  return own.length === 0 ? 0 : own.filter((word) => held.has(word)).length / own.length;
}

function wordsOf(text: string): string[] {
  return words(text).map(({ start, end }) => text.slice(start, end));
}

/** What two texts share and what each has alone. White space between two changes belongs to them both. */
function partsOf(full: string, abridged: string): Part[] {
  const parts: Part[] = [];
  const alone = { full: '', abridged: '' };
  const close = (): void => {
    for (const only of ['full', 'abridged'] as const) {
      if (alone[only] !== '') parts.push({ text: alone[only], only });
      alone[only] = '';
    }
  };
  for (const { value, added, removed } of diffArrays(pieces(full), pieces(abridged))) {
    const text = value.join('');
    const changing = alone.full !== '' || alone.abridged !== '';
    if (removed) alone.full += text;
    else if (added) alone.abridged += text;
    else if (changing && text.trim() === '') {
      alone.full += text;
      alone.abridged += text;
    } else {
      close();
      parts.push({ text, only: null });
    }
  }
  close();
  return parts;
}

/** A text as its words and what stands between them: whole words are compared, never letters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const { start, end } of words(text)) {
    if (from < start) found.push(text.slice(from, start));
    found.push(text.slice(start, end));
    from = end;
  }
  if (from < text.length) found.push(text.slice(from));
  return found;
}
