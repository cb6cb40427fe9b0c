import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveLesson } from '../../../../services/library/resolve-lesson.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('resolveLesson', () => {
  const lessons = () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'lessons', 'shipped'), { recursive: true });
    mkdirSync(join(root, 'mine'));
    writeFileSync(join(root, 'lessons', 'whole.json'), '');
    writeFileSync(join(root, 'secret.json'), '');
    return { root, resolved: (name: string) => resolveLesson(name, root, join(root, 'lessons')) };
  };

  it('takes a folder, a file or an id', () => {
    const { root, resolved } = lessons();
    expect(resolved('mine')).toBe(join(root, 'mine'));
    expect(resolved(join(root, 'secret.json'))).toBe(join(root, 'secret.json'));
    expect(resolved('shipped')).toBe(join(root, 'lessons', 'shipped'));
    expect(resolved('whole')).toBe(join(root, 'lessons', 'whole.json'));
    expect(resolved('none')).toBeNull();
  });

  it('never takes an id for a way out of the library', () => {
    const { root } = lessons();
    const resolved = (name: string) => resolveLesson(name, join(root, 'mine'), join(root, 'lessons', 'shipped'));
    // Both would be there, seen from the library.
    expect(resolved('../whole')).toBeNull();
    expect(resolved('../../secret')).toBeNull();
  });
});
