import type { Finding } from '../finding.ts';
import type { BlockReading } from '../speech/read-version.ts';
export function claimFindings(_reading: BlockReading): Finding[] { return []; }
