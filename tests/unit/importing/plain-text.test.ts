import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../core/article/article.ts';
import { importPlainText, type ImportResult } from '../../../core/importing/plain-text.ts';

const LAVROV = new URL('../../../assets/lessons/lavrov-missions/', import.meta.url);
const ARTICLES = new URL('../../fixtures/articles/', import.meta.url);

function read(name: string, folder: URL): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function imported(source: string): Extract<ImportResult, { ok: true }> {
  const result = importPlainText(source);
  if (!result.ok) throw new Error(`refused: ${result.problem.kind}`);
  return result;
}

function blocksOf(source: string, version = 'full'): string[] {
  const found = imported(source).article.versions.find(({ id }) => id === version);
  return found?.blocks.map(({ kind, text }) => `${kind}: ${text}`) ?? [];
}

describe('the real article', () => {
  const source = read('source.txt', LAVROV);
  const { article, notes } = imported(source);
  const [full, abridged] = article.versions;

  it('becomes the article that ships, byte for byte', () => {
    expect(JSON.stringify(article, null, 2)).toBe(read('article.json', LAVROV).trimEnd());
  });

  it('has six paragraphs that are, joined, the source without its line breaks', () => {
    const paragraphs = full?.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text) ?? [];
    expect(paragraphs).toHaveLength(6);
    expect(paragraphs.join('')).toBe(source.split('\n').slice(3).join(''));
  });

  it('has an abridged version that is, joined, the teaser and the glued line', () => {
    expect(abridged?.blocks.map(({ kind }) => kind)).toEqual(['teaser', 'paragraph', 'paragraph', 'paragraph']);
    expect(abridged?.blocks.map(({ text }) => text).join('')).toBe(source.split('\n').slice(1, 3).join(''));
  });

  it('tells each place that was mended', () => {
    expect(notes.map(({ kind, version, block }) => `${kind} ${version} ${block}`)).toEqual([
      'headline full 0',
      'rejoined full 4',
      'rejoined full 6',
      'dateline abridged 0',
      'abridgement abridged 1',
      'seam-split abridged 2',
      'seam-split abridged 3',
      'weekday full 1',
    ]);
    for (const note of notes) {
      if (note.kind !== 'rejoined') continue;
      expect(full?.blocks[note.block]?.text.slice(note.at, note.at + 5)).toMatch(/^، (?:إلا|بما)$/);
    }
    expect(notes.find(({ kind }) => kind === 'weekday')).toMatchObject({ weekday: 'الاثنين', agrees: true });
  });
});

/** What each article of ours tries, and the notes that it should leave, headlines aside. */
const EXPECTED_NOTES: Readonly<Record<string, readonly string[]>> = {
  'abridged-after-body': ['dateline abridged 0', 'abridgement abridged 1', 'seam-split abridged 2'],
  'abridged-without-teaser': ['abridgement abridged 0', 'seam-split abridged 1'],
  'body-of-one-paragraph': ['abridgement abridged 0'],
  'broken-at-links': ['rejoined full 1', 'rejoined full 2', 'rejoined full 2', 'rejoined full 3', 'rejoined full 3'],
  'credit-at-the-end': ['dateline full 4', 'weekday full 1'],
  'dates-that-are-no-datelines': [],
  french: [],
  'glued-body': ['seam-split full 2', 'seam-split full 3', 'seam-split full 4', 'seam-split full 5'],
  'no-headline': [],
  'nothing-to-mend': [],
  'paragraph-repeats-a-sentence': [],
  persian: [],
  'quotation-of-paragraphs': [],
  'teaser-without-abridgement': ['dateline full 1', 'weekday full 1'],
  'two-abridgements': [
    'dateline abridged 0',
    'abridgement abridged 1',
    'seam-split abridged 2',
    'abridgement abridged-2 0',
    'seam-split abridged-2 1',
    'seam-split abridged-2 2',
  ],
};

describe('articles of every habit', () => {
  it('leaves no article of the folder untried', () => {
    const names = readdirSync(ARTICLES).filter((name) => name.endsWith('.txt'));
    expect(names.map((name) => name.replace('.txt', '')).sort()).toEqual(Object.keys(EXPECTED_NOTES).sort());
  });

  it.each(Object.entries(EXPECTED_NOTES))('%s', (name, expectedNotes) => {
    const { article, notes } = imported(read(`${name}.txt`, ARTICLES));
    expect(article).toEqual(articleSchema.parse(JSON.parse(read(`${name}.article.json`, ARTICLES))));
    const mended = notes.filter(({ kind }) => kind !== 'headline');
    expect(mended.map(({ kind, version, block }) => `${kind} ${version} ${block}`)).toEqual(expectedNotes);
  });
});

