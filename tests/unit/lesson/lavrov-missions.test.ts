import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/language/bilingual.ts';
import { importPlainText } from '../../../core/importing/plain-text.ts';
import { checkLesson } from '../../../core/lesson/check.ts';
import { SKILLS } from '../../../core/lesson/item.ts';
import { MARK_KINDS, type KeyMark } from '../../../core/mark/mark.ts';
import { score } from '../../../core/scoring/span-f1.ts';
import { shippedLesson } from '../../fixtures/shipped-lesson.ts';
import { ITEM_KINDS } from '../../fixtures/lessons/item-kinds.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../assets/lessons/lavrov-missions');

/** The lesson that ships, held to the brief that it was written from. */
const lesson = shippedLesson();

describe('the article', () => {
  const { article } = lesson;

  it('is what the importer makes of the source file', () => {
    const result = importPlainText(readFileSync(path.join(FOLDER, 'source.txt'), 'utf8'));
    expect(result).toMatchObject({ ok: true, article });
  });

  it('has six paragraphs that are the source’s, character for character', () => {
    const source = readFileSync(path.join(FOLDER, 'source.txt'), 'utf8').split('\n').slice(3).join('');
    const [full, abridged] = article.versions;
    const paragraphs = full?.blocks.filter(({ kind }) => kind === 'paragraph') ?? [];
    expect(paragraphs).toHaveLength(6);
    expect(paragraphs.map(({ text }) => text).join('')).toBe(source);
    expect(abridged?.blocks.map(({ kind }) => kind)).toEqual(['teaser', 'paragraph', 'paragraph', 'paragraph']);
  });
});

describe('the key', () => {
  it('holds every quote of the brief', () => {
    expectRows('quote', [
      [2, 'في الوقت نفسه', 'لعمل البعثات الدبلوماسية', 'firm'],
      [3, 'بعد عدة جولات', 'في الدول المضيفة', 'firm'],
      [4, 'من المهم الانتقال', 'وسيستمر العمل على ذلك', 'firm'],
      [5, 'في الواقع', 'أصبحت الاتصالات مستقرة', 'firm'],
      [5, 'الإرث المسموم', 'الإرث المسموم', 'arguable'],
    ]);
  });

  it('holds every claim of the brief', () => {
    expectRows('claim', [
      [1, 'المفاوضات', 'لاستئناف عمل البعثات الدبلوماسية', 'firm'],
      [1, 'تم التوصل', 'عدد من الاتفاقيات', 'firm'],
      [2, 'لا تسير', 'العملية بسهولة', 'firm'],
      [2, 'لا تزال', 'عقبات كثيرة', 'firm'],
      [2, 'تركز الجهود', 'لعمل البعثات الدبلوماسية', 'firm'],
      [3, 'تم التوصل', 'في الدول المضيفة', 'firm'],
      [4, 'قُدّمت مقترحات', 'العقبات الخطيرة', 'firm'],
      [4, 'تحول دون', 'بشكل كامل', 'firm'],
      [4, 'وزارة الخارجية الأمريكية تربط', 'سياسية نظرية مجردة', 'firm'],
      [4, 'وسيستمر العمل', 'على ذلك', 'firm'],
      [5, 'المكالمة الهاتفية', 'إلى البيت الأبيض', 'firm'],
      [5, 'اتفق خلالها', 'عن إدارة جو بايدن', 'firm'],
      [5, 'وقد بدأ', 'على الفور', 'firm'],
      [5, 'ومنذ ذلك الحين', 'أصبحت الاتصالات مستقرة', 'firm'],
      [6, 'موسكو وواشنطن', 'الأزمة الأوكرانية', 'firm'],
    ]);
  });

  it('holds every framing of the brief', () => {
    expectRows('framing', [
      [0, 'جهود', 'تفاوضية روسية وأمريكية', 'arguable'],
      [3, 'تم التوصل', 'عدد من الاتفاقات', 'arguable'],
      [4, 'ممتلكاتنا', 'الدبلوماسية المصادرة', 'firm'],
      [4, 'قُدّمت', 'إلى الجانب الأمريكي', 'arguable'],
      [4, 'العقبات', 'الخطيرة', 'arguable'],
      [4, 'باعتبارات', 'سياسية نظرية مجردة', 'firm'],
      [5, 'التجاوز', 'السريع', 'arguable'],
      [5, 'الإرث', 'المسموم', 'firm'],
      [6, 'أكد', 'أكد', 'arguable'],
      [6, 'الأزمة', 'الأوكرانية', 'arguable'],
    ]);
  });

  it('scores 1 against itself, over all and by kind', () => {
    const { overall, kinds } = score(
      lesson.key.map(({ kind, selector }) => ({ kind, span: selector })),
      lesson.key,
    );
    for (const one of [overall, ...MARK_KINDS.map((kind) => kinds[kind])]) {
      expect(one).toEqual({ precision: 1, recall: 1, f1: 1 });
    }
  });

  /** The marks of a kind in reading order, each named by the block, the first and the last words that the brief gives. */
  function expectRows(kind: KeyMark['kind'], table: readonly (readonly [number, string, string, string])[]): void {
    const marks = lesson.key
      .filter((mark) => mark.kind === kind)
      .sort((a, b) => a.selector.block - b.selector.block || a.selector.start - b.selector.start);
    expect(marks.map(({ selector, firmness }) => [selector.block, firmness])).toEqual(
      table.map(([block, , , firmness]) => [block, firmness]),
    );
    for (const [index, [, first, last]] of table.entries()) {
      expect(marks[index]?.selector.exact.startsWith(first), first).toBe(true);
      expect(marks[index]?.selector.exact.endsWith(last), last).toBe(true);
    }
  }
});

it('has nothing for `check` to complain of', () => {
  expect(checkLesson(lesson)).toEqual([]);
});

it('asks of every skill and in every kind', () => {
  expect(lesson.items.length).toBeGreaterThanOrEqual(30);
  expect(new Set(lesson.items.map(({ skill }) => skill))).toEqual(new Set(SKILLS));
  expect(new Set(lesson.items.map(({ kind }) => kind))).toEqual(new Set(ITEM_KINDS));
  for (const language of LANGUAGES) {
    expect(new Set(lesson.items.map(({ prompt }) => prompt[language])).size).toBe(lesson.items.length);
  }
});
