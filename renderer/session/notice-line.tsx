import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import styles from './notices.module.css';

type NoticeLineProps = { tone?: 'trouble' | 'plain'; children: ReactNode; onDismiss: () => void };

/** One thing told, with a way to put it away. */
export function NoticeLine({ tone = 'trouble', children, onDismiss }: NoticeLineProps): ReactNode {
  const { t } = useTranslation();
  const before = useRef<EventTarget | null>(null);

  function dismiss(): void {
    // The line goes, and what had the focus before has it again.
    if (before.current instanceof HTMLElement) before.current.focus();
    onDismiss();
  }

  return (
    <div className={styles['notice']} data-tone={tone}>
      <p>{children}</p>
      <Button
        weight="quiet"
        aria-label={t('notices.dismiss')}
        onFocus={({ relatedTarget }) => (before.current = relatedTarget)}
        onPress={dismiss}
      >
        <X size={18} aria-hidden />
      </Button>
    </div>
  );
}
