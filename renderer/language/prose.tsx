import { Fragment, type ReactNode } from 'react';
import type { Bilingual } from '../../core/language/bilingual.ts';
import { useLanguage } from './use-language.ts';

const ARABIC_RUN =
  /[\p{Script=Arabic}\p{M}](?:[\p{Script=Arabic}\p{M}\s،؛؟:/.…]*[\p{Script=Arabic}\p{M}؟])?(?:…|\.{3})?/gu;
const LATIN_RUN = /[\p{Script=Latin}\d](?:[\p{Script=Latin}\d\s.,'’:/&-]*[\p{Script=Latin}\d])?/gu;

/**
 * A lesson's text in the interface's language. Runs in the other script are isolated, so that they don't reorder the
 * sentence around them, named for screen readers, and set in their own face.
 */
export function Prose({ text }: { text: Bilingual }): ReactNode {
  const language = useLanguage();
  return <MixedScript text={text[language]} />;
}

/** The same for a text in one language only. */
export function MixedScript({ text }: { text: string }): ReactNode {
  const language = useLanguage();
  const foreign = language === 'ar' ? LATIN_RUN : ARABIC_RUN;
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(foreign)) {
    // In an Arabic sentence a bare number is no foreign word: it keeps the sentence's own setting.
    if (language === 'ar' && !/\p{Script=Latin}/u.test(match[0])) continue;
    parts.push(text.slice(from, match.index));
    parts.push(
      language === 'ar' ? (
        <bdi key={match.index} lang="en">
          {match[0]}
        </bdi>
      ) : (
        <bdi key={match.index} lang="ar" className="words">
          {match[0]}
        </bdi>
      ),
    );
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
