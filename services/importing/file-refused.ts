import type { FileProblem } from '../../core/importing/file-problem.ts';

/** Thrown while a file is taken apart, and caught where it is opened. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Ends the reading of a file for a reason. */
export function refuseFile(problem: FileProblem): never {
  throw new FileRefused(problem);
}
