import * as z from 'zod';
import { FULL_VERSION, findVersion, versionIdSchema, type Article } from '../article/article.ts';
import { describe, hasSurroundings, inWholeLetters, type Selector } from '../mark/selector.ts';
import { jsonPointer } from './json-pointer.ts';

/**
 * A selector as an author writes it: the words, and no more than is needed to tell which. Without a version it is of the
 * full one; `block` and a few letters of `prefix` or `suffix` are wanted only where the words stand in several places.
 */
const draftSchema = z.strictObject({
  exact: z.string().min(1),
  version: versionIdSchema.default(FULL_VERSION),
  block: z.int().min(0).optional(),
  start: z.int().min(0).optional(),
  end: z.int().min(1).optional(),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
});
type Draft = z.infer<typeof draftSchema>;

/** What couldn't be filled in: words with the number of places `found` for them, or what has not the shape of a selector. */
export type CompletionProblem =
  | { kind: 'not-placed'; path: string; exact: string; found: number }
  | { kind: 'schema'; path: string; message: string };

/** Far more than a lesson has levels; what is nested without end would end the program. */
const MOST_LEVELS = 100;

/**
 * Fills in the positions and surroundings of every selector in a part of a lesson, wherever it stands in the JSON: of
 * whatever has an `exact`. Words that aren't found, or that stand in several places and don't say which, are left as
 * they are and told, and so is what has an `exact` and more or else than a selector has.
 */
export function completeSelectors(
  part: unknown,
  article: Article,
): { part: unknown; problems: readonly CompletionProblem[] } {
  if (isDeeperThan(MOST_LEVELS, part)) {
    return { part, problems: [{ kind: 'schema', path: '', message: `it has more than ${MOST_LEVELS} levels` }] };
  }
  const problems: CompletionProblem[] = [];
  return { part: complete(part, ''), problems };

  function complete(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return value.map((entry, index) => complete(entry, `${path}/${index}`));
    if (typeof value !== 'object' || value === null) return value;
    if ('exact' in value) return completeOne(value, path);
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, complete(entry, `${path}/${name}`)]));
  }

  function completeOne(original: object, path: string): unknown {
    const draft = draftSchema.safeParse(original);
    if (!draft.success) {
      for (const issue of draft.error.issues) {
        problems.push({ kind: 'schema', path: path + jsonPointer(issue.path), message: issue.message });
      }
      return original;
    }
    const places = placesOf(draft.data, article);
    const [place] = places;
    if (places.length === 1 && place) return place;
    problems.push({ kind: 'not-placed', path, exact: draft.data.exact, found: places.length });
    return original;
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

/**
 * The places that a draft may mean: those of which all that it says is true. Where there is none and it says a position,
 * that position is of an earlier text: then the places with its surroundings, or else all that have its words.
 */
function placesOf(draft: Draft, article: Article): Selector[] {
  const { block, start, end } = draft;
  const all = placesOfWords(draft, article);
  const among = all.filter(({ text, span }) => hasSurroundings({ ...draft, ...span }, text));
  const meant = among.filter(
    ({ span }) =>
      (block ?? span.block) === span.block && (start ?? span.start) === span.start && (end ?? span.end) === span.end,
  );
  const isStale = meant.length === 0 && (start !== undefined || end !== undefined);
  const places = !isStale ? meant : among.length > 0 ? among : all;
  // Words that end within a letter are meant with its sign.
  return places.map(({ text, span }) => describe(inWholeLetters(span, text), text));
}

function placesOfWords({ version, exact }: Draft, article: Article) {
  return (findVersion(article, version)?.blocks ?? []).flatMap(({ text }, block) => {
    const starts: number[] = [];
    for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) starts.push(at);
    return starts.map((start) => ({ text, span: { version, block, start, end: start + exact.length } }));
  });
}
