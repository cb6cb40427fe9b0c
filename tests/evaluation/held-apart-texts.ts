import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../core/article/article.ts';
import { importPlainText } from '../../core/importing/plain-text.ts';
import { keySchema, type Key } from './key.ts';

export const HELD_APART = path.join(import.meta.dirname, 'held-apart');

/** A text that is held apart, imported, with its key. */
export type KeyedText = { name: string; article: Article; key: Key };

/** The names of the texts, in order. */
export function heldApartNames(): string[] {
  return readdirSync(HELD_APART)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => path.basename(file, '.txt'))
    .sort();
}

/** The article that the importer makes of a text. Throws where it makes none. */
export function importHeldApart(name: string): Article {
  const result = importPlainText(readFileSync(path.join(HELD_APART, `${name}.txt`), 'utf8'));
  if (!result.ok) throw new Error(`${name}.txt can't be imported: ${result.problem.kind}`);
  return result.article;
}

export function keyFile(name: string): string {
  return path.join(HELD_APART, `${name}.key.json`);
}

/** All texts with their keys. Throws where a key isn't one. */
export function heldApartTexts(): KeyedText[] {
  return heldApartNames().map((name) => ({
    name,
    article: importHeldApart(name),
    key: keySchema.parse(JSON.parse(readFileSync(keyFile(name), 'utf8'))),
  }));
}
