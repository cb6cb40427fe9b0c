import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SKILLS, type Item, type Skill } from '../../core/lesson/item.ts';
import { quizHistory } from '../../core/quiz/history.ts';
import { useAuthoredLesson, useOpenStudy } from '../lesson/study-store.ts';
import { PanelText } from '../margin/panel.tsx';
import { AgainList } from '../quiz/again-list.tsx';
import { SkillScores } from '../quiz/skill-scores.tsx';
import styles from './weak-skills.module.css';

type WeakSkill = { skill: Skill; right: number; of: number; again: readonly Item[] };

/** The skills in which a last answer was wrong, weakest first, each with the way back to its passages. */
export function WeakSkills(): ReactNode {
  const { t } = useTranslation();
  const weak = useWeakSkills();
  if (weak.length === 0) return <PanelText>{t('review.none-weak')}</PanelText>;
  return (
    <ul className={styles['skills']}>
      {weak.map((score) => (
        <li key={score.skill}>
          <SkillScores scores={[score]} />
          <AgainList items={score.again} namesSkill={false} />
        </li>
      ))}
    </ul>
  );
}

function useWeakSkills(): WeakSkill[] {
  const bank = useAuthoredLesson((lesson) => lesson.items);
  const quizzes = useOpenStudy((study) => study.quizzes);
  const answered = quizHistory(quizzes, bank);
  return SKILLS.map((skill): WeakSkill => {
    const ofSkill = answered.flatMap(({ item: id, correct }) =>
      bank.filter((item) => item.id === id && item.skill === skill).map((item) => ({ item, correct })),
    );
    const again = ofSkill.filter(({ correct }) => !correct).map(({ item }) => item);
    return { skill, right: ofSkill.length - again.length, of: ofSkill.length, again };
  })
    .filter(({ again }) => again.length > 0)
    .sort((a, b) => a.right / a.of - b.right / b.of);
}
