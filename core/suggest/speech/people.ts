import type { TextRange } from '../../text/text-range.ts';
import type { CueForm } from './cue-form.ts';
import type { Office, Phrase, Pronoun, PronounOf, Subject } from './cue-use.ts';

type Gender = CueForm['gender'];

/** Somebody whom an article has spoken of. */
export type Person = {
  /** As it was written last, or the words for the role of one who has no name. */
  name: string;
  /** The most that was written of the name; null while there is none. */
  fullName: string | null;
  readonly inHeadline: boolean;
  /** First spoken of in the headline or the first paragraph. */
  readonly inLede: boolean;
  offices: readonly Office[];
  gender: Gender;
  readonly of: Phrase['of'];
};

/** What somebody is called: a name, or whoever has none yet, but may get one later in the article. */
export type Called = string | Person;

export function called(person: Person): Called {
  return person.fullName === null ? person : person.name;
}

export function nameOf(who: Called | null): string | null {
  if (who === null || typeof who === 'string') return who;
  return who.fullName ?? (who.name === '' ? null : who.name);
}

/** Somebody of whom nothing is known yet. */
export function stranger(): Person {
  return { name: '', fullName: null, inHeadline: true, inLede: true, offices: [], gender: null, of: null };
}

/** Looking further back would take longer on a list of names than on an article. */
const MOST_REMEMBERED = 24;
/** Of these a pronoun's gender is sought before one of unknown gender is taken. */
const MOST_NEAR = 4;

/** Whom an article has spoken of so far, the last one last: what pronouns and titles are resolved by. */
export type People = {
  /** Somebody is named, without speaking. `leads`: as what a sentence is about. */
  meet: (phrase: Phrase, leads: boolean) => void;
  /** Who speaks, and whom they ask; null where a pronoun has nobody to stand for. */
  hear: (subject: Subject, gender: Gender, asks?: Subject) => Person | null;
  /** Who speaks within somebody else's words, and is no speaker of the article's: never "he" or "she" who is quoted. */
  overhear: (subject: Phrase | Pronoun, host: Called | null) => Person | null;
  /** Whom words without an attribution are most likely from: whom the sentence before was about, or who spoke. */
  inFocus: () => Person | null;
};

/** What is looked up in the text that is being read. */
export type Reading = {
  readonly textAt: (range: TextRange) => string;
  /** Where in the article it is being read. */
  readonly place: () => Pick<Person, 'inHeadline' | 'inLede'>;
  /** Whether two words for what people are may be said of one person. */
  readonly isSameHead: (a: string, b: string) => boolean;
};

