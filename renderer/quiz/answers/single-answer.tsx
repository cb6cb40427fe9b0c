import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shuffled } from '../../../core/quiz/seeded.ts';
import { Prose } from '../../language/prose.tsx';
import type { AnswerProps } from './answer-props.ts';
import { OneOf } from './choices.tsx';

export function SingleAnswer({ item, draft, onChange, seed }: AnswerProps<'single'>): ReactNode {
  const { t } = useTranslation();
  return (
    <OneOf
      label={t('items.answers')}
      choices={shuffled(item.options, seed).map(({ id, text }) => ({ value: id, text: <Prose text={text} /> }))}
      chosen={draft.option}
      onChoose={(option) => onChange({ kind: 'single', option })}
    />
  );
}
