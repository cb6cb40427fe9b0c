import { PanelBottomClose, PanelBottomOpen } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { useReading } from './reading-store.ts';
import styles from './sheet.module.css';

type SheetProps = {
  /** Where am I: stops, paragraphs, items. */
  rail: ReactNode;
  page: ReactNode;
  /** What is said about the page. */
  margin: ReactNode;
};

/** Rail, page and margin, in this order from the interface's start. In a narrow window the margin is a drawer below. */
export function Sheet({ rail, page, margin }: SheetProps): ReactNode {
  const { t } = useTranslation();
  const folded = useReading((store) => store.isDrawerFolded);
  return (
    <div className={styles['sheet']} data-sheet>
      <div className={styles['rail']}>{rail}</div>
      <main className={styles['page']}>{page}</main>
      <aside className={styles['margin']} aria-label={t('lesson.margin')} data-drawer-folded={folded || undefined}>
        <Handle folded={folded} />
        {margin}
      </aside>
    </div>
  );
}

/** Folds the drawer, and unfolds it. */
const Handle = memo(function Handle({ folded }: { folded: boolean }): ReactNode {
  const { t } = useTranslation();
  const foldDrawer = useReading((store) => store.foldDrawer);
  const Sign = folded ? PanelBottomOpen : PanelBottomClose;
  return (
    <Button weight="quiet" className={styles['handle']} aria-expanded={!folded} onPress={() => foldDrawer(!folded)}>
      <Sign size={18} aria-hidden />
      {t('lesson.margin')}
    </Button>
  );
});
