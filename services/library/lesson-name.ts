import { lessonIdSchema, type LessonId } from '../../core/lesson/lesson.ts';
import { isPackName, PACK_EXTENSION } from '../../core/pack/manifest.ts';

/** How a lesson is kept in a folder of lessons: as `<id>/`, in parts; as `<id>.json`, whole; or as `<id>.hamesh`. */
export type LessonForm = 'pack' | 'parts' | 'whole';

/** Whose lesson is kept under a name, and how; null where none is. */
export function lessonNamed(name: string, isFolder: boolean): { id: LessonId; form: LessonForm } | null {
  const form = isFolder ? 'parts' : formOfFile(name);
  if (form === null) return null;
  const id = lessonIdSchema.safeParse(name.slice(0, name.length - EXTENSION_OF[form].length));
  return id.success ? { id: id.data, form } : null;
}

const EXTENSION_OF = { pack: PACK_EXTENSION, parts: '', whole: '.json' } as const satisfies Record<LessonForm, string>;

function formOfFile(name: string): LessonForm | null {
  if (isPackName(name)) return 'pack';
  return name.endsWith(EXTENSION_OF.whole) ? 'whole' : null;
}
