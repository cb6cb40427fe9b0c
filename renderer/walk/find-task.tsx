import { Check, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyMark } from '../../core/mark/mark.ts';
import { inReadingOrder } from '../../core/mark/span.ts';
import { announce } from '../controls/announcer.tsx';
import { Button } from '../controls/button.tsx';
import { MixedScript, Prose } from '../language/prose.tsx';
import { useAuthoredLesson, useOpenStudy } from '../lesson/study-store.ts';
import styles from './find-task.module.css';
import type { FindTask as Task, TryVerdict } from './judge-try.ts';
import { Question } from './question.tsx';
import { Said } from './said.tsx';
import { useTryReply } from './try-reply.ts';
import type { Walk } from './use-walk.ts';

/** After so many tries that met nothing, or a hint, the words can be shown. */
const MISSES_BEFORE_SHOWING = 2;

type FindTaskProps = { walk: Walk; task: Task; last: TryVerdict | null; onEnterText: () => void };

/** What is to be found, what was found so far, and what is said of the last try. */
export function FindTask({ walk, task, last, onEnterText }: FindTaskProps): ReactNode {
  const { t } = useTranslation();
  const replyTo = useTryReply();
  const language = useOpenStudy(({ lesson }) => lesson.article.language);
  const targets = useTargets(task);
  const shown = walk.revealed || walk.done.has(walk.stop.id);
  const listed = targets.filter(({ id }) => walk.found.includes(id) || shown);
  const mayShow = !walk.answered && !shown && (walk.hinted || walk.misses >= MISSES_BEFORE_SHOWING);

  function show(): void {
    walk.reveal();
    announce(targets.map(({ selector }) => selector.exact).join('. '), language);
  }

  return (
    <>
      <Question text={task.question} />
      {!walk.answered && !shown && <p className={styles['way']}>{t('walk.find-way')}</p>}
      {last && !walk.answered && (
        <Said isNew>
          <p>
            <MixedScript text={replyTo(last)} />
          </p>
        </Said>
      )}
      <p className={styles['count']}>{t('walk.found', { count: walk.found.length, need: task.need })}</p>
      {listed.length > 0 && (
        <ul className={styles['list']}>
          {listed.map((mark) => (
            <Listed key={mark.id} mark={mark} found={walk.found.includes(mark.id)} />
          ))}
        </ul>
      )}
      {(walk.answered || shown) && (
        <Said isNew={last !== null}>
          <p>
            <Prose text={task.reply} />
          </p>
        </Said>
      )}
      {!walk.answered && (
        <div className={styles['row']}>
          <Button onPress={onEnterText}>{t('walk.to-text')}</Button>
          {mayShow && (
            <Button weight="quiet" onPress={show}>
              {t('walk.show-me')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function useTargets(task: Task): readonly KeyMark[] {
  const key = useAuthoredLesson((lesson) => lesson.key);
  return key.filter(({ id }) => task.targets.includes(id)).toSorted((a, b) => inReadingOrder(a.selector, b.selector));
}

/** Words that were found, or shown: told apart by a shape and a word. */
function Listed({ mark, found }: { mark: KeyMark; found: boolean }): ReactNode {
  const { t } = useTranslation();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const Shape = found ? Check : CircleDashed;
  return (
    <li className={styles['listed']}>
      <Shape size={16} aria-hidden />
      <span className={styles['state']}>{t(found ? 'walk.was-found' : 'walk.was-shown')}</span>
      <span lang={article.language} dir={article.direction} className="words">
        {mark.selector.exact}
      </span>
    </li>
  );
}
