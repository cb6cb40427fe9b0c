import { useCallback, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findVersion, type Version } from '../../core/article/article.ts';
import type { Gloss } from '../../core/lesson/lesson.ts';
import type { SuggestedMark } from '../../core/mark/suggested-mark.ts';
import { useReading } from '../lesson/reading-store.ts';
import { Sheet } from '../lesson/sheet.tsx';
import { useOpenStudy } from '../lesson/study-store.ts';
import { useEach } from '../lesson/use-each.ts';
import { DetachedMarks } from '../margin/detached-marks.tsx';
import type { MarginNote } from '../margin/margin-note.ts';
import { Margin } from '../margin/margin.tsx';
import { MarkNote } from '../margin/mark-note.tsx';
import { SuggestedMarkGist } from '../margin/suggested-mark-body.tsx';
import { SurenessSign } from '../margin/sureness-sign.tsx';
import { usePageGeometry } from '../page/page-geometry.ts';
import { markAt } from '../page/strokes.ts';
import { useTextCaret } from '../page/use-text-caret.ts';
import { carryOut } from '../practise/carry-out.ts';
import { MarkablePage } from '../practise/markable-page.tsx';
import { OwnMarkBody } from '../practise/own-mark-body.tsx';
import { commandOf, type Command } from '../practise/shortcuts.ts';
import { useMarking, type Marking } from '../practise/use-marking.ts';
import { WayBack } from '../practise/way-back.tsx';
import { BlockRail } from '../read/block-rail.tsx';
import { OwnSign } from './own-sign.tsx';
import { useSifting, type Sifting } from './sifting-store.ts';
import { SuggestionNote } from './suggestion-note.tsx';
import { SuggestionsHead } from './suggestions-head.tsx';
import { useReadMarks, type ReadMark } from './use-read-marks.ts';
import { takingOver, useSorting, type Sorting } from './use-sorting.ts';

/** An article of one's own with the program's suggestions in the margin, to be sorted and added to. */
export function OwnReadMode(): ReactNode {
  const article = useOpenStudy(({ lesson }) => lesson.article);
  const version = findVersion(
    article,
    useReading((store) => store.version),
  );
  return version ? <OwnReading version={version} /> : null;
}

function OwnReading({ version }: { version: Version }): ReactNode {
  const { t } = useTranslation();
  const sifting = useSifting((store) => store.sifting);
  const marking = useMarking('reading', version);
  const sorting = useSorting();
  const marks = useReadMarks(version.id);
  const active = useReading((store) => store.active);
  const activate = useReading((store) => store.activate);
  const enterNote = useReading((store) => store.enterNote);
  const activeMark = marks.own.find(({ id }) => id === active);
  const inText = takingOver(marking, sorting, sifting === 'waved-away' ? NO_MARKS : marks.shown);
  const caret = useTextCaret({
    version,
    description: t('suggestions.text-keys'),
    onKey: (event: KeyboardEvent, now) => {
      const command = commandOf(event);
      if (!command) return false;
      const shown = marks.shown.find(({ id }) => id === active);
      const isSorted = shown?.by === 'program' && now.spans.length === 0 && sort(command, shown.mark, sifting, sorting);
      if (!isSorted) {
        carryOut(command, now, {
          caret,
          marking: inText,
          activeMark,
          activate,
          enterNote,
          toggleGlossAt: nothingToToggle,
        });
      }
      return true;
    },
    onCaret: (place) => activate(markAt(marks.shown, place)?.id ?? null),
  });
  const notes = useNotes(marks.shown, sifting, sorting, marking);
  return (
    <Sheet
      rail={<BlockRail version={version} />}
      page={
        <MarkablePage
          version={version}
          glosses={NO_GLOSSES}
          marks={marks.shown}
          caret={caret}
          marking={inText}
          activeMark={activeMark}
        />
      }
      margin={
        <>
          <SuggestionsHead marks={marks} marking={marking} />
          <DetachedMarks marks={marks.detached} />
          {notes.length === 0 && sifting !== 'none' && (
            <p className="empty-margin">{t(`suggestions.empty.${sifting}`)}</p>
          )}
          <WayBack words={marks.shown.find(({ id }) => id === active)?.span} caret={caret}>
            <Margin label={t('lesson.notes')} notes={notes} active={active} />
          </WayBack>
        </>
      }
    />
  );
}

const NO_GLOSSES: readonly Gloss[] = [];
const NO_MARKS: readonly ReadMark[] = [];

/** There is no English under an article of one's own. */
function nothingToToggle(): void {}

/** Does to the active suggestion what a key said; false where the key is none of its. */
function sort(command: Command, mark: SuggestedMark, sifting: Sifting, sorting: Sorting): boolean {
  if (sifting === 'waved-away') return false;
  if (command.do === 'take-over') sorting.takeOver(mark);
  else if (command.do === 'mark') sorting.takeOver(mark, command.kind);
  else if (command.do === 'remove') sorting.waveAway(mark);
  else return false;
  return true;
}

function useNotes(
  marks: readonly ReadMark[],
  sifting: Sifting,
  sorting: Sorting,
  marking: Marking,
): readonly MarginNote[] {
  const activate = useReading((store) => store.activate);
  const geometry = usePageGeometry();
  const noteOf = useCallback(
    (shown: ReadMark): MarginNote => ({
      id: shown.id,
      span: shown.span,
      render: ({ active }) => (
        <MarkNote
          kind={shown.kind}
          words={shown.mark.selector.exact}
          gist={shown.by === 'program' ? <SuggestedMarkGist mark={shown.mark} /> : <bdi>{shown.mark.note}</bdi>}
          tag={shown.by === 'program' ? <SurenessSign sureness={shown.mark.sureness} /> : <OwnSign mark={shown.mark} />}
          active={active}
          onPress={() => {
            activate(active ? null : shown.id);
            if (!active) geometry.reveal(shown.span);
          }}
        >
          {shown.by === 'program' ? (
            <SuggestionNote mark={shown.mark} sifting={sifting} sorting={sorting} />
          ) : (
            <OwnMarkBody key={shown.id} mark={shown.mark} marking={marking} />
          )}
        </MarkNote>
      ),
    }),
    [activate, geometry, sifting, sorting, marking],
  );
  return useEach(marks, noteOf);
}
