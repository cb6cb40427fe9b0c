import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as DragHandle, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { PartId } from '../../../core/lesson/option.ts';
import { announce } from '../../controls/announcer.tsx';
import { Button } from '../../controls/button.tsx';
import { Prose } from '../../language/prose.tsx';
import { useBilingual } from '../../language/use-language.ts';
import { movedTo } from '../draft.ts';
import type { AnswerProps } from './answer-props.ts';
import styles from './order-answer.module.css';

/** Entries to be put in order: dragged, by mouse, touch or keyboard, or moved one place at a time by buttons. */
export function OrderAnswer({ item, draft, onChange }: AnswerProps<'order'>): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  const entries = draft.entries.flatMap((id) => item.entries.filter((entry) => entry.id === id));

  function place(id: PartId, at: number): void {
    onChange({ kind: 'order', entries: movedTo(draft.entries, id, at) });
    const entry = item.entries.find((one) => one.id === id);
    if (entry) announce(t('items.placed', { entry: pick(entry.text), place: at + 1, of: entries.length }));
  }

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles['drop'] ?? ''} />,
    onReorder: ({ keys, target }) => {
      const [moved] = draft.entries.filter((id) => keys.has(id));
      if (moved === undefined) return;
      const others = draft.entries.filter((id) => id !== moved);
      const at = others.findIndex((id) => id === target.key);
      place(moved, target.dropPosition === 'after' ? at + 1 : at);
    },
  });

  return (
    <GridList
      className={styles['entries'] ?? ''}
      aria-label={t('items.entries')}
      items={entries}
      dependencies={[draft.entries, t, onChange]}
      dragAndDropHooks={dragAndDropHooks}
    >
      {({ id, text }) => {
        const at = draft.entries.indexOf(id);
        const entry = pick(text);
        return (
          <GridListItem className={styles['entry'] ?? ''} textValue={entry}>
            <DragHandle slot="drag" className={styles['handle'] ?? ''} aria-label={t('items.drag', { entry })}>
              <GripVertical size={16} aria-hidden />
            </DragHandle>
            <span>
              <Prose text={text} />
            </span>
            <Button
              weight="quiet"
              aria-label={t('items.up', { entry })}
              isDisabled={at === 0}
              onPress={() => place(id, at - 1)}
            >
              <ArrowUp size={16} aria-hidden />
            </Button>
            <Button
              weight="quiet"
              aria-label={t('items.down', { entry })}
              isDisabled={at === entries.length - 1}
              onPress={() => place(id, at + 1)}
            >
              <ArrowDown size={16} aria-hidden />
            </Button>
          </GridListItem>
        );
      }}
    </GridList>
  );
}
