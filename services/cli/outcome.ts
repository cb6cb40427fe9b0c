/** How a run ends, for who called it. */
export const EXIT = { done: 0, refused: 1, wrongUsage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Thrown by a command that can't take its input; the message says where and why. Ends in exit code 1. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** Thrown for arguments that no command takes; ends in exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
