import type { ReactNode } from 'react';
import { formatNumber } from '../language/interface.ts';
import { useLanguage } from '../language/use-language.ts';
import type { Sign } from './line-pieces.ts';
import styles from './printed-article.module.css';

/** Marks an element as standing among the article's letters without being one of them. */
export const SIGN = 'data-sign';

/** A quote's bracket, or the numbers of the marks that begin here, over the letters. */
export function SignInText({ sign }: { sign: Sign }): ReactNode {
  const language = useLanguage();
  return (
    <span data-sign={sign.as} className={styles[sign.as]} lang={language} aria-hidden>
      {sign.as === 'numbers' &&
        sign.numbers.map((number) => <span key={number}>{formatNumber(number, language)}</span>)}
    </span>
  );
}
