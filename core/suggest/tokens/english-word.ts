import { englishTrigger } from '../claims/english-triggers.ts';
import { englishEntries } from '../framing/english-entries.ts';
import { FORMS_OF_BE } from '../framing/english-passives.ts';
import { englishCue } from '../speech/english-cues.ts';
import { NO_NAMES, STOPS } from '../speech/english-words.ts';
import { englishPerson } from '../speech/english-person-words.ts';
import { plainWord, type Word } from './word.ts';

/** Reads one spelling of an English text. */
export function readEnglishWord(surface: string): Word {
  const plain = plainWord(surface);
  if (plain.kind !== 'word') return plain;
  const shadow = surface.toLowerCase().replaceAll('’', "'");
  const bare = shadow.replace(/'s?$/, '');
  const stems =
    bare === shadow
      ? [{ shadow, cut: 0 }]
      : [
          { shadow, cut: 0 },
          { shadow: bare, cut: 0 },
        ];
  return {
    ...plain,
    isName: plain.isName && !NO_NAMES.has(shadow),
    shadow,
    core: shadow,
    bare: shadow,
    isStop: STOPS.has(shadow),
    cue: englishCue(shadow),
    // "the PM", but "3 pm"
    person: shadow === 'pm' && surface !== 'PM' ? null : englishPerson(shadow),
    trigger: englishTrigger(shadow),
    stems,
    begins: englishEntries().startsAt(stems),
    isSecond: englishEntries().goesOnWith(stems),
    isPassive: FORMS_OF_BE.has(shadow),
    isOurs: shadow === 'our',
  };
}
