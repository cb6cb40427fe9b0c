import type { ComponentProps, ReactElement, ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

type Weight = 'main' | 'plain' | 'quiet';

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  /** `main` is the one next step of a screen; `quiet` reads as text until it is pointed at. */
  weight?: Weight;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
};

/** A disabled one does nothing and says so, but keeps the focus: a press may well leave a button nothing more to do. */
export function Button({ weight = 'plain', className, render = asButton, ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton
      {...rest}
      className={[styles['button'], styles[weight], className].filter(Boolean).join(' ')}
      render={({ disabled, ...element }, state) =>
        render(disabled ? { ...element, 'aria-disabled': true } : element, state)
      }
    />
  );
}

function asButton({ type, ...element }: ComponentProps<'button'>): ReactElement {
  return <button {...element} type={type === 'submit' ? 'submit' : 'button'} />;
}
