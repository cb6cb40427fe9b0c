import { lazy, Suspense, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { LearnerId } from '../core/study/learner.ts';
import { Announcer } from './controls/announcer.tsx';
import { useImport } from './importing/import-store.ts';
import { LOCALES } from './language/interface.ts';
import { useLanguage } from './language/use-language.ts';
import { LibraryScreen } from './library/library-screen.tsx';
import { FailedScreen } from './session/failed-screen.tsx';
import { Notices } from './session/notices.tsx';
import { useSession } from './session/session-store.ts';
import { WelcomeScreen } from './session/welcome-screen.tsx';

// The library is the first screen; the code of the others is fetched behind it.
const ImportScreen = lazy(() =>
  import('./importing/import-screen.tsx').then(({ ImportScreen: screen }) => ({ default: screen })),
);
const LessonScreen = lazy(() =>
  import('./lesson/lesson-screen.tsx').then(({ LessonScreen: screen }) => ({ default: screen })),
);

export function App(): ReactNode {
  const language = useLanguage();
  return (
    <I18nProvider locale={LOCALES[language]}>
      <Announcer />
      <Notices />
      <Screen />
    </I18nProvider>
  );
}

function Screen(): ReactNode {
  const session = useSession((store) => store.session);
  switch (session.stage) {
    case 'starting':
      return null;
    case 'failed':
      return <FailedScreen error={session.error} />;
    case 'welcome':
      return <WelcomeScreen learners={session.learners} />;
    case 'learning': {
      const lesson = session.learner.preferences.openLesson;
      return lesson === null ? (
        <Library learner={session.learner.id} />
      ) : (
        <Suspense>
          <LessonScreen key={`${session.learner.id} ${lesson}`} learner={session.learner.id} lesson={lesson} />
        </Suspense>
      );
    }
  }
}

/** The library, or the article that is on its way into it. */
function Library({ learner }: { learner: LearnerId }): ReactNode {
  const isImporting = useImport(({ importing }) => importing.stage !== 'closed');
  if (!isImporting) return <LibraryScreen learner={learner} />;
  return (
    <Suspense>
      <ImportScreen />
    </Suspense>
  );
}
