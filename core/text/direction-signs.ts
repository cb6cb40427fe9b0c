/**
 * The signs that turn the order of the letters around them, by the Unicode Bidirectional Algorithm (UAX #9, 2.1 to 2.5),
 * under the names that it gives them. They have no shape of their own, so a text can hide with them what it says.
 */
const NAMES: Readonly<Record<string, string>> = {
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

/** A stretch of a text without such signs, or one of the signs by its name. */
export type DirectionPiece = { kind: 'text'; text: string } | { kind: 'sign'; name: string };

/** A text in its order, each sign by itself. */
export function atDirectionSigns(text: string): DirectionPiece[] {
  return text.split(/([\u202A-\u202E\u2066-\u2069])/).flatMap((piece): DirectionPiece[] => {
    const name = NAMES[piece];
    if (name !== undefined) return [{ kind: 'sign', name }];
    return piece === '' ? [] : [{ kind: 'text', text: piece }];
  });
}

/** The names of the signs in a text, in their order. */
export function directionSigns(text: string): string[] {
  return atDirectionSigns(text).flatMap((piece) => (piece.kind === 'sign' ? [piece.name] : []));
}
