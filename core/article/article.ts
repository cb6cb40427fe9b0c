import * as z from 'zod';
import { isLanguageTag } from '../text/language-tag.ts';

/** Names a version within its article: `full`, `abridged`, … */
export const versionIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .brand<'VersionId'>();
export type VersionId = z.infer<typeof versionIdSchema>;

export const FULL_VERSION = versionIdSchema.parse('full');

/** `text` is what the source said, character for character: only the line breaks between blocks are ours. */
export const blockSchema = z.strictObject({
  kind: z.enum(['headline', 'teaser', 'paragraph']),
  text: z.string().min(1),
});
export type Block = z.infer<typeof blockSchema>;

export const versionSchema = z.strictObject({
  id: versionIdSchema,
  blocks: z.array(blockSchema).min(1),
});
export type Version = z.infer<typeof versionSchema>;

/**
 * An article as it was imported. `language` is a BCP 47 tag ("und" when it can't be told); `published` is the
 * publisher's own date, without a time zone, since a dateline has none.
 */
export const articleSchema = z.strictObject({
  headline: z.string(),
  language: z.string().refine(isLanguageTag, 'this is no language tag'),
  direction: z.enum(['rtl', 'ltr']),
  publisher: z.string().nullable(),
  published: z.iso.date().nullable(),
  versions: z.array(versionSchema).min(1),
});
export type Article = z.infer<typeof articleSchema>;

/** The version of that name, or undefined where the article has none such. */
export function findVersion(article: Article, id: VersionId): Version | undefined {
  return article.versions.find((version) => version.id === id);
}
