import type { ReactNode } from 'react';
import { Label, RadioGroup } from 'react-aria-components';
import { Radio } from './radio.tsx';
import styles from './segments.module.css';

type SegmentsProps<Value extends string> = {
  label: string;
  /** Whether the label is only told, where the choices say by themselves what they are about. */
  toldLabel?: boolean;
  options: readonly { value: Value; name: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** One of a few short choices, all in sight. */
export function Segments<Value extends string>(props: SegmentsProps<Value>): ReactNode {
  const { label, toldLabel = false, options, value, onChange } = props;
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
      <Label className={toldLabel ? 'told' : (styles['label'] ?? '')}>{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles['segment']}>
          {option.name}
        </Radio>
      ))}
    </RadioGroup>
  );
}
