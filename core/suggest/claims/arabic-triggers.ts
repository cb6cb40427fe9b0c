import type { Stem } from '../tokens/word.ts';
import type { ClaimTrigger } from './trigger.ts';
export function arabicTrigger(_stems: readonly Stem[]): ClaimTrigger | null { return null; }
