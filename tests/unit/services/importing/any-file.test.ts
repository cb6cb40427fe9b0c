import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../../core/article/article.ts';
import { importBytes } from '../../../../services/importing/import-file.ts';
import { packLesson } from '../../../../services/packs/pack-lesson.ts';
import { paragraph, wordDocument } from '../../../fixtures/imports/make-documents.ts';
import { smallLesson } from '../small-lesson.ts';
import { encoded } from './encoded.ts';

/** So many mutated files by default; HAMESH_RUNS=10000 for a night's worth. */
const RUNS = Number(process.env['HAMESH_RUNS'] ?? 300);
/** Milliseconds of processor that one file may take. */
const LONGEST = 2000;

type File = { name: string; bytes: Buffer };

function filesIn(folder: string, ending: RegExp): File[] {
  const url = new URL(`../../../fixtures/${folder}/`, import.meta.url);
  const names = readdirSync(url).filter((name) => ending.test(name));
  return names.map((name) => ({ name, bytes: readFileSync(new URL(name, url)) }));
}

/** Stands for a document whose body is mutated before it is packed: a zip that is mutated later fails its checksum. */
const DOCUMENT_BODY = 'body.docx';

const texts = filesIn('articles', /\.txt$/);
const files: readonly File[] = [
  ...texts,
  ...texts.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes.toString(), 'utf16le') })),
  { name: 'old.txt', bytes: Buffer.from(encoded('قال الوزير: "سنعود قريبا".\nوأضاف آخرون.', 'windows-1256')) },
  ...filesIn('imports', /\.(?:html|docx)$/),
  {
    name: 'a.mhtml',
    bytes: Buffer.from(
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n' +
        'Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><h1>The bridge</h1><p>It is =E2=80=9Cclosed=E2=80=\r\n=9D.</p>\r\n--b--\r\n',
    ),
  },
  { name: DOCUMENT_BODY, bytes: Buffer.from(paragraph('قال الوزير: ', '«سنعود قريبا».') + paragraph('Tom &amp; Ann')) },
  { name: 'a.hamesh', bytes: Buffer.from(packLesson(smallLesson())) },
];

const SPLICES = [
  '<',
  '>',
  '&',
  '"',
  '\0',
  '</div>',
  '<div>',
  '<script>',
  '<!--',
  '-->',
  '<table><tr><p>',
  '&#0;',
  '&#1114112;',
  '</html>',
  '<body>',
  '<!DOCTYPE a [',
  '<svg><p>',
  '<p hidden>',
  '{"@graph":',
  '\ufeff',
  '\u202e',
  '«',
  'PK\x03\x04',
  '<w:p>',
  '</w:t>',
].map((text) => Buffer.from(text));

const splice = fc.oneof(
  fc.constantFrom(...SPLICES),
  fc.uint8Array({ maxLength: 8 }),
  fc.constantFrom(...files).map(({ bytes }) => bytes.subarray(0, 3000)),
);

/** A file with some of its bytes changed, left out, repeated or taken from another. */
const mutated = fc
  .tuple(
    fc.constantFrom(...files),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 60 }), splice, fc.integer({ min: 0, max: 3 })), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([file, edits]): File => {
    const bytes = edits.reduce((bytes, [place, removed, added, times]) => {
      const at = place % (bytes.length + 1);
      return Buffer.concat([
        bytes.subarray(0, at),
        ...Array<Uint8Array>(times).fill(added),
        bytes.subarray(at + removed),
      ]);
    }, file.bytes);
    return {
      name: file.name,
      bytes: file.name === DOCUMENT_BODY ? Buffer.from(wordDocument(bytes.toString())) : bytes,
    };
  });

async function timed(bytes: Uint8Array, name: string) {
  const before = process.cpuUsage();
  const result = await importBytes(bytes, name);
  const { user, system } = process.cpuUsage(before);
  return { result, took: (user + system) / 1000 };
}

describe('whatever the file', () => {
  it(
    'is read as an article that fits its schema, or refused, in a moment',
    async () => {
      let slowest = 0;
      await fc.assert(
        fc.asyncProperty(mutated, async ({ name, bytes }) => {
          const { result, took } = await timed(bytes, name);
          slowest = Math.max(slowest, took);
          if (result.ok) expect(articleSchema.parse(result.article)).toEqual(result.article);
        }),
        { numRuns: RUNS, seed: 4 },
      );
      expect(slowest).toBeLessThan(LONGEST);
    },
    30_000 + RUNS * 100,
  );
});

