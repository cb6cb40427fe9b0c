import type { CueForm } from './cue-form.ts';

/** The forms of verbs that report speech: past and its like, then the present participle. */
const STRONG = `
said say says | saying
told tell tells | telling
added adds | adding
wrote | writing
asked asks | asking
replied replies | replying
responded responds | responding
explained explains | explaining
argued argues | arguing
announced announces | announcing
declared declares | declaring
warned warns | warning
predicted predicts | predicting
vowed vows | vowing
pledged pledges | pledging
tweeted tweets | tweeting
remarked remarks | remarking
recounted recounts | recounting
retorted retorts | retorting
sighed sighs | sighing
laughed laughs | laughing
snapped snaps | snapping
joked jokes | joking
quipped quips | quipping
shouted shouts | shouting
testified testifies | testifying
commented comments | commenting
suggested suggests | suggesting
complained complains | complaining
recalled recalls | recalling
stressed stresses | stressing
emphasised emphasized emphasises emphasizes | emphasising emphasizing
lamented laments | lamenting
countered counters | countering
cautioned cautions | cautioning
reiterated reiterates | reiterating
emailed | -
mused muses | musing
exclaimed exclaims | exclaiming
whispered whispers | whispering
chanted chants | chanting
`;

/** These say that the words are true, or cast doubt on them, as they report them. */
const VOUCHING = `
claimed claims claim | claiming
revealed reveals reveal | revealing
admitted admits admit | admitting
conceded concedes concede | conceding
acknowledged acknowledges acknowledge | acknowledging
insisted insists insist | insisting
alleged alleges allege | alleging
boasted boasts | boasting
confessed confesses confess | confessing
`;

/** These mean other things as well ("the United States", "the team called a meeting"). */
const WEAK = `
stated | stating
noted notes | noting
continued continues | continuing
called calls | calling
described describes | describing
denied denies | denying
confirmed confirms | confirming
observed observes | observing
concluded concludes | concluding
reported | reporting
posted | posting
read reads | -
dubbed dubs | dubbing
branded brands | branding
labelled labeled labels | labelling labeling
praised praises | praising
criticised criticized | criticising criticizing
condemned condemns | condemning
accused accuses | accusing
demanded demands | demanding
urged urges | urging
promised promises | promising
believes believed believe | believing
thinks thought think | thinking
hailed hails | hailing
slammed slams | slamming
denounced denounces | denouncing
dismissed dismisses | dismissing
hoped hopes | hoping
agreed agrees | agreeing
feared fears | fearing
estimated estimates | estimating
quoted quotes | quoting
repeated repeats | repeating
referred refers | referring
spoke speaks | speaking
shared | sharing
put | -
go goes went | -
blamed blames | blaming
cited cites | citing
found finds | finding
showed shows | showing
joined | joining
shot fired | -
summed | summing
apologised apologized apologises apologizes | apologising apologizing
ruled rules | ruling
portrayed portrays | portraying
likened likens | likening
compared compares | comparing
questioned questions | questioning
rejected rejects | rejecting
defended defends | defending
welcomed welcomes | welcoming
mocked mocks | mocking
attacked attacks | attacking
echoed echoes | echoing
proclaimed proclaims | proclaiming
voiced voices | voicing
expressed expresses | expressing
hinted hints | hinting
`;

let forms: ReadonlyMap<string, CueForm> | undefined;

/** The cue that a word, in small letters, may be. */
export function englishCue(shadow: string): CueForm | null {
  forms ??= allForms();
  return forms.get(shadow) ?? null;
}

function allForms(): ReadonlyMap<string, CueForm> {
  const all = new Map<string, CueForm>();
  for (const [table, strength, vouches] of [
    [STRONG, 'strong', false],
    [VOUCHING, 'strong', true],
    [WEAK, 'weak', false],
  ] as const) {
    for (const line of table.trim().split('\n')) {
      const [finite = '', participles = '-'] = line.split(' | ');
      const lemma = finite.split(' ')[0] ?? '';
      const base = { lemma, strength, vouches, gender: null } as const;
      for (const form of finite.split(' ')) all.set(form, { ...base, kind: 'verb' });
      for (const form of participles.split(' ')) if (form !== '-') all.set(form, { ...base, kind: 'participle' });
    }
  }
  all.set('according', { lemma: 'according to', kind: 'according', strength: 'strong', vouches: false, gender: null });
  return all;
}