export function peopleOf({ textAt, place, isSameHead }: Reading): People {
  const known: Person[] = [];
  let speaker: Person | null = null;
  /** Whom a sentence was about since the last speech. */
  let lead: Person | null = null;
  /** Whoever was asked last, until somebody speaks. */
  let asked: Person | null = null;

  function remember(person: Person): Person {
    if (known.at(-1) === person) return person;
    const index = known.lastIndexOf(person);
    if (index !== -1) known.splice(index, 1);
    known.push(person);
    if (known.length > MOST_REMEMBERED) known.shift();
    return person;
  }

  function named(name: string, { offices, gender, of }: Phrase, isAbout: boolean): Person {
    const found = withName(name, gender);
    // Whoever was only called by an office so far (in the headline) has a name now.
    const isBare = offices.length === 0;
    const unnamed = found
      ? null
      : isBare
        ? isAbout || of === 'given'
          ? roleInLede(gender, of)
          : null
        : holderInHeadline(offices, gender, of);
    const person = found ?? unnamed ?? { name, fullName: name, ...place(), offices, gender, of };
    renamed(person, name);
    if (offices.length > 0 && person.offices !== offices) person.offices = [...offices, ...person.offices].slice(0, 6);
    person.gender ??= gender;
    return remember(person);
  }

  function withName(name: string, gender: Gender): Person | null {
    for (let at = known.length - 1; at >= 0; at--) {
      const person = known[at];
      if (!person?.fullName || !agree(person.gender, gender)) continue;
      if (isSameName(person.fullName, name)) return person;
    }
    return null;
  }

  function holderInHeadline(offices: readonly Office[], gender: Gender, of: Phrase['of']): Person | null {
    return byOffice(offices, gender, (one) => one.fullName === null && one.inHeadline && areOneKind(one.of, of));
  }

  /**
   * "A teacher has told a tribunal …" "Sarah Lim, 41, said": a name of which nothing is said is that of the one whom
   * the story began with by what they are, if a sentence is about it or it has a given name: no "Leinster House".
   */
  function roleInLede(gender: Gender, of: Phrase['of']): Person | null {
    if (of !== null && of !== 'given') return null;
    let only: Person | null = null;
    for (const one of known) {
      if (one.fullName !== null || one.of !== 'role') continue;
      if (only !== null || !one.inLede) return null;
      only = one;
    }
    return only && agree(only.gender, gender) ? only : null;
  }

  function renamed(person: Person, name: string): void {
    person.name = name;
    if (name.length > (person.fullName?.length ?? 0)) person.fullName = name;
  }

  function isKnown(name: string): boolean {
    for (const person of known) if (isSameName(person.fullName ?? person.name, name)) return true;
    return false;
  }

  /** Who holds an office: a name rather than none, then whoever has most of its words, then the last spoken of. */
  function byOffice(offices: readonly Office[], gender: Gender, isMeant: (person: Person) => boolean): Person | null {
    let best: Person | null = null;
    let most = 0;
    for (let at = known.length - 1; at >= 0; at--) {
      const person = known[at];
      if (!person || !agree(person.gender, gender) || !isMeant(person)) continue;
      const fit = bestFit(offices, person.offices) * 2 + (person.fullName === null ? 0 : 1);
      if (fit > Math.max(most, 1)) [best, most] = [person, fit];
    }
    return best;
  }

  /** How many words of an office are somebody's; 0 where that is another one: `رئيس الوزراء`, `رئيس البلدية`. */
  function bestFit(wanted: readonly Office[], held: readonly Office[]): number {
    let best = 0;
    for (const office of wanted) {
      for (const other of held) {
        if (!isSameHead(office[0] ?? '', other[0] ?? '')) continue;
        const shared = sharedDetails(office, other);
        if (shared === 0 && office.length > 1 && other.length > 1) continue;
        best = Math.max(best, 1 + shared);
      }
    }
    return best;
  }

  /** Whom a sentence was about, who spoke, and then whoever was spoken of last; a known gender before an unknown. */
  function standsFor(gender: Gender, of: PronounOf): Person | null {
    const fitting: Person[] = [];
    const add = (one: Person | null | undefined): void => {
      if (one && agree(one.gender, gender) && mayMean(of, one)) fitting.push(one);
    };
    add(lead);
    add(speaker);
    for (let at = known.length - 1; at >= Math.max(0, known.length - MOST_NEAR); at--) add(known[at]);
    const [first] = fitting;
    const sure = gender === null ? undefined : fitting.find((one) => one.gender === gender);
    // "Hale met Ana Diaz. She …", but "Ana Diaz wept. The judge smiled. She …": one person whom a sentence is about is
    // passed over only for somebody who was spoken of since.
    const isAbout = first !== undefined && first === lead && isOne(first.of);
    const isSure = sure && !(isAbout && known.lastIndexOf(sure) < known.lastIndexOf(first));
    const found = (isSure ? sure : first) ?? known.findLast((one) => agree(one.gender, gender)) ?? null;
    if (found) found.gender ??= gender;
    return found;
  }

  function described(phrase: Phrase): Person {
    const { issuer, offices, gender, of } = phrase;
    if (issuer) return resolved(issuer);
    if (phrase.refersBack) {
      // `الباحثون` are not the one researcher who was named before.
      const holder = byOffice(offices, gender, (person) => {
        return (person.of === 'group') === (of === 'group') && areOneKind(person.of, of);
      });
      if (holder) {
        const text = plain(textAt(phrase));
        // Of two names for a body in the headline and below, the longer says more.
        if (holder.of === 'body' && holder.inHeadline && text.length > holder.name.length) renamed(holder, text);
        return remember(holder);
      }
      const meant = of === 'document' ? (lead ?? speaker) : phrase.isGeneric ? meantBy(phrase) : null;
      if (meant) return remember(meant);
      // A role that nobody was given before: whoever spoke last, if nothing is known of what they are.
      const isUntold = speaker?.fullName && agree(speaker.gender, gender) && speaker.offices.length === 0;
      if (speaker && isUntold && !phrase.isAnothers && of === 'role' && offices[0]?.length === 1) {
        speaker.offices = offices;
        return speaker;
      }
    }
    const name = plain(textAt(phrase));
    // Whom the sentence began with speaks in it too.
    if (lead?.fullName === null && lead.name === name) return remember(lead);
    // "Teacher sacked over post" "A teacher has …": the one of the headline.
    const above = phrase.refersBack || !place().inLede || of !== 'role' ? null : holderInHeadline(offices, gender, of);
    if (above) return remember(above);
    return remember({ name, fullName: null, ...place(), offices, gender, of });
  }

  function meantBy({ of, gender, offices }: Phrase): Person | null {
    if (of === 'body') return bodyMeant();
    // A body is no man, but it may be a source: `المصدر ذاته`.
    const isSource = offices[0]?.[0] === 'مصدر';
    if (isSource && speaker) return speaker;
    return someoneMeant(gender) ?? (speaker?.of === 'body' ? null : speaker);
  }

  /** The body that "the company" means: one with a name, that nobody called a man or a woman. */
  function bodyMeant(): Person | null {
    const fits = (one: Person | null): one is Person => {
      return one !== null && one.fullName !== null && one.gender === null && (one.of === null || one.of === 'body');
    };
    if (fits(speaker)) return speaker;
    return fits(lead) ? lead : (known.findLast(fits) ?? null);
  }

  /** The person whom "the man" means: a body or a crowd is none. */
  function someoneMeant(gender: Gender): Person | null {
    const fits = (person: Person | null): person is Person => {
      const isOne = person?.of === 'role' || person?.of === 'given' || person?.of === null;
      return person !== null && isOne && agree(person.gender, gender);
    };
    if (fits(lead)) return lead;
    return fits(speaker) ? speaker : (known.findLast((one) => one.fullName !== null && fits(one)) ?? null);
  }

  function resolved(phrase: Phrase, isAbout = true): Person {
    return phrase.name ? named(textAt(phrase.name), phrase, isAbout) : described(phrase);
  }

  function meantAs(subject: Subject, gender: Gender): Person | null {
    if (subject.kind === 'phrase') return resolved(subject);
    const own = subject.gender ?? gender;
    if (subject.kind === 'pronoun') return standsFor(own, subject.of);
    if (subject.answers && asked && agree(asked.gender, own)) return asked;
    // A verb's form for one man or one woman is not for a crowd.
    return standsFor(own, subject.gender === null ? 'speaker' : 'single');
  }

  return {
    meet(phrase, leads) {
      if (!phrase.name && !leads) return;
      const name = phrase.name && textAt(phrase.name);
      // A lone capital, or a lone word, may be anything but a name that was met before.
      if (phrase.of === null && name?.includes(' ') === false && !isKnown(name)) return;
      const person = resolved(phrase, leads);
      if (leads) lead = person;
    },
    hear(subject, gender, asks) {
      const whom = asks ? meantAs(asks, null) : null;
      if (subject.kind === 'implicit' && subject.isNewsroom) {
        [speaker, lead] = [whom ?? speaker, null];
        return null;
      }
      const person = meantAs(subject, gender);
      // `وقاطعه صحفي متسائلا …، فردّ`: whoever asks may say more of it before the answer.
      asked = whom ?? (person === speaker ? asked : null);
      if (person) {
        person.gender ??= gender;
        speaker = person;
        lead = null;
      }
      return person;
    },
    overhear(subject, host) {
      if (subject.kind === 'phrase') return resolved(subject);
      if (subject.of !== 'one') return null;
      return known.findLast((one) => isOther(one, host) && agree(one.gender, subject.gender) && isOne(one.of)) ?? null;
    },
    inFocus: () => lead ?? speaker,
  };
}

