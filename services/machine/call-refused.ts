import type { ErrorKind } from '../../core/contract.ts';

/** Thrown inside a handler to end its call in one of the contract's errors. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';
  readonly kind: ErrorKind;

  constructor(kind: ErrorKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}
