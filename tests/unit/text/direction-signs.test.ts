import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atDirectionSigns, directionSigns } from '../../../core/text/direction-signs.ts';

const ALL = ['LRE', 'RLE', 'PDF', 'LRO', 'RLO', 'LRI', 'RLI', 'FSI', 'PDI'];
const SIGNS = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];

describe('signs that turn the order of letters', () => {
  it('are told by the names that Unicode gives them', () => {
    expect(directionSigns(SIGNS.join(''))).toEqual(ALL);
    expect(atDirectionSigns('قال \u202Eكلاما\u202C.')).toEqual([
      { kind: 'text', text: 'قال ' },
      { kind: 'sign', name: 'RLO' },
      { kind: 'text', text: 'كلاما' },
      { kind: 'sign', name: 'PDF' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('leave the marks alone that turn nothing', () => {
    expect(directionSigns('a\u200Eb\u200Fc\u200Dd\u061Ce')).toEqual([]);
  });

  it('lose no letter around them', () => {
    const unit = fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('');
        const pieces = atDirectionSigns(text).map((piece) =>
          piece.kind === 'text' ? piece.text : (SIGNS[ALL.indexOf(piece.name)] ?? ''),
        );
        expect(pieces.join('')).toBe(text);
      }),
    );
  });
});
