import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { run as runHere } from '../../../../services/cli/main.ts';
import { smallLesson, writeLessonFolder } from '../small-lesson.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export type Ended = { code: number | null; stdout: string; stderr: string };

/** A made-up root with the lesson `small` and a renderer; commands run in its folder `here`. */
export function commandLine() {
  const root = temporaryFolder();
  const here = join(root, 'here');
  const lesson = writeLessonFolder(join(root, 'assets', 'lessons'), smallLesson());
  mkdirSync(here);
  mkdirSync(join(root, 'dist', 'renderer'), { recursive: true });
  writeFileSync(join(root, 'dist', 'renderer', 'index.html'), '<!doctype html><title>the page</title>');

  function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcessByStdio<null, Readable, Readable> {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'run-apart.ts'), root, ...args], {
      cwd: here,
      env: { PATH: process.env['PATH'], HOME: root, LANG: 'C', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return child;
  }

  /** The same as a process of its own would do, but sooner. */
  async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    let [stdout, stderr] = ['', ''];
    const code = await runHere(args, {
      stdout: (text) => void (stdout += text),
      stderr: (text) => void (stderr += text),
      env: { HOME: root, LANG: 'C', ...env },
      folder: here,
      root,
    });
    return { code, stdout, stderr };
  }

  async function runApart(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const child = start(args, env);
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code: child.exitCode, stdout, stderr };
  }

  /** Puts a file where the commands run. */
  function write(name: string, contents: string | Uint8Array): void {
    writeFileSync(join(here, name), contents);
  }
  return { root, here, lesson, start, run, runApart, write };
}
