import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, CheckboxGroup, Label, RadioGroup } from 'react-aria-components';
import { Radio } from '../../controls/radio.tsx';
import { formatNumber } from '../../language/interface.ts';
import { useLanguage } from '../../language/use-language.ts';
import styles from './choices.module.css';

export type Choice<Value extends string> = { value: Value; text: ReactNode };

type ChoicesProps<Value extends string> = {
  label: string;
  /** Whether the label is to be seen; else it is only told. */
  isLabelled?: boolean;
  choices: readonly Choice<Value>[];
  /** How many choices of the same item stand above: the keys go on counting. */
  after?: number;
};

/** One of several answers, each a row with the key that chooses it. */
export function OneOf<Value extends string>({
  label,
  isLabelled = false,
  choices,
  after = 0,
  chosen,
  onChoose,
}: ChoicesProps<Value> & { chosen: Value | null; onChoose: (value: Value) => void }): ReactNode {
  return (
    <RadioGroup
      data-choices
      className={styles['choices'] ?? ''}
      value={chosen}
      onChange={(value) => {
        const choice = choices.find((one) => one.value === value);
        if (choice) onChoose(choice.value);
      }}
    >
      <Label className={isLabelled ? (styles['label'] ?? '') : 'told'}>{label}</Label>
      {choices.map(({ value, text }, index) => (
        <Radio key={value} value={value} className={styles['choice']}>
          <KeyBadge number={after + index + 1} />
          <span>{text}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** Any number of several answers. */
export function AnyOf<Value extends string>({
  label,
  isLabelled = false,
  choices,
  after = 0,
  chosen,
  onChoose,
}: ChoicesProps<Value> & { chosen: readonly Value[]; onChoose: (values: readonly Value[]) => void }): ReactNode {
  return (
    <CheckboxGroup
      data-choices
      className={styles['choices'] ?? ''}
      value={[...chosen]}
      onChange={(values) => onChoose(choices.map(({ value }) => value).filter((value) => values.includes(value)))}
    >
      <Label className={isLabelled ? (styles['label'] ?? '') : 'told'}>{label}</Label>
      {choices.map(({ value, text }, index) => (
        <CheckboxField key={value} value={value} className="">
          <CheckboxButton className={styles['choice'] ?? ''}>
            <KeyBadge number={after + index + 1} />
            <span>{text}</span>
            <span className={styles['tick']} aria-hidden />
          </CheckboxButton>
        </CheckboxField>
      ))}
    </CheckboxGroup>
  );
}

function KeyBadge({ number }: { number: number }): ReactNode {
  const language = useLanguage();
  return (
    <span className={styles['badge']} aria-hidden>
      {formatNumber(number, language)}
    </span>
  );
}

/** Chooses by a digit's key, from 1: the choices' order is the rows' order. */
export function chooseByDigit(panel: HTMLElement, digit: number): boolean {
  const choices = panel.querySelectorAll<HTMLInputElement>('[data-choices] input');
  const choice = choices[digit - 1];
  choice?.focus();
  choice?.click();
  return choice !== undefined;
}
