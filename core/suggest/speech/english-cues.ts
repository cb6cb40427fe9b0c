import type { CueForm } from './cue-form.ts';

/** The forms of verbs that report speech: past and its like, then the present participle. */
const STRONG = `
said say says | saying
told tell tells | telling
added adds | adding
wrote write | writing
asked asks | asking
replied replies | replying
responded responds | responding
explained explains | explaining
argued argues argue | arguing
announced announces | announcing
declared declares | declaring
predicted predicts | predicting
vowed vows | vowing
pledged pledges | pledging
tweeted tweets | tweeting
texted | texting
messaged | messaging
emailed | -
blogged | blogging
remarked remarks | remarking
recounted recounts | recounting
retorted retorts | retorting
sighed sighs | sighing
laughed laughs | laughing
snapped snaps | snapping
joked jokes | joking
quipped quips | quipping
shouted shouts | shouting
yelled yells | yelling
bellowed bellows | bellowing
barked barks | barking
growled growls | growling
muttered mutters | muttering
mumbled mumbles | mumbling
murmured murmurs | murmuring
whispered whispers | whispering
stammered stammers | stammering
sobbed sobs | sobbing
gasped gasps | gasping
groaned groans | groaning
grumbled grumbles | grumbling
chuckled chuckles | chuckling
thundered thunders | thundering
railed rails | railing
seethed seethes | seething
huffed huffs | huffing
hissed hisses | hissing
snarled snarls | snarling
spluttered splutters sputtered sputters | spluttering sputtering
stuttered stutters | stuttering
whimpered whimpers | whimpering
wailed wails | wailing
shrieked shrieks | shrieking
squealed squeals | squealing
intoned intones | intoning
drawled drawls | drawling
purred purrs | purring
cooed coos | cooing
crowed crows | crowing
gloated gloats | gloating
scoffed scoffs | scoffing
sneered sneers | sneering
fumed fumes | fuming
gushed gushes | gushing
enthused enthuses | enthusing
deadpanned deadpans | deadpanning
opined opines | opining
surmised surmises | surmising
mused muses | musing
wondered wonders | wondering
pondered ponders | pondering
reminisced reminisces | reminiscing
recalled recalls recall | recalling
reminded reminds | reminding
inquired inquires enquired enquires | inquiring enquiring
interjected interjects | interjecting
confided confides | confiding
clarified clarifies | clarifying
reiterated reiterates | reiterating
testified testifies | testifying
commented comments | commenting
suggested suggests | suggesting
complained complains | complaining
lamented laments | lamenting
countered counters | countering
rebutted rebuts | rebutting
cautioned cautions | cautioning
counselled counseled counsels | counselling counseling
exclaimed exclaims | exclaiming
chanted chants | chanting
pleaded pleads | pleading
begged begs | begging
implored implores | imploring
exhorted exhorts | exhorting
admonished admonishes | admonishing
assured assures | assuring
reassured reassures | reassuring
concurred concurs | concurring
`;

/** These say that the words are true, or cast doubt on them, as they report them. */
const VOUCHING = `
warned warns warn | warning
claimed claims claim | claiming
revealed reveals reveal | revealing
disclosed discloses disclose | disclosing
divulged divulges divulge | divulging
admitted admits admit | admitting
conceded concedes concede | conceding
acknowledged acknowledges acknowledge | acknowledging
insisted insists insist | insisting
asserted asserts assert | asserting
contended contends contend | contending
affirmed affirms affirm | affirming
reaffirmed reaffirms reaffirm | reaffirming
stressed stresses | stressing
emphasised emphasized emphasises emphasizes | emphasising emphasizing
alleged alleges allege | alleging
boasted boasts | boasting
confessed confesses confess | confessing
`;

