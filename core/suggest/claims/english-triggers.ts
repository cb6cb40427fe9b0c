import type { ClaimTrigger } from './trigger.ts';
export function englishTrigger(_shadow: string): ClaimTrigger | null { return null; }
