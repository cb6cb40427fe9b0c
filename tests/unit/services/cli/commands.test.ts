import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { containing, matching } from '../containing.ts';
import { smallLesson } from '../small-lesson.ts';
import { commandLine } from './command-line.ts';

function refused(stderr: unknown): unknown {
  return { code: 1, stdout: '', stderr };
}

describe('wrong usage', () => {
  it.each<[readonly string[]]>([
    [[]],
    [['fly']],
    [['constructor']],
    [['key']],
    [['key', 'small', 'small']],
    [['key', '--fast', 'small']],
    [['score', 'small']],
    [['import']],
    [['import', '--no-open', 'a']],
    [['check']],
    [['anchor']],
    [['serve', 'here']],
    [['serve', '--open']],
    [['serve', '--port']],
    [['serve', '--port', 'eighty']],
    [['serve', '--port', '65536']],
    [['serve', '--port=-1']],
    [['serve', '--data']],
  ])('ends in 2 and says how: %j', async (args) => {
    const { code, stdout, stderr } = await commandLine().run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('LESSON is a folder, a file, or the id');
    expect(stderr).not.toContain('    at ');
  });
});

describe('help', () => {
  it('is in the language of the environment', async () => {
    const { run } = commandLine();
    expect(await run(['--help'])).toMatchObject({ code: 0, stdout: '', stderr: matching(/^Usage/) });
    for (const env of [{ LANG: 'ar_EG.UTF-8' }, { LC_MESSAGES: 'ar' }, { LANG: 'en_GB', LC_ALL: 'ar_SA.UTF-8' }]) {
      expect((await run(['--help'], env)).stderr).toMatch(/^الاستعمال/);
    }
    for (const env of [{ LANG: 'ar', LC_ALL: 'fr_FR' }, { LANG: 'arn_CL' }]) {
      expect((await run(['--help'], env)).stderr).toMatch(/^Usage/);
    }
  });
});

