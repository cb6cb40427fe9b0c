import type { ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useSession } from './session-store.ts';

/** Switches the interface to the other language, which it names in that language. */
export function LanguageButton(): ReactNode {
  const language = useLanguage();
  const prefer = useSession((store) => store.prefer);
  const other = language === 'ar' ? 'en' : 'ar';
  return (
    <Button weight="quiet" onPress={() => void prefer({ language: other })}>
      <span lang={other}>{other === 'ar' ? 'العربية' : 'English'}</span>
    </Button>
  );
}
