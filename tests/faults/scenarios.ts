import type { Scenario } from './scenario.ts';
import { backups } from './scenarios/backups.ts';
import { clock } from './scenarios/clock.ts';
import { flipped, truncated } from './scenarios/damage.ts';
import { diskFull, readOnly } from './scenarios/disk.ts';
import { hostileCalls } from './scenarios/hostile-calls.ts';
import { kill } from './scenarios/kill.ts';
import { lessonRemoved } from './scenarios/lesson-removed.ts';
import { locked } from './scenarios/locked.ts';
import { migration } from './scenarios/migration.ts';
import { sync } from './scenarios/sync.ts';
import { twoProcesses } from './scenarios/two-processes.ts';

/** What the world does to a program on a learner's desk. */
export const SCENARIOS: readonly Scenario[] = [
  kill,
  sync,
  diskFull,
  readOnly,
  locked,
  truncated,
  flipped,
  backups,
  clock,
  twoProcesses,
  migration,
  lessonRemoved,
  hostileCalls,
];
