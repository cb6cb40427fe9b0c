import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../core/article/article.ts';
import { ROUND_LEVELS, type RoundId, type RoundLevel } from '../../core/study/event.ts';
import { latestFinished, openRound } from '../../core/study/practice.ts';
import { Button } from '../controls/button.tsx';
import { Sheet } from '../lesson/sheet.tsx';
import { useOpenStudy } from '../lesson/study-store.ts';
import { Panel, PanelText } from '../margin/panel.tsx';
import { ArticlePage } from '../page/article-page.tsx';
import { useShownGlosses } from '../page/use-glosses.ts';
import { BlockRail } from '../read/block-rail.tsx';
import { BestAndLatest } from './best-and-latest.tsx';
import styles from './round-chooser.module.css';

type RoundChooserProps = {
  version: Version;
  onEnter: (level: RoundLevel) => void;
  onReview: (round: RoundId) => void;
};

/** The rounds that there are, with how each went, over an unmarked page. */
export function RoundChooser({ version, onEnter, onReview }: RoundChooserProps): ReactNode {
  const { article, reader } = useOpenStudy(({ lesson }) => lesson);
  const glosses = useShownGlosses(version.id);
  return (
    <Sheet
      rail={<BlockRail version={version} />}
      page={<ArticlePage article={article} version={version} glosses={glosses} strokes={[]} lit={null} />}
      margin={
        reader === 'expert' ? (
          <ThreeRounds onEnter={onEnter} onReview={onReview} />
        ) : (
          <OneRound onEnter={onEnter} onReview={onReview} />
        )
      }
    />
  );
}

type Ways = Omit<RoundChooserProps, 'version'>;

function ThreeRounds(ways: Ways): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={styles['chooser']}>
      <Panel stands="above" heading={t('practise.title')}>
        <PanelText>{t('practise.lead')}</PanelText>
      </Panel>
      <ol className={styles['rounds']}>
        {ROUND_LEVELS.map((level) => (
          <RoundEntry key={level} level={level} {...ways} />
        ))}
      </ol>
    </div>
  );
}

/** An article of one's own has the blank round alone: the others need an expert's key. */
function OneRound(ways: Ways): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel stands="above" heading={t('practise.title')}>
      <PanelText>{t('practise.own-lead')}</PanelText>
      <WaysIn level="blank" {...ways} />
    </Panel>
  );
}

type RoundEntryProps = Ways & { level: RoundLevel };

function RoundEntry({ level, onEnter, onReview }: RoundEntryProps): ReactNode {
  const { t } = useTranslation();
  const latest = useOpenStudy(({ practice }) => latestFinished(practice, level));
  return (
    <li className={styles['round']}>
      <h3>{t(`rounds.${level}.title`)}</h3>
      <p>{t(`rounds.${level}.task`)}</p>
      {level === 'worked' ? latest && <p>{t('practise.worked-done')}</p> : <BestAndLatest level={level} />}
      <WaysIn level={level} onEnter={onEnter} onReview={onReview} />
    </li>
  );
}

/** Into a round, or to the review of the last one. */
function WaysIn({ level, onEnter, onReview }: RoundEntryProps): ReactNode {
  const { t } = useTranslation();
  const practice = useOpenStudy((study) => study.practice);
  const open = openRound(practice, level);
  const latest = latestFinished(practice, level);
  return (
    <div className={styles['ways']}>
      <Button weight={latest ? 'plain' : 'main'} onPress={() => onEnter(level)}>
        {open ? t('practise.resume') : latest ? t('practise.again') : t('practise.start')}
      </Button>
      {latest && level !== 'worked' && (
        <Button weight="quiet" onPress={() => onReview(latest.id)}>
          {t('practise.see-review')}
        </Button>
      )}
    </div>
  );
}
