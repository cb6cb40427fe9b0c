import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countVoices, type VoiceCount } from '../../core/lesson/voices.ts';
import { formatShare } from '../language/interface.ts';
import { Prose } from '../language/prose.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useReading } from '../lesson/reading-store.ts';
import { useAuthoredLesson } from '../lesson/study-store.ts';
import styles from './voices-lens.module.css';

/** Whose words the version on the page is made of, and who isn't heard in it. */
export function VoicesLens(): ReactNode {
  const { t } = useTranslation();
  const lesson = useAuthoredLesson((authored) => authored);
  const version = useReading((store) => store.version);
  const counts = useMemo(() => countVoices(lesson, version), [lesson, version]);
  const { absent } = lesson.voices;
  return (
    <>
      <ul className={styles['voices']}>
        {counts.map((count) => (
          <VoiceBar key={`${count.voice} ${count.manner}`} count={count} />
        ))}
      </ul>
      {absent.length > 0 && (
        <>
          <h4 className={styles['name']}>{t('lenses.absent')}</h4>
          <ul className={styles['absent']}>
            {absent.map((voice) => (
              <li key={voice.en}>
                <span>
                  <Prose text={voice} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function VoiceBar({ count }: { count: VoiceCount }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <li>
      <p className={styles['line']}>
        <span>
          <VoiceName voice={count.voice} />
          {t('between')}
          {t(`lenses.manners.${count.manner}`)}
        </span>
        <span className={styles['number']}>
          {[t('lenses.words', { count: count.words }), formatShare(count.share, language)].join(t('between'))}
        </span>
      </p>
      <div className={styles['track']} aria-hidden>
        <div className={styles['bar']} data-manner={count.manner} style={{ '--share': `${count.share * 100}%` }} />
      </div>
    </li>
  );
}

function VoiceName({ voice }: { voice: string }): ReactNode {
  const { t } = useTranslation();
  const { article, voices } = useAuthoredLesson((lesson) => lesson);
  const named = voices.names.find(({ id }) => id === voice);
  if (named) return <Prose text={named.name} />;
  return article.publisher === null ? t('lenses.publisher') : <bdi lang={article.language}>{article.publisher}</bdi>;
}
