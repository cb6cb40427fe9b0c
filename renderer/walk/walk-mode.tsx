import type { ReactNode } from 'react';

export function WalkMode(): ReactNode {
  return null;
}
