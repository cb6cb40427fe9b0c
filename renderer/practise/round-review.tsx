import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../core/article/article.ts';
import type { Reader } from '../../core/lesson/opened-lesson.ts';
import type { LearnerMark } from '../../core/mark/mark.ts';
import type { RoundLevel } from '../../core/study/event.ts';
import type { Round } from '../../core/study/practice.ts';
import { announce } from '../controls/announcer.tsx';
import { Button } from '../controls/button.tsx';
import { Segments } from '../controls/segments.tsx';
import { useReading } from '../lesson/reading-store.ts';
import { Sheet } from '../lesson/sheet.tsx';
import { useOpenStudy, useStudy } from '../lesson/study-store.ts';
import { DetachedMarks } from '../margin/detached-marks.tsx';
import { MarkNote } from '../margin/mark-note.tsx';
import { Margin } from '../margin/margin.tsx';
import { Panel, PanelRow, PanelText } from '../margin/panel.tsx';
import { ArticlePage } from '../page/article-page.tsx';
import type { Stroke } from '../page/highlight-painter.ts';
import { usePageGeometry } from '../page/page-geometry.ts';
import { strokesOf } from '../page/strokes.ts';
import { useShownGlosses } from '../page/use-glosses.ts';
import { BlockRail } from '../read/block-rail.tsx';
import { ProgramWord } from '../suggestions/program-word.tsx';
import { BestAndLatest } from './best-and-latest.tsx';
import { findingsOf, type Finding } from './findings.ts';
import { FindingBody } from './finding-body.tsx';
import { OUTCOMES, OutcomeSign, wordsFor } from './signs.tsx';

type RoundReviewProps = {
  round: Round;
  detached: readonly LearnerMark[];
  version: Version;
  onLeave: () => void;
  onEnter: (level: RoundLevel) => void;
};

type Shown = 'all' | 'open';

const TITLES = {
  expert: 'practise.review-title',
  program: 'practise.program-review-title',
} as const satisfies Record<Reader, string>;

/** The name of all that isn't alike. */
const REST = {
  expert: 'practise.show-open',
  program: 'practise.show-differing',
} as const satisfies Record<Reader, string>;

/** A finished round beside the expert's marks, or the program's, mark by mark, each with its reason. */
export function RoundReview({ round, detached, version, onLeave, onEnter }: RoundReviewProps): ReactNode {
  const { t } = useTranslation();
  const lesson = useOpenStudy((study) => study.lesson);
  const active = useReading((store) => store.active);
  const glosses = useShownGlosses(version.id);
  const [shown, setShown] = useState<Shown>('all');
  const findings = useMemo(() => findingsOf(lesson, round), [lesson, round]);
  const listed = useMemo(
    () => (shown === 'all' ? findings : findings.filter(({ outcome }) => outcome !== 'found')),
    [findings, shown],
  );
  const show = useShowFinding(round);
  const strokes = useMemo(() => strokesOfFindings(findings, active), [findings, active]);
  const notes = useMemo(
    () =>
      listed.map((finding) => ({
        id: finding.id,
        span: finding.span,
        render: ({ active: open }: { active: boolean }) => (
          <MarkNote
            kind={finding.kind}
            words={finding.words}
            tag={<OutcomeSign outcome={finding.outcome} reader={finding.reader} />}
            active={open}
            onPress={() => show(open ? null : finding)}
          >
            <FindingBody finding={finding} />
          </MarkNote>
        ),
      })),
    [listed, show],
  );
  return (
    <Sheet
      rail={<BlockRail version={version} />}
      page={<ArticlePage article={lesson.article} version={version} glosses={glosses} strokes={strokes} lit={null} />}
      margin={
        <>
          {lesson.reader === 'program' && <ProgramWord>{t('practise.program-worth')}</ProgramWord>}
          <Panel stands="above" heading={t(TITLES[lesson.reader])}>
            <Tally findings={findings} reader={lesson.reader} />
            {lesson.reader === 'expert' && <BestAndLatest level={round.level} />}
            <PanelRow>
              <Segments
                label={t('practise.show')}
                options={[
                  { value: 'all', name: t('practise.show-all') },
                  { value: 'open', name: t(REST[lesson.reader]) },
                ]}
                value={shown}
                onChange={setShown}
              />
            </PanelRow>
            <PanelRow>
              {round.level === 'partly' && (
                <Button weight="main" onPress={() => onEnter('blank')}>
                  {t('practise.to-blank')}
                </Button>
              )}
              <Button onPress={() => onEnter(round.level)}>{t('practise.try-again')}</Button>
              <Button weight="quiet" onPress={onLeave}>
                {t('practise.rounds')}
              </Button>
            </PanelRow>
          </Panel>
          <DetachedMarks marks={detached} />
          <Margin label={t('lesson.notes')} notes={notes} active={active} />
        </>
      }
    />
  );
}

/** How many of each outcome, in words. */
function Tally({ findings, reader }: { findings: readonly Finding[]; reader: Reader }): ReactNode {
  const { t } = useTranslation();
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: findings.filter((finding) => finding.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
  return (
    <PanelText>
      {counts.map(({ outcome, count }) => t(`${wordsFor(outcome, reader)}.count`, { count })).join(t('between'))}
    </PanelText>
  );
}

function useShowFinding({ id, revealed }: Round): (finding: Finding | null) => void {
  const { t } = useTranslation();
  const activate = useReading((store) => store.activate);
  const record = useStudy((store) => store.record);
  const geometry = usePageGeometry();
  return useCallback(
    (finding) => {
      activate(finding?.id ?? null);
      if (!finding) return;
      geometry.reveal(finding.span);
      announce(t(`${wordsFor(finding.outcome, finding.reader)}.name`));
      const { key } = finding;
      if (key && !revealed.has(key.id)) void record({ type: 'revealed', round: id, mark: key.id });
    },
    [id, revealed, t, activate, record, geometry],
  );
}

/** The learner's marks as they were drawn, the missed ones as they are given; of the active pair both are shown. */
function strokesOfFindings(findings: readonly Finding[], active: string | null): Stroke[] {
  const own = findings.flatMap(({ id, own: mark }) => (mark ? [{ id, kind: mark.kind, span: mark.selector }] : []));
  const given = findings.flatMap(({ id, key, own: mark }): Stroke[] => {
    if (!key || (mark && id !== active)) return [];
    const drawn: Stroke = { ink: { as: 'given', kind: key.kind }, span: key.selector };
    return id === active ? [drawn, { ink: { as: 'lit', kind: key.kind }, span: key.selector }] : [drawn];
  });
  return [...strokesOf(own, active), ...given];
}
