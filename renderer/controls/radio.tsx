import type { ReactNode } from 'react';
import { RadioButton, RadioField } from 'react-aria-components';

type RadioProps = { value: string; className: string | undefined; isDisabled?: boolean; children: ReactNode };

/** One choice of a radio group, without a sign of its own: what it looks like when chosen is its style's. */
export function Radio({ value, className, isDisabled = false, children }: RadioProps): ReactNode {
  return (
    <RadioField value={value} isDisabled={isDisabled} className="">
      <RadioButton className={className ?? ''}>{children}</RadioButton>
    </RadioField>
  );
}