describe('what is refused', () => {
  it.each([
    ['', { kind: 'empty' }],
    ['\ufeff \r\n\t\u200f\u2028', { kind: 'empty' }],
    ['PK\u0003\u0004\0abc', { kind: 'not-text', at: 4 }],
    ['\u0001\u0002 abc', { kind: 'not-text', at: 0 }],
    ['12 — 29.12.2025!', { kind: 'no-letters' }],
  ])('%j', (source, problem) => {
    expect(importPlainText(source)).toEqual({ ok: false, problem });
  });

  it('lets a stray control character of a long text pass, and keeps it', () => {
    const source = `${'A sentence of a long text. '.repeat(10)}\u001a`;
    expect(blocksOf(source)).toEqual([`paragraph: ${source}`]);
  });
});

describe('lines', () => {
  it('ends them at every line break that Unicode knows', () => {
    expect(blocksOf('\ufeffHead\r\nOne.\rTwo.\u2028Three.\u2029\n \nFour.\u0085Five.\fSix.')).toEqual([
      'headline: Head',
      ...['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'].map((text) => `paragraph: ${text}`),
    ]);
  });

  it('leaves white space out at the ends of a block and keeps it within', () => {
    expect(blocksOf(' Head \n\u00a0 One  and\ttwo. \t\n')).toEqual(['headline: Head', 'paragraph: One  and\ttwo.']);
  });

  it('keeps the white space at a break that is mended', () => {
    expect(blocksOf('Head\nOne \n\t, two.')).toEqual(['headline: Head', 'paragraph: One \t, two.']);
  });

  it('makes a paragraph of a source of one line', () => {
    expect(imported('Only a line').article).toMatchObject({ headline: '' });
    expect(blocksOf('Only a line')).toEqual(['paragraph: Only a line']);
  });
});

describe('headlines', () => {
  const body = 'The council met on Monday. It will meet again.';

  it.each(['Bridge delayed', 'Will it open?', 'Bridge opens in the U.S.', 'Bridge to open in…', 'Bridge is "safe"'])(
    '%s',
    (headline) => {
      expect(blocksOf(`${headline}\n${body}`)).toEqual([`headline: ${headline}`, `paragraph: ${body}`]);
    },
  );

  it.each(['The bridge is late.', 'He said "no."', 'In short:', 'أولا،', '* * *', 'one more word '.repeat(11).trim()])(
    'not %s',
    (line) => {
      expect(blocksOf(`${line}\n${body}`)).toEqual([`paragraph: ${line}`, `paragraph: ${body}`]);
    },
  );

  it('not a line that goes on in the next', () => {
    expect(blocksOf(`The council met\n, and went\n${body}`)).toEqual([
      'paragraph: The council met, and went',
      `paragraph: ${body}`,
    ]);
  });
});

describe('headlines that other things tell', () => {
  const body = 'The council met on Monday, and it will meet again. Nobody knows when.';

  it('past a menu or a trail that was copied with the article, with the day below', () => {
    const menu = ['Home', 'World', 'Sport'];
    const source = [...menu, 'The bridge is closed to cars', 'Jane Roe', '3 November 2025', body].join('\n');
    expect(blocksOf(source)).toEqual([
      ...menu.map((text) => `paragraph: ${text}`),
      'headline: The bridge is closed to cars',
      'paragraph: Jane Roe',
      'teaser: 3 November 2025',
      `paragraph: ${body}`,
    ]);
    expect(blocksOf(`عاجل | محليات\nالمجلس يغلق الجسر القديم\nقال المجلس إنه أغلق الجسر.`)[1]).toBe(
      'headline: المجلس يغلق الجسر القديم',
    );
  });

  it.each([
    ['a poem', 'The Harbour\nBy night\nThe water lies under the moon\nAnd nobody sees it at all'],
    ['a short headline', `War begins\nTroops crossed the border by night\n${body}`],
  ])('not past the first line of %s', (_, source) => {
    expect(blocksOf(source)[0]).toMatch(/^headline/);
  });

  it('by the day below it, though it ends in a full stop', () => {
    expect(blocksOf(`The bridge is closed.\n3 November 2025\n${body}`).slice(0, 2)).toEqual([
      'headline: The bridge is closed.',
      'teaser: 3 November 2025',
    ]);
  });

  it('by the style that a document gave it', () => {
    const result = importPlainText(`It closes. They argue.\n${body}`, true);
    expect(result).toMatchObject({ ok: true, article: { headline: 'It closes. They argue.' } });
  });
});

