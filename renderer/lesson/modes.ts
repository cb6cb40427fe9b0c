import type { Reader } from '../../core/lesson/opened-lesson.ts';
import { MODES, type Mode } from '../../core/study/event.ts';

/** What can be done with an article: to walk, be quizzed and review takes what an author wrote. */
export const MODES_OF = {
  expert: MODES,
  program: ['read', 'practise'],
} as const satisfies Record<Reader, readonly Mode[]>;

/** The current mode's button: where the keyboard goes on when what it was on is gone, and no text takes it. */
export const CURRENT_MODE = 'current-mode';
