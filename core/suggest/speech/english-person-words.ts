import type { PersonWord } from '../tokens/person-word.ts';
import { GIVEN_NAMES } from './english-given-names.ts';
import { ROLES } from './english-words.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const BODIES = words(`
  company firm group bank ministry department government agency army military police force council committee
  commission court party union airline charity organisation organization association university college hospital
  school club team regulator board office embassy watchdog body institute foundation federation authority bureau
  network newspaper retailer manufacturer carrier operator utility lender insurer maker startup giant trust parliament
  senate cabinet navy nato un eu nasa pentagon kremlin opposition administration report study survey paper directorate
  secretariat alliance coalition consortium corporation conglomerate subsidiary supermarket supplier brand studio label
  broadcaster outlet magazine journal academy museum gallery theatre theater orchestra church mosque synagogue
  diocese congregation parish province municipality prefecture consulate mission delegation panel tribunal inquiry
  inquest jury chamber assembly congress legislature taskforce squad brigade battalion
  garrison coastguard ambulance hospice clinic laboratory lab centre center think-tank thinktank ngo nonprofit lobby
  league confederation syndicate chain
  restaurant hotel pub brewery farm mine refinery plant factory airport port exchange fund treasury presidency
  monarchy palace vatican militia faction movement regulator crew faculty observatory newsroom tabloid platform bloc
  junta regime district county unicef unesco wto imf opec fbi cia mi5
  interpol europol hmrc nhs faa nhtsa epa`);
/** "The company said": bodies that go by names of their own. */
const NAMED_BODIES = words(`
  company firm group bank airline charity organisation organization club retailer manufacturer carrier operator
  utility lender insurer maker startup giant foundation newspaper union corporation conglomerate supermarket supplier
  brand studio label broadcaster magazine museum chain restaurant hotel nonprofit fund`);
const GROUPS = words(`
  officials residents witnesses protesters demonstrators officers investigators prosecutors lawyers experts analysts
  scientists researchers doctors nurses teachers workers farmers campaigners activists critics supporters neighbours
  neighbors families relatives survivors lawmakers senators ministers mps leaders diplomats economists traders
  investors fans players students parents passengers drivers villagers locals authorities sources people women men
  children organisers organizers unions companies banks authors rescuers firefighters medics soldiers troops
  councillors members politicians ministers presidents judges jurors commentators columnists pollsters forecasters
  strategists advisers advisors aides allies rivals opponents insiders colleagues friends staff employees bosses chiefs
  executives shareholders customers consumers shoppers motorists commuters tourists visitors guests volunteers
  donors refugees migrants detainees inmates prisoners hostages rebels militants fighters insurgents commanders generals
  clerics bishops priests imams rabbis historians economists pensioners youths teenagers pupils parishioners locals
  bystanders onlookers eyewitnesses marchers strikers picketers petitioners plaintiffs victims campaigners bidders
  rangers paramedics kids crews cops detectives pundits observers monitors inspectors regulators mediators envoys
  spokesmen spokeswomen wives husbands trustees`);
const DOCUMENTS = words(`
  statement letter post tweet message memo email banner sign placard note communique communiqué readout caption leaflet
  circular notice poster slogan`);
/** Whom these words mean was said before: any person who was spoken of may be called so. */
const GENERIC = words(`
  man woman boy girl player politician official executive father mother actor actress star singer artist veteran
  diplomat lawmaker author writer musician entertainer billionaire millionaire tycoon businessman businesswoman`);
const WOMEN = words(`
  spokeswoman chairwoman congresswoman queen princess actress mother daughter sister wife widow woman girl policewoman
  councilwoman businesswoman grandmother waitress mum mom aunt niece granddaughter landlady headmistress nun midwife
  barmaid bride ex-wife fiancée forewoman frontwoman girlfriend godmother matron seamstress stepmother stewardess assemblywoman
  selectwoman stateswoman sportswoman saleswoman policewoman firewoman heiress hostess duchess countess baroness alderwoman`);
const MEN = words(`
  doorman craftsman clergyman tradesman gentleman frontman stuntman watchman workman yachtsman handyman milkman
  groundsman lifeboatman oarsman marksman
  spokesman chairman congressman king prince actor father son brother husband man boy policeman councilman businessman
  grandfather fisherman waiter dad uncle nephew grandson widower headmaster monk statesman sportsman salesman fireman
  assemblyman barman boyfriend ex-husband fiancé foreman godfather linesman seaman selectman signalman stepfather
  batsman bowler duke lord alderman postman cameraman emir sultan sheikh ayatollah pope`);
const MORE_ROLES = words(`
  man woman boy girl policeman policewoman boss striker captain defender midfielder goalkeeper politician star aide
  person source insider relative friend colleague passenger customer shopper voter protester demonstrator volunteer
  postman cameraman doorman fireman salesman sportsman craftsman clergyman tradesman gentleman frontman stuntman
  watchman workman yachtsman statesman handyman milkman groundsman lifeboatman oarsman marksman ombudsman
  guest visitor tourist patient pensioner grandmother grandfather figurehead commissioner counsellor curator chef
  baker builder landlord tenant homeowner shopkeeper bystander onlooker paramedic firefighter soldier sailor eyewitness
  victim suspect hero teenager youngster youth toddler schoolboy schoolgirl lodger parishioner marcher striker picket
  employee staffer intern apprentice trainee rival ally opponent candidate contender challenger incumbent nominee
  billionaire millionaire tycoon mogul magnate entertainer youtuber influencer blogger vlogger streamer gamer model
  dealer auctioneer collector restorer surveyor petitioner claimant respondent bidder
  abbot acrobat agent alumna alumnus anaesthetist angler appellant arbitrator archdeacon assemblyman assemblywoman
  astronaut astronomer attaché attendant bailiff barmaid barman bassist beekeeper benefactor biker blacksmith
  bookseller bouncer boyfriend brewer bride bursar butler cadet caretaker cartoonist cellist chauffeur chemist
  classmate cleaner clerk climber cobbler complainant comptroller conscript controller cosmonaut deacon decorator
  dispatcher distiller diver docker dockworker dressmaker ex-husband ex-wife fiancé fiancée flatmate flautist foreman
  forewoman forester frontwoman fugitive gallerist gardener girlfriend godfather godmother grandparent gunner gymnast
  heir herder hiker hotelier housemate hunter hurdler impresario informant innkeeper instructor interpreter juggler
  lieutenant lifeguard linesman linguist locksmith logger machinist mariner matron merchant militant miner mountaineer
  naturalist navigator newcomer newsagent notary optician organist paralegal parent partner percussionist
  philanthropist philosopher physicist physio physiotherapist planner porter postgraduate promoter publican publicist
  puppeteer recruit reservist restaurateur reviewer roommate rower saxophonist seaman seamstress selectman selectwoman
  shepherd signalman skater skier smuggler soprano spy stationmaster stepfather stepmother steward stewardess
  stonemason stylist supervisor surfer teammate theologian trafficker translator trapper trooper trumpeter umpire
  undertaker usher valedictorian vintner walker welder winemaker wrestler mp mep msp premier pm
  counterpart predecessor successor supremo tsar czar doyen laureate medallist medalist champion finalist`);
/** "biologist", "photographer", "goalkeeper": what people do, by the ending. */
const DOER = /\p{L}{2,}(?:ologist|ographer|ician|keeper|smith|person|woman)$/u;

export function isGeneric(shadow: string): boolean {
  return GENERIC.has(shadow) || NAMED_BODIES.has(shadow);
}

/** What a word, in small letters, says of somebody; null where it says nothing. */
export function englishPerson(shadow: string): PersonWord | null {
  return knownPerson(shadow) ?? compoundPerson(shadow);
}

/** What may stand before a role and a hyphen: "vice-president", "ex-husband". */
const BEFORE_ROLE = /^(?:ex|vice|co|sub|under|deputy|then|great|step|former|singer|actor|writer|player|captain|chair)-/;
/** And after one: "mum-of-two", "editor-in-chief", "director-general". */
const AFTER_ROLE = /-(?:of-\p{L}+|in-chief|in-law|general|elect|designate|at-large|in-residence|turned-\p{L}+)$/u;

function compoundPerson(shadow: string): PersonWord | null {
  if (!shadow.includes('-')) return null;
  const head = shadow.replace(AFTER_ROLE, '').replace(BEFORE_ROLE, '');
  const person = head === shadow ? null : knownPerson(head);
  return person?.kind === 'role' ? person : null;
}

function knownPerson(shadow: string): PersonWord | null {
  const gender = WOMEN.has(shadow) ? 'f' : MEN.has(shadow) ? 'm' : null;
  if (ROLES.has(shadow) || MORE_ROLES.has(shadow) || DOER.test(shadow)) return personOf('role', shadow, gender);
  if (BODIES.has(shadow)) return personOf('body', shadow, null);
  if (GROUPS.has(shadow)) return personOf('group', shadow, null);
  if (DOCUMENTS.has(shadow)) return personOf('document', shadow, null);
  const one = shadow.endsWith('ies') ? `${shadow.slice(0, -3)}y` : shadow.endsWith('s') ? shadow.slice(0, -1) : '';
  if (ROLES.has(one) || MORE_ROLES.has(one) || BODIES.has(one)) return personOf('group', one, null);
  const given = GIVEN_NAMES.get(shadow);
  return given ? personOf('given', shadow, given) : null;
}

/** English tells by the word before whether somebody was spoken of: "the minister". */
function personOf(kind: PersonWord['kind'], lemma: string, gender: PersonWord['gender']): PersonWord {
  return { kind, lemma, gender, definite: false, afterLam: false };
}
