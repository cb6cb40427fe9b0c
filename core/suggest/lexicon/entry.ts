import type { Bilingual } from '../../language/bilingual.ts';
import type { FramingDevice } from '../../mark/mark.ts';

/** Words that steer a reader. */
export type LexiconEntry = {
  /** The ways to write it; inflection and clitics are added by rule. A form may be several words. */
  readonly forms: readonly string[];
  readonly device: readonly FramingDevice[];
  /** What the words do to a reader, or which plainer ones there are. */
  readonly note: Bilingual;
  readonly example: Bilingual;
};
