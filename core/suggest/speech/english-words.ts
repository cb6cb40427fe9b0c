import type { CueForm } from './cue-form.ts';
import type { PronounOf } from './cue-use.ts';

/** Words by which English sentences are found their way in, in small letters. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const PRONOUNS: ReadonlyMap<string, { readonly gender: CueForm['gender']; readonly of: PronounOf }> = new Map([
  ['he', { gender: 'm', of: 'one' }],
  ['she', { gender: 'f', of: 'one' }],
  ['they', { gender: null, of: 'several' }],
  ['it', { gender: null, of: 'body' }],
  ['who', { gender: null, of: 'speaker' }],
  ['i', { gender: null, of: 'speaker' }],
  ['we', { gender: null, of: 'speaker' }],
]);

/** A sentence that begins with one of these is about whom it names after its first comma. */
export const SUBORDINATES = words(`
  when as after before while if although though since because despite in on at with during following once until`);

/** A phrase for somebody ends before these. */
export const STOPS = words(`
  in on at during after before from with by about while when as because if since until that which who whose where into
  over under through amid among between against without to told said says and but or nor so yet is was were are be
  been being has have had will would could should may might can did does do not also then later earlier on monday
  tuesday wednesday thursday friday saturday sunday yesterday today tonight this last next`);

/** What may stand between a subject and its verb. */
export const ADVERBS = words(`
  also then later earlier recently once has have had reportedly often always still never repeatedly again previously
  already now just simply only even further first once publicly privately angrily quietly told`);

/** A clause may begin with these, before its subject. */
export const OPENERS = words(`
  but and so yet however meanwhile later earlier then still although though while as when after before because since
  if that nevertheless instead today yesterday separately similarly finally afterwards moreover furthermore`);

/** A clause that begins with one of these, up to a comma, isn't the subject. */
export const PREPOSITIONS = words(`
  in on at during after before from with by about amid among between against without to under over for despite since
  following speaking asked responding writing according when while as if although because instead having`);

/** What people are: heads of phrases for them. */
export const ROLES = words(`
  minister president chancellor premier secretary senator governor mayor spokesman spokeswoman spokesperson director
  manager chief executive officer chairman chairwoman chair leader king queen prince princess general colonel captain
  commander doctor professor researcher scientist analyst expert economist lawyer attorney judge prosecutor lawmaker
  congressman congresswoman representative ambassador envoy diplomat official adviser advisor coach player manager
  author writer novelist poet director actor actress artist teacher student farmer worker resident neighbour neighbor
  witness activist campaigner organiser organizer founder founder co-founder owner nurse engineer driver fisherman
  detective sergeant inspector bishop pope imam rabbi priest historian head deputy member mother father son daughter
  brother sister widow husband wife survivor veteran critic editor reporter journalist consultant trader investor
  councillor councilor lecturer singer musician pilot ceo cfo speaker constable superintendent administrator
  secretary-general commissioner principal headteacher coroner magistrate undersecretary whip treasurer`);

export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['mr', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['miss', 'f'],
  ['sir', 'm'],
  ['dr', null],
  ['prof', null],
  ['sen', null],
  ['rep', null],
  ['gov', null],
  ['gen', null],
]);

const DEMONYM_LIST = `
  russian american british french german israeli palestinian egyptian syrian lebanese iraqi iranian turkish ukrainian
  chinese indian japanese saudi qatari jordanian moroccan tunisian sudanese italian spanish portuguese brazilian
  argentine polish dutch belgian swedish norwegian danish finnish irish scottish welsh greek mexican canadian
  australian nigerian ghanaian kenyan korean pakistani afghan serbian croatian swiss austrian hungarian czech european`;

/** Where somebody is from: "the Italian said". */
export const DEMONYMS = words(`
  ${DEMONYM_LIST} dutchman frenchman englishman irishman welshman scotsman spaniard dane swede`);

/** Capitalised words that stand before names and are no part of them. */
export const TITLES = words(`
  president prime minister ceo cfo speaker constable superintendent secretary-general foreign interior defence defense
  finance health justice chancellor secretary senator governor
  mayor king queen prince princess general colonel captain commander professor doctor judge ambassador chief executive
  officer chairman director mr mrs ms miss dr prof sen rep gov gen lt col sgt sir lord lady pope bishop archbishop
  detective sergeant inspector deputy vice attorney state treasury spokesman spokeswoman spokesperson coach the a an
  us u.s u.k uk eu nato un republican democratic democrat labour conservative party ${DEMONYM_LIST}`);

/** Capitalised where they begin a sentence, and no names. */
export const NO_NAMES = words(`
  the a an this that these those he she they it we i you his her their our my its in on at for from with by but and or
  so if when while as after before because since there here what who why how where no not yes one some many most all
  both each every another other such monday tuesday wednesday thursday friday saturday sunday january february march
  april may june july august september october november december`);

/** Things with a name of their own, which stand before it. */
export const NAMED_THINGS = words(`
  film movie book novel song album single series show play musical essay poem podcast magazine newspaper documentary
  memoir titled entitled named called track painting exhibition opera sitcom comedy drama thriller bestseller sequel
  ballad anthem game operation codenamed nicknamed known episode article paper report headlined column story hit`);
