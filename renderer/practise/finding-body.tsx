import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reader } from '../../core/lesson/opened-lesson.ts';
import type { MarkKind } from '../../core/mark/mark.ts';
import { Prose } from '../language/prose.tsx';
import { useOpenStudy } from '../lesson/study-store.ts';
import { KeyMarkBody } from '../margin/key-mark-body.tsx';
import { SuggestedMarkBody } from '../margin/suggested-mark-body.tsx';
import styles from './finding-body.module.css';
import type { Finding } from './findings.ts';
import { wordsFor } from './signs.tsx';

const OTHERS = { expert: 'practise.experts', program: 'practise.programs' } as const satisfies Record<Reader, string>;

/** What is said of one finding: how it compares, whose words are which, and the expert's or the program's reason. */
export function FindingBody({ finding }: { finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const { reader, outcome, own, key } = finding;
  const differ = own && key && (own.kind !== key.kind || own.selector.exact !== key.selector.exact);
  return (
    <>
      <p>{t(`${wordsFor(outcome, reader)}.means`)}</p>
      {differ && (
        <dl className={styles['both']}>
          <Side name={t('practise.yours')} kind={own.kind} words={own.selector.exact} />
          <Side name={t(OTHERS[reader])} kind={key.kind} words={key.selector.exact} />
        </dl>
      )}
      <OthersReason finding={finding} />
      {own && own.note !== '' && (
        <p className={styles['note']}>
          {t('practise.your-note')} <bdi>{own.note}</bdi>
        </p>
      )}
    </>
  );
}

function OthersReason({ finding }: { finding: Finding }): ReactNode {
  if (finding.reader === 'program') return finding.key && <SuggestedMarkBody mark={finding.key} />;
  const { calm, key } = finding;
  return (
    <>
      {calm && (
        <p>
          <Prose text={calm.reason} />
        </p>
      )}
      {key && <KeyMarkBody mark={key} />}
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
