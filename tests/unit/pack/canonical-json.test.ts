import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../core/pack/canonical-json.ts';

it('writes names in order, at every depth, and lists as they are', () => {
  expect(canonicalJson({ b: [{ z: 1, a: 'ب' }, 2, 1], a: null, Z: undefined })).toBe(
    '{"a":null,"b":[{"a":"ب","z":1},2,1]}',
  );
});

it('reads back as what was written, and is one text for one value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, reversed(inner)])
      .toReversed(),
  );
}
