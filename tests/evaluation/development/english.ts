import type { KeyedText } from './keyed-text.ts';

/** Written for this purpose; no person, place or event in them is meant. */
export const ENGLISH_TEXTS: readonly KeyedText[] = [
  {
    name: 'quote, said X, then he added',
    text: `City to close two bridges for repairs
“We can’t wait another winter,” said Mayor Helen Brandt, who took office in March.
She added: “Drivers will need patience.”
The work is expected to cost $12 million.`,
    quotes: [
      { exact: 'We can’t wait another winter,', speaker: 'Helen Brandt', cue: 'said' },
      { exact: 'Drivers will need patience.', speaker: 'Helen Brandt', cue: 'added' },
    ],
    framing: [],
  },
  {
    name: 'straight marks, apposition, told reporters',
    text: `Ferry company apologises
"It should never have happened," Tom Wickes, the chief executive of Northline, told reporters on Monday. "We are sorry."
According to the coastguard, 40 people were on board.`,
    quotes: [
      { exact: 'It should never have happened,', speaker: 'Tom Wickes', cue: 'told' },
      { exact: 'We are sorry.', speaker: 'Tom Wickes', cue: 'told' },
    ],
    framing: [],
  },
  {
    name: 'split quote',
    text: `Farmers fear for the harvest
“The wells are dry,” Ana Duarte said, “and the river is next.”
“Nobody has come to look,” complained her neighbour, Luis Prado.`,
    quotes: [
      { exact: 'The wells are dry,', speaker: 'Ana Duarte', cue: 'said' },
      { exact: 'and the river is next.', speaker: 'Ana Duarte', cue: 'said' },
      { exact: 'Nobody has come to look,', speaker: 'Luis Prado', cue: 'complained' },
    ],
  },
  {
    name: 'British single marks with apostrophes and a nested quote',
    text: `Pupils praise new library
‘It’s the pupils’ favourite room,’ said head teacher Ravi Nair. ‘One boy told me, “I’d sleep here if I could.”’`,
    quotes: [
      { exact: 'It’s the pupils’ favourite room,', speaker: 'Ravi Nair', cue: 'said' },
      { exact: 'One boy told me, “I’d sleep here if I could.”', speaker: 'Ravi Nair', cue: 'said' },
      { exact: 'I’d sleep here if I could.', speaker: 'One boy', cue: 'told', nested: true },
    ],
  },
  {
    name: 'inches, feet, decades and titles',
    text: `Giant pike caught in village pond
The 52" pike was landed by 6'2" angler Joe Marsh, star of the 1990s show "Gone Fishing".
"I thought I'd hooked a log," Marsh said.`,
    quotes: [{ exact: "I thought I'd hooked a log,", speaker: 'Marsh', cue: 'said' }],
    framing: [],
  },
  {
    name: 'over paragraphs, opening mark repeated',
    text: `Widow’s plea over hospital delays
Mary Coyle, 71, said: “He waited nine hours on a trolley.
“Nobody told us what was wrong.
“I want someone to answer for it.”
The trust said it was reviewing the case.`,
    quotes: [
      { exact: 'He waited nine hours on a trolley.', speaker: 'Mary Coyle', cue: 'said' },
      { exact: 'Nobody told us what was wrong.', speaker: 'Mary Coyle', cue: null },
      { exact: 'I want someone to answer for it.', speaker: 'Mary Coyle', cue: null },
    ],
  },
  {
    name: 'partial quotes',
    text: `Opposition attacks tax plan
Opposition leader Grace Okafor called the plan “a gift to the rich” and warned that it would “hollow out” public services.
Finance Minister Peter Lund dismissed the criticism as "nonsense".`,
    quotes: [
      { exact: 'a gift to the rich', speaker: 'Grace Okafor', cue: 'called' },
      { exact: 'hollow out', speaker: 'Grace Okafor', cue: 'warned' },
      { exact: 'nonsense', speaker: 'Peter Lund', cue: 'dismissed' },
    ],
  },
  {
    name: 'scare quotes',
    text: `Inside the "wellness" trade
The clinic sells "detox" drips for $300 each. Its so-called experts have no licence.
"People feel better, that's all I know," owner Dana Fisk said.`,
    quotes: [{ exact: "People feel better, that's all I know,", speaker: 'Dana Fisk', cue: 'said' }],
    framing: ['wellness', 'detox', 'so-called experts'],
  },
  {
    name: 'closing mark missing',
    text: `Coach backs young keeper
"He has earned his place, said coach Bruno Silva after the match.
Silva added: "He is nineteen and fearless."`,
    quotes: [
      { exact: 'He has earned his place', speaker: 'Bruno Silva', cue: 'said' },
      { exact: 'He is nineteen and fearless.', speaker: 'Silva', cue: 'added' },
    ],
  },
  {
    name: 'opening mark missing',
    text: `Strike talks collapse
We were never going to accept that," union leader Carol Finch said.
"The offer was an insult," she told the BBC.`,
    quotes: [
      { exact: 'We were never going to accept that,', speaker: 'Carol Finch', cue: 'said' },
      { exact: 'The offer was an insult,', speaker: 'Carol Finch', cue: 'told' },
    ],
  },
  {
    name: 'no marks',
    text: `Bank holds rates
The central bank left interest rates unchanged on Thursday. Governor Ida Holm said that inflation would fall below 3 percent by June.
She said the economy was growing faster than the bank had forecast.`,
    quotes: [],
    framing: [],
  },
  {
    name: 'headline form and pronoun',
    text: `Nakamura: "We will rebuild"
Prime Minister Ken Nakamura visited the flooded valley on Tuesday.
"I have seen what you have lost," he said.`,
    quotes: [
      { exact: 'We will rebuild', speaker: 'Nakamura', cue: null },
      { exact: 'I have seen what you have lost,', speaker: 'Nakamura', cue: 'said' },
    ],
  },
  {
    name: 'title resolved to a name, organisation speaking',
    text: `Regulator fines water firm
Environment Secretary Joan Pike welcomed the fine. “Polluters must pay,” the secretary said.
“We accept the findings,” Clearwater said in a statement.`,
    quotes: [
      { exact: 'Polluters must pay,', speaker: 'Joan Pike', cue: 'said' },
      { exact: 'We accept the findings,', speaker: 'Clearwater', cue: 'said' },
    ],
  },
  {
    name: 'X, who …, said; question',
    text: `Survivors return to the square
Omar Reyes, who lost two cousins in the blast, said: “I come every year.”
“Why did nobody warn us?” he asked.`,
    quotes: [
      { exact: 'I come every year.', speaker: 'Omar Reyes', cue: 'said' },
      { exact: 'Why did nobody warn us?', speaker: 'Omar Reyes', cue: 'asked' },
    ],
  },
  {
    name: 'loaded narrative',
    text: `Brutal regime crushes peaceful protest
Security forces massacred unarmed protesters in the capital, and dozens were killed. The regime claimed that the crowd was armed.
State media admitted that shots were fired.`,
    quotes: [],
    framing: [
      'Brutal',
      'regime',
      'crushes',
      'massacred',
      'were killed',
      'regime',
      'claimed',
      'admitted',
      'shots were fired',
    ],
  },
  {
    name: 'quoted as saying, adding',
    text: `Minister rules out early vote
The minister, Paul Grau, was quoted as saying: "There will be no early vote."
He spoke to a local station, adding: "The people have decided."`,
    quotes: [
      { exact: 'There will be no early vote.', speaker: 'Paul Grau', cue: 'saying' },
      { exact: 'The people have decided.', speaker: 'Paul Grau', cue: 'adding' },
    ],
  },
  {
    name: 'two quotes of two people in a paragraph',
    text: `Neighbours split over wind farm
“It will ruin the view,” said retired teacher Ellen Moss. But farmer Jack Dale disagreed. “It will pay my bills,” he said.`,
    quotes: [
      { exact: 'It will ruin the view,', speaker: 'Ellen Moss', cue: 'said' },
      { exact: 'It will pay my bills,', speaker: 'Jack Dale', cue: 'said' },
    ],
  },
  {
    name: 'wire style, verb before a long subject',
    text: `Oil prices edge up as storm nears
Oil prices rose 2 percent on Tuesday as a storm approached the Gulf, traders said.
"The market is nervous, and rightly so," said Priya Raman, an analyst at Harbor Research in London. "But inventories are high."
A spokesperson for the port authority, who declined to be named, said the terminals would stay open "as long as it is safe."`,
    quotes: [
      { exact: 'The market is nervous, and rightly so,', speaker: 'Priya Raman', cue: 'said' },
      { exact: 'But inventories are high.', speaker: 'Priya Raman', cue: 'said' },
      { exact: 'as long as it is safe.', speaker: 'spokesperson for the port authority', cue: 'said' },
    ],
    framing: [],
  },
  {
    name: 'court report, testimony and a judge',
    text: `Driver jailed for crash
Passing sentence, Judge Miriam Stone told him: “You showed no remorse.”
Prosecutor Alan West said the defendant had been texting. “He looked at his phone eleven times,” West told the court.
In a letter read by his lawyer, the 23-year-old wrote that he was “truly sorry”.`,
    quotes: [
      { exact: 'You showed no remorse.', speaker: 'Miriam Stone', cue: 'told' },
      { exact: 'He looked at his phone eleven times,', speaker: 'West', cue: 'told' },
      { exact: 'truly sorry', speaker: 'the 23-year-old', cue: 'wrote' },
    ],
  },
  {
    name: 'tweet, statement, sign',
    text: `Mayor under pressure after flood
"The pumps failed because nobody maintained them," council member Rosa Klein wrote on X.
In a statement, the mayor's office said the claims were "without merit."
A banner at the town hall read: "Where were you?"`,
    quotes: [
      { exact: 'The pumps failed because nobody maintained them,', speaker: 'Rosa Klein', cue: 'wrote' },
      { exact: 'without merit.', speaker: "the mayor's office", cue: 'said' },
      { exact: 'Where were you?', speaker: 'banner', cue: 'read' },
    ],
  },
  {
    name: 'feature, quote first in the paragraph without attribution after a paraphrase',
    text: `Last cinema in town to close
Owner Fred Abel said that he had run out of money. “I have kept it going as long as I could.”
For Nina Shaw, 82, the loss is personal. “I met my husband in row F,” she said.
Abel says he will keep the projector.`,
    quotes: [
      { exact: 'I have kept it going as long as I could.', speaker: 'Fred Abel', cue: null },
      { exact: 'I met my husband in row F,', speaker: 'Nina Shaw', cue: 'said' },
    ],
  },
  {
    name: 'tabloid',
    text: `Fury as council boss pockets bonus
A council boss was slammed last night after pocketing a staggering £80,000 bonus. Furious residents branded the payout “obscene”.
Campaigner Lou Finn said: “It’s a slap in the face for hard-working families.”`,
    quotes: [
      { exact: 'obscene', speaker: 'residents', cue: 'branded' },
      { exact: 'It’s a slap in the face for hard-working families.', speaker: 'Lou Finn', cue: 'said' },
    ],
    framing: [
      'Fury',
      'slammed',
      'pockets',
      'pocketing',
      'staggering',
      'Furious',
      'slap in the face',
      'hard-working families',
    ],
  },
  {
    name: 'single straight marks, headline partial quote',
    text: `Hospital wait 'a disgrace', says minister
Health Minister Owen Price said waits of 'up to 14 hours' were 'unacceptable'.
'We've let patients down,' he told MPs.`,
    quotes: [
      { exact: 'a disgrace', speaker: 'Owen Price', cue: 'says' },
      { exact: 'up to 14 hours', speaker: 'Owen Price', cue: 'said' },
      { exact: 'unacceptable', speaker: 'Owen Price', cue: 'said' },
      { exact: "We've let patients down,", speaker: 'Owen Price', cue: 'told' },
    ],
  },
  {
    name: 'as X put it; according to',
    text: `Why the lake is shrinking
The lake has lost a third of its water since 2010, according to a report by the Basin Institute.
It is, as hydrologist Leo Vann put it, "a slow emergency."
"We measured the same decline in every month," according to Vann.`,
    quotes: [
      { exact: 'a slow emergency.', speaker: 'Leo Vann', cue: 'put' },
      { exact: 'We measured the same decline in every month,', speaker: 'Vann', cue: 'according to' },
    ],
    framing: [],
  },
];
