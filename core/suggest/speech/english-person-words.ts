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
  senate cabinet navy nato un eu nasa pentagon kremlin opposition administration report study survey paper`);
/** "The company said": bodies that go by names of their own. */
const NAMED_BODIES = words(`
  company firm group bank airline charity organisation organization club retailer manufacturer carrier operator
  utility lender insurer maker startup giant foundation newspaper union`);
const GROUPS = words(`
  officials residents witnesses protesters demonstrators officers investigators prosecutors lawyers experts analysts
  scientists researchers doctors nurses teachers workers farmers campaigners activists critics supporters neighbours
  neighbors families relatives survivors lawmakers senators ministers mps leaders diplomats economists traders
  investors fans players students parents passengers drivers villagers locals authorities sources people women men
  children organisers organizers unions companies banks authors rescuers firefighters medics soldiers troops
  councillors members`);
const DOCUMENTS = words('statement letter post tweet message memo email banner sign placard note');
/** Whom these words mean was said before: any person who was spoken of may be called so. */
const GENERIC = words(`
  man woman boy girl player politician official executive father mother actor actress star singer artist veteran`);
const WOMEN = words(`
  spokeswoman chairwoman congresswoman queen princess actress mother daughter sister wife widow woman girl policewoman
  councilwoman businesswoman grandmother waitress`);
const MEN = words(`
  spokesman chairman congressman king prince actor father son brother husband man boy policeman councilman businessman
  grandfather fisherman waiter`);
const MORE_ROLES = words(`
  man woman boy girl policeman policewoman boss striker captain defender midfielder goalkeeper politician star aide
  person source insider relative friend colleague passenger customer shopper voter protester demonstrator volunteer
  guest visitor tourist patient pensioner grandmother grandfather figurehead commissioner counsellor curator chef
  baker builder landlord tenant homeowner shopkeeper bystander onlooker paramedic firefighter soldier sailor`);
/** "biologist", "photographer", "goalkeeper": what people do, by the ending. */
const DOER = /\p{L}{2,}(?:ologist|ographer|ician|keeper|smith|person)$/u;

export function isGeneric(shadow: string): boolean {
  return GENERIC.has(shadow) || NAMED_BODIES.has(shadow);
}

/** What a word, in small letters, says of somebody; null where it says nothing. */
export function englishPerson(shadow: string): PersonWord | null {
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
