import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../core/language/bilingual.ts';
import type { Compared, Task } from '../../core/lesson/stop.ts';
import type { PartId } from '../../core/lesson/option.ts';
import { announce } from '../controls/announcer.tsx';
import { DossierCard } from '../dossier/dossier-card.tsx';
import { Prose } from '../language/prose.tsx';
import { useBilingual } from '../language/use-language.ts';
import { useAuthoredLesson, useOpenStudy, useStudy } from '../lesson/study-store.ts';
import { ChoiceList } from './choice-list.tsx';
import styles from './compare-task.module.css';
import { Passage } from './passage.tsx';
import { Question } from './question.tsx';
import { ShowWords } from './show-words.tsx';
import type { Walk } from './use-walk.ts';

type CompareTaskProps = { walk: Walk; task: Extract<Task, { kind: 'compare' }> };

/** Say first what you expect; then the sides are laid open, and what they come to. */
export function CompareTask({ walk, task }: CompareTaskProps): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  const record = useStudy((store) => store.record);
  const openedCards = useOpenStudy((study) => study.walk.openedCards);

  async function expect(id: PartId, reply: Bilingual): Promise<void> {
    const cards = task.sides.flatMap((side) => (side.kind === 'card' ? [side.card] : []));
    const stored = await Promise.all([
      record({ type: 'stop-chosen', stop: walk.stop.id, option: id }),
      ...cards.filter((card) => !openedCards.has(card)).map((card) => record({ type: 'card-opened', card })),
    ]);
    if (stored.every(Boolean)) announce(`${pick(reply)} ${t('walk.sides-open', { count: task.sides.length })}`);
  }

  return (
    <>
      <Question text={task.question} />
      <ChoiceList
        label={pick(task.question)}
        choices={task.expectations.map(({ id, text, reply }) => ({
          id,
          text,
          verdict: null,
          said: (
            <p>
              <Prose text={reply} />
            </p>
          ),
        }))}
        chosen={walk.chosen.at(-1)}
        onChoose={({ id }) => {
          const expectation = task.expectations.find((one) => one.id === id);
          if (expectation) void expect(id, expectation.reply);
        }}
      />
      {walk.answered && (
        <>
          {task.sides.map((side, index) => (
            <Side key={index} side={side} walk={walk} />
          ))}
          <p className={styles['conclusion']}>
            <Prose text={task.conclusion} />
          </p>
        </>
      )}
    </>
  );
}

function Side({ side, walk }: { side: Compared; walk: Walk }): ReactNode {
  return (
    <figure className={styles['side']}>
      <figcaption className={styles['label']}>
        <Prose text={side.label} />
      </figcaption>
      {side.kind === 'passage' ? (
        <Passage words={side.passage}>
          <ShowWords words={side.passage} walk={walk} />
        </Passage>
      ) : (
        <SourceCard id={side.card} />
      )}
    </figure>
  );
}

function SourceCard({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const card = useAuthoredLesson((lesson) => lesson.dossier.find((one) => one.id === id));
  return card ? <DossierCard card={card} /> : <p>{t('dossier.missing')}</p>;
}
