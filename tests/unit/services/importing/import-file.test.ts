import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importBytes, importPasted, type FileImport } from '../../../../services/importing/import-file.ts';
import { packLesson } from '../../../../services/packs/pack-lesson.ts';
import { paragraph, wordDocument } from '../../../fixtures/imports/make-documents.ts';
import { smallLesson } from '../small-lesson.ts';
import { encoded } from '../../../fixtures/imports/encoded.ts';

const IMPORTS = new URL('../../../fixtures/imports/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, IMPORTS));

function blocksOf(result: FileImport): string[] {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.article.versions.flatMap(({ blocks }) => blocks.map(({ kind, text }) => `${kind}: ${text}`));
}

async function problemOf(contents: string | Uint8Array, name = 'a.txt', encoding?: string) {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
  const result = await importBytes(bytes, name, encoding === undefined ? {} : { encoding });
  return result.ok ? null : result.problem;
}

describe('a Word document', () => {
  it('is read as it was last edited, by paragraph', async () => {
    expect(blocksOf(await importBytes(read('arabic-edited.docx'), 'a.docx'))).toEqual([
      'headline: الميناء يستأنف العمل بعد العاصفة',
      'paragraph: قال مدير الميناء علاء ناصر إن جميع الأرصفة مفتوحة.',
      'paragraph: وأضاف: «نعمل ليل نهار».',
    ]);
  });

  it('keeps its spaces and tabs, and ends a line where it does', async () => {
    expect(blocksOf(await importBytes(read('english-line-breaks.docx'), 'a.docx'))).toEqual([
      'headline: Fishermen say the quota is too small',
      'paragraph: “We lost 40% & more,” said Ana Silva.',
      'paragraph: The ministry disagrees.',
      'paragraph: The report counts  3,000 boats,\tall told.',
    ]);
  });

  it('has the headline that its style names, though it ends in a full stop', async () => {
    const title = '<w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr><w:r><w:t>It closes. They argue.</w:t></w:r></w:p>';
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style></w:styles>';
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
    const document = wordDocument(title + paragraph('The council met.'), {
      'word/styles.xml': styles,
      'word/_rels/document.xml.rels': relationships,
    });
    expect(blocksOf(await importBytes(document, 'a.docx'))).toEqual([
      'headline: It closes. They argue.',
      'paragraph: The council met.',
    ]);
  });

  it('is read through its tables, and past its pictures', async () => {
    expect(blocksOf(await importBytes(read('arabic-table.docx'), 'named-wrongly.txt'))).toEqual([
      'headline: أسعار القمح ترتفع في المنطقة',
      'paragraph: مصر: ارتفع السعر بنسبة ٧٪ في شهر.',
      'paragraph: الأردن: بقي السعر على حاله.',
      'paragraph: وتوقع تجار أن يستمر الارتفاع حتى الصيف.',
    ]);
  });

  it.each(['<!DOCTYPE x [<!ENTITY a "aaaa">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'])(
    'is refused with %s',
    async (declaration) => {
      const styles = `<?xml version="1.0"?>${declaration}<w:styles/>`;
      expect(await problemOf(wordDocument(paragraph('a'), { 'word/styles.xml': styles }), 'a.docx')).toEqual({
        kind: 'xml-entities',
      });
    },
  );

  it('is refused where it swells', async () => {
    const swelling = wordDocument(paragraph('a'), { 'word/media/x.bmp': 'a'.repeat(30_000_000) });
    expect(await problemOf(swelling, 'a.docx')).toEqual({ kind: 'zip-bomb' });
  });

  it('is refused where it is larger than its directory says', async () => {
    const document = Buffer.from(wordDocument(paragraph('ا'.repeat(5000))));
    const central = document.lastIndexOf('word/document.xml') - 46;
    document.writeUInt32LE(10, central + 24);
    expect(await problemOf(document, 'a.docx')).toEqual({ kind: 'zip-bomb' });
  });

  it('is refused where it is locked, in either way', async () => {
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await problemOf(locked, 'a.docx')).toEqual({ kind: 'encrypted' });
    const zip = Buffer.from(wordDocument(paragraph('a')));
    const central = zip.lastIndexOf('word/document.xml') - 46;
    zip.writeUInt16LE(zip.readUInt16LE(central + 8) | 1, central + 8);
    expect(await problemOf(zip, 'a.docx')).toEqual({ kind: 'encrypted' });
  });

  it('is refused where it is damaged or nested without end', async () => {
    const document = wordDocument(paragraph('a'));
    expect(await problemOf(document.subarray(0, -30), 'a.docx')).toMatchObject({ kind: 'damaged' });
    expect(await problemOf(wordDocument('<w:p><w:r>'), 'a.docx')).toMatchObject({ kind: 'damaged' });
    const deep = '<w:tbl>'.repeat(5000) + '</w:tbl>'.repeat(5000);
    expect(await problemOf(wordDocument(deep), 'a.docx')).toEqual({ kind: 'tangled' });
  });

  it('is refused where nothing is in it', async () => {
    expect(await problemOf(wordDocument('<w:p/>'), 'a.docx')).toEqual({ kind: 'empty' });
  });
});

