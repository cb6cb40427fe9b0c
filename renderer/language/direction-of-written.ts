/**
 * The direction of a field, for its `dir`: as what is written in it runs. An empty one runs as the interface does: by
 * `auto` the caret would begin on the left in Arabic too.
 */
export function directionOfWritten(text: string): 'auto' | undefined {
  return text === '' ? undefined : 'auto';
}
