import type { ReactNode } from 'react';

export function ReviewMode(): ReactNode {
  return null;
}
