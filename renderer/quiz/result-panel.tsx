import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuizSummary } from '../../core/quiz/summary.ts';
import { summarise } from '../../core/quiz/summary.ts';
import type { Quiz } from '../../core/study/quizzes.ts';
import { Button } from '../controls/button.tsx';
import { formatDate } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { useAuthoredLesson } from '../lesson/study-store.ts';
import { Panel, PanelChoices, PanelPart, PanelText } from '../margin/panel.tsx';
import { AgainList } from './again-list.tsx';
import { localDate } from './local-date.ts';
import styles from './result-panel.module.css';
import { SkillScores } from './skill-scores.tsx';
import { useDrawAndStart } from './start-quiz.ts';

type ResultPanelProps = {
  summary: QuizSummary;
  earlier: readonly Quiz[];
  onLookAgain: () => void;
};

/** How a finished quiz went, what to look at again, and how the ones before it went. */
export function ResultPanel({ summary, earlier, onLookAgain }: ResultPanelProps): ReactNode {
  const { t } = useTranslation();
  const start = useDrawAndStart();
  const { overall, skills, again } = summary;
  return (
    <Panel stands="alone" place={t('quiz.result')} heading={t('quiz.score', overall)}>
      <PanelChoices>
        <Button onPress={start}>{t('quiz.another')}</Button>
        {again.length > 0 && (
          <Button weight="main" onPress={onLookAgain}>
            {t('quiz.look-again')}
          </Button>
        )}
      </PanelChoices>
      <PanelPart title={t('quiz.by-skill')}>
        <SkillScores scores={skills} />
      </PanelPart>
      {again.length > 0 ? (
        <PanelPart title={t('quiz.again')}>
          <AgainList items={again.map(({ item }) => item)} namesSkill />
        </PanelPart>
      ) : (
        <PanelText>{t('quiz.all-right')}</PanelText>
      )}
      {earlier.length > 0 && (
        <PanelPart title={t('quiz.earlier')}>
          <EarlierQuizzes quizzes={earlier} />
        </PanelPart>
      )}
    </Panel>
  );
}

function EarlierQuizzes({ quizzes }: { quizzes: readonly Quiz[] }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const bank = useAuthoredLesson((lesson) => lesson.items);
  return (
    <ul className={styles['quizzes']}>
      {quizzes.toReversed().map((quiz) => (
        <li key={quiz.id} className={styles['quiz']}>
          <span>{formatDate(localDate(quiz.startedAt), language)}</span>
          <span>{t('quiz.score', summarise(quiz, bank).overall)}</span>
        </li>
      ))}
    </ul>
  );
}
