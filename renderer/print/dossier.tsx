import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DossierCard } from '../dossier/dossier-card.tsx';
import { useAuthoredLesson } from '../lesson/study-store.ts';
import styles from './dossier.module.css';
import sheet from './sheet.module.css';

/** The lesson's sources, which some of its questions are asked about. */
export function Dossier(): ReactNode {
  const { t } = useTranslation();
  const cards = useAuthoredLesson((lesson) => lesson.dossier);
  if (cards.length === 0) return null;
  return (
    <section className={sheet['page']}>
      <h2 className={sheet['heading']}>{t('print.dossier')}</h2>
      <div className={styles['cards']}>
        {cards.map((card) => (
          <div key={card.id} className={styles['card']}>
            <DossierCard card={card} />
          </div>
        ))}
      </div>
    </section>
  );
}
