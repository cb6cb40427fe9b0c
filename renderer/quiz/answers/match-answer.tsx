import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { shuffled } from '../../../core/quiz/seeded.ts';
import { Prose } from '../../language/prose.tsx';
import { useBilingual } from '../../language/use-language.ts';
import { withPair } from '../draft.ts';
import type { AnswerProps } from './answer-props.ts';
import styles from './match-answer.module.css';

/** Each entry of the left side with a list of the right side's to choose from. */
export function MatchAnswer({ item, draft, onChange, seed }: AnswerProps<'match'>): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  const offered = shuffled(item.right, seed);
  return (
    <ol className={styles['pairs']}>
      {item.left.map((left) => (
        <li key={left.id} className={styles['pair']}>
          <span>
            <Prose text={left.text} />
          </span>
          <Select
            aria-label={t('items.partner-of', { entry: pick(left.text) })}
            placeholder={t('items.choose')}
            value={draft.pairs.find((pair) => pair.left === left.id)?.right ?? null}
            onChange={(value) => {
              const right = offered.find(({ id }) => id === value);
              if (right) onChange({ kind: 'match', pairs: withPair(draft.pairs, left.id, right.id) });
            }}
          >
            <Button className={styles['select'] ?? ''}>
              <SelectValue className={styles['value'] ?? ''} />
              <ChevronDown size={16} aria-hidden />
            </Button>
            <Popover className={styles['popover'] ?? ''}>
              <ListBox className={styles['list'] ?? ''}>
                {offered.map(({ id, text }) => (
                  <ListBoxItem key={id} id={id} textValue={pick(text)} className={styles['option'] ?? ''}>
                    <Prose text={text} />
                  </ListBoxItem>
                ))}
              </ListBox>
            </Popover>
          </Select>
        </li>
      ))}
    </ol>
  );
}
