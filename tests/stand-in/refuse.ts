/**
 * Wraps a part of the stand-in so that asking for anything it doesn't have fails at once, by its name: a shell that
 * uses more of Electron than the stand-in knows must not seem to work.
 */
export function refusing<Part extends object>(name: string, part: Part): Part {
  return new Proxy(part, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target) && !PROBES.has(key)) {
        throw new Error(`The stand-in for Electron doesn't have ${name}.${key}`);
      }
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** What JavaScript itself asks any value for: whether it is a promise or a module, and how it is written as JSON. */
const PROBES = new Set(['then', 'default', '__esModule', 'toJSON']);

/** Throws where `given` has an option that isn't among `known`, since it would have no effect here. */
export function refuseOptions(name: string, given: object, known: readonly string[]): void {
  for (const option of Object.keys(given)) {
    if (!known.includes(option)) throw new Error(`The stand-in for Electron doesn't know ${name}'s option ${option}`);
  }
}
