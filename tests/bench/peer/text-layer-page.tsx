import { useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Article, Version } from '../../../core/article/article.ts';
import type { Gloss } from '../../../core/lesson/lesson.ts';
import type { LearnerMark } from '../../../core/mark/mark.ts';
import { eventIdSchema, roundIdSchema, type Deed } from '../../../core/study/event.ts';
import { applyToPractice, NO_PRACTICE, type PracticeState } from '../../../core/study/practice.ts';
import { startInterface } from '../../../renderer/language/interface.ts';
import { useEach } from '../../../renderer/lesson/use-each.ts';
import '../../../renderer/look/tokens.css';
import { ArticlePage } from '../../../renderer/page/article-page.tsx';
import { GeometryProvider, PageGeometry } from '../../../renderer/page/page-geometry.ts';
import { useStrokes, type DrawnMark } from '../../../renderer/page/strokes.ts';

/** Hamesh's page and what is drawn over it, without the margin and the disk: what the peer is. */
type TextLayer = {
  open: (article: Article) => void;
  showAll: (marks: readonly LearnerMark[]) => void;
  addOne: (mark: LearnerMark) => void;
};

declare global {
  interface Window {
    textLayer: TextLayer;
  }
}

/** The very same at each drawing: others would have the page measured anew. */
const NO_GLOSSES: readonly Gloss[] = [];

const ROUND = roundIdSchema.parse('00000000-0000-4000-8000-000000000001');
const EVENT = eventIdSchema.parse('00000000-0000-4000-8000-000000000002');

let practice = NO_PRACTICE;
let shown: (practice: PracticeState) => void = () => undefined;

function record(...deeds: readonly Deed[]): void {
  practice = deeds.reduce((state, deed) => applyToPractice(state, { id: EVENT, at: 0, deed }), practice);
  flushSync(() => shown(practice));
}

window.textLayer = {
  open(article) {
    const [version] = article.versions;
    const root = document.querySelector('#sheet');
    if (!version || !root) throw new Error('there is nothing to show, or nowhere');
    startInterface('en');
    flushSync(() => createRoot(root).render(<Layer article={article} version={version} />));
    record({ type: 'round-started', round: ROUND, level: 'blank' });
  },
  showAll: (marks) => record(...marks.map((mark): Deed => ({ type: 'marked', round: ROUND, mark }))),
  addOne: (mark) => record({ type: 'marked', round: ROUND, mark }),
};

function Layer({ article, version }: { article: Article; version: Version }): ReactNode {
  const [state, setState] = useState(NO_PRACTICE);
  shown = setState;
  const geometry = useMemo(() => new PageGeometry(), []);
  return (
    <GeometryProvider value={geometry}>
      <Page article={article} version={version} marks={state.rounds[0]?.marks ?? []} />
    </GeometryProvider>
  );
}

type PageProps = { article: Article; version: Version; marks: readonly LearnerMark[] };

function Page({ article, version, marks }: PageProps): ReactNode {
  const strokes = useStrokes(useEach(marks, drawnMark), null);
  return <ArticlePage article={article} version={version} glosses={NO_GLOSSES} strokes={strokes} lit={null} />;
}

function drawnMark({ id, kind, selector }: LearnerMark): DrawnMark {
  return { id, kind, span: selector };
}
