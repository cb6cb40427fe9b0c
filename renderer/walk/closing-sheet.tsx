import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { SourceList } from '../dossier/source-list.tsx';
import { useBilingual } from '../language/use-language.ts';
import { useReading } from '../lesson/reading-store.ts';
import { Sheet } from '../lesson/sheet.tsx';
import { useAuthoredLesson, useOpenStudy } from '../lesson/study-store.ts';
import { ArticlePage } from '../page/article-page.tsx';
import { useShownGlosses } from '../page/use-glosses.ts';
import { useSentenceReading } from '../page/use-sentence-reading.ts';
import styles from './closing-sheet.module.css';
import panel from './stop-panel.module.css';
import sheet from './stop-sheet.module.css';
import { StopRail } from './stop-rail.tsx';
import { WAY_KEYS, type Walk } from './use-walk.ts';
import { WayButton } from './way-button.tsx';

/** The end of the walk: what was covered, and the way to practice. */
export function ClosingSheet({ walk }: { walk: Walk }): ReactNode {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const glosses = useShownGlosses(walk.version.id);
  const { text } = useSentenceReading(walk.version.id, []);
  return (
    <Sheet
      rail={<StopRail walk={walk} />}
      page={
        <ArticlePage article={article} version={walk.version} glosses={glosses} strokes={[]} lit={null} text={text} />
      }
      margin={
        <div className={sheet['beside-all']}>
          <ClosingPanel walk={walk} />
        </div>
      }
    />
  );
}

function ClosingPanel({ walk: { stops, done, moves, back, go } }: { walk: Walk }): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  const openedCards = useOpenStudy(({ walk }) => walk.openedCards);
  const dossier = useAuthoredLesson((lesson) => lesson.dossier);
  const switchMode = useReading((store) => store.switchMode);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moves > 0) heading.current?.focus({ preventScroll: true });
  }, [moves]);
  const left = stops.filter(({ id }) => !done.has(id)).length;
  return (
    <section className={panel['panel']} aria-labelledby="walk-end">
      <h2 ref={heading} id="walk-end" className={panel['title']} tabIndex={-1}>
        {t('walk.end-title')}
      </h2>
      <p>{left === 0 ? t('walk.end-all', { count: stops.length }) : t('walk.end-left', { count: left })}</p>
      <div className={panel['ways']}>
        <div className={panel['onwards']}>
          {back && (
            <WayButton weight="quiet" keys={WAY_KEYS.back} onPress={back}>
              {t('walk.back')}
            </WayButton>
          )}
          <Button weight="main" onPress={() => switchMode('practise')}>
            {t('walk.to-practise')}
          </Button>
        </div>
      </div>
      <ol className={styles['covered']}>
        {stops.map(({ id, title }) => (
          <li key={id} className={styles['stop']} data-done={done.has(id) || undefined}>
            <Button weight="quiet" className={styles['title']} onPress={() => go(id)}>
              {pick(title)}
              {!done.has(id) && <span className={styles['open']}>{t('walk.still-open')}</span>}
            </Button>
          </li>
        ))}
      </ol>
      <SourceList cards={dossier.filter(({ id }) => openedCards.has(id))} />
    </section>
  );
}
