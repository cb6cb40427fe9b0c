import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './drop-zone.module.css';
import { bringsFiles } from './dropped-files.ts';

type DropZoneProps = { onFiles: (files: readonly File[]) => void; children: ReactNode };

/** Takes files that are dropped on what is inside. A button does the same for hands that can't drag. */
export function DropZone({ onFiles, children }: DropZoneProps): ReactNode {
  const { t } = useTranslation();
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
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && <p className={styles['invitation']}>{t('importing.drop')}</p>}
    </div>
  );
}
