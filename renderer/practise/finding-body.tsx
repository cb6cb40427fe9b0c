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

const OVERLAPS = {
  expert: 'outcomes.extra.overlaps',
  program: 'agreement.extra.overlaps',
} as const satisfies Record<Reader, string>;

/** What is said of one finding: how it compares, whose words are which, and the expert's or the program's reason. */
export function FindingBody({ finding }: { finding: Finding }): ReactNode {
  const { t } = useTranslation();
  const { reader, own, key, overlapped } = finding;
  const other = key ?? overlapped;
  const differ = own && other && (own.kind !== other.kind || own.selector.exact !== other.selector.exact);
  return (
    <>
      <Meaning finding={finding} />
      {differ && (
        <dl className={styles['both']}>
          <Side name={t('practise.yours')} kind={own.kind} words={own.selector.exact} />
          <Side name={t(OTHERS[reader])} kind={other.kind} words={other.selector.exact} />
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

/** What an outcome says; of a mark that nobody else has, also what a reader would ask of one of its kind. */
function Meaning({ finding: { reader, outcome, kind, overlapped } }: { finding: Finding }): ReactNode {
  const { t } = useTranslation();
  if (outcome !== 'extra') return <p>{t(`${wordsFor(outcome, reader)}.means`)}</p>;
  if (overlapped) return <p>{t(OVERLAPS[reader])}</p>;
  return (
    <p>
      {t(`${wordsFor(outcome, reader)}.means`)} {t(`practise.asked-of.${kind}`)}
    </p>
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
      <dt>{[name, t(`marks.${kind}`)].join(t('between'))}</dt>
      <dd className="words" lang={article.language} dir={article.direction}>
        {words}
      </dd>
    </div>
  );
}
