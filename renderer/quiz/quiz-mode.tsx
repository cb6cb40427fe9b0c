import type { ReactNode } from 'react';

export function QuizMode(): ReactNode {
  return null;
}
