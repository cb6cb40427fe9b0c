import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
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
    case 'database-recovered': {
      const file = <bdi>{notice.file}</bdi>;
      if (notice.backup === null) return <Trans t={t} i18nKey="notices.database-begun" components={{ file }} />;
      const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' });
      const when = format.format(notice.backup);
      return <Trans t={t} i18nKey="notices.database-recovered" components={{ file }} values={{ when }} />;
    }
    case 'lesson-damaged': {
      const components = { lesson: <bdi>{notice.lesson}</bdi>, detail: <Detail>{notice.detail}</Detail> };
      return <Trans t={t} i18nKey="notices.lesson-damaged" components={components} />;
    }
    case 'article-damaged':
    case 'backup-failed': {
      const components = { detail: <Detail>{notice.detail}</Detail> };
      return <Trans t={t} i18nKey={`notices.${notice.kind}`} components={components} />;
    }
  }
}

/** Whatever the interface's language, machines say what went wrong in English. */
function Detail({ children }: { children: string }): ReactNode {
  return (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  );
}
