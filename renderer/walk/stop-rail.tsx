import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../language/use-language.ts';
import { Rail } from '../lesson/rail.tsx';
import type { Walk } from './use-walk.ts';

/** The stops as dots; any of them can be jumped to. */
export function StopRail({ walk: { stops, stop, closing, done, go } }: { walk: Walk }): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  return (
    <Rail
      label={t('walk.stops')}
      entries={stops.map(({ id, title }, index) => {
        const isDone = done.has(id);
        const name = t(isDone ? 'walk.stop-done-name' : 'walk.stop-name', { number: index + 1, title: pick(title) });
        return { id, name, state: id === stop.id && !closing ? 'current' : isDone ? 'done' : 'open' };
      })}
      onGo={(id) => {
        const chosen = stops.find((one) => one.id === id);
        if (chosen) go(chosen.id);
      }}
    />
  );
}
