import type { ReactNode } from 'react';

export function PractiseMode(): ReactNode {
  return null;
}
