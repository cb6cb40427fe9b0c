import { arabicTrigger } from '../claims/arabic-triggers.ts';
import { arabicEntries } from '../framing/arabic-entries.ts';
import { mayBePassive } from '../framing/arabic-passives.ts';
import { ourStem } from '../framing/arabic-us-them.ts';
import { arabicCue } from '../speech/arabic-cues.ts';
import { arabicPerson, arabicRoleInAccusative } from '../speech/arabic-person-words.ts';
import { PLACES, STOPS, THAT } from '../speech/arabic-words.ts';
import { arabicShadow, unitsOfLetters, withoutArticle } from './arabic-shadow.ts';
import type { Stem } from './stem.ts';
import { plainWord, type Word } from './word.ts';

/** Reads one spelling of an Arabic text. Words in other letters are carried along as they are. */
export function readArabicWord(surface: string): Word {
  const plain = plainWord(surface);
  if (plain.kind !== 'word' || !/\p{Script=Arabic}/u.test(surface)) return { ...plain, shadow: surface.toLowerCase() };
  const shadow = arabicShadow(surface);
  const stems = stemsOf(surface, shadow);
  const whole = arabicCue(shadow);
  // `في` is no conjunction and a letter.
  const rest = /^[وف]../.test(shadow) ? shadow.slice(1) : null;
  // `على` is no name, though `علي` is; and `وإلى` no governor, though `والي` is.
  const isPreposition = surface.endsWith('ى') && /^(?:علي|والي)$/.test(shadow);
  // `أن` is no Anne, whom newspapers write `آن`.
  const isConjunction = THAT.has(shadow) && !surface.startsWith('آ');
  const own = isPreposition || isConjunction ? null : arabicPerson(shadow);
  const person = own ?? (whole === null ? arabicRoleInAccusative(shadow) : null);
  // `وصف`, `وعد`, `وزير` and `واشنطن` begin with a و of their own; `وقال` with a conjunction.
  const isJoined = rest !== null && whole === null && person === null && !PLACES.has(shadow);
  const core = isJoined ? rest : shadow;
  const isThat = THAT.has(shadow) || THAT.has(core);
  const joined = isJoined ? arabicCue(rest) : null;
  return {
    ...plain,
    shadow,
    core,
    bare: withoutArticle(shadow),
    isDefinite: withoutArticle(shadow) !== shadow,
    isStop: isThat || endsPhrase(surface, shadow, core),
    isThat,
    conjunction: isJoined ? unitsOfLetters(surface, 1) : 0,
    cue: whole ?? joined,
    person: isJoined ? arabicPerson(rest) : person,
    trigger: arabicTrigger(stems),
    stems,
    begins: arabicEntries().startsAt(stems),
    isSecond: arabicEntries().goesOnWith(stems),
    isPassive: mayBePassive(shadow, core),
    isOurs: ourStem(stems) !== undefined,
  };
}

function endsPhrase(surface: string, shadow: string, core: string): boolean {
  // The name `علي` and the preposition `على` are one but for their last letter.
  return shadow === 'علي' ? surface.endsWith('ى') : STOPS.has(shadow) || STOPS.has(core);
}

/** Conjunction, preposition and article, any of which may be wanting; لل is ل and ال. */
const PROCLITICS = /^([وف])?([بكل])?(ال|(?<=ل)ل)?/;
/** A stem of fewer letters is no word of its own. */
const LEAST_LETTERS = 2;

function stemsOf(surface: string, shadow: string): Stem[] {
  const stems: Stem[] = [{ shadow, cut: 0 }];
  const [, conjunction = '', preposition = '', article = ''] = PROCLITICS.exec(shadow) ?? [];
  const before = conjunction.length + preposition.length;
  // The ل of لل can't be told from the article's, so it stays with the word.
  const outside = article === 'ل' ? conjunction.length : before;
  add(conjunction.length, conjunction.length);
  add(before, before);
  if (article !== '') add(before + article.length, outside);
  if (shadow.startsWith('ال')) add(2, 0);
  return stems;

  function add(letters: number, cut: number): void {
    if (letters === 0 || shadow.length - letters < LEAST_LETTERS) return;
    stems.push({ shadow: shadow.slice(letters), cut: unitsOfLetters(surface, cut) });
  }
}
