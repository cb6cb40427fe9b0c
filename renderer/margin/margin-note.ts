import type { ReactNode } from 'react';
import type { Span } from '../../core/mark/span.ts';

/**
 * A note beside its words. `render` draws its inside; what a folded note shows is its first line. A note that is the
 * very same object as before isn't drawn again.
 */
export type MarginNote = {
  id: string;
  span: Pick<Span, 'block' | 'start' | 'end'>;
  render: (state: { active: boolean }) => ReactNode;
};
