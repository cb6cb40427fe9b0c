import { useTranslation } from 'react-i18next';
import { useBilingual } from '../language/use-language.ts';
import type { TryVerdict } from './judge-try.ts';

/** What is said of a try, in the interface's language. */
export function useTryReply(): (verdict: TryVerdict) => string {
  const { t } = useTranslation();
  const pick = useBilingual();
  return (said) => {
    switch (said.verdict) {
      case 'found':
      case 'again':
      case 'near':
      case 'as-good':
      case 'elsewhere':
        return t(`walk.tries.${said.verdict}`);
      case 'other-kind':
        return t('walk.tries.other-kind', { kind: t(`marks.${said.kind}`) });
      case 'calm':
        return `${t('walk.tries.calm')} ${pick(said.reason)}`;
    }
  };
}
