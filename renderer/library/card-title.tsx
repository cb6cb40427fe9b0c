import type { ReactNode } from 'react';
import type { LessonCard } from '../../core/contract.ts';
import { useBilingual } from '../language/use-language.ts';

/** What a lesson is called, within a sentence: one's own article by its headline, in the language that it is in. */
export function CardTitle({ card }: { card: LessonCard }): ReactNode {
  const title = useBilingual()(card.title);
  if (card.origin !== 'own') return title;
  return (
    <bdi lang={card.language} dir={card.direction}>
      {title}
    </bdi>
  );
}
