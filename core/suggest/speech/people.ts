import type { CueForm } from './cue-form.ts';
import type { Subject } from './cue-use.ts';

/** Somebody whom an article has spoken of. */
export type Person = {
  /** As it was written last, or the words for the role of one who has no name. */
  name: string;
  title: readonly string[];
  gender: CueForm['gender'];
};

/** Looking further back would take longer on a list of names than on an article. */
const MOST_REMEMBERED = 40;

/** Whom an article has spoken of so far, the last one last: what pronouns and titles are resolved by. */
export type People = {
  /** Somebody is named, without speaking. `leads`: as what a sentence is about. */
  meet: (subject: Subject, leads: boolean) => void;
  /** Who speaks; null where a pronoun has nobody to stand for. */
  hear: (subject: Subject, gender: CueForm['gender']) => Person | null;
  /** The same for words within a quotation: nobody becomes the last to have spoken. */
  overhear: (subject: Subject) => Person | null;
  lastSpeaker: () => Person | null;
};

export function peopleOf(textAt: (range: { start: number; end: number }) => string): People {
  const known: Person[] = [];
  let speaker: Person | null = null;
  /** Whom a sentence was about since the last speech. */
  let lead: Person | null = null;

  function remember(person: Person): Person {
    const index = known.indexOf(person);
    if (index !== -1) known.splice(index, 1);
    known.push(person);
    if (known.length > MOST_REMEMBERED) known.shift();
    return person;
  }

  function named(name: string, title: readonly string[], gender: CueForm['gender']): Person {
    const last = lastWord(name);
    const found = known.findLast((person) => person.name === name || lastWord(person.name) === last);
    const person = found ?? { name, title, gender };
    person.name = name;
    if (title.length > 0) person.title = title;
    person.gender ??= gender;
    return remember(person);
  }

  function byTitle(title: readonly string[]): Person | null {
    const [head] = title;
    if (head === undefined) return null;
    let best: Person | null = null;
    let most = 0;
    for (const person of known.toReversed()) {
      if (!isSameOffice(person.title[0], head)) continue;
      const shared = 1 + title.slice(1).filter((word) => person.title.includes(word)).length;
      if (shared > most) [best, most] = [person, shared];
    }
    // `رئيس الوزراء` is another man than `رئيس البلدية`, though both are `رئيس`.
    if (best && title.length > 1 && best.title.length > 1 && most === 1) return null;
    return best;
  }

  function standsFor(gender: CueForm['gender']): Person | null {
    const fits = (person: Person | null): person is Person => {
      if (person === null) return false;
      return person.gender === null || gender === null || person.gender === gender;
    };
    const found = fits(lead) ? lead : fits(speaker) ? speaker : (known.findLast(fits) ?? null);
    if (found) found.gender ??= gender;
    return found;
  }

  function resolve(subject: Subject, gender: CueForm['gender']): Person | null {
    switch (subject.kind) {
      case 'pronoun':
      case 'implicit':
        return standsFor(subject.gender ?? gender);
      case 'phrase': {
        if (subject.name) return named(textAt(subject.name), subject.title, gender);
        const before = subject.refersBack ? byTitle(subject.title) : null;
        if (before) return remember(before);
        // A role that nobody was given before: whoever spoke last, if nothing is known of what they are.
        if (subject.refersBack && subject.title.length === 1 && speaker?.title.length === 0) {
          speaker.title = subject.title;
          return speaker;
        }
        return remember({ name: textAt(subject), title: subject.title, gender });
      }
    }
  }

  return {
    meet(subject, leads) {
      if (subject.kind !== 'phrase' || (!subject.name && !leads)) return;
      const person = resolve(subject, null);
      if (leads) lead = person;
    },
    hear(subject, gender) {
      const person = resolve(subject, gender);
      if (person) {
        speaker = person;
        lead = null;
      }
      return person;
    },
    overhear: (subject) => (subject.kind === 'phrase' && subject.name ? named(textAt(subject.name), [], null) : null),
    lastSpeaker: () => speaker,
  };
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** `وزير` and `وزيرة`, "spokesman" and "spokesperson" */
function isSameOffice(a: string | undefined, b: string): boolean {
  if (a === undefined) return false;
  const bare = (title: string): string => title.replace(/ة$/, '').replace(/(?:man|woman|person)$/, '');
  return bare(a) === bare(b);
}
