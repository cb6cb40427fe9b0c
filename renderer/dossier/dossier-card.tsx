import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../core/lesson/lesson.ts';
import { Prose } from '../language/prose.tsx';
import styles from './dossier-card.module.css';

/** A source for reading sideways: what it is, what it says, and what it can't settle. Its addresses open nothing. */
export function DossierCard({ card }: { card: Card }): ReactNode {
  return (
    <article className={styles['card']}>
      <header>
        <h3 className={styles['title']}>
          <Prose text={card.title} />
        </h3>
        <CardSource card={card} />
      </header>
      <CardBody card={card} />
    </article>
  );
}

function CardSource({ card }: { card: Card }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className={styles['source']}>
      <Prose text={card.source} />
      {t('between')}
      <Prose text={card.date} />
    </p>
  );
}

function CardBody({ card }: { card: Card }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <Prose text={card.text} />
      </p>
      {card.quotations.map(({ language, text, meaning }) => (
        <figure key={text} className={styles['quotation']}>
          <blockquote lang={language} dir="auto" className={styles['words']}>
            {text}
          </blockquote>
          <figcaption className={styles['meaning']}>
            <Prose text={meaning} />
          </figcaption>
        </figure>
      ))}
      <p className={styles['limits']}>
        <span className={styles['name']}>{t('dossier.limits')}</span> <Prose text={card.limits} />
      </p>
      {card.addresses.length > 0 && (
        <ul className={styles['addresses']} aria-label={t('dossier.addresses')}>
          {card.addresses.map((address) => (
            <li key={address} dir="ltr" translate="no">
              {address}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
