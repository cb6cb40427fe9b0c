import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyMark } from '../../core/mark/mark.ts';
import { formatList } from '../language/interface.ts';
import { Prose } from '../language/prose.tsx';
import { useBilingual, useLanguage } from '../language/use-language.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { Fact, Facts } from './facts.tsx';

/** One line of what the expert says of a mark: who speaks, what would settle it, which device. */
export function KeyMarkGist({ mark }: { mark: KeyMark }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const pick = useBilingual();
  switch (mark.kind) {
    case 'quote':
      return pick(mark.says.speaker);
    case 'claim':
      return t(`claims.${mark.says.status}`);
    case 'framing':
      return formatList(
        mark.says.device.map((device) => t(`devices.${device}`)),
        language,
      );
  }
}

/** All that the expert says of a mark, with the reason. */
export function KeyMarkBody({ mark }: { mark: KeyMark }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <Prose text={mark.reason} />
      </p>
      <Facts>
        <Says mark={mark} />
        {mark.firmness === 'arguable' && <Fact name={t('marks.firmness')}>{t('marks.arguable')}</Fact>}
      </Facts>
    </>
  );
}

function Says({ mark }: { mark: KeyMark }): ReactNode {
  const { t } = useTranslation();
  const language = useOpenStudy(({ lesson }) => lesson.article.language);
  switch (mark.kind) {
    case 'quote':
      return (
        <>
          <Fact name={t('marks.speaker')}>
            <Prose text={mark.says.speaker} />
          </Fact>
          {mark.says.cue !== null && (
            <Fact name={t('marks.cue')}>
              <bdi lang={language} className="words">
                {mark.says.cue}
              </bdi>
            </Fact>
          )}
        </>
      );
    case 'claim':
      return (
        <>
          <Fact name={t('marks.claimant')}>
            <Prose text={mark.says.claimant} />
          </Fact>
          <Fact name={t('marks.settled-by')}>
            <Prose text={mark.says.settledBy} />
          </Fact>
        </>
      );
    case 'framing':
      return (
        <>
          <Fact name={t('marks.device')}>
            <KeyMarkGist mark={mark} />
          </Fact>
          <Fact name={t('marks.word-of')}>{t(`word-of.${mark.says.wordOf}`)}</Fact>
        </>
      );
  }
}
