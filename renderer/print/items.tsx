import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/language/bilingual.ts';
import type { Item } from '../../core/lesson/item.ts';
import type { Span } from '../../core/mark/span.ts';
import { formatNumber } from '../language/interface.ts';
import { Prose } from '../language/prose.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useAuthoredLesson, useOpenStudy } from '../lesson/study-store.ts';
import { useWordsOf } from '../quiz/article-words.tsx';
import styles from './items.module.css';
import { onPaper, type Choice, type ChoiceGroup, type ChoiceName, type InBox } from './paper-choices.ts';
import { paperItems, paperSeed } from './paper-items.ts';
import { linesOf, type PrintedLine } from './printed-lines.ts';

type ItemsProps = {
  lines: readonly PrintedLine[];
  /** Whether the answers are filled in, as on the answer key; else there is room for them. */
  answered: boolean;
};

/** The lesson's questions on paper. The answer key is the same sheet filled in. */
export function Items({ lines, answered }: ItemsProps): ReactNode {
  const language = useLanguage();
  const lesson = useAuthoredLesson((authored) => authored);
  return (
    <ol className={styles['items']}>
      {paperItems(lesson).map((item, index) => (
        <li key={item.id} className={styles['item']}>
          <b className={styles['number']}>{formatNumber(index + 1, language)}</b>
          <ItemText item={item} seed={paperSeed(lesson, item)} lines={lines} answered={answered} />
        </li>
      ))}
    </ol>
  );
}

function ItemText({ item, seed, lines, answered }: ItemsProps & { item: Item; seed: number }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { groups, lettered } = onPaper(item, seed);
  return (
    <div>
      <p className={styles['prompt']}>
        <Prose text={item.prompt} />
      </p>
      {item.kind === 'classify' && <Passage span={item.passage} lines={lines} />}
      {!answered && <p className={styles['asks']}>{t(`print.asks.${item.kind}`)}</p>}
      <div className={styles['room']} data-lettered={lettered.length > 0 || undefined}>
        {groups.map((group) => (
          <Group key={group.kind} group={group} answered={answered} />
        ))}
        {lettered.length > 0 && (
          <ul className={styles['choices']}>
            {lettered.map(({ id, text }, index) => (
              <li key={id} className={styles['choice']}>
                <b>{letterOf(index, language)}</b>
                <Prose text={text} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {item.kind === 'mark' &&
        (answered ? (
          item.targets.map((target) => <Passage key={target.start} span={target} lines={lines} />)
        ) : (
          <Rules count={2 * item.targets.length} />
        ))}
      {answered && (
        <p className={styles['why']}>
          <Prose text={item.explanation} />
        </p>
      )}
    </div>
  );
}

function Group({ group, answered }: { group: ChoiceGroup; answered: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {group.kind === 'because' && <p className={styles['asks']}>{t('items.reason')}</p>}
      <ul className={styles['choices']} data-row={group.kind === 'row' || undefined}>
        {group.choices.map((choice) => (
          <ChoiceLine key={choice.id} choice={choice} answered={answered} />
        ))}
      </ul>
    </>
  );
}

function ChoiceLine({ choice: { name, box }, answered }: { choice: Choice; answered: boolean }): ReactNode {
  return (
    <li className={styles['choice']} data-right={(answered && box.as === 'tick' && box.right) || undefined}>
      <span className={styles['box']}>{answered && <Filling box={box} />}</span>
      <span>
        <NameOf name={name} />
      </span>
    </li>
  );
}

function NameOf({ name }: { name: ChoiceName }): ReactNode {
  const { t } = useTranslation();
  if ('verdict' in name) return t(name.verdict ? 'items.true' : 'items.false');
  if ('category' in name) return t(`items.categories.${name.category}`);
  return <Prose text={name} />;
}

function Filling({ box }: { box: InBox }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (box.as) {
    case 'tick':
      return box.right && <Check strokeWidth={3} role="img" aria-label={t('items.findings.right')} />;
    case 'number':
      return formatNumber(box.number, language);
    case 'letter':
      return letterOf(box.index, language);
  }
}

/** Lines to write on. */
function Rules({ count }: { count: number }): ReactNode {
  return (
    <div aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles['rule']} />
      ))}
    </div>
  );
}

/** The article's words, and the lines on which they are to be found. */
function Passage({ span, lines }: { span: Span; lines: readonly PrintedLine[] }): ReactNode {
  const wordsOf = useWordsOf();
  const { language, direction } = useOpenStudy(({ lesson }) => lesson.article);
  return (
    <p className={styles['passage']}>
      <bdi lang={language} dir={direction} className="words">
        {wordsOf(span)}
      </bdi>{' '}
      <LineReference span={span} lines={lines} />
    </p>
  );
}

/** The numbers of the lines on which words are to be found. */
export function LineReference({ span, lines }: { span: Span; lines: readonly PrintedLine[] }): ReactNode {
  const { t } = useTranslation();
  const found = linesOf(lines, span);
  if (!found) return null;
  const { first, last } = found;
  return (
    <span className={styles['lines']}>
      {first === last ? t('print.at-line', { line: first }) : t('print.at-lines', { first, last })}
    </span>
  );
}

const LETTERS: Record<Language, string> = { en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', ar: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ' };

/** The letter that names an entry on paper, in the order in which the language counts by letters. */
function letterOf(index: number, language: Language): string {
  return LETTERS[language].charAt(index);
}
