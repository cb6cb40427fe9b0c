import type { WebFrameMain } from 'electron';
import { APP_ORIGIN } from './app-address.ts';

type Frame = Pick<WebFrameMain, 'origin' | 'parent'>;

/**
 * Why a message's sender may not call the machine, or null where it may: it has to be the page itself, neither a frame
 * within it nor one that has gone away since (Electron then gives null), and of our origin exactly.
 */
export function senderFault(frame: Frame | null): string | null {
  if (frame === null) return 'the frame that called is gone';
  if (frame.origin !== APP_ORIGIN) return `the caller's origin is ${frame.origin}`;
  if (frame.parent !== null) return 'the caller is a frame within a page';
  return null;
}
