import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SPAN_CATEGORIES } from '../../../core/lesson/item.ts';
import type { AnswerProps } from './answer-props.ts';
import { OneOf } from './choices.tsx';

/** The categories always stand in the same order: they are the lesson's own words, learnt by their place too. */
export function ClassifyAnswer({ item, draft, onChange }: AnswerProps<'classify'>): ReactNode {
  const { t } = useTranslation();
  const offered = SPAN_CATEGORIES.filter((name) => item.categories.some(({ category }) => category === name));
  return (
    <OneOf
      label={t('items.answers')}
      choices={offered.map((value) => ({ value, text: t(`items.categories.${value}`) }))}
      chosen={draft.category}
      onChoose={(category) => onChange({ kind: 'classify', category })}
    />
  );
}
