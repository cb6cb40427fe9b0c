import type { ComponentProps, ReactNode } from 'react';
import { Button } from '../controls/button.tsx';

type WayButtonProps = Omit<ComponentProps<typeof Button>, 'render'> & {
  /** The keys that do the same, as `aria-keyshortcuts` writes them. */
  keys: string;
};

/** A button whose keys are told: on hovering, and to screen readers. */
export function WayButton({ keys, ...rest }: WayButtonProps): ReactNode {
  return (
    <Button
      {...rest}
      render={(props) => <button {...props} type="button" aria-keyshortcuts={keys} title={keys.replace('+', ' + ')} />}
    />
  );
}
