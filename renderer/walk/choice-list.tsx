import { Check, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../core/language/bilingual.ts';
import type { PartId } from '../../core/lesson/option.ts';
import { Button } from '../controls/button.tsx';
import { formatNumber } from '../language/interface.ts';
import { Prose } from '../language/prose.tsx';
import { useLanguage } from '../language/use-language.ts';
import styles from './choice-list.module.css';
import { Said } from './said.tsx';

export type Choice = {
  id: PartId;
  text: Bilingual;
  /** For what was tried; an expectation is neither right nor wrong. */
  verdict: 'right' | 'wrong' | null;
  /** What is said to whoever chose it last. */
  said: ReactNode;
};

type ChoiceListProps = {
  label: string;
  choices: readonly Choice[];
  /** The one chosen last. */
  chosen: PartId | undefined;
  onChoose: (choice: Choice) => void;
};

/** Answers to choose from, each with its number key. */
export function ChoiceList({ label, choices, chosen, onChoose }: ChoiceListProps): ReactNode {
  const [pressed, setPressed] = useState(false);
  return (
    <ol className={styles['choices']} aria-label={label}>
      {choices.map((choice, index) => (
        <li key={choice.id}>
          <ChoiceButton
            choice={choice}
            number={index + 1}
            isChosen={choice.id === chosen}
            onChoose={() => {
              setPressed(true);
              onChoose(choice);
            }}
          />
          {choice.id === chosen && <Said isNew={pressed}>{choice.said}</Said>}
        </li>
      ))}
    </ol>
  );
}

type ChoiceButtonProps = { choice: Choice; number: number; isChosen: boolean; onChoose: () => void };

function ChoiceButton({ choice, number, isChosen, onChoose }: ChoiceButtonProps): ReactNode {
  const language = useLanguage();
  return (
    <Button className={styles['choice']} aria-pressed={isChosen} data-choice={number} onPress={onChoose}>
      <kbd className={styles['key']}>{formatNumber(number, language)}</kbd>
      <span>
        <Prose text={choice.text} />
      </span>
      {choice.verdict && <Verdict verdict={choice.verdict} />}
    </Button>
  );
}

/** Right or wrong in a word and a shape. */
function Verdict({ verdict }: { verdict: 'right' | 'wrong' }): ReactNode {
  const { t } = useTranslation();
  const Shape = verdict === 'right' ? Check : X;
  return (
    <span className={styles['verdict']}>
      <Shape size={16} aria-hidden />
      {t(`walk.${verdict}`)}
    </span>
  );
}

/** Presses the choice of that number within an element; false where there is none. */
export function pressChoice(within: HTMLElement, number: number): boolean {
  const choice = within.querySelector<HTMLElement>(`[data-choice="${number}"]`);
  choice?.click();
  return choice !== null;
}
