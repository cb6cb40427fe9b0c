import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A folder of this test's own, removed when the test is over. Windows lets go of a file a moment after the process that
 * had it open has ended, so the removal is tried again.
 */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hamesh-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}
