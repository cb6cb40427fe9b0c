import { strToU8, zipSync, type Zippable } from 'fflate';
import { isToBeSeen } from '../../core/text/white-space.ts';
import { refuseFile } from './file-refused.ts';
import { unpackPart, type ZipPart } from './zip-parts.ts';

/** The parts that text comes of. Pictures, fonts, macros and embedded files are left where they are. */
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]{1,80}\.(?:xml|xml\.rels))$/;
/** What no text is in: themes, fonts, settings. */
const NO_TEXT = /^word\/(?:_rels\/)?(?:theme|font|settings|webSettings|people)/;
/** What Word writes for a long book at most, and what is read within two seconds: time goes by tags, not by letters. */
const LARGEST_XML = 12_000_000;
const MOST_TAGS = 80_000;
/** Word nests tables in tables now and then, and never so deep. */
const DEEPEST = 200;

/** A document's text. `titled`: its first line has the style of a title. */
export type DocumentText = { text: string; titled: boolean };

/** Word's own names of styles, whatever language it speaks. */
const TITLE = /^(?:title|heading 1)$/i;

/** Whether a zip's parts are a Word document's. */
export function isWordDocument(parts: readonly ZipPart[]): boolean {
  return parts.some(({ name }) => /^word\/document\d*\.xml$/.test(name));
}

/**
 * The text of a Word document, a line for each paragraph and each line break in one. Deleted text, notes and comments
 * are left out. mammoth is given a zip of our own making, of parts that were each unpacked and looked at before: no
 * two programs can see two different files in it. Throws `FileRefused`.
 */
export async function readWordDocument(bytes: Uint8Array, parts: readonly ZipPart[]): Promise<DocumentText> {
  const wanted = parts.filter(({ name }) => TEXT_PART.test(name) && !NO_TEXT.test(name));
  if (wanted.reduce((sum, { size }) => sum + size, 0) > LARGEST_XML) refuseFile({ kind: 'tangled' });
  const checked: Zippable = {};
  let tags = 0;
  for (const part of wanted) {
    const xml = checkedXml(unpackPart(bytes, part), part.name);
    tags += xml.tags;
    if (tags > MOST_TAGS) refuseFile({ kind: 'tangled' });
    checked[part.name] = [strToU8(xml.text), { level: 0 }];
  }
  return textOf(Buffer.from(zipSync(checked)));
}

function checkedXml(bytes: Uint8Array, name: string): { text: string; tags: number } {
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuseFile({ kind: 'damaged', detail: `${name} isn't text in UTF-8` });
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) refuseFile({ kind: 'xml-entities' });
  const tags = xml.match(/<[^<>]*>/g) ?? [];
  // The parser takes long over brackets that belong to no tag, and no program writes one.
  if (tags.length !== xml.split('<').length - 1) refuseFile({ kind: 'damaged', detail: `${name} is broken XML` });
  if (depthOf(tags) > DEEPEST) refuseFile({ kind: 'tangled' });
  return { text: xml, tags: tags.length };
}

/** mammoth goes down a tree by calls, whose stack ends. */
function depthOf(tags: readonly string[]): number {
  let depth = 0;
  let deepest = 0;
  for (const tag of tags) {
    if (tag.startsWith('</')) depth--;
    else if (!/^<[?!]|\/>$/.test(tag)) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

async function textOf(document: Buffer): Promise<DocumentText> {
  const { default: mammoth } = await import('mammoth');
  const lines: DocumentLine[] = [];
  try {
    await mammoth.convertToHtml(
      { buffer: document },
      {
        // Its own tree of the document has the text as it is; the HTML that it would make of it isn't needed.
        transformDocument(root: unknown) {
          collectLines(root, lines);
          return { ...(root as object), children: [] };
        },
      },
    );
  } catch (error) {
    return refuseFile({ kind: 'damaged', detail: error instanceof Error ? error.message.slice(0, 200) : 'unknown' });
  }
  const first = lines.find(({ text }) => isToBeSeen(text));
  return { text: lines.map(({ text }) => text).join('\n'), titled: first?.titled === true };
}

/** A node of mammoth's tree: https://github.com/mwilliamson/mammoth.js/blob/master/lib/documents.js */
type DocumentNode = { type?: unknown; value?: unknown; breakType?: unknown; styleName?: unknown; children?: unknown };

type DocumentLine = { text: string; titled: boolean };

/** Adds the lines of a node to `lines`, whose last may be going on. */
function collectLines(node: unknown, lines: DocumentLine[]): void {
  const { type, value, breakType, styleName, children } = node as DocumentNode;
  if (type === 'paragraph') lines.push({ text: '', titled: typeof styleName === 'string' && TITLE.test(styleName) });
  if (type === 'text' && typeof value === 'string') append(value);
  if (type === 'tab') append('\t');
  if (type === 'break' && breakType === 'line') lines.push({ text: '', titled: false });
  if (Array.isArray(children)) for (const child of children) collectLines(child, lines);

  function append(text: string): void {
    const line = lines.pop() ?? { text: '', titled: false };
    lines.push({ ...line, text: line.text + text });
  }
}
