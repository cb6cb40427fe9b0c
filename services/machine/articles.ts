import type { ArticleReading, ArticleSource } from '../../core/contract.ts';
import type { FileImport } from '../importing/import-file.ts';
import type { Packs } from './packs.ts';

/** Reads what a person brought: an article comes back to be looked at, a pack is taken in. */
export async function readArticle(source: ArticleSource, packs: Packs): Promise<ArticleReading> {
  const imported = await importSource(source);
  if (!imported.ok) return { kind: 'refused', problem: imported.problem };
  const { article, notes, from, original } = imported;
  if (from.kind === 'pack') return { kind: 'pack', outcome: await packs.add(from.lesson) };
  return { kind: 'article', article, notes, from, original };
}

async function importSource(source: ArticleSource): Promise<FileImport> {
  // Readers of pages and documents are loaded when there is one to read: a start doesn't wait for them.
  const { importBytes, importPasted } = await import('../importing/import-file.ts');
  if (source.kind === 'text') return importPasted(source.text);
  const { bytes, name, encoding } = source;
  return importBytes(Buffer.from(bytes, 'base64'), name, encoding === null ? {} : { encoding });
}
