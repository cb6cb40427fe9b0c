import * as z from 'zod';
import { articleSchema, type Block, type Version } from '../article/article.ts';
import { LONGEST_TEXT } from '../importing/limits.ts';
import { isToBeSeen } from '../text/white-space.ts';
import { lessonIdSchema } from './lesson.ts';

export const OWN_ARTICLE_SCHEMA = 1;

/** An article that a person brought and keeps in the library. Its id is drawn from the same ids as a lesson's. */
export const ownArticleSchema = z.strictObject({
  schema: z.literal(OWN_ARTICLE_SCHEMA),
  id: lessonIdSchema,
  /** Milliseconds since the epoch by this machine's clock. */
  added: z.int().min(0),
  article: articleSchema,
});
export type OwnArticle = z.infer<typeof ownArticleSchema>;

/** Letters of a publisher's name. */
export const LONGEST_NAME = 300;
const LONGEST_TAG = 60;

/** An article that may be kept: every block says something, every version has a name of its own, and none is endless. */
export const keepableArticleSchema = articleSchema
  .refine(({ language }) => language.length <= LONGEST_TAG, 'the language is too long')
  .refine(({ publisher }) => (publisher?.length ?? 0) <= LONGEST_NAME, 'the publisher is too long')
  .refine(({ headline, versions }) => headline.length + lengthOf(versions) <= LONGEST_TEXT, 'the text is too long')
  .refine(({ versions }) => new Set(versions.map(({ id }) => id)).size === versions.length, 'two versions have one id')
  .refine(({ versions }) => blocksOf(versions).every(({ text }) => isToBeSeen(text)), 'a block is empty');

function blocksOf(versions: readonly Version[]): Block[] {
  return versions.flatMap(({ blocks }) => blocks);
}

function lengthOf(versions: readonly Version[]): number {
  return blocksOf(versions).reduce((sum, { text }) => sum + text.length, 0);
}