describe('a page', () => {
  const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

  it('runs nothing and fetches nothing, and shows the text of nothing that isn’t text', async () => {
    const hostile = page(
      '<h1>A headline of some words</h1><script>globalThis.ran = true; document.write("<p>written</p>")</script>' +
        '<p onclick="globalThis.ran = true">The first paragraph of the page, which is long enough.</p><img src="https://example.org/x.png" onerror="globalThis.ran = true">' +
        '<iframe srcdoc="<p>framed</p>">framed</iframe><!-- <p>a comment</p> --><p>The last paragraph of the page.</p>',
    );
    expect(blocksOf(await importBytes(Buffer.from(hostile), 'a.html'))).toEqual([
      'headline: A headline of some words',
      'paragraph: The first paragraph of the page, which is long enough.',
      'paragraph: The last paragraph of the page.',
    ]);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('keeps its characters as they are, but for white space that a browser doesn’t show', async () => {
    const text = 'قالَ\u00a0 «نعم\u200f»\n\t ثم <b>مضى</b>ٰ &amp; &lt;عاد&gt; ﻻ &#x627;';
    expect(blocksOf(await importBytes(Buffer.from(page(`<p>${text}</p>`)), 'a.html'))).toEqual([
      'paragraph: قالَ\u00a0 «نعم\u200f» ثم مضىٰ & <عاد> ﻻ ا',
    ]);
  });

  it('is read in the encoding that it declares, known to us or not, unless it is UTF-8', async () => {
    const text = 'Сегодня в городе открылся новый мост через реку.';
    const declared = page(`<p>${text}</p>`, '<meta charset="windows-1251">');
    const result = await importBytes(encoded(declared, 'windows-1251'), 'a.html');
    expect(blocksOf(result)).toEqual([`paragraph: ${text}`]);
    expect(result).toMatchObject({ from: { encoding: { encoding: 'windows-1251', sure: true } } });
    expect(blocksOf(await importBytes(Buffer.from(declared), 'a.html'))).toEqual([`paragraph: ${text}`]);
  });

  it('may be broken outside its article, and not in it', async () => {
    const bytes = (text: string, noise: string) =>
      Buffer.from(
        page(`<p>${text}</p><footer>${noise}</footer>`, '<meta charset="utf-8">').replace('#', '\u00ff'),
        'latin1',
      );
    const text = 'The bridge was opened on Monday by the mayor, in the rain.';
    expect(blocksOf(await importBytes(bytes(text, '#'), 'a.html'))).toEqual([`paragraph: ${text}`]);
    expect(await problemOf(bytes(`${text} #`, ''), 'a.html')).not.toBeNull();
  });

  it('is refused with more markup than any article, with entities of its own, and with nothing in it', async () => {
    expect(await problemOf(page('<p>a</p>'.repeat(50_000)), 'a.html')).toEqual({ kind: 'tangled' });
    expect(await problemOf(page('<div>a'.repeat(3000)), 'a.html')).toEqual({ kind: 'tangled' });
    expect(await problemOf(`<!DOCTYPE html [<!ENTITY a "b">]><html><body><p>&a;</p></body></html>`, 'a.html')).toEqual({
      kind: 'xml-entities',
    });
    expect(await problemOf(page(''), 'a.html')).toEqual({ kind: 'bare-page' });
  });
});

describe('the source of a page', () => {
  const source = '<h1>The bridge is closed</h1>\n<p>The council closed it &amp; the traders mind.</p>';
  const blocks = ['headline: The bridge is closed', 'paragraph: The council closed it & the traders mind.'];

  it('is read as a page, copied whole or in part, in a file or pasted', async () => {
    expect(blocksOf(await importBytes(Buffer.from(source), 'a.txt'))).toEqual(blocks);
    expect(blocksOf(await importPasted(source))).toEqual(blocks);
    const pasted = await importPasted(`<!DOCTYPE html><html><body>${source}</body></html>`);
    expect(blocksOf(pasted)).toEqual(blocks);
    expect(pasted).toMatchObject({ from: { kind: 'pasted' } });
  });
});

describe('a pack', () => {
  it('is handed over to those who know packs', async () => {
    const lesson = smallLesson();
    const result = await importBytes(packLesson(lesson), 'a.hamesh');
    expect(result).toMatchObject({ ok: true, article: lesson.article, notes: [], from: { kind: 'pack' } });
    expect(await problemOf(zipSync({ 'manifest.json': new Uint8Array() }), 'a.hamesh')).toMatchObject({ kind: 'pack' });
  });
});

describe('a file is refused', () => {
  it.each<[string, string | Uint8Array, object]>([
    ['that is empty', '', { kind: 'empty' }],
    ['of nothing but spaces', ' \n\u200f\n', { kind: 'empty' }],
    ['without a letter', '1234 5678', { kind: 'no-letters' }],
    ['that isn’t text', Buffer.from('one\ntwo\0three and more'), { kind: 'not-text', line: 2 }],
    ['of an old Mac that isn’t text', Buffer.from('one\rtwo\r\rthree\0and more'), { kind: 'not-text', line: 4 }],
    ['over 20 MB', Buffer.alloc(20_000_001, 'a'), { kind: 'too-large' }],
    ['over 200,000 words', 'كلمة '.repeat(200_001), { kind: 'too-many-words' }],
    ['of one endless word', 'ا'.repeat(2_000_001), { kind: 'too-many-words' }],
    ['that is a PDF', '%PDF-1.7\n', { kind: 'unsupported', what: 'pdf' }],
    ['that is RTF', '{\\rtf1\\ansi', { kind: 'unsupported', what: 'rich-text' }],
    ['of an older Office', Buffer.from('d0cf11e0a1b11ae100', 'hex'), { kind: 'unsupported', what: 'old-word' }],
    ['that is a picture', Buffer.from('89504e470d0a1a0a', 'hex'), { kind: 'unsupported', what: 'picture' }],
    ['that is an archive', Buffer.from('1f8b08', 'hex'), { kind: 'unsupported', what: 'archive' }],
    ['that is a zip of something', zipSync({ 'a.txt': Buffer.from('a') }), { kind: 'unsupported', what: 'archive' }],
    ['that is XML', '<?xml version="1.0"?><rss><item>words</item></rss>', { kind: 'unsupported', what: 'xml' }],
    ['of XML with entities', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', { kind: 'xml-entities' }],
    [
      'that is a web archive with no page in it',
      'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n',
      { kind: 'unsupported', what: 'web-archive' },
    ],
    [
      'that is Safari’s archive',
      Buffer.from('bplist00\u0000\u0001', 'latin1'),
      { kind: 'unsupported', what: 'web-archive' },
    ],
    ['that is a PDF after some space', '\n\n%PDF-1.4\n1 0 obj', { kind: 'unsupported', what: 'pdf' }],
    [
      'that is a picture of a telephone’s',
      Buffer.from('\0\0\0\x18ftypheic\0\0', 'latin1'),
      { kind: 'unsupported', what: 'picture' },
    ],
    [
      'that is a drawing',
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Words</text></svg>',
      { kind: 'unsupported', what: 'xml' },
    ],
    ['that is a film', Buffer.from('\0\0\0\x18ftypisom\0\0', 'latin1'), { kind: 'unsupported', what: 'recording' }],
    ['that is a recording', Buffer.from('ID3\u0003\0\0', 'latin1'), { kind: 'unsupported', what: 'recording' }],
    ['that is a book', zipSync({ 'META-INF/container.xml': Buffer.from('a') }), { kind: 'unsupported', what: 'book' }],
    [
      'that is a spreadsheet',
      zipSync({ 'xl/workbook.xml': Buffer.from('a') }),
      { kind: 'unsupported', what: 'workbook' },
    ],
    [
      'that is an OpenDocument',
      zipSync({ mimetype: Buffer.from('a'), 'content.xml': Buffer.from('a') }),
      { kind: 'unsupported', what: 'open-document' },
    ],
    ['of a page in frames', '<html><frameset><frame src="a.html"></frameset></html>', { kind: 'bare-page' }],
  ])('%s', async (_, contents, problem) => {
    expect(await problemOf(contents)).toEqual(problem);
  });

  it('where a person chose an encoding that it isn’t in', async () => {
    expect(await problemOf(Buffer.of(0x61, 0xff), 'a.txt', 'utf-8')).toEqual({
      kind: 'other-encoding',
      encoding: 'utf-8',
    });
  });
});

it('imports 200,000 words', async () => {
  expect(await problemOf('قال كلمة. '.repeat(100_000))).toBeNull();
});