/** These mean other things as well ("the United States", "the team called a meeting"). */
const WEAK = `
dubbed dubs | dubbing
stated states | stating
noted notes | noting
mentioned mentions | mentioning
indicated indicates | indicating
signalled signaled | signalling signaling
continued continues | continuing
called calls | calling
termed | terming
deemed deems | deeming
described describes | describing
characterised characterized characterises characterizes | characterising characterizing
depicted depicts | depicting
denied denies | denying
disputed disputes | disputing
confirmed confirms | confirming
observed observes | observing
concluded concludes | concluding
reported | reporting
posted | posting
published | publishing
read reads | reading
labelled labeled labels | labelling labeling
praised praises | praising
applauded applauds | applauding
commended commends | commending
congratulated congratulates | congratulating
thanked thanks | thanking
saluted salutes | saluting
criticised criticized criticises criticizes | criticising criticizing
condemned condemns | condemning
deplored deplores | deploring
chided chides | chiding
scolded scolds | scolding
berated berates | berating
rebuked rebukes | rebuking
lambasted lambasts | lambasting
castigated castigates | castigating
blasted blasts | blasting
bashed bashes | bashing
ripped rips | ripping
panned pans | panning
pilloried pillories | pillorying
savaged savages | savaging
skewered skewers | skewering
excoriated excoriates | excoriating
billed bills | billing
credited credits | crediting
attributed attributes | attributing
roared roars | roaring
beamed beams | beaming
bleated bleats bleat | bleating
blustered blusters | blustering
bemoaned bemoans | bemoaning
rued rues | ruing
teased teases | teasing
began begins | -
interrupted interrupts | interrupting
objected objects | objecting
decreed decrees | decreeing
captioned | -
raved raves | raving
relayed relays | relaying
howled howls | howling
boomed booms | booming
accused accuses | accusing
demanded demands | demanding
urged urges | urging
advised advises | advising
encouraged encourages | encouraging
appealed appeals | appealing
promised promises | promising
swore swears | swearing
believes believed believe | believing
thinks thought think | thinking
slammed slams | slamming
denounced denounces | denouncing
hoped hopes | hoping
agreed agrees | agreeing
disagreed disagrees | disagreeing
feared fears | fearing
worried worries | worrying
estimated estimates | estimating
quoted quotes | quoting
repeated repeats | repeating
referred refers | referring
spoke speaks | speaking
remembered remembers | remembering
shared | sharing
put | -
go goes went | -
blamed blames | blaming
cited cites | citing
found finds | finding
showed shows | showing
joined | joining
cried | crying
smiled smiles | smiling
grinned grins | grinning
nodded nods | nodding
shrugged shrugs | shrugging
moaned moans | moaning
apologised apologized apologises apologizes | apologising apologizing
ruled rules | ruling
portrayed portrays | portraying
likened likens | likening
compared compares | comparing
questioned questions | questioning
rejected rejects | rejecting
refuted refutes | refuting
defended defends | defending
welcomed welcomes | welcoming
mocked mocks | mocking
attacked attacks | attacking
echoed echoes | echoing
proclaimed proclaims | proclaiming
voiced voices | voicing
expressed expresses | expressing
hinted hints | hinting
answered | answering
screamed | screaming
raged | raging
reasoned | reasoning
reflected reflects | reflecting
ventured | venturing
volunteered | volunteering
protested | protesting
informed informs | informing
recollected recollects | recollecting
elaborated elaborates | elaborating
speculated speculates | speculating
implied implies | implying
`;

/** Weak words that vouch or doubt as well. */
const WEAK_VOUCHING = `
lauded lauds | lauding
decried decries | decrying
ridiculed ridicules | ridiculing
derided derides | deriding
hailed hails | hailing
touted touts | touting
dismissed dismisses | dismissing
branded brands | branding
maintained maintains | maintaining
underlined underlines | underlining
underscored underscores | underscoring
highlighted | highlighting
`;

/** Verbs that report speech with one of some words after them, and do other things without: "hit back". */
const WITH_PARTICLE = `
hit hits | hitting | out back
lashed lashes | lashing | out back
fired fires | firing | back off
shot shoots | shooting | back
struck strikes | striking | back
pointed points | pointing | out
blurted blurts | blurting | out
burst bursts | bursting | out
chimed chimes | chiming | in
weighed weighs | weighing | in
summed sums | summing | up
piped pipes | piping | up
made makes | making | clear
took takes | taking | issue aim
poured pours | pouring | scorn
paid pays | paying | tribute
`;
const PARTICLES_THAT_VOUCH = /^(?:pointed|made)$/;

/** Nouns for what is said: "in the words of", "her reply was short:". */
const NOUNS = 'words reply response answer verdict message advice plea explanation motto retort'.split(' ');

let forms: ReadonlyMap<string, CueForm> | undefined;

/** The cue that a word, in small letters, may be. */
export function englishCue(shadow: string): CueForm | null {
  forms ??= allForms();
  return forms.get(shadow) ?? null;
}

function allForms(): ReadonlyMap<string, CueForm> {
  const all = new Map<string, CueForm>();
  function add(finite: string, participles: string, known: Pick<CueForm, 'strength' | 'vouches' | 'particles'>): void {
    const [lemma = '', ...others] = finite.split(' ');
    for (const form of [lemma, ...others]) {
      if (!all.has(form)) all.set(form, { ...known, lemma, kind: 'verb', gender: null });
    }
    for (const form of participles.split(' ')) {
      if (form !== '-' && !all.has(form)) all.set(form, { ...known, lemma, kind: 'participle', gender: null });
    }
  }
  for (const [table, strength, vouches] of [
    [STRONG, 'strong', false],
    [VOUCHING, 'strong', true],
    [WEAK, 'weak', false],
    [WEAK_VOUCHING, 'weak', true],
  ] as const) {
    for (const [finite = '', participles = '-'] of rowsOf(table)) add(finite, participles, { strength, vouches });
  }
  for (const [finite = '', participles = '-', particles = ''] of rowsOf(WITH_PARTICLE)) {
    const vouches = PARTICLES_THAT_VOUCH.test(finite.split(' ')[0] ?? '');
    add(finite, participles, { strength: 'weak', vouches, particles: new Set(particles.split(' ')) });
  }
  all.set('according', { lemma: 'according to', kind: 'according', strength: 'strong', vouches: false, gender: null });
  for (const lemma of NOUNS) {
    all.set(lemma, { lemma, kind: 'according', strength: 'weak', vouches: false, gender: null, isNoun: true });
  }
  return all;
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));
}
