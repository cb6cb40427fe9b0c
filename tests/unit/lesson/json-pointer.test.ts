import { expect, it } from 'vitest';
import { jsonPointer } from '../../../core/lesson/json-pointer.ts';

it('a JSON pointer names the steps, and none for the whole', () => {
  expect(jsonPointer([])).toBe('');
  expect(jsonPointer(['walk', 0, 'text', 'ar'])).toBe('/walk/0/text/ar');
  expect(jsonPointer(['a/b', 'm~n', '~1'])).toBe('/a~1b/m~0n/~01');
});
