import { useRef, type ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { useImport } from './import-store.ts';

/** What an article or a lesson is read from, for the system's dialog to show first. */
const ACCEPTED = '.txt,.text,.html,.htm,.xhtml,.mhtml,.mht,.eml,.docx,.hamesh';

/** Asks for files with the system's dialog, which the page itself can open on every host. */
export function ChooseFilesButton({ weight, children }: { weight?: 'main' | 'plain'; children: ReactNode }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const readFiles = useImport((store) => store.readFiles);
  return (
    <>
      <Button {...(weight ? { weight } : {})} onPress={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        accept={ACCEPTED}
        multiple
        hidden
        onChange={({ currentTarget }) => {
          void readFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // so that the same file can be chosen again
        }}
      />
    </>
  );
}
