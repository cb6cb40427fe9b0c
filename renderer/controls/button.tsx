import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

type Weight = 'main' | 'plain' | 'quiet';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  /** `main` is the one next step of a screen; `quiet` reads as text until it is pointed at. */
  weight?: Weight;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
};

export function Button({ weight = 'plain', className, ...rest }: ButtonProps): ReactNode {
  return <AriaButton {...rest} className={[styles['button'], styles[weight], className].filter(Boolean).join(' ')} />;
}
