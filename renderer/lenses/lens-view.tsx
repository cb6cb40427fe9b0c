import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lens } from '../../core/lesson/stop.ts';
import { ClaimsLens } from './claims-lens.tsx';
import styles from './lens-view.module.css';
import { VoicesLens } from './voices-lens.tsx';

// Comparing texts needs a library that nothing else does.
const VersionsLens = lazy(() => import('./versions-lens.tsx').then(({ VersionsLens: view }) => ({ default: view })));

/**
 * A way to look at the whole article. It may be a moment in coming: whoever shows it says what waits with it, since what
 * comes late moves what stands below under the reader's hand.
 */
export function LensView({ lens }: { lens: Lens }): ReactNode {
  const { t } = useTranslation();
  return (
    <section className={styles['lens']} aria-label={t(`lenses.${lens}`)}>
      <h3 className={styles['name']}>{t(`lenses.${lens}`)}</h3>
      <LensInside lens={lens} />
    </section>
  );
}

function LensInside({ lens }: { lens: Lens }): ReactNode {
  switch (lens) {
    case 'voices':
      return <VoicesLens />;
    case 'versions':
      return <VersionsLens />;
    case 'claims':
      return <ClaimsLens />;
  }
}
