/** What a thing was before, is, and was before it was put back. */
export type History<Value> = { past: readonly Value[]; present: Value; future: readonly Value[] };

export function historyOf<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** A new present; what could have been done again is gone. The present once more is no change. */
export function advance<Value>({ past, present, future }: History<Value>, next: Value): History<Value> {
  return next === present ? { past, present, future } : { past: [...past, present], present: next, future: [] };
}

export function undo<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future };
}
