import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolderIn, languagesIn } from '../../../electron/start-options.ts';

describe('dataFolderIn', () => {
  it('finds the folder among the arguments, in any order', () => {
    expect(dataFolderIn(['electron', '--no-sandbox', '--data=some/where', 'main.cjs'])).toBe(
      path.resolve('some/where'),
    );
  });

  it.each([[[]], [['--data=']], [['--database=x']], [['--data', 'x']]])('finds none in %j', (args) => {
    expect(dataFolderIn(args)).toBeNull();
  });
});

describe('languagesIn', () => {
  it('finds those that a switch names, and nothing in others', () => {
    expect(languagesIn(['hamesh', '--lang=ar', '--data=x', 'one.hamesh'])).toEqual(['ar']);
    expect(languagesIn(['hamesh', '--lang=', '--language=ar', '--lang', 'ar'])).toEqual([]);
  });
});
