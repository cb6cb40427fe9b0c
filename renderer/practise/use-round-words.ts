import { useTranslation } from 'react-i18next';
import type { RoundLevel } from '../../core/study/event.ts';
import { useOpenStudy } from '../lesson/study-store.ts';

/** What a round is called and asks for. An article of one's own has one round only, which no number tells from others. */
export function useRoundWords(level: RoundLevel): { title: string; task: string } {
  const { t } = useTranslation();
  const name = useOpenStudy(({ lesson }) => (lesson.reader === 'expert' ? level : 'own'));
  return { title: t(`rounds.${name}.title`), task: t(`rounds.${name}.task`) };
}
