/** A value within a lesson, and the JSON pointer to it. */
export type Part = { path: string; value: unknown };

/** A value and everything within it, outermost first. */
export function* everyPart(value: unknown, path = ''): Generator<Part> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* everyPart(inner, `${path}/${name}`);
}