describe('files made to hang are read or refused in a moment', () => {
  const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;
  const million = 1_000_000;
  it.each<[string, string, string | Uint8Array]>([
    ['words', 'a.txt', 'كلمة '.repeat(200_000)],
    ['spaces', 'a.txt', `a${' '.repeat(19 * million)}b`],
    ['line breaks', 'a.txt', `a${'\n'.repeat(19 * million)}b`],
    ['one word of Arabic in an old encoding', 'a.txt', Buffer.alloc(19 * million, 0xc7)],
    ['quote marks', 'a.txt', `نص ${'"'.repeat(million)}`],
    ['opened tags', 'a.html', page('<div>'.repeat(45_000))],
    ['opened tags, and text', 'a.html', page('<div>word '.repeat(20_000))],
    ['inline tags', 'a.html', page('<b>word '.repeat(20_000))],
    ['paragraphs', 'a.html', page('<p>A paragraph, with <a href="x">links</a>, of some words.</p>'.repeat(10_000))],
    [
      'paragraphs, as many as Readability is given',
      'a.html',
      page(`<article>${'<p>A paragraph, with words, of some length.</p>'.repeat(3900)}</article>`),
    ],
    [
      'nesting, as deep as Readability is given',
      'a.html',
      page(`${'<div>'.repeat(75)}${'<p>A paragraph, with words.</p>'.repeat(500)}`),
    ],
    ['furniture in furniture', 'a.html', page(`${'<div class="related">'.repeat(20_000)}words`)],
    ['tables', 'a.html', page('<table><tr><td>'.repeat(15_000))],
    ['line-breaking tags', 'a.html', page(`words${'<br>'.repeat(49_000)}words`)],
    ['line-breaking tags, few enough for Readability', 'a.html', page(`words${'<br>'.repeat(3900)}words`)],
    ['comments left open', 'a.html', page('<!--'.repeat(million))],
    ['scripts left open', 'a.html', page('<script>'.repeat(million))],
    ['scripts half open', 'a.html', page('<script '.repeat(million))],
    ['opened tags, as many as are read', 'a.html', page('<div>word '.repeat(1900))],
    ['closing tags', 'a.html', page('</div>'.repeat(45_000))],
    ['signs', 'a.html', page('<'.repeat(49_000))],
    ['attributes', 'a.html', page(`<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(' ')}>words`)],
    ['attributes, after a sign in one', 'a.html', page(`<p b="<" ${'a="1"'.repeat(million)}>words`)],
    [
      'attributes, as many as are read',
      'a.html',
      page(`<p ${Array.from({ length: 480 }, (_, index) => `a${index}=1`).join(' ')}>words`.repeat(20)),
    ],
    ['quotes in tags', 'a.html', page('<p a="'.repeat(45_000))],
    ['tags without an end', 'a.html', page(`<p ${'a '.repeat(million)}`)],
    ['an attribute of many quotes', 'a.html', page(`<p a=${'"'.repeat(million + 1)}`)],
    ['classes', 'a.html', page(`<p class="${'date-'.repeat(million)}">words`)],
    ['headlines', 'a.html', page('<h1>A headline of words</h1>'.repeat(20_000))],
    ['dates', 'a.html', page('<time>29.12.2025</time><div class="date">12 foo</div>'.repeat(10_000))],
    [
      'quotations',
      'a.html',
      page(
        `${'<p>Words of a text of its own.</p>'.repeat(3000)}${'<blockquote>Some other words in it</blockquote>'.repeat(10_000)}`,
      ),
    ],
    ['headers', 'a.html', page(`<article>words ${'<header>'.repeat(1900)}<h2>word</h2>`)],
    ['lists of links', 'a.html', page(`<article>${'<ul><li><a href="a">word</a>'.repeat(900)}`)],
    ['lines about it', 'a.html', page('<p>Updated 3 hours ago</p>'.repeat(15_000))],
    [
      'boundaries',
      'a.mhtml',
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n${'--a\n'.repeat(million)}`,
    ],
    [
      'parts within parts',
      'a.mhtml',
      `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n${'--a\nContent-Type: multipart/mixed; boundary=a\n\n'.repeat(20_000)}`,
    ],
    ['headers of a mail', 'a.eml', `MIME-Version: 1.0\nContent-Type: text/plain\n${' ;boundary'.repeat(million)}`],
    [
      'figures of a mail',
      'a.eml',
      `MIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${'=41'.repeat(million)}`,
    ],
    ['lines of one width', 'a.txt', 'The words of a line that is full of them, as all are\n'.repeat(15_000)],
    ['text without an end', 'a.html', page(`<p>${'word '.repeat(190_000)}`)],
    ['data nested in data', 'a.html', page(`<script type="application/ld+json">${'['.repeat(400_000)}</script>`)],
    [
      'data of many things',
      'a.html',
      page(`<script type="application/ld+json">[${'{"@graph":[]},'.repeat(60_000)}{}]</script>`),
    ],
    ['declarations', 'a.html', `${'<!-- -->'.repeat(million)}<!doctype html`],
    ['paragraphs of a document', 'a.docx', wordDocument(paragraph('some words in a run').repeat(12_000), {}, 0)],
    ['runs of a document', 'a.docx', wordDocument(`<w:p>${'<w:r><w:t>word </w:t></w:r>'.repeat(18_000)}</w:p>`, {}, 0)],
    [
      'attributes of a document',
      'a.docx',
      wordDocument(`<w:p ${Array.from({ length: 20_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`, {}, 0),
    ],
    [
      'signs of a document',
      'a.docx',
      wordDocument(`<w:p><w:r><w:t>${'&amp;'.repeat(300_000)}</w:t></w:r></w:p>`, {}, 0),
    ],
    ['tags of a document', 'a.docx', wordDocument('<w:p/>'.repeat(200_000), {}, 0)],
    ['brackets of a document', 'a.docx', wordDocument('<'.repeat(500_000), {}, 0)],
  ])(
    '%s',
    async (_, name, contents) => {
      const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
      const { took } = await timed(bytes, name);
      expect(took).toBeLessThan(LONGEST);
    },
    60_000,
  );
});
