import { sameKind } from './kinds-of-people.ts';

/** Words by which newspapers mean one person, or one body, in turn, kind by kind. */
const KINDS = `
  author writer novelist poet playwright biographer journalist editor reporter columnist;
  spokesman spokeswoman spokesperson;
  chairman chairwoman chair chairperson president;
  coach manager boss trainer;
  chief executive officer director boss chairman chairwoman owner founder co-founder ceo cfo coo cto manager;
  businessman businesswoman entrepreneur tycoon mogul magnate billionaire millionaire investor financier owner;
  player footballer captain skipper striker midfielder defender goalkeeper keeper winger fullback forward quarterback;
  politician senator congressman congresswoman representative lawmaker legislator parliamentarian backbencher
    councillor councilor minister leader mp mep msp;
  minister ambassador envoy diplomat consul;
  minister secretary chancellor;
  judge justice magistrate coroner sheriff;
  lawyer attorney barrister solicitor counsel prosecutor;
  researcher scientist professor doctor expert economist academic scholar lecturer specialist;
  doctor physician surgeon consultant specialist paediatrician pediatrician psychiatrist dentist medic;
  teacher headteacher headmaster headmistress principal tutor educator;
  officer detective inspector sergeant superintendent constable policeman policewoman sheriff chief commissioner;
  general colonel major captain commander brigadier admiral officer soldier;
  bishop archbishop cardinal priest cleric vicar pastor pope pontiff imam rabbi reverend preacher;
  king queen monarch prince princess;
  singer rapper songwriter musician artist star actor actress performer comedian entertainer guitarist pianist;
  director filmmaker producer;
  artist painter sculptor;
  leader president chief head chairman;
  premier leader head;
  mother mum mom;
  father dad;
  farmer grower rancher;
  analyst economist strategist expert;
  activist campaigner organiser organizer protester demonstrator advocate;
  driver trucker motorist;
  shopkeeper owner grocer;
  company firm group bank airline retailer manufacturer carrier operator maker utility giant lender insurer supplier
    developer conglomerate corporation brand chain supermarket startup;
  charity organisation organization agency group foundation ngo nonprofit association federation;
  regulator watchdog agency authority commission body;
  council authority municipality;
  club team side;
  newspaper paper daily;
  ministry department government;
  force police;
  study report paper
`;

const isSameKind = sameKind(KINDS.split(';').map((kind) => kind.trim().split(/\s+/)));
/** "biologist", "criminologist": scientists, whatever of. */
const SCIENTIST = /\p{L}ologist$/u;

/** Whether two English words for what people are may be said of one person. */
export function isSameHead(a: string, b: string): boolean {
  return a === b || isSameKind(kindred(a), kindred(b));
}

function kindred(head: string): string {
  return head.endsWith('ologist') && SCIENTIST.test(head) ? 'scientist' : head;
}
