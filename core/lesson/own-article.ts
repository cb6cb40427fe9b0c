import * as z from 'zod';
import { articleSchema } from '../article/article.ts';
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