describe('import', () => {
  const article = 'عنوان قصير\nقال الوزير إن المحادثات مستمرة في العاصمة.\nوأضاف أن النتائج قريبة جدا.\n';

  it('prints the article', async () => {
    const { run, write } = commandLine();
    write('a.txt', `\uFEFF${article}`);
    const { code, stdout, stderr } = await run(['import', 'a.txt']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      article: { headline: 'عنوان قصير', language: 'ar', direction: 'rtl', published: null },
      notes: [{ kind: 'headline', version: 'full', block: 0, message: matching(/headline/) }],
    });
    const { notes } = JSON.parse(stdout) as { notes: object[] };
    expect(notes.map(Object.keys)).toEqual([['kind', 'version', 'block', 'message']]);
  });

  it.each<[string, Uint8Array | string, string]>([
    ['an empty file', '', 'empty'],
    ['a file whose UTF-8 is broken', Buffer.concat([Buffer.from('واحد\nاثنان '), Buffer.of(0xff)]), 'line 2'],
    ['a binary file', 'PK\n\x03\x04\x00', 'line 2'],
    ['a file that is too large', Buffer.alloc(20_000_001, 'a'), '20 MB'],
  ])('refuses %s', async (_, contents, reason) => {
    const { run, write } = commandLine();
    write('a.txt', contents);
    const { code, stdout, stderr } = await run(['import', 'a.txt']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^a\\.txt: .*${reason}.*\\n$`));
  });

  it('reads a file in the encoding that it looks like, or that is named', async () => {
    const { run, write } = commandLine();
    write('a.txt', Buffer.from('c7e1e6d2edd120cddcd1', 'hex'));
    const headline = async (args: readonly string[]) => {
      const { article, from } = JSON.parse((await run(['import', 'a.txt', ...args])).stdout) as {
        article: { versions: { blocks: { text: string }[] }[] };
        from: { encoding: { encoding: string } };
      };
      return [article.versions[0]?.blocks[0]?.text, from.encoding.encoding];
    };
    expect(await headline([])).toEqual(['الوزير حـر', 'windows-1256']);
    expect(await headline(['--encoding', 'latin1'])).toEqual(['ÇáæÒíÑ ÍÜÑ', 'windows-1252']);
    const { code, stderr } = await run(['import', 'a.txt', '--encoding', 'klingon']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: matching(/"klingon"/) });
  });

  it('says in the reader’s language why a file is no article', async () => {
    const { run, write } = commandLine();
    write('a.pdf', '%PDF-1.7');
    expect((await run(['import', 'a.pdf'])).stderr).toMatch(/^a\.pdf: this is a PDF/);
    expect((await run(['import', 'a.pdf'], { LC_ALL: 'ar' })).stderr).toMatch(/^a\.pdf: هذا ملفّ PDF/);
  });

  it('refuses a file that is missing, and a folder', async () => {
    const { run, here } = commandLine();
    mkdirSync(join(here, 'folder'));
    expect(await run(['import', 'none.txt'])).toEqual(refused('none.txt: there is no such file.\n'));
    expect(await run(['import', 'folder'])).toEqual(refused(matching(/^folder: this is a folder/)));
    const arabic = await run(['import', 'none.txt'], { LC_ALL: 'ar' });
    expect(arabic).toEqual(refused('none.txt: لا يوجد ملفّ بهذا الاسم.\n'));
  });
});

const [KEY_MARK] = smallLesson().key;
const { version, block, start, end, exact } = KEY_MARK?.selector ?? {};
const KEY_ENTRY = {
  id: 'the-quote',
  version,
  block,
  start,
  end,
  exact,
  kind: 'quote',
  firmness: 'firm',
  says: KEY_MARK?.says,
  reason: KEY_MARK?.reason,
};

describe('key', () => {
  it('prints the marks of a lesson named by id, folder or file', async () => {
    const { run, lesson, write } = commandLine();
    write('whole.json', JSON.stringify(smallLesson()));
    for (const name of ['small', lesson, 'whole.json', join(lesson, 'lesson.json')]) {
      const { code, stdout, stderr } = await run(['key', name]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual([KEY_ENTRY]);
    }
  });

  it('refuses what is no lesson, saying where', async () => {
    const { run, lesson, write } = commandLine();
    write('notes.json', '{"schema":1}');
    expect(await run(['key', 'none'])).toEqual(refused(matching(/^none: /)));
    expect(await run(['key', '../../etc'])).toEqual(refused(matching(/etc: /)));
    expect(await run(['key', 'notes.json'])).toEqual(refused(containing('/title')));
    writeFileSync(join(lesson, 'key.json'), '[{}]');
    expect(await run(['key', 'small'])).toEqual(refused(containing('key.json /0/')));
  });
});

describe('score', () => {
  const perfect = { precision: 1, recall: 1, f1: 1 };
  const none = { precision: 0, recall: 0, f1: 0 };

  it('gives the key against itself the whole score', async () => {
    const { run, write } = commandLine();
    write('marks.json', (await run(['key', 'small'])).stdout);
    const { code, stdout, stderr } = await run(['score', 'small', 'marks.json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      overall: perfect,
      kinds: { quote: perfect, claim: perfect, framing: perfect },
      marks: [{ index: 0, outcome: 'found', key: 'the-quote' }],
      missed: [],
    });
  });

  it('says of each mark what it is, and what is missed', async () => {
    const { run, write } = commandLine();
    write('marks.json', JSON.stringify([{ version: 'full', block: 0, start: 0, end: 3, kind: 'framing' }]));
    expect(JSON.parse((await run(['score', 'small', 'marks.json'])).stdout)).toEqual({
      overall: none,
      kinds: { quote: none, claim: perfect, framing: none },
      marks: [{ index: 0, outcome: 'extra', key: null }],
      missed: ['the-quote'],
    });
    write('none.json', '[]');
    const unmarked = await run(['score', 'small', 'none.json']);
    expect(JSON.parse(unmarked.stdout)).toMatchObject({ marks: [], missed: ['the-quote'] });
  });

  const mark = { version: 'full', block: 1, start: 0, end: 3, kind: 'quote' };
  it.each<[string, unknown, string]>([
    ['one object', mark, 'marks.json: '],
    ['a kind that is none', [mark, { ...mark, kind: 'lie' }], '/1/kind'],
    ['an offset that is none', [{ ...mark, start: -1 }], '/0/start'],
    ['an offset in text', [{ ...mark, end: '3' }], '/0/end'],
    ['no block', [{ version: 'full', start: 0, end: 3, kind: 'quote' }], '/0/block'],
    ['a block that is not there', [mark, mark, { ...mark, block: 2 }], '/2: this mark points outside'],
    ['a version that is not there', [{ ...mark, version: 'abridged' }], '/0: this mark points outside'],
    ['an end beyond the text', [{ ...mark, end: 1000 }], '/0: this mark points outside'],
    ['an end before its start', [{ ...mark, start: 3 }], '/0: this mark points outside'],
  ])('refuses %s', async (_, marks, where) => {
    const { run, write } = commandLine();
    write('marks.json', JSON.stringify(marks));
    const { code, stdout, stderr } = await run(['score', 'small', 'marks.json']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(where);
    expect(stderr).not.toContain('    at ');
  });

  it('refuses marks that are no JSON, or not there', async () => {
    const { run, write } = commandLine();
    write('marks.json', '[{');
    expect(await run(['score', 'small', 'marks.json'])).toEqual(refused(containing("isn't JSON")));
    expect(await run(['score', 'small', 'none.json'])).toEqual(refused(containing('none.json: there is no')));
    expect(await run(['score', 'none', 'marks.json'])).toEqual(refused(matching(/^none: /)));
  });
});

describe('check', () => {
  it('prints what is wrong, in which file and where', async () => {
    const { run, lesson } = commandLine();
    writeFileSync(join(lesson, 'key.json'), JSON.stringify([{ ...KEY_MARK, reason: { ar: '', en: 'Because' } }]));
    const { code, stdout, stderr } = await run(['check', 'small']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toContainEqual({
      file: join(lesson, 'key.json'),
      path: '/0/reason/ar',
      kind: 'no-explanation',
      severity: 'shortfall',
      message: matching(/./),
    });
  });

  it('prints what does not fit the schema, and what cannot be read', async () => {
    const { run, lesson } = commandLine();
    writeFileSync(join(lesson, 'calm.json'), '{}');
    const misfit = await run(['check', 'small']);
    expect(misfit).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(misfit.stdout)).toMatchObject([{ file: join(lesson, 'calm.json'), path: '', kind: 'schema' }]);
    writeFileSync(join(lesson, 'calm.json'), '{');
    expect(JSON.parse((await run(['check', 'small'])).stdout)).toMatchObject([{ message: containing('JSON') }]);
    expect(await run(['check', 'none'])).toEqual(refused(matching(/^none: /)));
  });
});

describe('anchor', () => {
  it('fills in where words stand, and changes nothing a second time', async () => {
    const { run, lesson } = commandLine();
    const key = join(lesson, 'key.json');
    writeFileSync(key, JSON.stringify([{ ...KEY_MARK, selector: { exact } }]));
    rmSync(join(lesson, 'lesson.json'));
    const printed = `${JSON.stringify([key], null, 2)}\n`;
    expect(await run(['anchor', lesson])).toEqual({ code: 0, stdout: printed, stderr: '' });
    expect(JSON.parse(readFileSync(key, 'utf8'))).toEqual([KEY_MARK]);
    expect(await run(['anchor', lesson])).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
    expect(readdirSync(lesson).filter((name) => name.includes('partial'))).toEqual([]);
  });

  it('works on a lesson in one file', async () => {
    const { run, here, write } = commandLine();
    write('whole.json', JSON.stringify({ ...smallLesson(), key: [{ ...KEY_MARK, selector: { exact } }] }));
    expect(await run(['anchor', 'whole.json'])).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(here, 'whole.json'), 'utf8'))).toEqual(smallLesson());
  });

  it('tells what it cannot place, leaves it, and places the rest', async () => {
    const { run, lesson } = commandLine();
    const absent = { ...KEY_MARK, selector: { exact: 'غائب' } };
    writeFileSync(join(lesson, 'key.json'), JSON.stringify([absent, { ...KEY_MARK, selector: { exact } }]));
    const { code, stderr } = await run(['anchor', 'small']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/key\.json \/0\/selector: these words aren't in the article: غائب\n$/);
    expect(JSON.parse(readFileSync(join(lesson, 'key.json'), 'utf8'))).toEqual([absent, KEY_MARK]);
  });

  it('leaves an entry that is written flat, and says what is wrong with it', async () => {
    const { run, lesson } = commandLine();
    const flat = `[${JSON.stringify(KEY_ENTRY)}]`;
    writeFileSync(join(lesson, 'key.json'), flat);
    const { code, stdout, stderr } = await run(['anchor', 'small']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '[]\n' });
    expect(stderr).toMatch(/key\.json \/0: .*"firmness"/);
    expect(readFileSync(join(lesson, 'key.json'), 'utf8')).toBe(flat);
  });

  it('leaves a part that is nested without end, and says so', async () => {
    const { run, lesson } = commandLine();
    writeFileSync(join(lesson, 'items.json'), '['.repeat(200_000) + ']'.repeat(200_000));
    expect(await run(['anchor', 'small'])).toEqual({
      code: 1,
      stdout: '[]\n',
      stderr: matching(/items\.json: .*levels/),
    });
  });

  it('says of a file that it cannot be written, and writes the others', async () => {
    const { run, lesson } = commandLine();
    const part = JSON.stringify([{ selector: { exact } }]);
    for (const name of ['key.json', 'calm.json']) writeFileSync(join(lesson, name), part);
    // In the way of the file under which the part is written until it is whole.
    mkdirSync(join(lesson, `key.json.${process.pid}.partial`));
    const { code, stdout, stderr } = await run(['anchor', 'small']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: `${JSON.stringify([join(lesson, 'calm.json')], null, 2)}\n` });
    expect(stderr).toMatch(/key\.json: it can't be written \(.*\)\.\n$/);
    expect(stderr).not.toContain('    at ');
    expect(readFileSync(join(lesson, 'key.json'), 'utf8')).toBe(part);
  });

  it('refuses a lesson without an article, and a part that is no JSON, changing nothing', async () => {
    const { run, lesson } = commandLine();
    writeFileSync(join(lesson, 'key.json'), JSON.stringify([{ selector: { exact } }]));
    writeFileSync(join(lesson, 'walk.json'), '[');
    expect(await run(['anchor', 'small'])).toEqual(refused(containing("walk.json: this isn't JSON")));
    rmSync(join(lesson, 'walk.json'));
    rmSync(join(lesson, 'article.json'));
    expect(await run(['anchor', 'small'])).toMatchObject({ code: 1, stdout: '' });
    expect(JSON.parse(readFileSync(join(lesson, 'key.json'), 'utf8'))).toEqual([{ selector: { exact } }]);
  });
});
