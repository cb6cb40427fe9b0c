import type { PackFault, PackRefusal } from '../../core/pack/refusal.ts';

/** Thrown while a pack is read, and caught where it is opened. */
export class PackRefused extends Error {
  override readonly name = 'PackRefused';
  readonly refusal: PackRefusal;

  constructor(refusal: PackRefusal) {
    super(refusal.reason === 'newer' ? `it needs Hamesh ${refusal.needs}` : refusal.detail);
    this.refusal = refusal;
  }
}

/** Ends the reading of a pack for a reason. */
export function refuse(reason: PackFault, detail: string): never {
  throw new PackRefused({ reason, detail });
}
