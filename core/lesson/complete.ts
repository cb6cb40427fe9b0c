import * as z from 'zod';
import { FULL_VERSION, findVersion, versionIdSchema, type Article } from '../article/article.ts';
import { anchor, describe } from '../mark/selector.ts';

/**
 * A selector as an author writes it: the words, and no more than is needed to tell which. Without a version it is of the
 * full one; `block` and a few letters of `prefix` or `suffix` are wanted only where the words stand in several places.
 */
const draftSchema = z.looseObject({
  exact: z.string().min(1),
  version: versionIdSchema.default(FULL_VERSION),
  block: z.int().min(0).optional(),
  start: z.int().min(0).optional(),
  end: z.int().min(1).optional(),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
});
type Draft = z.infer<typeof draftSchema>;

export type CompletionProblem = { path: string; exact: string; found: number };

/**
 * Fills in the positions and surroundings of every selector in a part of a lesson, wherever it stands in the JSON.
 * Words that aren't found, or that stand in several places and don't say which, are left as they are and told with the
 * number of places found.
 */
export function completeSelectors(
  part: unknown,
  article: Article,
): { part: unknown; problems: readonly CompletionProblem[] } {
  const problems: CompletionProblem[] = [];
  return { part: complete(part, ''), problems };

  function complete(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return value.map((entry, index) => complete(entry, `${path}/${index}`));
    if (typeof value !== 'object' || value === null) return value;
    const draft = draftSchema.safeParse(value);
    if (draft.success) return completeOne(draft.data, value, path);
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, complete(entry, `${path}/${name}`)]));
  }

  function completeOne(draft: Draft, original: object, path: string): unknown {
    const { version, block, exact, start, end } = draft;
    const blocks = findVersion(article, version)?.blocks ?? [];
    if (block !== undefined && start !== undefined && end !== undefined) {
      const anchoring = anchor({ ...draft, block, start, end }, article);
      const text = anchoring.found ? blocks[anchoring.span.block]?.text : undefined;
      if (anchoring.found && text !== undefined) return describe(anchoring.span, text);
    }
    const places = blocks.flatMap(({ text }, index) => {
      if (block !== undefined && index !== block) return [];
      const starts: number[] = [];
      for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
        const fits = text.slice(0, at).endsWith(draft.prefix) && text.slice(at + exact.length).startsWith(draft.suffix);
        if (fits) starts.push(at);
      }
      return starts.map((at) => ({ span: { version, block: index, start: at, end: at + exact.length }, text }));
    });
    const [place] = places;
    if (places.length === 1 && place) return describe(place.span, place.text);
    problems.push({ path, exact, found: places.length });
    return original;
  }
}
