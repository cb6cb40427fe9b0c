import { announce } from '../controls/announcer.tsx';

/** Tells screen readers of what was done once it is on the disk. What isn't stored is told of by an alert, with why. */
export async function tellWhenStored(stored: Promise<boolean>, told: string): Promise<void> {
  if (await stored) announce(told);
}
