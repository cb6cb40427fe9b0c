import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestedMark } from '../../core/mark/suggested-mark.ts';
import { RULES } from '../../core/suggest/rules.ts';
import { formatList } from '../language/interface.ts';
import { Prose } from '../language/prose.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { Fact, Facts } from './facts.tsx';

/** One line of what the program says of words: who speaks, what would settle it, which device. */
export function SuggestedMarkGist({ mark }: { mark: SuggestedMark }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (mark.kind) {
    case 'quote':
      return <Named name={mark.says.speaker} unnamed={t('suggestions.no-speaker')} />;
    case 'claim':
      return t(`suggestions.claims.${mark.says.status}`);
    case 'framing':
      return formatList(
        mark.says.device.map((device) => t(`devices.${device}`)),
        language,
      );
  }
}

/** All that the program says of words: its rule, what its word list has on them, and how sure it is. */
export function SuggestedMarkBody({ mark }: { mark: SuggestedMark }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <Prose text={RULES[mark.rule]} />
      </p>
      {mark.kind === 'framing' && mark.note && (
        <p>
          <Prose text={mark.note} />
        </p>
      )}
      <Facts>
        <Says mark={mark} />
        <Fact name={t('suggestions.how-sure')}>{t(`suggestions.sureness.${mark.sureness}`)}</Fact>
      </Facts>
    </>
  );
}

function Says({ mark }: { mark: SuggestedMark }): ReactNode {
  const { t } = useTranslation();
  switch (mark.kind) {
    case 'quote':
      return (
        <>
          <Fact name={t('marks.speaker')}>
            <SuggestedMarkGist mark={mark} />
          </Fact>
          {mark.says.cue !== null && (
            <Fact name={t('marks.cue')}>
              <ArticleWords words={mark.says.cue} />
            </Fact>
          )}
        </>
      );
    case 'claim':
      return (
        <>
          <Fact name={t('marks.claimant')}>
            <Named name={mark.says.claimant} unnamed={t('suggestions.publisher-itself')} />
          </Fact>
          <Fact name={t('marks.settled-by')}>
            <SuggestedMarkGist mark={mark} />
          </Fact>
        </>
      );
    case 'framing':
      return (
        <>
          <Fact name={t('marks.device')}>
            <SuggestedMarkGist mark={mark} />
          </Fact>
          <Fact name={t('marks.word-of')}>{t(`suggestions.word-of.${mark.says.wordOf}`)}</Fact>
        </>
      );
  }
}

function Named({ name, unnamed }: { name: string | null; unnamed: string }): ReactNode {
  return name === null ? unnamed : <ArticleWords words={name} />;
}

function ArticleWords({ words }: { words: string }): ReactNode {
  const language = useOpenStudy(({ lesson }) => lesson.article.language);
  return (
    <bdi lang={language} className="words">
      {words}
    </bdi>
  );
}
