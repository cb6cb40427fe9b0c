import { resolve } from 'node:path';
import type { Context } from './command.ts';

/** The lessons that ship. */
export function lessonsFolder({ root }: Context['io']): string {
  return resolve(root, 'assets/lessons');
}
