import type { KeyedText } from './keyed-text.ts';

/** English texts as daily papers and their political, business and foreign desks print them. */
export const ENGLISH_DAILIES: readonly KeyedText[] = [
  {
    name: 'a London left-of-centre daily, a long apposition after the cue',
    text: `Nurses at a hospital in Leeds will strike for three days next month in an escalating row over night shifts.

“We are at breaking point,” said Jane Doyle, a 34-year-old nurse from Harehills who has worked on the ward for 11 years and whose mother is a patient there. “People cry in the car park before they come in.”

The hospital trust said the walkout was “deeply disappointing”. Its chief executive, Martin Bewley, added: “Patients will pay the price for this.”

Doyle dismissed the comment as scaremongering. “He hasn’t done a night in his life,” she said.`,
    quotes: [
      { exact: 'We are at breaking point,', speaker: 'Jane Doyle', cue: 'said' },
      { exact: 'People cry in the car park before they come in.', speaker: 'Jane Doyle', cue: 'said' },
      { exact: 'deeply disappointing', speaker: 'The hospital trust', cue: 'said' },
      { exact: 'Patients will pay the price for this.', speaker: 'Martin Bewley', cue: 'added' },
      { exact: 'He hasn’t done a night in his life,', speaker: 'Jane Doyle', cue: 'said' },
    ],
    framing: ['escalating', 'breaking point', 'deeply disappointing', 'pay the price', 'dismissed', 'scaremongering'],
  },
  {
    name: 'a New York daily, cue in the middle and courtesy titles',
    text: `The school board voted 5 to 4 on Tuesday to close three elementary schools, a decision that Mr. Alvarez, the board president, described as “the least bad option.”

“I have two kids in this district,” Ms. Winthrop, who voted against the plan, said during the debate, “and I can tell you that nobody asked them.”

Mr. Alvarez was unmoved. “We have 2,000 empty seats,” he said. “That is the arithmetic.”

Ms. Winthrop called the process “a sham.”`,
    quotes: [
      { exact: 'the least bad option.', speaker: 'Mr. Alvarez', cue: 'described' },
      { exact: 'I have two kids in this district,', speaker: 'Ms. Winthrop', cue: 'said' },
      { exact: 'and I can tell you that nobody asked them.', speaker: 'Ms. Winthrop', cue: 'said' },
      { exact: 'We have 2,000 empty seats,', speaker: 'Mr. Alvarez', cue: 'said' },
      { exact: 'That is the arithmetic.', speaker: 'Mr. Alvarez', cue: 'said' },
      { exact: 'a sham.', speaker: 'Ms. Winthrop', cue: 'called' },
    ],
    framing: ['unmoved', 'a sham'],
  },
  {
    name: 'a London tabloid, single marks and capitals',
    text: `FURIOUS residents have blasted a council after it splashed out £40,000 on a 'hideous' roundabout.

Dad-of-three Kevin Marsh, 47, fumed: 'It's an absolute eyesore. They've lost the plot.'

'My bins haven't been collected for a month,' added the builder.

Pensioner Doris Tuckwell, 81, told MailOnline: 'I thought a spaceship had landed.'

But council leader Simon Frayne insisted the 'landmark' would 'put the town on the map'.`,
    quotes: [
      { exact: "It's an absolute eyesore. They've lost the plot.", speaker: 'Kevin Marsh', cue: 'fumed' },
      { exact: "My bins haven't been collected for a month,", speaker: 'Kevin Marsh', cue: 'added' },
      { exact: 'I thought a spaceship had landed.', speaker: 'Doris Tuckwell', cue: 'told' },
      { exact: 'put the town on the map', speaker: 'Simon Frayne', cue: 'insisted' },
    ],
    framing: [
      'FURIOUS',
      'blasted',
      'splashed out',
      'hideous',
      'fumed',
      'absolute eyesore',
      'lost the plot',
      'insisted',
    ],
  },
  {
    name: 'a Wall Street daily, people familiar and a memo',
    text: `Cardwell Foods has hired bankers to explore a breakup, according to people familiar with the matter.

“They want it done before the summer,” one of those people said.

In a memo to employees reviewed by the Journal, Chief Executive Laura Stanhope wrote that the company “will not be distracted by noise.”

Activist investor Greg Talbot, who owns 6% of the shares, has called management “asleep at the wheel.” Mr. Talbot declined to comment.

“It’s a melting ice cube,” said Nina Brandt, a portfolio manager at Oakline Partners, which sold its stake last year.`,
    quotes: [
      { exact: 'They want it done before the summer,', speaker: 'one of those people', cue: 'said' },
      { exact: 'will not be distracted by noise.', speaker: 'Laura Stanhope', cue: 'wrote' },
      { exact: 'asleep at the wheel.', speaker: 'Greg Talbot', cue: 'called' },
      { exact: 'It’s a melting ice cube,', speaker: 'Nina Brandt', cue: 'said' },
    ],
    framing: ['noise', 'asleep at the wheel', 'melting ice cube'],
  },
  {
    name: 'a Dublin daily, the Dáil and a Taoiseach',
    text: `The Taoiseach has insisted there will be no early election, despite what he described as “fevered speculation” in Leinster House.

Speaking in Cork on Monday, Eoin Gallagher said: “I have a mandate and I intend to see it through.”

Labour leader Niamh Ó Briain accused him of “running scared”. The Government was “limping from crisis to crisis”, she said.

“The people of Ireland deserve better than this shambles,” Ms Ó Briain told the Dáil.

A Fine Gael source said the mood in the parliamentary party was “grim”.`,
    quotes: [
      { exact: 'fevered speculation', speaker: 'Eoin Gallagher', cue: 'described' },
      { exact: 'I have a mandate and I intend to see it through.', speaker: 'Eoin Gallagher', cue: 'said' },
      { exact: 'running scared', speaker: 'Niamh Ó Briain', cue: 'accused' },
      { exact: 'limping from crisis to crisis', speaker: 'Niamh Ó Briain', cue: 'said' },
      { exact: 'The people of Ireland deserve better than this shambles,', speaker: 'Niamh Ó Briain', cue: 'told' },
      { exact: 'grim', speaker: 'A Fine Gael source', cue: 'said' },
    ],
    framing: [
      'insisted',
      'fevered speculation',
      'accused',
      'running scared',
      'limping from crisis to crisis',
      'shambles',
    ],
  },
  {
    name: 'a US cable site, posts quoted',
    text: `The governor took a victory lap Friday after a federal judge tossed out a lawsuit against his border plan.

"Total and complete VICTORY for law-abiding Texans!" Gov. Dale Harmon wrote on X.

"The radical activists lost, and common sense won," he added in a second post.

Attorney Ruth Okafor, who represents the plaintiffs, vowed to appeal.

"This fight is far from over," she told Fox News Digital.

The governor's office did not immediately respond to a request for comment.`,
    quotes: [
      { exact: 'Total and complete VICTORY for law-abiding Texans!', speaker: 'Dale Harmon', cue: 'wrote' },
      { exact: 'The radical activists lost, and common sense won,', speaker: 'Dale Harmon', cue: 'added' },
      { exact: 'This fight is far from over,', speaker: 'Ruth Okafor', cue: 'told' },
    ],
    framing: [
      'victory lap',
      'tossed out',
      'Total and complete VICTORY',
      'radical activists',
      'common sense',
      'vowed',
      'This fight is far from over',
    ],
  },
  {
    name: 'a headline that names its speaker, then the speech',
    text: `Minister: ‘No family will be left behind’ in housing overhaul

Housing minister Clara Benson has promised sweeping reform of the rental market.

Benson said in a speech in Manchester that tenants had been “treated like cash machines for too long”. “That ends today,” she declared.

Landlords’ leader Hugh Pargeter said the plan would backfire, warning of “a mass exodus” of owners.`,
    quotes: [
      { exact: 'No family will be left behind', speaker: 'Clara Benson', cue: null },
      { exact: 'treated like cash machines for too long', speaker: 'Clara Benson', cue: 'said' },
      { exact: 'That ends today,', speaker: 'Clara Benson', cue: 'declared' },
      { exact: 'a mass exodus', speaker: 'Hugh Pargeter', cue: 'warning' },
    ],
    framing: ['left behind', 'sweeping reform', 'cash machines', 'backfire', 'warning', 'mass exodus'],
  },
  {
    name: 'a speech over several paragraphs, marks opened again',
    text: `In a farewell address, Bishop Samuel Kirwan asked the congregation for forgiveness.

“I came to you a young man and I leave you an old one.

“I was not always brave. There were mornings when I should have spoken and did not.

“For that I am sorry.”

The bishop, who is 74, then walked the length of the nave and shook hands with all who were there.`,
    quotes: [
      { exact: 'I came to you a young man and I leave you an old one.', speaker: 'Samuel Kirwan', cue: null },
      {
        exact: 'I was not always brave. There were mornings when I should have spoken and did not.',
        speaker: 'Samuel Kirwan',
        cue: null,
      },
      { exact: 'For that I am sorry.', speaker: 'Samuel Kirwan', cue: null },
    ],
  },
  {
    name: 'a quotation within a quotation, American marks',
    text: `“My commander told me, ‘You are not going home until the last truck is over,’” Sgt. Luis Ferrer recalled.

“I said, ‘Yes, sir,’ and that was that,” he said with a laugh.

Ferrer, who is 39, now runs a bakery called “Second Rise” in Tucson.

His wife, Ana, said he still wakes at 4 a.m. “That part,” she said, “he never left behind.”`,
    quotes: [
      {
        exact: 'My commander told me, ‘You are not going home until the last truck is over,’',
        speaker: 'Luis Ferrer',
        cue: 'recalled',
      },
      {
        exact: 'You are not going home until the last truck is over,',
        speaker: 'My commander',
        cue: 'told',
        nested: true,
      },
      { exact: 'I said, ‘Yes, sir,’ and that was that,', speaker: 'Luis Ferrer', cue: 'said' },
      { exact: 'Yes, sir,', speaker: 'Luis Ferrer', cue: 'said', nested: true },
      { exact: 'That part,', speaker: 'Ana', cue: 'said' },
      { exact: 'he never left behind.', speaker: 'Ana', cue: 'said' },
    ],
  },
  {
    name: 'a foreign desk, a leader told an ally and was answered',
    text: `Relations between the two neighbours hit rock bottom on Saturday after Prime Minister Goran Petrovik branded his counterpart “a liar and a coward”.

Petrovik’s outburst came hours after Elena Marku, the prime minister of neighbouring Dardania, released recordings which she claimed proved that he had lied about the border deal.

Marku, 48, hit back in an interview with the newspaper Dita. “He can shout as loudly as he likes,” she said. “Facts do not go away.”

A European diplomat, who spoke on condition of anonymity, described the spat as “playground stuff with tanks”.`,
    quotes: [
      { exact: 'a liar and a coward', speaker: 'Goran Petrovik', cue: 'branded' },
      { exact: 'He can shout as loudly as he likes,', speaker: 'Elena Marku', cue: 'said' },
      { exact: 'Facts do not go away.', speaker: 'Elena Marku', cue: 'said' },
      { exact: 'playground stuff with tanks', speaker: 'A European diplomat', cue: 'described' },
    ],
    framing: ['hit rock bottom', 'branded', 'outburst', 'claimed', 'hit back', 'spat', 'playground stuff with tanks'],
  },
  {
    name: 'a parliament sketch, several he and she',
    text: `Shadow chancellor Rupert Hale and Treasury minister Gwen Abbott traded blows over the budget on Wednesday.

Hale said the sums “do not add up and never did”. Abbott laughed. “He should know,” she shot back. “He couldn’t add up his own expenses.”

He demanded that she withdraw the remark. The Speaker, Sir Colin Drewe, urged both to “calm down”.

“I withdraw nothing,” she said.`,
    quotes: [
      { exact: 'do not add up and never did', speaker: 'Rupert Hale', cue: 'said' },
      { exact: 'He should know,', speaker: 'Gwen Abbott', cue: 'shot' },
      { exact: 'He couldn’t add up his own expenses.', speaker: 'Gwen Abbott', cue: 'shot' },
      { exact: 'calm down', speaker: 'Sir Colin Drewe', cue: 'urged' },
      { exact: 'I withdraw nothing,', speaker: 'Gwen Abbott', cue: 'said' },
    ],
    framing: ['traded blows', 'shot back', 'demanded'],
  },
  {
    name: 'a letter and a report as speakers',
    text: `An independent inquiry has found that the port authority “failed at every level” to prevent the 2021 explosion.

The 300-page report, published on Thursday, says managers “looked the other way” for years.

In a letter to the inquiry’s chair, Dame Patricia Lowe, the authority admitted “serious shortcomings” but denied that lives had been put at risk.

“These families have waited too long for the truth,” Dame Patricia said. “They have it now.”`,
    quotes: [
      { exact: 'failed at every level', speaker: 'An independent inquiry', cue: 'found' },
      { exact: 'looked the other way', speaker: 'report', cue: 'says' },
      { exact: 'serious shortcomings', speaker: 'the authority', cue: 'admitted' },
      { exact: 'These families have waited too long for the truth,', speaker: 'Dame Patricia Lowe', cue: 'said' },
      { exact: 'They have it now.', speaker: 'Dame Patricia Lowe', cue: 'said' },
    ],
    framing: ['failed at every level', 'looked the other way', 'admitted', 'shortcomings', 'put at risk'],
  },
  {
    name: 'a daily whose closing marks are missing',
    text: `Harbour pilots have refused to work in fog since the collision.

"We are not going out blind again, said their union leader, Pieter Claes.

Port director Annika Holm said the decision was "regrettable but understandable".

"Safety comes first, Holm said. "It always has."`,
    quotes: [
      { exact: 'We are not going out blind again,', speaker: 'Pieter Claes', cue: 'said' },
      { exact: 'regrettable but understandable', speaker: 'Annika Holm', cue: 'said' },
      { exact: 'Safety comes first,', speaker: 'Annika Holm', cue: 'said' },
      { exact: 'It always has.', speaker: 'Annika Holm', cue: 'said' },
    ],
  },
  {
    name: 'mixed marks and a copied page',
    text: `The new ferry will be named after the poet Róisín Daly, the operator announced.

“She belonged to the sea", her grandson Fintan Daly told the Western Herald.

"I think she'd have laughed”, he added. ''She couldn't swim.''

The operator's head of fleet, Carla Nunes, said the name was “chosen by the islanders themselves".`,
    quotes: [
      { exact: 'She belonged to the sea', speaker: 'Fintan Daly', cue: 'told' },
      { exact: "I think she'd have laughed", speaker: 'Fintan Daly', cue: 'added' },
      { exact: "She couldn't swim.", speaker: 'Fintan Daly', cue: 'added' },
      { exact: 'chosen by the islanders themselves', speaker: 'Carla Nunes', cue: 'said' },
    ],
  },
  {
    name: 'an editorial, scare quotes and no speaker',
    text: `So this is what the ministry calls "reform". A third of the libraries will close, and the rest are to be run by "volunteers" who never volunteered.

The fact is that this government has never cared for the poor. Of course the minister will say there is no money. There was money enough for his new car.

Enough is enough. Our towns are being bled dry by people who could not find them on a map.`,
    quotes: [{ exact: 'reform', speaker: 'the ministry', cue: 'calls' }],
    framing: ['reform', 'volunteers', 'The fact is', 'Of course', 'Enough is enough', 'bled dry', 'Our towns'],
  },
  {
    name: 'a migrants report with pushing figures of speech',
    text: `Ministers were scrambling last night to stem a tide of migrants pouring across the Channel after the busiest day of the year.

More than 800 people, some of them children, were brought ashore at Dover, where facilities are already overwhelmed.

Home Office minister Neil Garside said the Government was "working round the clock". But backbencher Fay Sumner hit out at a "toothless" policy that she said had turned the coast into "a soft touch".

Charities accused both of stoking fear. "These are people, not a flood," said Amal Yusuf of Harbour Aid.`,
    quotes: [
      { exact: 'working round the clock', speaker: 'Neil Garside', cue: 'said' },
      { exact: 'toothless', speaker: 'Fay Sumner', cue: 'hit out' },
      { exact: 'a soft touch', speaker: 'Fay Sumner', cue: 'said' },
      { exact: 'These are people, not a flood,', speaker: 'Amal Yusuf', cue: 'said' },
    ],
    framing: [
      'scrambling',
      'stem a tide',
      'pouring',
      'overwhelmed',
      'hit out',
      'toothless',
      'soft touch',
      'accused',
      'stoking fear',
    ],
  },
  {
    name: 'a war report in the passive',
    text: `At least 20 people were killed when a market was struck on Friday, medics said.

"Bodies were everywhere. We collected them in blankets," said Dr. Hala Mansour, who runs the town's only clinic.

The army said it had carried out "a precise operation against a command centre" and that any collateral damage was being reviewed. Mistakes were made, a senior officer acknowledged on condition of anonymity.

A neutral monitoring group said it was "the bloodiest day since the truce collapsed".`,
    quotes: [
      { exact: 'Bodies were everywhere. We collected them in blankets,', speaker: 'Hala Mansour', cue: 'said' },
      { exact: 'a precise operation against a command centre', speaker: 'The army', cue: 'said' },
      { exact: 'the bloodiest day since the truce collapsed', speaker: 'A neutral monitoring group', cue: 'said' },
    ],
    framing: ['were killed', 'was struck', 'collateral damage', 'Mistakes were made', 'acknowledged', 'bloodiest'],
  },
];
