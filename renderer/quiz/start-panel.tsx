import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QUIZ_SIZE } from '../../core/quiz/draw.ts';
import { Button } from '../controls/button.tsx';
import { formatNumber } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { useAuthoredLesson } from '../lesson/study-store.ts';
import { Panel, PanelChoices, PanelText } from '../margin/panel.tsx';
import styles from './start-panel.module.css';
import { useDrawAndStart } from './start-quiz.ts';

/** How long one item takes with reading its explanation, in minutes: for saying about how long a quiz is. */
const MINUTES_AN_ITEM = 0.8;

/** Before the first quiz: what it is. */
export function StartPanel(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const bank = useAuthoredLesson((lesson) => lesson.items);
  const start = useDrawAndStart();
  const size = Math.min(QUIZ_SIZE, bank.length);
  const skills = new Set(bank.map(({ skill }) => skill)).size;
  if (size === 0) {
    return (
      <Panel stands="alone" heading={t('quiz.title')}>
        <PanelText>{t('quiz.empty')}</PanelText>
      </Panel>
    );
  }
  return (
    <Panel stands="alone" heading={t('quiz.title')}>
      <PanelText>{t('quiz.lead')}</PanelText>
      <dl className={styles['facts']}>
        <Fact name={t('quiz.size')}>{formatNumber(size, language)}</Fact>
        <Fact name={t('quiz.skills')}>{formatNumber(skills, language)}</Fact>
        <Fact name={t('quiz.time')}>{t('quiz.minutes', { count: Math.ceil(size * MINUTES_AN_ITEM) })}</Fact>
      </dl>
      <PanelChoices>
        <Button weight="main" onPress={start}>
          {t('quiz.begin')}
        </Button>
      </PanelChoices>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
