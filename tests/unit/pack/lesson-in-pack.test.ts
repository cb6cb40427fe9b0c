import { describe, expect, it } from 'vitest';
import { readManifest, readPackedLesson } from '../../../core/pack/lesson-in-pack.ts';
import { LESSON_SCHEMA_NEEDS, manifestOf } from '../../../core/pack/manifest.ts';
import { version } from '../../../package.json' with { type: 'json' };
import { smallLesson } from '../services/small-lesson.ts';

const LESSON = smallLesson();
const MANIFEST = manifestOf(LESSON);

describe('the manifest', () => {
  it('is read back', () => {
    const { license: _license, ...read } = MANIFEST;
    expect(readManifest(JSON.stringify(MANIFEST))).toEqual({ ok: true, value: read });
  });

  it('says of a later schema which Hamesh it needs', () => {
    const later = JSON.stringify({ ...MANIFEST, schema: 2, needs: '3.1.0', more: { than: 'we know' } });
    expect(readManifest(later)).toEqual({ ok: false, refusal: { reason: 'newer', needs: '3.1.0' } });
  });

  it('asks for no later Hamesh than this one', () => {
    expect(LESSON_SCHEMA_NEEDS.localeCompare(version, 'en', { numeric: true })).toBeLessThanOrEqual(0);
  });

  it.each([
    '',
    '[]',
    'null',
    '{}',
    JSON.stringify({ ...MANIFEST, format: 'other' }),
    JSON.stringify({ ...MANIFEST, needs: '<b>1</b>' }),
  ])('is none: %s', (text) => {
    expect(readManifest(text)).toMatchObject({ ok: false, refusal: { reason: 'not-a-pack' } });
  });
});

describe('the lesson', () => {
  it('is read, though it falls short of a whole one', () => {
    expect(readPackedLesson(JSON.stringify(LESSON), MANIFEST)).toEqual({ ok: true, value: LESSON });
  });

  it('is brought from an earlier schema to the present one', () => {
    const { title, ...rest } = LESSON;
    const early = { ...rest, schema: 0, name: title };
    const past = { 0: ({ name, ...others }: Readonly<Record<string, unknown>>) => ({ ...others, title: name }) };
    const reading = readPackedLesson(JSON.stringify(early), { ...MANIFEST, schema: 0 }, past);
    expect(reading).toEqual({ ok: true, value: LESSON });
  });

  it.each([
    ['no JSON', 'damaged', MANIFEST, '{"schema":1'],
    ['a list', 'damaged', MANIFEST, '[]'],
    ['of another id than the manifest says', 'damaged', MANIFEST, JSON.stringify({ ...LESSON, id: 'other' })],
    ['of another schema than the manifest says', 'damaged', MANIFEST, JSON.stringify({ ...LESSON, schema: 2 })],
    ['of a schema that never was', 'unsound', { ...MANIFEST, schema: 0 }, JSON.stringify({ ...LESSON, schema: 0 })],
    ['of another shape', 'unsound', MANIFEST, JSON.stringify({ ...LESSON, script: 'alert(1)' })],
  ])('is none: %s', (_what, reason, manifest, text) => {
    expect(readPackedLesson(text, manifest)).toMatchObject({ ok: false, refusal: { reason } });
  });

  it('is refused where a quote doesn’t stand at its place, and says which', () => {
    const [mark] = LESSON.key;
    const misplaced = { ...LESSON, key: [{ ...mark, selector: { ...mark?.selector, exact: 'other words' } }] };
    const reading = readPackedLesson(JSON.stringify(misplaced), MANIFEST);
    expect(reading).toMatchObject({ ok: false, refusal: { reason: 'unsound' } });
    expect(JSON.stringify(reading)).toContain('/key/0/selector');
  });

  it('is refused at once where checking it would take for ever', () => {
    const [version] = LESSON.article.versions;
    const [mark] = LESSON.key;
    const long = { kind: 'paragraph' as const, text: 'كلمة '.repeat(100_001) };
    const article = { ...LESSON.article, versions: [{ ...version, blocks: [...(version?.blocks ?? []), long] }] };
    const calm = Array.from({ length: 3000 }, (_, index) => ({
      id: `calm-${index}`,
      selector: mark?.selector,
      reason: LESSON.title,
    }));
    const languages = Array.from({ length: 100_000 }, () => 'ar');
    for (const large of [
      { ...LESSON, article },
      { ...LESSON, calm },
      { ...LESSON, languages },
    ]) {
      expect(readPackedLesson(JSON.stringify(large), MANIFEST)).toMatchObject({
        ok: false,
        refusal: { reason: 'too-large' },
      });
    }
    expect(readPackedLesson(JSON.stringify({ ...LESSON, calm: calm.slice(1) }), MANIFEST)).toMatchObject({ ok: true });
  });

  it('is told of in words that a terminal doesn’t obey, and not at length', () => {
    const [mark] = LESSON.key;
    const exact = `\u001b[2J\u009b\u202e${'x'.repeat(10_000)}`;
    const hostile = { ...LESSON, key: [{ ...mark, selector: { ...mark?.selector, exact } }] };
    const reading = readPackedLesson(JSON.stringify(hostile), MANIFEST);
    const detail = !reading.ok && reading.refusal.reason === 'unsound' ? reading.refusal.detail : '';
    expect(detail).toContain('\ufffd[2J\ufffd\ufffdxxx');
    expect(detail.length).toBeLessThan(5000);
  });
});
