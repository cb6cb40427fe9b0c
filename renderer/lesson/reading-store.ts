import { create } from 'zustand';
import { findVersion, FULL_VERSION, type VersionId } from '../../core/article/article.ts';
import { firstVersion, type OpenedLesson } from '../../core/lesson/opened-lesson.ts';
import { LENSES } from '../../core/lesson/stop.ts';
import type { Mode, Place } from '../../core/study/event.ts';
import type { Visit } from '../../core/study/visit.ts';
import { MODES_OF } from './modes.ts';
import { useStudy } from './study-store.ts';

/** What the margin holds while reading: somebody's marks, none, or a lens. */
export const MARGINS = ['expert', 'own', 'none', ...LENSES] as const;
export type MarginContent = (typeof MARGINS)[number];

type ReadingStore = {
  mode: Mode;
  version: VersionId;
  /** The block at the top of the view: where switching modes and coming back lead. */
  place: Place;
  /** The note whose words are lit, by its id. */
  active: string | null;
  /** The active mark whose note a key asked for, until the note is there: keys are ahead of the margin. */
  entering: string | null;
  /** Whether the margin, as a drawer below a narrow page, is folded. */
  isDrawerFolded: boolean;
  margin: MarginContent;
  /** Sentences whose English was asked for, as `sentenceKey` names them. */
  openGlosses: ReadonlySet<string>;
  /** Begins where the learner was last, as far as the lesson still has that. */
  resume: (visit: Visit | null, lesson: OpenedLesson) => void;
  switchMode: (mode: Mode) => void;
  moveTo: (place: Place) => void;
  switchVersion: (version: VersionId) => void;
  activate: (note: string | null) => void;
  foldDrawer: (isFolded: boolean) => void;
  /** Goes into the active mark's note, as soon as it is there: it isn't in a folded drawer. */
  enterNote: () => void;
  /** The note was gone into. */
  entered: () => void;
  fillMargin: (margin: MarginContent) => void;
  toggleGloss: (sentence: string) => void;
};

const START: Place = { version: FULL_VERSION, block: 0 };

/** Where the learner is in the opened lesson, and what is unfolded there. */
export const useReading = create<ReadingStore>()((set, get) => ({
  mode: 'read',
  version: FULL_VERSION,
  place: START,
  active: null,
  entering: null,
  isDrawerFolded: false,
  margin: 'expert',
  openGlosses: new Set(),

  resume: (visit, lesson) => {
    const mode = MODES_OF[lesson.reader].find((one) => one === visit?.mode) ?? 'read';
    const start: Place = { version: firstVersion(lesson)?.id ?? FULL_VERSION, block: 0 };
    const place = visit && findVersion(lesson.article, visit.place.version) ? visit.place : start;
    set({
      mode,
      place,
      version: place.version,
      active: null,
      entering: null,
      isDrawerFolded: false,
      openGlosses: new Set(),
    });
  },
  switchMode: (mode) => {
    set({ mode, active: null, entering: null, isDrawerFolded: false });
    recordVisit();
  },
  moveTo: (place) => {
    const { place: before } = get();
    if (place.version === before.version && place.block === before.block) return;
    set({ place });
    recordVisit();
  },
  switchVersion: (version) => set({ version, active: null, entering: null, place: { version, block: 0 } }),
  activate: (active) => set(({ entering }) => ({ active, entering: entering === active ? entering : null })),
  foldDrawer: (isDrawerFolded) => set({ isDrawerFolded }),
  enterNote: () => set(({ active }) => ({ entering: active, isDrawerFolded: false })),
  entered: () => set({ entering: null }),
  fillMargin: (margin) => set({ margin, active: null, entering: null }),
  toggleGloss: (sentence) => {
    const openGlosses = new Set(get().openGlosses);
    if (!openGlosses.delete(sentence)) openGlosses.add(sentence);
    set({ openGlosses });
  },
}));

// Before anything of the lesson is drawn: what is drawn goes to where the learner was, and notes where it goes.
useStudy.subscribe(({ study }, before) => {
  if (study.stage === 'open' && before.study.stage !== 'open') useReading.getState().resume(study.visit, study.lesson);
});

function recordVisit(): void {
  const { mode, place } = useReading.getState();
  // Nothing on the page says where the learner is, so it shows at once: no mark has to wait for it.
  void useStudy.getState().record({ type: 'visited', mode, place }, 'pending');
}

/** Names a sentence within an article. */
export function sentenceKey({ version, block, start }: { version: string; block: number; start: number }): string {
  return `${version}/${block}/${start}`;
}
