import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../core/lesson/lesson.ts';
import { Button } from '../controls/button.tsx';
import { useBilingual } from '../language/use-language.ts';
import { DossierCard } from './dossier-card.tsx';
import styles from './source-list.module.css';

/** Sources by title, each opened where it stands. */
export function SourceList({ cards }: { cards: readonly Card[] }): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  const [open, setOpen] = useState<Card['id'] | null>(null);
  if (cards.length === 0) return null;
  return (
    <section className={styles['sources']} aria-labelledby="sources">
      <h3 id="sources" className={styles['name']}>
        {t('dossier.sources')}
      </h3>
      <ul>
        {cards.map((card) => (
          <li key={card.id} className={styles['source']}>
            <Button
              weight="quiet"
              className={styles['title']}
              aria-expanded={card.id === open}
              onPress={() => setOpen(card.id === open ? null : card.id)}
            >
              {pick(card.title)}
            </Button>
            {card.id === open && <DossierCard card={card} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
