import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { LANGUAGES } from '../../core/language/bilingual.ts';

const catalogueSchema = z.object({
  errors: z.record(z.string(), z.string()),
  notices: z.record(z.string(), z.string()),
});

/** Which kinds of errors and notices the interface has no words for, in one of its languages. */
export function untold(kinds: Iterable<string>): string[] {
  const catalogues = LANGUAGES.map((language) => {
    const file = join(import.meta.dirname, `../../renderer/language/${language}.json`);
    const { errors, notices } = catalogueSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { ...notices, ...errors };
  });
  return [...kinds].filter((kind) => catalogues.some((words) => (words[kind] ?? '') === ''));
}
