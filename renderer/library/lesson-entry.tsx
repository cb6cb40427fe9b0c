import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LessonCard } from '../../core/contract.ts';
import { Button } from '../controls/button.tsx';
import { formatDate } from '../language/interface.ts';
import { languageName } from '../language/language-name.ts';
import { Prose } from '../language/prose.tsx';
import { useBilingual, useLanguage } from '../language/use-language.ts';
import { PublisherName } from '../lesson/publisher-name.tsx';
import { openLesson } from '../session/session-store.ts';
import { CardTitle } from './card-title.tsx';
import styles from './lesson-entry.module.css';
import { usePacks } from './packs-store.ts';
import { ProgressLines } from './progress-lines.tsx';
import { RemoveButton } from './remove-button.tsx';

/** A lesson in the library: what it is about, whose article it reads, and how far one has come. */
export function LessonEntry({ card }: { card: LessonCard }): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  const begun = card.progress.last !== null;
  // One's own articles stand under a heading of their own.
  const Title = card.origin === 'own' ? 'h3' : 'h2';
  const saveCopy = usePacks((store) => store.saveCopy);
  return (
    <li className={styles['entry']}>
      <div className={styles['about']}>
        {card.summary === null ? (
          <Title className={styles['title']} lang={card.language} dir={card.direction}>
            {pick(card.title)}
          </Title>
        ) : (
          <>
            <Title className={styles['title']}>{pick(card.title)}</Title>
            <p className={styles['headline']} lang={card.language} dir={card.direction}>
              {card.headline}
            </p>
            <p className={styles['summary']}>
              <Prose text={card.summary} />
            </p>
          </>
        )}
        <Facts card={card} />
      </div>
      <div className={styles['standing']}>
        <ProgressLines progress={card.progress} />
        <div className={styles['ways']}>
          <Button weight="main" onPress={() => void openLesson(card.id)}>
            {begun ? t('library.continue') : t('library.begin')}
            <span className="told">
              {' '}
              <CardTitle card={card} />
            </span>
          </Button>
          {card.origin !== 'own' && (
            <Button weight="quiet" onPress={() => void saveCopy(card.id)}>
              {t('packs.save')}
              <span className="told">
                {' '}
                <CardTitle card={card} />
              </span>
            </Button>
          )}
          {card.origin !== 'shipped' && <RemoveButton card={card} />}
        </div>
      </div>
    </li>
  );
}

function Facts({ card }: { card: LessonCard }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <dl className={styles['facts']}>
      <Fact name={t('library.publisher')}>
        <PublisherName {...card} unknown={t('library.unknown')} />
      </Fact>
      {card.published !== null && <Fact name={t('library.published')}>{formatDate(card.published, language)}</Fact>}
      <Fact name={t('library.language')}>{languageName(card.language, language)}</Fact>
      <Fact name={t('library.length')}>
        {[t('library.words', { count: card.words }), t('library.minutes', { count: card.minutes })].join(t('between'))}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
