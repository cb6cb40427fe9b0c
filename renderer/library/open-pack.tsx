import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { useSession } from '../session/session-store.ts';
import styles from './open-pack.module.css';
import { usePacks } from './packs-store.ts';

/** Asks for a lesson's file: with the system's dialog on the desktop, with the browser's own elsewhere. */
export function OpenPackButton(): ReactNode {
  const { t } = useTranslation();
  const desktop = useSession(({ session }) => 'host' in session && session.host.kind === 'desktop');
  const opening = usePacks((store) => store.opening);
  const choose = usePacks((store) => store.choose);
  const open = usePacks((store) => store.open);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button isPending={opening} onPress={() => (desktop ? void choose() : field.current?.click())}>
        {opening ? t('packs.opening') : t('packs.open')}
      </Button>
      {!desktop && (
        <input
          ref={field}
          type="file"
          accept=".hamesh"
          hidden
          onChange={({ currentTarget }) => {
            void open([...(currentTarget.files ?? [])]);
            currentTarget.value = ''; // so that the same file can be chosen again
          }}
        />
      )}
    </>
  );
}

/** Takes lessons' files that are dropped on what is inside. The button does the same for hands that can't drag. */
export function PackDropZone({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const open = usePacks((store) => store.open);
  const [over, setOver] = useState(false);
  return (
    <div
      className={styles['zone']}
      onDragOver={(event) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void open([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && <p className={styles['invitation']}>{t('packs.drop')}</p>}
    </div>
  );
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}
