import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shuffled } from '../../../core/quiz/seeded.ts';
import { Prose } from '../../language/prose.tsx';
import type { AnswerProps } from './answer-props.ts';
import { AnyOf } from './choices.tsx';

export function MultipleAnswer({ item, draft, onChange, seed }: AnswerProps<'multiple'>): ReactNode {
  const { t } = useTranslation();
  return (
    <AnyOf
      label={t('items.answers')}
      choices={shuffled(item.options, seed).map(({ id, text }) => ({ value: id, text: <Prose text={text} /> }))}
      chosen={draft.options}
      onChoose={(options) => onChange({ kind: 'multiple', options })}
    />
  );
}
