import { Check, CircleDashed, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../core/lesson/item.ts';
import type { Selector } from '../../core/mark/selector.ts';
import type { Finding, Grade } from '../../core/quiz/grade.ts';
import type { Response } from '../../core/quiz/response.ts';
import { Button } from '../controls/button.tsx';
import { Prose } from '../language/prose.tsx';
import { ArticleWords, useWordsOf } from './article-words.tsx';
import { feedbackRows, type Subject } from './feedback-rows.ts';
import styles from './feedback.module.css';

type FeedbackProps = {
  item: Item;
  response: Response;
  grade: Grade;
  seed: number;
  onShow: (passage: Selector) => void;
};

/** What is said of an answer: of each of its parts, then why the right one is right. */
export function Feedback({ item, response, grade, seed, onShow }: FeedbackProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <ol className={styles['rows']} aria-label={t('items.answers')}>
        {feedbackRows(item, response, grade, seed).map(({ id, subject, finding }) => (
          <li key={id} className={styles['row']} data-finding={finding?.verdict}>
            <FindingSign finding={finding} />
            <div className={styles['said']}>
              <SubjectText subject={subject} finding={finding} />
              {finding && isSaid(finding, item) && (
                <p className={styles['why']}>
                  <Prose text={finding.why} />{' '}
                  {finding.verdict !== 'right' && <ShowButton passage={finding.passage} onShow={onShow} />}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <div className={styles['explanation']}>
        <h3 className={styles['title']}>{t('items.explanation')}</h3>
        <p>
          <Prose text={item.explanation} /> <ShowButton passage={item.passage} onShow={onShow} />
        </p>
      </div>
    </>
  );
}

/** An option's reason is for whoever chose it; and nothing is said that the explanation says anyway. */
function isSaid({ about, verdict, why }: Finding, item: Item): boolean {
  if (why === item.explanation) return false;
  return verdict !== 'missed' || about.kind === 'entry';
}

const SHAPES = { right: Check, wrong: X, missed: CircleDashed } as const;

/** How a part of the answer came out, as a word and a shape. */
function FindingSign({ finding }: { finding: Finding | null }): ReactNode {
  const { t } = useTranslation();
  if (!finding) return <span className={styles['sign']} />;
  const Shape = SHAPES[finding.verdict];
  const isUnmarked = finding.verdict === 'missed' && finding.about.kind === 'span';
  return (
    <span className={styles['sign']}>
      <Shape size={16} aria-hidden />
      <span>{t(isUnmarked ? 'items.findings.unmarked' : `items.findings.${finding.verdict}`)}</span>
    </span>
  );
}

function SubjectText({ subject, finding }: { subject: Subject; finding: Finding | null }): ReactNode {
  const { t } = useTranslation();
  const wordsOf = useWordsOf();
  switch (subject.kind) {
    case 'text':
      return (
        <p>
          <Prose text={subject.text} />
        </p>
      );
    case 'verdict':
      return <p>{t(subject.answer ? 'items.said-true' : 'items.said-false')}</p>;
    case 'category':
      return <p>{t(`items.categories.${subject.category}`)}</p>;
    case 'words':
      return <ArticleWords>{wordsOf(subject.span)}</ArticleWords>;
    case 'pair':
      return (
        <dl className={styles['pair']}>
          <dt>
            <Prose text={subject.left} />
          </dt>
          {finding?.verdict !== 'right' && subject.chosen && (
            <dd>
              <span className={styles['told-by']}>{t('items.your-partner')}</span> <Prose text={subject.chosen} />
            </dd>
          )}
          {subject.partner && (
            <dd>
              <span className={styles['told-by']}>{t('items.its-partner')}</span> <Prose text={subject.partner} />
            </dd>
          )}
        </dl>
      );
    case 'place':
      return (
        <>
          <p>
            <Prose text={subject.text} />
          </p>
          {finding?.verdict === 'wrong' && (
            <p className={styles['told-by']}>{t('items.your-place', { place: subject.place + 1 })}</p>
          )}
        </>
      );
  }
}

/** Lights a passage on the page and brings it into view. */
function ShowButton({ passage, onShow }: { passage: Selector; onShow: (passage: Selector) => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <Button
      weight="quiet"
      className={styles['show']}
      aria-label={t('items.show-words', { words: passage.exact })}
      onPress={() => onShow(passage)}
    >
      {t('items.show')}
    </Button>
  );
}
