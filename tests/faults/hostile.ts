import fc from 'fast-check';
import * as z from 'zod';

/** Anything that may stand in a message between processes, and more. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
});

const NASTY = [
  '',
  ' ',
  '.',
  '..',
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '\\\\server\\share',
  'file:///etc/passwd',
  'con',
  'nul.json',
  'small\0',
  'small/',
  '%2e%2e%2f',
  '__proto__',
  'constructor',
  "'; DROP TABLE events; --",
  '<script>alert(1)</script>',
  '\u202Eevil',
  '\u2066',
  '\uD800',
  '\uFEFF',
  'م'.repeat(5000),
  'e\u0301\u0323'.repeat(50),
];

/**
 * Inputs for a call, by the schema of what goes into it: right, nearly right, or anything at all. `known` are ids that
 * are there, so that some of them get past the schema.
 */
export function hostileInputs(schema: z.ZodType, known: readonly string[]): fc.Arbitrary<unknown> {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  return fc.oneof({ weight: 5, arbitrary: fitting(shape, known) }, { weight: 1, arbitrary: anything });
}

type Shape = z.core.JSONSchema._JSONSchema;

function fitting(shape: Shape, known: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: right(shape, known) }, { weight: 1, arbitrary: anything });
}

function right(shape: Shape, known: readonly string[]): fc.Arbitrary<unknown> {
  if (typeof shape === 'boolean') return anything;
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  const either = shape.anyOf ?? shape.oneOf;
  if (either !== undefined) return fc.oneof(...either.map((one) => right(one, known)));
  switch (shape.type) {
    case 'object': {
      const fields = Object.entries(shape.properties ?? {}).map(
        ([name, field]) => [name, fitting(field, known)] as const,
      );
      const whole = fc.record(Object.fromEntries(fields));
      return fc.oneof(
        { weight: 8, arbitrary: whole },
        { weight: 1, arbitrary: fc.record(Object.fromEntries(fields), { requiredKeys: [] }) },
        { weight: 1, arbitrary: fc.tuple(whole, fc.dictionary(fc.constantFrom(...NASTY), anything)).map(merged) },
      );
    }
    case 'array':
      return fc.array(
        fitting(typeof shape.items === 'object' && !Array.isArray(shape.items) ? shape.items : {}, known),
        {
          maxLength: 4,
        },
      );
    case 'string':
      return fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...known) },
        { weight: 2, arbitrary: fc.uuid() },
        { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
      );
    case 'integer':
    case 'number':
      return fc.oneof(fc.nat(100), fc.integer(), fc.double(), fc.constantFrom(-1, 2 ** 53, 1e308, -0));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return anything;
  }
}

function merged([whole, more]: [object, object]): object {
  return { ...whole, ...more };
}
