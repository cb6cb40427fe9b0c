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
  when as after before while if although though since because despite in on at with during following once until next
  beside behind opposite outside inside near nearby among around across along between beyond unlike from under
  above below by to speaking standing sitting asked writing addressing responding reacting commenting earlier later
  instead meanwhile moments minutes hours days weeks months years`);

/** A phrase for somebody ends before these. */
export const STOPS = words(`
  in on at during after before from with by about while when as because if since until that which who whose where into
  over under through amid among between against without to told said says and but or nor so yet is was were are be
  been being has have had will would could should may might can did does do not also then later earlier on monday
  tuesday wednesday thursday friday saturday sunday yesterday today tonight this last next obtained seen released
  issued dated briefed`);

/** What may stand between a subject and its verb. */
export const ADVERBS = words(`
  also then later earlier recently once has have had reportedly often always still never repeatedly again previously
  already now just simply only even further first once publicly privately angrily quietly told however though too
  instead soon meanwhile therefore nevertheless nonetheless thus twice sometimes both all afterwards today yesterday
  did does do will would duly promptly ever rather`);

/** Most words in -ly say how something was done; these are what somebody or something is. */
export const NOUNS_IN_LY = words(`
  family ally rally bully reply supply assembly monopoly anomaly tally folly belly jelly butterfly
  homily elderly`);

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
  manager chief executive officer chairman chairwoman chairperson chair leader king queen prince princess monarch
  general colonel captain major corporal admiral brigadier commander commandant doctor professor researcher scientist
  analyst strategist expert specialist academic scholar economist statistician forecaster pollster columnist
  commentator lawyer attorney barrister solicitor counsel judge justice prosecutor litigant plaintiff defendant juror
  lawmaker legislator parliamentarian backbencher congressman congresswoman representative ambassador envoy diplomat
  consul official adviser advisor negotiator mediator coach trainer player footballer cricketer golfer boxer swimmer
  runner sprinter jockey winger fullback forward quarterback pitcher bowler batsman batter skipper referee author
  writer novelist poet playwright screenwriter biographer director producer filmmaker actor actress comedian performer
  presenter broadcaster host anchor artist painter sculptor illustrator designer architect composer conductor pianist
  violinist guitarist drummer dancer choreographer teacher tutor educator student pupil undergraduate graduate farmer
  grower rancher worker labourer laborer resident neighbour neighbor witness activist campaigner organiser organizer
  advocate founder co-founder owner co-owner proprietor nurse midwife carer caregiver surgeon physician paediatrician
  pediatrician dentist pharmacist therapist psychiatrist vet engineer technician mechanic electrician plumber carpenter
  roofer bricklayer joiner driver trucker cyclist motorist commuter pilot fisherman detective sergeant inspector sheriff
  marshal ranger warden bishop archbishop cardinal pope pontiff imam rabbi priest vicar pastor reverend cleric nun monk
  preacher chaplain historian head deputy member mother father son daughter brother sister widow widower husband wife
  mum mom dad uncle aunt nephew niece cousin grandson granddaughter survivor veteran critic editor reporter
  correspondent journalist publisher consultant trader broker banker investor financier accountant auditor
  entrepreneur businessman businesswoman industrialist councillor councilor alderman lecturer singer rapper songwriter
  musician ceo cfo coo cto boss speaker constable superintendent administrator secretary-general commissioner principal
  headteacher headmaster headmistress coroner magistrate undersecretary whip treasurer ombudsman chieftain taoiseach
  tánaiste emir sultan sheikh ayatollah rector dean provost registrar curator archivist librarian conservationist
  environmentalist developer programmer coder whistleblower lobbyist donor executive delegate chancellor undersecretary
  trustee governor landlord landlady shopkeeper grocer butcher florist hairdresser barber bartender barista waiter
  waitress cashier courier janitor plaintiff hostage refugee migrant prisoner inmate ex-president ex-minister`);

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
  ['maj', null],
  ['col', null],
  ['lt', null],
  ['sgt', null],
  ['cpl', null],
  ['capt', null],
  ['cmdr', null],
  ['adm', null],
  ['insp', null],
  ['supt', null],
  ['det', null],
  ['rev', null],
  ['fr', 'm'],
  ['hon', null],
  ['atty', null],
  ['amb', null],
  ['mx', null],
  ['dame', 'f'],
  ['lady', 'f'],
  ['lord', 'm'],
  ['baroness', 'f'],
  ['baron', 'm'],
  ['countess', 'f'],
  ['madam', 'f'],
]);

const DEMONYM_LIST = `
  russian american british french german israeli palestinian egyptian syrian lebanese iraqi iranian turkish ukrainian
  chinese indian japanese saudi qatari jordanian moroccan tunisian sudanese italian spanish portuguese brazilian
  argentine argentinian chilean colombian peruvian venezuelan cuban bolivian filipino indonesian malaysian thai
  vietnamese singaporean bangladeshi nepali emirati kuwaiti yemeni omani bahraini libyan algerian somali ethiopian
  ugandan tanzanian rwandan zimbabwean cameroonian senegalese romanian bulgarian croat slovak slovenian albanian bosnian
  estonian latvian lithuanian belarusian georgian armenian icelandic cypriot maltese catalan texan californian kiwi
  polish dutch belgian swedish norwegian danish finnish irish scottish welsh greek mexican canadian
  australian nigerian ghanaian kenyan korean pakistani afghan serbian croatian swiss austrian hungarian czech european`;

/** Where somebody is from, and whose party they are of: "the Italian said", "the Ohio Republican said". */
export const DEMONYMS = words(`
  ${DEMONYM_LIST} dutchman frenchman englishman irishman welshman scotsman spaniard dane swede pole turk
  serb scot briton finn saudi new-yorker londoner republican democrat tory conservative liberal socialist independent
  green nationalist unionist labour`);

/** Capitalised words that stand before names and are no part of them. */
export const TITLES = words(`
  president prime minister ceo cfo speaker constable superintendent secretary-general foreign interior defence defense
  finance health justice chancellor secretary senator governor congressman congresswoman councillor mayor king queen
  prince princess general colonel captain commander professor doctor judge ambassador chief executive officer chairman
  director mr mrs ms miss mx dr prof sen rep gov gen maj lt col sgt cpl capt cmdr adm insp supt det rev fr hon atty
  amb sir dame lord lady baroness baron count countess madam pope bishop archbishop cardinal rabbi imam sheikh father
  sister reverend pastor emir sultan ayatollah admiral major corporal brigadier sheriff detective sergeant inspector
  highness majesty excellency eminence holiness royal deputy vice attorney state treasury spokesman spokeswoman spokesperson coach the a an us u.s u.k u.n e.u uk eu mp
  mps mep msp mla td local senior former acting outgoing retired veteran nato un republican democratic democrat labour
  conservative party ${DEMONYM_LIST}`);

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
  ballad anthem game operation codenamed nicknamed known episode article paper report headlined column story hit picture feature debut follow-up collection record mixtape tune programme musical ballet mural
  sculpture installation app`);
