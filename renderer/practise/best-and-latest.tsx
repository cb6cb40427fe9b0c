import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundLevel } from '../../core/study/event.ts';
import { PanelText } from '../margin/panel.tsx';
import { useFoundCounts } from './use-found-counts.ts';

/** The best and the latest of a level, as counts of what was found. */
export function BestAndLatest({ level }: { level: RoundLevel }): ReactNode {
  const { t } = useTranslation();
  const counts = useFoundCounts(level);
  if (!counts) return null;
  const { best, latest } = counts;
  return (
    <PanelText>
      {[
        t('practise.latest', { count: latest.found, of: latest.of }),
        t('practise.best', { count: best.found, of: best.of }),
      ].join(t('between'))}
    </PanelText>
  );
}
