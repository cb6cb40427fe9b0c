import * as z from 'zod';

/** The interface's languages. An article may be in any language; Hamesh itself speaks these two. */
export const LANGUAGES = ['ar', 'en'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

/** A text of a lesson in both interface languages. Emptiness is left to `check`, which can say where it is. */
export const bilingualSchema = z.strictObject({ ar: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof bilingualSchema>;

/** Which way a language's script runs, for the `dir` attribute. */
export type Direction = 'rtl' | 'ltr';
