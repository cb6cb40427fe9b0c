import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../core/contract.ts';
import { LOCALES } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import { PackNews } from '../library/pack-news.tsx';
import { NoticeLine } from './notice-line.tsx';
import styles from './notices.module.css';
import { useSession } from './session-store.ts';

/**
 * What there is to tell, over whatever is on the screen: also over an open dialog, which would else keep it from being
 * heard and pressed.
 */
export function Notices(): ReactNode {
  return (
    <div className={styles['notices']} data-react-aria-top-layer="true">
      <Trouble />
      <PackNews />
    </div>
  );
}

/** What the machine has to tell: a recovered database, a lesson that can't be used, something that wasn't saved. */
function Trouble(): ReactNode {
  const { t } = useTranslation();
  const notices = useSession((store) => store.notices);
  const trouble = useSession((store) => store.trouble);
  const dismissNotice = useSession((store) => store.dismissNotice);
  const dismissTrouble = useSession((store) => store.dismissTrouble);
  return (
    // It is there before there is anything to tell: what comes into it is heard, and so is the same once more.
    <div aria-live="assertive">
      {trouble && (
        <NoticeLine key={trouble.number} onDismiss={dismissTrouble}>
          {t('notices.not-saved')} {t(`errors.${trouble.error.kind}`)}
        </NoticeLine>
      )}
      {notices.map((notice) => (
        <NoticeLine key={JSON.stringify(notice)} onDismiss={() => dismissNotice(notice)}>
          <NoticeText notice={notice} />
        </NoticeLine>
      ))}
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
            when: new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }).format(
              notice.backup,
            ),
          });
    case 'lesson-damaged':
      return t('notices.lesson-damaged', { lesson: notice.lesson, detail: notice.detail });
    case 'article-damaged':
      return t('notices.article-damaged', { detail: notice.detail });
    case 'backup-failed':
      return t('notices.backup-failed', { detail: notice.detail });
  }
}
