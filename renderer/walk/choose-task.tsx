import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../core/lesson/stop.ts';
import type { Option } from '../../core/lesson/option.ts';
import { announce } from '../controls/announcer.tsx';
import { Prose } from '../language/prose.tsx';
import { useBilingual } from '../language/use-language.ts';
import { useStudy } from '../lesson/study-store.ts';
import { ChoiceList } from './choice-list.tsx';
import { Question } from './question.tsx';
import { ShowWords } from './show-words.tsx';
import type { Walk } from './use-walk.ts';

type ChooseTaskProps = { walk: Walk; task: Extract<Task, { kind: 'choose' }> };

/** A question with answers; each says why it is right or what speaks against it, and another may be tried. */
export function ChooseTask({ walk, task }: ChooseTaskProps): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  const record = useStudy((store) => store.record);

  async function choose({ id, correct, why }: Option): Promise<void> {
    const stored = await record({ type: 'stop-chosen', stop: walk.stop.id, option: id });
    if (stored) announce(`${t(correct ? 'walk.right' : 'walk.wrong')}. ${pick(why)}`);
  }

  return (
    <>
      <Question text={task.question} />
      <ChoiceList
        label={pick(task.question)}
        choices={task.options.map((option) => ({
          id: option.id,
          text: option.text,
          verdict: walk.chosen.includes(option.id) ? (option.correct ? 'right' : 'wrong') : null,
          said: <Why option={option} walk={walk} />,
        }))}
        chosen={walk.chosen.at(-1)}
        onChoose={({ id }) => {
          const option = task.options.find((one) => one.id === id);
          if (option) void choose(option);
        }}
      />
    </>
  );
}

function Why({ option, walk }: { option: Option; walk: Walk }): ReactNode {
  return (
    <>
      <p>
        <Prose text={option.why} />
      </p>
      {option.passage && <ShowWords words={option.passage} walk={walk} />}
    </>
  );
}
