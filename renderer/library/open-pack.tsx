import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/button.tsx';
import { useSession } from '../session/session-store.ts';
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
