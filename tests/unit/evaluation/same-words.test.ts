import { describe, expect, it } from 'vitest';
import { sameCue, sameName } from '../../evaluation/same-words.ts';

describe('a name that was found', () => {
  it.each([
    ['سامر الحلبي', 'سامر الحلبي'],
    ['الحلبي', 'سامر الحلبي'],
    ['وزير النقل، سامر الحلبي', 'سامر الحلبي'],
    ['Mrs. Orrin', 'Orrin'],
    ['the harbour board', 'Harbour Board'],
    [null, null],
  ])('%s is right for %s', (found, meant) => {
    expect(sameName(found, meant)).toBe(true);
  });

  it.each([
    ['الوزير', 'سامر الحلبي'],
    ['حلب', 'سامر الحلبي'],
    [null, 'سامر الحلبي'],
    ['سامر الحلبي', null],
    ['Orrin said on Monday night in a packed meeting that it would keep all libraries', 'Orrin'],
  ])('%s is wrong for %s', (found, meant) => {
    expect(sameName(found, meant)).toBe(false);
  });
});

describe('a cue that was found', () => {
  it.each([
    ['أضاف', 'وأضاف'],
    ['فقالت', 'قالت'],
    ['وعدت', 'ووعدت'],
    ['نقلا', 'ونقلاً عن'],
    ['According', 'according to'],
    [':', null],
  ])('%s is right for %s', (found, meant) => {
    expect(sameCue(found, meant)).toBe(true);
  });

  it.each([
    ['قال', 'أضاف'],
    ['قال', 'قالت'],
    ['وصفت', 'فصفت'],
    [null, 'said'],
    ['said', null],
  ])('%s is wrong for %s', (found, meant) => {
    expect(sameCue(found, meant)).toBe(false);
  });
});
