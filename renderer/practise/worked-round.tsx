import { useCallback, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../core/article/article.ts';
import type { KeyMark } from '../../core/mark/mark.ts';
import { inReadingOrder } from '../../core/mark/span.ts';
import type { RoundLevel } from '../../core/study/event.ts';
import type { Round } from '../../core/study/practice.ts';
import { announce } from '../controls/announcer.tsx';
import { Button } from '../controls/button.tsx';
import { useReading } from '../lesson/reading-store.ts';
import { Sheet } from '../lesson/sheet.tsx';
import { useAuthoredLesson, useOpenStudy, useStudy } from '../lesson/study-store.ts';
import { useOneAtATime } from '../lesson/use-one-at-a-time.ts';
import { KeyMarkBody, KeyMarkGist } from '../margin/key-mark-body.tsx';
import { MarkNote } from '../margin/mark-note.tsx';
import { Margin } from '../margin/margin.tsx';
import { Panel, PanelRow, PanelText } from '../margin/panel.tsx';
import { ArticlePage } from '../page/article-page.tsx';
import { usePageGeometry } from '../page/page-geometry.ts';
import { strokesOf } from '../page/strokes.ts';
import { useShownGlosses } from '../page/use-glosses.ts';
import { BlockRail } from '../read/block-rail.tsx';
import { ReadSign } from './signs.tsx';

type WorkedRoundProps = {
  round: Round;
  version: Version;
  onLeave: () => void;
  onEnter: (level: RoundLevel) => void;
};

/** The worked example: the expert's marks with their reasons, gone through one by one. */
export function WorkedRound({ round, version, onLeave, onEnter }: WorkedRoundProps): ReactNode {
  const { t } = useTranslation();
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const key = useAuthoredLesson((lesson) => lesson.key);
  const active = useReading((store) => store.active);
  const glosses = useShownGlosses(version.id);
  const marks = useMemo(
    () =>
      key
        .filter(({ selector }) => selector.version === version.id)
        .sort((a, b) => inReadingOrder(a.selector, b.selector)),
    [key, version],
  );
  const show = useReveal(round);
  const strokes = useMemo(
    () =>
      strokesOf(
        marks.map(({ id, kind, selector }) => ({ id, kind, span: selector })),
        active,
      ),
    [marks, active],
  );
  const notes = useMemo(
    () =>
      marks.map((mark) => ({
        id: mark.id,
        span: mark.selector,
        render: ({ active: open }: { active: boolean }) => (
          <MarkNote
            kind={mark.kind}
            words={mark.selector.exact}
            gist={<KeyMarkGist mark={mark} />}
            tag={<ReadSign read={round.revealed.has(mark.id)} />}
            active={open}
            onPress={() => show(open ? null : mark)}
          >
            <KeyMarkBody mark={mark} />
          </MarkNote>
        ),
      })),
    [marks, round.revealed, show],
  );
  return (
    <Sheet
      rail={<BlockRail version={version} />}
      page={<ArticlePage article={article} version={version} glosses={glosses} strokes={strokes} lit={null} />}
      margin={
        <>
          <WorkedPanel round={round} marks={marks} onShow={show} onLeave={onLeave} onEnter={onEnter} />
          <Margin label={t('lesson.notes')} notes={notes} active={active} />
        </>
      }
    />
  );
}

type WorkedPanelProps = Omit<WorkedRoundProps, 'version'> & {
  marks: readonly KeyMark[];
  onShow: (mark: KeyMark) => void;
};

function WorkedPanel({ round, marks, onShow, onLeave, onEnter }: WorkedPanelProps): ReactNode {
  const { t } = useTranslation();
  const record = useStudy((store) => store.record);
  const active = useReading((store) => store.active);
  const at = marks.findIndex(({ id }) => id === active);
  const next = marks[at + 1];

  const finish = useOneAtATime(async () => {
    if (round.status === 'finished' || (await record({ type: 'round-finished', round: round.id }))) onEnter('partly');
  });

  return (
    <Panel stands="above" heading={t('rounds.worked.title')}>
      <PanelText>{t('practise.worked-read', { count: round.revealed.size, of: marks.length })}</PanelText>
      <PanelRow>
        <Button weight={next ? 'main' : 'plain'} isDisabled={!next} onPress={() => next && onShow(next)}>
          {at === -1 ? t('practise.first-mark') : t('practise.next-mark')}
        </Button>
        <Button weight={next ? 'plain' : 'main'} onPress={finish}>
          {t('practise.to-partly')}
        </Button>
        <Button weight="quiet" onPress={onLeave}>
          {t('practise.rounds')}
        </Button>
      </PanelRow>
    </Panel>
  );
}

/** Opens a key mark's note, brings its words into view, and records that its reason was read. */
function useReveal({ id, revealed }: Round): (mark: KeyMark | null) => void {
  const { t } = useTranslation();
  const activate = useReading((store) => store.activate);
  const record = useStudy((store) => store.record);
  const geometry = usePageGeometry();
  return useCallback(
    (mark) => {
      activate(mark?.id ?? null);
      if (!mark) return;
      geometry.reveal(mark.selector);
      announce(`${t(`marks.${mark.kind}`)}: ${mark.selector.exact}`);
      if (!revealed.has(mark.id)) void record({ type: 'revealed', round: id, mark: mark.id });
    },
    [id, revealed, t, activate, record, geometry],
  );
}
