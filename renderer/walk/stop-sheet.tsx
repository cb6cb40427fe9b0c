import { Suspense, useMemo, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyMark } from '../../core/mark/mark.ts';
import { inReadingOrder, type Span } from '../../core/mark/span.ts';
import { useReading } from '../lesson/reading-store.ts';
import { Sheet } from '../lesson/sheet.tsx';
import { useAuthoredLesson, useOpenStudy } from '../lesson/study-store.ts';
import { KeyMarkBody, KeyMarkGist } from '../margin/key-mark-body.tsx';
import type { MarginNote } from '../margin/margin-note.ts';
import { Margin } from '../margin/margin.tsx';
import { MarkNote } from '../margin/mark-note.tsx';
import { ArticlePage } from '../page/article-page.tsx';
import type { Stroke } from '../page/highlight-painter.ts';
import { strokesOf } from '../page/strokes.ts';
import { useShownGlosses } from '../page/use-glosses.ts';
import { FoldedStop, StopPanel } from './stop-panel.tsx';
import { StopRail } from './stop-rail.tsx';
import { focusIn, litBlocks, litStrokes, sightOf, type Sight } from './stop-sight.ts';
import styles from './stop-sheet.module.css';
import type { Walk } from './use-walk.ts';

type StopSheetProps = {
  walk: Walk;
  /** What the text's own use draws: a selection, the sentence that the keyboard is at. */
  strokes: readonly Stroke[];
  text: NonNullable<ComponentProps<typeof ArticlePage>['text']>;
  /** What stands over the page, such as a button at the selection. */
  overPage?: ReactNode;
  task: ReactNode;
};

/** The stop's own note. No mark's id has a space in it. */
const THE_STOP = 'the stop';

/** A stop on its sheet: its words lit on the page, its panel beside them, the other marks' notes around it. */
export function StopSheet({ walk, strokes, text, overPage, task }: StopSheetProps): ReactNode {
  const { t } = useTranslation();
  const { stop, version } = walk;
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const glosses = useShownGlosses(version.id);
  const active = useReading((store) => store.active);
  const sight = useSight(walk);
  const drawn = useStrokes(walk, sight, active);
  const anchor = focusIn(stop, version)[0];
  const panel = (
    // Going to a stop is an arrival, also where one is there already. With its lens or not at all.
    <Suspense key={`${stop.id} ${walk.moves}`}>
      <StopPanel walk={walk} anchor={anchor ?? null}>
        {task}
      </StopPanel>
    </Suspense>
  );
  const notes = useNotes(sight.noted);
  return (
    <Sheet
      rail={<StopRail walk={walk} />}
      page={
        <>
          <ArticlePage
            article={article}
            version={version}
            glosses={glosses}
            strokes={useMemo(() => [...strokes, ...drawn], [strokes, drawn])}
            lit={useMemo(() => litBlocks(stop, version), [stop, version])}
            text={text}
          />
          {overPage}
        </>
      }
      margin={
        anchor ? (
          <Margin
            label={t('lesson.notes')}
            notes={[...notes, { id: THE_STOP, span: anchor, render: stopNote(walk, panel) }].sort((a, b) =>
              inReadingOrder(a.span, b.span),
            )}
            active={notes.some(({ id }) => id === active) ? active : THE_STOP}
          />
        ) : (
          <div className={styles['beside-all']}>{panel}</div>
        )
      }
    />
  );
}

function stopNote(walk: Walk, panel: ReactNode): MarginNote['render'] {
  return ({ active }) => (active ? panel : <FoldedStop walk={walk} />);
}

function useSight({ stop, version, open, found }: Walk): Sight {
  const key = useAuthoredLesson((lesson) => lesson.key);
  return useMemo(() => sightOf(stop, version, key, { open, found }), [stop, version, key, open, found]);
}

function useStrokes({ stop, version, spot }: Walk, { drawn }: Sight, active: string | null): readonly Stroke[] {
  return useMemo(() => {
    const marks = drawn.map(({ id, kind, selector }) => ({ id, kind, span: selector }));
    const pointedTo: Stroke[] = spot?.version === version.id ? [{ ink: { as: 'lit', kind: 'plain' }, span: spot }] : [];
    return [...strokesOf(marks, active), ...litStrokes(stop, version, drawn), ...pointedTo];
  }, [stop, version, spot, drawn, active]);
}

type SpannedNote = MarginNote & { span: Span };

function useNotes(marks: readonly KeyMark[]): readonly SpannedNote[] {
  const activate = useReading((store) => store.activate);
  return marks.map((mark) => ({
    id: mark.id,
    span: mark.selector,
    render: ({ active }) => (
      <MarkNote
        kind={mark.kind}
        words={mark.selector.exact}
        gist={<KeyMarkGist mark={mark} />}
        active={active}
        onPress={() => activate(active ? null : mark.id)}
      >
        <KeyMarkBody mark={mark} />
      </MarkNote>
    ),
  }));
}
