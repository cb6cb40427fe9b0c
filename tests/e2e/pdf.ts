import { spawnSync } from 'node:child_process';

/** What a PDF file says when it is read back with Poppler's tools. */
export type ReadPdf = {
  pages: number;
  /** In points. */
  size: { width: number; height: number };
  tagged: boolean;
  title: string;
  /** Those whose letters the file doesn't carry. */
  missingFonts: readonly string[];
  /** Of each page, its words in the order of its lines. */
  words: readonly string[];
};

const TOOLS = ['pdfinfo', 'pdffonts', 'pdftotext'];

/** Why no PDF can be read back here, or null where one can. */
export function whyNoPdf(): string | null {
  const missing = TOOLS.filter((tool) => spawnSync(tool, ['-v']).error !== undefined);
  return missing.length === 0
    ? null
    : `${missing.join(', ')} (poppler-utils) not installed here: the PDF can't be read back`;
}

export function readPdf(file: string): ReadPdf {
  const info = new Map(
    said('pdfinfo', file)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const [width = 0, height = 0] = (info.get('Page size') ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
  return {
    pages: Number(info.get('Pages')),
    size: { width: Math.round(width), height: Math.round(height) },
    tagged: info.get('Tagged') === 'yes',
    title: info.get('Title') ?? '',
    missingFonts: said('pdffonts', file)
      .split('\n')
      .slice(2)
      .filter((line) => line !== '' && !/ yes (?:yes|no) +(?:yes|no) +\d+ +\d+$/.test(line)),
    words: said('pdftotext', file, '-').split('\f').slice(0, -1).map(wordsOf),
  };
}

/** Whether a text's words stand together, on one page or from the end of one to the next, where its foot is between. */
export function hasWhole({ words: pages }: Pick<ReadPdf, 'words'>, text: string): boolean {
  const words = wordsOf(text).split(' ');
  return pages.some((page, index) =>
    words.some(
      (_, cut) =>
        page.includes(words.slice(cut).join(' ')) && (pages[index - 1] ?? '').includes(words.slice(0, cut).join(' ')),
    ),
  );
}

/**
 * The words of a text, in its order. Vowel signs are left out, since pdftotext gives a sign before its letter, and so is
 * what isn't letters: page and line numbers stand among the lines.
 */
export function wordsOf(text: string): string {
  return (text.replace(/\p{M}/gu, '').match(/\p{L}+/gu) ?? []).join(' ');
}

function said(tool: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  return stdout;
}
