import { useMemo, type ReactNode } from 'react';
import type { Version } from '../../core/article/article.ts';
import type { Gloss } from '../../core/lesson/lesson.ts';
import type { LearnerMark } from '../../core/mark/mark.ts';
import { useReading } from '../lesson/reading-store.ts';
import { useOpenStudy } from '../lesson/study-store.ts';
import { ArticlePage } from '../page/article-page.tsx';
import { useStrokes, type DrawnMark } from '../page/strokes.ts';
import type { TextCaret } from '../page/use-text-caret.ts';
import { chosenStroke, resizable } from './carry-out.ts';
import { SelectionToolbar } from './selection-toolbar.tsx';
import type { Marking } from './use-marking.ts';

type MarkablePageProps = {
  version: Version;
  glosses: readonly Gloss[];
  marks: readonly DrawnMark[];
  caret: TextCaret;
  marking: Marking;
  /** The reader's own mark whose note is lit. */
  activeMark: LearnerMark | undefined;
};

/** The article with its marks and what is selected, and at the selection the kinds to mark it with. */
export function MarkablePage({ version, glosses, marks, caret, marking, activeMark }: MarkablePageProps): ReactNode {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const active = useReading((store) => store.active);
  const drawn = useStrokes(marks, active);
  const strokes = useMemo(() => [...drawn, ...caret.selected.map(chosenStroke)], [drawn, caret.selected]);
  return (
    <>
      <ArticlePage
        article={article}
        version={version}
        glosses={glosses}
        strokes={strokes}
        lit={null}
        text={caret.text}
      />
      <SelectionToolbar
        selected={caret.selected}
        resizable={resizable(activeMark, caret.selected)}
        onMark={(kind) => {
          marking.mark(caret.selected, kind);
          caret.collapse();
        }}
        onResize={(mark, span) => {
          marking.resize(mark.id, () => span);
          caret.collapse();
        }}
      />
    </>
  );
}
