import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackRefusal } from '../../core/pack/refusal.ts';
import { useBilingual } from '../language/use-language.ts';
import { NoticeLine } from '../session/notice-line.tsx';
import { usePacks, type PackNews as News } from './packs-store.ts';

/** What came of opening a lesson's file or saving one: read out politely, and shown until it is dismissed. */
export function PackNews(): ReactNode {
  const news = usePacks((store) => store.news);
  const dismiss = usePacks((store) => store.dismiss);
  return (
    <div role="status">
      {news.map(({ news: one, number }) => (
        <NoticeLine
          key={number}
          tone={one.kind === 'refused' || 'error' in one ? 'trouble' : 'plain'}
          onDismiss={() => dismiss(number)}
        >
          <NewsText news={one} />
        </NoticeLine>
      ))}
    </div>
  );
}

function NewsText({ news }: { news: News }): ReactNode {
  const { t } = useTranslation();
  const pick = useBilingual();
  switch (news.kind) {
    case 'added':
      return t('packs.added', { title: pick(news.title) });
    case 'updated':
      return t('packs.updated', { title: pick(news.title) });
    case 'saved':
      return t('packs.saved');
    case 'refused':
      return packRefusalText(news.refusal, t);
    case 'not-opened':
      return `${t('packs.not-opened')} ${t(`errors.${news.error.kind}`)}`;
    case 'not-saved':
      return `${t('packs.not-saved')} ${t(`errors.${news.error.kind}`)}`;
  }
}

/** Why a pack isn't taken, and what to do. */
export function packRefusalText(refusal: PackRefusal, t: TFunction): string {
  return refusal.reason === 'newer'
    ? t('packs.refused.newer', { needs: refusal.needs })
    : t(`packs.refused.${refusal.reason}`);
}
