import { memo, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import styles from './rail.module.css';

export type RailEntry = {
  id: string;
  /** Read out, and shown on hovering. */
  name: string;
  /** `done` is filled, `current` is rubric and larger, `open` is a ring. */
  state: 'done' | 'current' | 'open';
  /** Done, and to be looked at again: an empty diamond. */
  again?: boolean;
};

type RailProps = { label: string; entries: readonly RailEntry[]; onGo: (id: string) => void };

/**
 * Where am I, among stops, paragraphs or items: a column of dots. It is one stop of Tab, where one is; the arrows go from
 * dot to dot.
 */
export function Rail({ label, entries, onGo }: RailProps): ReactNode {
  const current = entries.findIndex(({ state }) => state === 'current');
  return (
    <nav aria-label={label}>
      <ol className={styles['rail']} onKeyDown={goByArrow}>
        {entries.map(({ id, name, state, again }, index) => (
          <li key={id}>
            <Dot
              id={id}
              name={name}
              state={state}
              again={again === true}
              isTabStop={index === Math.max(0, current)}
              onGo={onGo}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function goByArrow(event: KeyboardEvent<HTMLElement>): void {
  const dots = [...event.currentTarget.querySelectorAll('button')];
  const at = dots.findIndex((dot) => dot === document.activeElement);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: dots.length - 1 }[event.key];
  if (to === undefined || at === -1 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  dots[to]?.focus();
}

type DotProps = Required<RailEntry> & Pick<RailProps, 'onGo'> & { isTabStop: boolean };

/** A long article has hundreds of them, and going on changes two. */
const Dot = memo(function Dot({ id, name, state, again, isTabStop, onGo }: DotProps): ReactNode {
  return (
    <Button
      weight="quiet"
      className={styles['dot']}
      data-state={state}
      data-again={again || undefined}
      aria-label={name}
      excludeFromTabOrder={!isTabStop}
      aria-current={state === 'current' ? 'step' : false}
      onPress={() => onGo(id)}
    >
      <span className={styles['sign']} aria-hidden />
    </Button>
  );
});