function mayMean(pronoun: PronounOf, { of }: Person): boolean {
  switch (pronoun) {
    case 'one':
      return of === null || of === 'given' || of === 'role';
    case 'body':
      return of === null || of === 'body' || of === 'document';
    case 'several':
      return of === null || of === 'group' || of === 'body';
    case 'single':
      return of !== 'group';
    case 'speaker':
      return true;
  }
}

function isOther(person: Person, host: Called | null): boolean {
  if (typeof host !== 'string') return person !== host;
  return person.fullName === null || !isSameName(person.fullName, host);
}

/** The board's president is not the board, and a minister is no ministry. */
function areOneKind(a: Phrase['of'], b: Phrase['of']): boolean {
  return a === null || b === null || isOne(a) === isOne(b);
}

function isOne(of: Phrase['of']): boolean {
  return of === 'role' || of === 'given';
}

/** How many words beside the head of an office another has too. */
function sharedDetails(office: Office, other: Office): number {
  let shared = 0;
  for (let at = 1; at < office.length; at++) if (other.indexOf(office[at] ?? '', 1) !== -1) shared++;
  return shared;
}

function agree(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b;
}

/** `للشرطة` is `الشرطة`, with a preposition. */
function plain(name: string): string {
  return name.replace(/^لل/, 'ال');
}

/** `لافروف` and `سيرغي لافروف` are one; `أبو حسن` and `أم حسن` are two. */
function isSameName(a: string, b: string): boolean {
  if (a.length === b.length) return a === b;
  return a.length < b.length ? isPartOf(a, b) : isPartOf(b, a);
}

function isPartOf(short: string, long: string): boolean {
  if (long[short.length] === ' ' && long.startsWith(short)) return true;
  return long[long.length - short.length - 1] === ' ' && long.endsWith(short);
}
