/** What a trace of a study session shows: how many acknowledgements, and how many of them came before a sync. */
export type Traced = { acknowledgements: number; unsynced: number };

/**
 * Reads what `strace -y` wrote of one process. What is acknowledged must have been written to the database's log and
 * synced there since the acknowledgement before it; events that were stored together are acknowledged together.
 */
export function readTrace(trace: string): Traced {
  const traced = { acknowledgements: 0, unsynced: 0 };
  let state: 'nothing' | 'written' | 'synced' | 'told' = 'nothing';
  for (const line of trace.split('\n')) {
    if (/pwrite64\(\d+<[^>]*hamesh\.db-wal>/.test(line)) state = 'written';
    else if (/f(?:data)?sync\(\d+<[^>]*hamesh\.db-wal>\) += 0/.test(line) && state === 'written') state = 'synced';
    else if (/write\(1<[^>]*>, "\{/.test(line)) {
      traced.acknowledgements++;
      if (state !== 'synced' && state !== 'told') traced.unsynced++;
      state = 'told';
    }
  }
  return traced;
}