describe('news agencies', () => {
  const body = 'The council voted on Monday to close the bridge.';

  it.each([
    [`PORTSEA, Nov 3 (Reuters) - ${body}`, 'Reuters'],
    [`PORTSEA (The Associated Press) — ${body}`, 'The Associated Press'],
    [`بيروت 3 نوفمبر تشرين الثاني (رويترز) - قال المجلس إنه أغلق الجسر.`, 'رويترز'],
    [`(أ ف ب) – قال المجلس إنه أغلق الجسر.`, 'أ ف ب'],
    [`عمّان /بترا/ - قال المجلس إنه أغلق الجسر.`, 'بترا'],
  ])('are the publishers of %s', (line, publisher) => {
    const { article, notes } = imported(`The bridge is closed\n${line}\n${body}`);
    expect(article).toMatchObject({ publisher, published: null });
    expect(notes).toContainEqual(expect.objectContaining({ kind: 'agency', publisher, block: 1 }));
  });

  it.each([
    'The council (which met on Monday, at noon) - and nobody else - voted.',
    'It rose by a third (33.3) - as expected.',
    'He came in 2024/25 - the year of the flood.',
  ])('are not in %s', (line) => {
    expect(imported(`The bridge is closed\n${line}\n${body}`).article.publisher).toBeNull();
  });
});

describe('broken lines', () => {
  const head = 'عنوان الخبر';

  it.each([
    ['تجاوز لـ "', 'الإرث المسموم', '" عن الإدارة السابقة.', 'تجاوز لـ "الإرث المسموم" عن الإدارة السابقة.'],
    ['قال: "في لـ "', 'الإرث المسموم', '" عن ذلك كله".', 'قال: "في لـ "الإرث المسموم" عن ذلك كله".'],
  ])('%s', (first, second, third, whole) => {
    expect(blocksOf(`${head}\n${first}\n${second}\n${third}`)).toEqual([`headline: ${head}`, `paragraph: ${whole}`]);
  });

  it('not over many lines, where a mark is more likely a slip', () => {
    const lines = ['قال: "كلام', 'ثان', 'ثالث', 'رابع', 'خامس" وهكذا'];
    expect(blocksOf([head, ...lines].join('\n'))).toHaveLength(6);
    expect(blocksOf([head, ...lines.slice(0, 3), ...lines.slice(4)].join('\n'))).toHaveLength(2);
  });

  it.each([
    ['قال: "نعم.', '" لا بد من ذلك" أضاف.'],
    ['a 15" screen', 'He said "yes" to it.'],
    ['قال: "كلام', '"كلام آخر" ثم'],
    ['نص أول', '... ونص ثان'],
    ['It runs on', '.NET and nothing else'],
  ])('not %s', (first, second) => {
    expect(blocksOf(`${head}\n${first}\n${second}`)).toEqual([
      `headline: ${head}`,
      `paragraph: ${first}`,
      `paragraph: ${second}`,
    ]);
  });
});

describe('teasers', () => {
  const body = 'A long enough paragraph about the harbour and its boats. It has another sentence too.';

  it('keeps a dateline that stands alone where it stands, before a headline too', () => {
    expect(blocksOf(`Harbour News, 29 December 2025\nHead\n${body}`)).toEqual([
      'teaser: Harbour News, 29 December 2025',
      'headline: Head',
      `paragraph: ${body}`,
    ]);
  });

  it('takes no dateline from a related story far down', () => {
    const related = 'Other news... 28.12.2025, Other Paper';
    const { article } = imported(`Head\n${body}\nMore of it.\nStill more of it.\n${related}\nThe end.`);
    expect(article).toMatchObject({ publisher: null, published: null });
    expect(article.versions[0]?.blocks[4]).toEqual({ kind: 'paragraph', text: related });
  });

  it('joins nothing to a teaser that breaks off inside a quotation', () => {
    const teaser = 'قال: "سنعمل معا... 29.12.2025, سبوتنيك عربي';
    for (const next of ['وأضاف" كلاما آخر.', '"، ثم أضاف كلاما آخر.']) {
      expect(blocksOf(`عنوان الخبر\n${teaser}\n${next}`)).toEqual([
        'headline: عنوان الخبر',
        `teaser: ${teaser}`,
        `paragraph: ${next}`,
      ]);
    }
  });
});
