import { memo, type ReactNode } from 'react';
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

/** Where am I, among stops, paragraphs or items: a column of dots. */
export function Rail({ label, entries, onGo }: RailProps): ReactNode {
  return (
    <nav aria-label={label}>
      <ol className={styles['rail']}>
        {entries.map(({ id, name, state, again }) => (
          <li key={id}>
            <Dot id={id} name={name} state={state} again={again === true} onGo={onGo} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

type DotProps = Required<RailEntry> & Pick<RailProps, 'onGo'>;

/** A long article has hundreds of them, and going on changes two. */
const Dot = memo(function Dot({ id, name, state, again, onGo }: DotProps): ReactNode {
  return (
    <Button
      weight="quiet"
      className={styles['dot']}
      data-state={state}
      data-again={again || undefined}
      aria-label={name}
      aria-current={state === 'current' ? 'step' : false}
      onPress={() => onGo(id)}
    >
      <span className={styles['sign']} aria-hidden />
    </Button>
  );
});
