import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../core/contract.ts';
import { Button } from '../controls/button.tsx';
import { useLanguage } from '../language/use-language.ts';
import styles from './notices.module.css';
import { useSession } from './session-store.ts';

/** What the machine has to tell: a recovered database, a lesson that can't be used, something that wasn't saved. */
export function Notices(): ReactNode {
  const { t } = useTranslation();
  const notices = useSession((store) => store.notices);
  const trouble = useSession((store) => store.trouble);
  const dismissNotice = useSession((store) => store.dismissNotice);
  const dismissTrouble = useSession((store) => store.dismissTrouble);
  if (notices.length === 0 && trouble === null) return null;
  return (
    <div className={styles['notices']} role="alert">
      {trouble && (
        <Line onDismiss={dismissTrouble}>
          {t('notices.not-saved')} {t(`errors.${trouble.kind}`)}
        </Line>
      )}
      {notices.map((notice) => (
        <Line key={keyOf(notice)} onDismiss={() => dismissNotice(notice)}>
          <NoticeText notice={notice} />
        </Line>
      ))}
    </div>
  );
}

function Line({ children, onDismiss }: { children: ReactNode; onDismiss: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles['notice']}>
      <p>{children}</p>
      <Button weight="quiet" aria-label={t('notices.dismiss')} onPress={onDismiss}>
        <X size={18} aria-hidden />
      </Button>
    </div>
  );
}

function NoticeText({ notice }: { notice: Notice }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (notice.kind) {
    case 'database-recovered':
      return notice.backup === null
        ? t('notices.database-begun', { file: notice.file })
        : t('notices.database-recovered', {
            file: notice.file,
            when: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(notice.backup),
          });
    case 'lesson-damaged':
      return t('notices.lesson-damaged', { lesson: notice.lesson, detail: notice.detail });
    case 'backup-failed':
      return t('notices.backup-failed', { detail: notice.detail });
  }
}

function keyOf(notice: Notice): string {
  return notice.kind === 'lesson-damaged' ? `${notice.kind} ${notice.lesson}` : notice.kind;
}
