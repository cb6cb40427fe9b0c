import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shuffled } from '../../../core/quiz/seeded.ts';
import { Prose } from '../../language/prose.tsx';
import type { AnswerProps } from './answer-props.ts';
import { OneOf } from './choices.tsx';

const VERDICTS = ['true', 'false'] as const;

/** The verdict first; the reasons are asked for once there is one. */
export function TrueFalseAnswer({ item, draft, onChange, seed }: AnswerProps<'true-false'>): ReactNode {
  const { t } = useTranslation();
  const { answer, reason } = draft;
  return (
    <>
      <OneOf
        label={t('items.verdict')}
        isLabelled
        choices={VERDICTS.map((value) => ({ value, text: t(`items.${value}`) }))}
        chosen={answer === null ? null : answer ? 'true' : 'false'}
        onChoose={(verdict) => onChange({ kind: 'true-false', answer: verdict === 'true', reason })}
      />
      {answer !== null && (
        <OneOf
          label={t('items.reason')}
          isLabelled
          choices={shuffled(item.reasons, seed).map(({ id, text }) => ({ value: id, text: <Prose text={text} /> }))}
          after={VERDICTS.length}
          chosen={reason}
          onChoose={(chosen) => onChange({ kind: 'true-false', answer, reason: chosen })}
        />
      )}
    </>
  );
}
