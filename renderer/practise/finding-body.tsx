import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkKind } from '../../core/mark/mark.ts';
import { Prose } from '../language/prose.tsx';
import { useOpenStudy } from '../lesson/study-store.ts';
import { KeyMarkBody } from '../margin/key-mark-body.tsx';
import styles from './finding-body.module.css';
import type { Finding } from './findings.ts';

/** What is said of one finding: how it compares, whose words are which, and the expert's reason. */
export function FindingBody({ finding }: { finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const { outcome, own, key, calm } = finding;
  const differ = own && key && (own.kind !== key.kind || own.selector.exact !== key.selector.exact);
  return (
    <>
      <p>{t(`outcomes.${outcome}.means`)}</p>
      {differ && (
        <dl className={styles['both']}>
          <Side name={t('practise.yours')} kind={own.kind} words={own.selector.exact} />
          <Side name={t('practise.experts')} kind={key.kind} words={key.selector.exact} />
        </dl>
      )}
      {calm && (
        <p>
          <Prose text={calm.reason} />
        </p>
      )}
      {key && <KeyMarkBody mark={key} />}
      {own && own.note !== '' && (
        <p className={styles['note']}>
          {t('practise.your-note')} <bdi>{own.note}</bdi>
        </p>
      )}
    </>
  );
}

function Side({ name, kind, words }: { name: string; kind: MarkKind; words: string }): ReactNode {
  const { t } = useTranslation();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  return (
    <div>
      <dt>
        {name} · {t(`marks.${kind}`)}
      </dt>
      <dd className="words" lang={article.language} dir={article.direction}>
        {words}
      </dd>
    </div>
  );
}
