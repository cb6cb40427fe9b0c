import type { ReactNode } from 'react';
import { Label, RadioGroup } from 'react-aria-components';
import { Radio } from './radio.tsx';
import styles from './segments.module.css';

type SegmentsProps<Value extends string> = {
  label: string;
  options: readonly { value: Value; name: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few short choices, all in sight. */
export function Segments<Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>): ReactNode {
  return (
    <RadioGroup
      className={styles['segments'] ?? ''}
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles['segment']}>
          {option.name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
