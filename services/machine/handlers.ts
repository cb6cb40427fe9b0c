import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { CallName, CONTRACT, Notice } from '../../core/contract.ts';
import type { Language } from '../../core/language/bilingual.ts';
import type { Lesson, LessonId } from '../../core/lesson/lesson.ts';
import type { OpenedLesson } from '../../core/lesson/opened-lesson.ts';
import { learnerIdSchema, type Learner, type LearnerId } from '../../core/study/learner.ts';
import type { Store } from '../database/store.ts';
import type { Library } from '../library/library.ts';
import type { OwnArticles } from '../library/own-articles.ts';
import { ownLesson } from '../library/own-lesson.ts';
import { problemsInWords } from '../library/read-lesson.ts';
import { removeLesson } from '../library/remove-lesson.ts';
import { readArticle } from './articles.ts';
import { CallRefused } from './call-refused.ts';
import { lessonCard, ownArticleCard } from './lesson-card.ts';
import type { Packs } from './packs.ts';
import { printPdf, type Printing } from './printing.ts';

/** Who carries the machine's answers to people, and the language of their system. */
export type Host = { kind: 'desktop' | 'web'; version: string; language: Language };

type Parsed<Name extends CallName> = z.output<(typeof CONTRACT)[Name]['input']>;
type Answered<Name extends CallName> = z.output<(typeof CONTRACT)[Name]['output']>;

/** What answers each call: given a parsed input, it returns the output or throws, `CallRefused` where it says no. */
export type Handlers = {
  readonly [Name in CallName]: (input: Parsed<Name>) => Answered<Name> | Promise<Answered<Name>>;
};

export type MachineParts = {
  host: Host;
  /** Opens the database when it is first asked for, and throws for as long as it can't be opened. */
  store: () => Store;
  /** The lessons that come with Hamesh, and the folder of those that were installed beside them. */
  shipped: Library;
  installedFolder: string;
  /** All lessons. */
  library: Library;
  ownArticles: OwnArticles;
  packs: Packs;
  /** Null on a host whose page prints itself. */
  printing: Printing | null;
};

export function handlersFor(parts: MachineParts): Handlers {
  const { host, store, shipped, installedFolder, library, ownArticles, packs, printing } = parts;
  return {
    'session.start': async () => {
      const { learners, settings } = store();
      const current = learnerIdSchema.safeParse(settings.get('current-learner'));
      return {
        host,
        learners: learners.list(),
        current: current.success ? current.data : null,
        notices: await notices(),
      };
    },

    'learner.create': ({ name, preferences }) => {
      const { learners, settings, together } = store();
      const learner: Learner = { id: learnerIdSchema.parse(randomUUID()), name: storable(name), preferences };
      together(() => {
        learners.add(learner);
        settings.set('current-learner', learner.id);
      });
      return learner;
    },

    'learner.choose': ({ learner }) => {
      found(learner);
      store().settings.set('current-learner', learner);
      return {};
    },

    'learner.rename': ({ learner, name }) => {
      found(learner);
      store().learners.rename(learner, storable(name));
      return found(learner);
    },

    'learner.remove': ({ learner }) => {
      found(learner);
      const { learners, settings, together } = store();
      together(() => {
        learners.remove(learner);
        if (settings.get('current-learner') === learner) settings.clear('current-learner');
      });
      return {};
    },

    'preferences.save': ({ learner, preferences }) => {
      found(learner);
      store().learners.prefer(learner, preferences);
      return found(learner);
    },

    'library.list': async ({ learner }) => {
      found(learner);
      const [lessons, own, ships] = await Promise.all([library.all(), ownArticles.all(), shipped.ids()]);
      const { events } = store();
      return [
        ...[...lessons].flatMap(([id, reading]) =>
          reading.ok
            ? [lessonCard(reading.lesson, ships.has(id) ? 'shipped' : 'installed', events.steps(learner, id))]
            : [],
        ),
        ...[...own.values()]
          .flatMap((reading) => (reading.ok ? [reading.own] : []))
          .toSorted((one, other) => other.added - one.added)
          .map((article) => ownArticleCard(article, events.steps(learner, article.id))),
      ];
    },

    'lesson.open': ({ lesson }) => openedLesson(lesson),

    'lesson.remove': async ({ lesson }) => {
      if (await shipped.has(lesson)) throw new CallRefused('forbidden', `${lesson} comes with Hamesh`);
      if (removeLesson(lesson, installedFolder) || ownArticles.remove(lesson)) return {};
      throw new CallRefused('not-found', `there is no lesson ${lesson}`);
    },

    'article.read': ({ source }) => readArticle(source, packs),
    'article.keep': ({ article }) => ({ lesson: ownArticles.keep(article) }),

    'study.read': async ({ learner, lesson }) => {
      await foundLesson(lesson);
      found(learner);
      return store().events.read(learner, lesson);
    },

    'study.append': async ({ learner, lesson, events }) => {
      await foundLesson(lesson);
      found(learner);
      store().events.append(learner, lesson, events);
      return { stored: [...new Set(events.map(({ id }) => id))] };
    },

    'pack.open': ({ bytes }) => packs.open(Buffer.from(bytes, 'base64')),
    'pack.choose': () => packs.choose(),
    'pack.arrival': () => packs.arrival(),
    'pack.save': async ({ lesson }) => packs.save(await authoredLesson(lesson)),

    'print.pdf': (input) => printPdf(printing, input),
  };

  function found(id: LearnerId): Learner {
    const learner = store().learners.find(id);
    if (!learner) throw new CallRefused('not-found', `there is no learner ${id}`);
    return learner;
  }

  async function openedLesson(id: LessonId): Promise<OpenedLesson> {
    const own = await ownArticles.open(id);
    if (!own) return { reader: 'expert', ...(await authoredLesson(id)) };
    if (!own.ok) throw new CallRefused('damaged', problemsInWords(own.problems));
    return ownLesson(own.own);
  }

  async function authoredLesson(id: LessonId): Promise<Lesson> {
    const reading = await library.open(id);
    if (!reading) throw new CallRefused('not-found', `there is no lesson ${id}`);
    if (!reading.ok) throw new CallRefused('damaged', problemsInWords(reading.problems));
    return reading.lesson;
  }

  /** A lesson that was damaged meanwhile still counts, so that no work in it is refused. */
  async function foundLesson(id: LessonId): Promise<void> {
    if (!(await library.has(id)) && !ownArticles.has(id)) {
      throw new CallRefused('not-found', `there is no lesson ${id}`);
    }
  }

  async function notices(): Promise<Notice[]> {
    const { recovery, settings } = store();
    const backupFailed = settings.get('backup-failed');
    const damaged = [...(await library.all())].flatMap(([lesson, reading]): Notice[] =>
      reading.ok ? [] : [{ kind: 'lesson-damaged', lesson, detail: problemsInWords(reading.problems) }],
    );
    const damagedArticles = [...(await ownArticles.all()).values()].flatMap((reading): Notice[] =>
      reading.ok ? [] : [{ kind: 'article-damaged', detail: problemsInWords(reading.problems) }],
    );
    return [
      ...(recovery ? [{ kind: 'database-recovered' as const, ...recovery }] : []),
      ...(backupFailed === null ? [] : [{ kind: 'backup-failed' as const, detail: backupFailed }]),
      ...damaged,
      ...damagedArticles,
    ];
  }
}

/** SQLite keeps text as UTF-8, which has no lone surrogates: replaced here, what is answered is what is stored. */
function storable(name: string | null): string | null {
  return name === null ? null : name.toWellFormed();
}
