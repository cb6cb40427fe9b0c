import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolderIn } from '../../../electron/start-options.ts';

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
