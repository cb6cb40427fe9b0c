import type { KeyedText } from './keyed-text.ts';

/** After the habits of many newsrooms; no person, place or event in them is meant. */
export const ENGLISH_NEWSROOM_TEXTS: readonly KeyedText[] = [
  {
    name: 'agency: told a news conference, the minister, he and she',
    text: `Ministers clash over border plan
Interior Minister Tomas Vrana told a news conference in the capital on Friday that the border plan was "the only workable option".
"We have run out of alternatives," the minister said.
Justice Minister Eva Holub said she would vote against it. "It breaks the law, plainly," she said, adding that the cabinet had "not read the opinion."
Vrana dismissed that as "theatre".`,
    quotes: [
      { exact: 'the only workable option', speaker: 'Tomas Vrana', cue: 'told' },
      { exact: 'We have run out of alternatives,', speaker: 'Tomas Vrana', cue: 'said' },
      { exact: 'It breaks the law, plainly,', speaker: 'Eva Holub', cue: 'said' },
      { exact: 'not read the opinion.', speaker: 'Eva Holub', cue: 'adding' },
      { exact: 'theatre', speaker: 'Vrana', cue: 'dismissed' },
    ],
  },
  {
    name: 'broadcaster: single marks in headline, apposition after the name',
    text: `Water firm boss 'sorry' for sewage spill
The chief executive of Severnbrook Water has apologised for a spill that closed three beaches.
Hannah Price, who took over in May, told the programme: "We got this wrong and I am sorry."
Pressed on whether she would resign, Ms Price replied: "No. I have a job to finish."
A spokesman for the regulator said it was "considering all options".`,
    quotes: [
      { exact: 'sorry', speaker: 'Water firm boss', cue: null },
      { exact: 'We got this wrong and I am sorry.', speaker: 'Hannah Price', cue: 'told' },
      { exact: 'No. I have a job to finish.', speaker: 'Price', cue: 'replied' },
      { exact: 'considering all options', speaker: 'spokesman for the regulator', cue: 'said' },
    ],
  },
  {
    name: 'US daily: full name, age, job; last name later',
    text: `Storm leaves thousands without power
Linemen worked through the night to restore power to 40,000 homes, officials said.
“I’ve never heard wind like that,” said Delia Ramos, 58, a school bus driver who rode out the storm in her bathtub. “The house was shaking.”
Ramos said her neighbors had not been so lucky. “They lost the roof,” she said. “They lost everything.”
Gov. Mark Dale called the damage “heartbreaking.”`,
    quotes: [
      { exact: 'I’ve never heard wind like that,', speaker: 'Delia Ramos', cue: 'said' },
      { exact: 'The house was shaking.', speaker: 'Delia Ramos', cue: 'said' },
      { exact: 'They lost the roof,', speaker: 'Ramos', cue: 'said' },
      { exact: 'They lost everything.', speaker: 'Ramos', cue: 'said' },
      { exact: 'heartbreaking.', speaker: 'Mark Dale', cue: 'called' },
    ],
    framing: ['heartbreaking.'],
  },
  {
    name: 'sport: coach by surname, player by nickname',
    text: `City held at home by ten men
City were held to a 1-1 draw by ten-man Albion on Saturday.
Manager Luca Ferri blamed the pitch. “You could not pass five metres,” the Italian said. “It was like playing on sand.”
Captain Danny Obi, who missed a late penalty, was more blunt: “That one is on me.”
Albion coach Steve Marr praised his side’s “incredible heart”.`,
    quotes: [
      { exact: 'You could not pass five metres,', speaker: 'Luca Ferri', cue: 'said' },
      { exact: 'It was like playing on sand.', speaker: 'Luca Ferri', cue: 'said' },
      { exact: 'That one is on me.', speaker: 'Danny Obi', cue: null },
      { exact: 'incredible heart', speaker: 'Steve Marr', cue: 'praised' },
    ],
  },
  {
    name: 'business: company speaks, the company, it',
    text: `Nordhaven shares slump after warning
Nordhaven shares fell 14% on Wednesday after the shipping group warned that profit would be "significantly below" forecasts.
"Freight rates have fallen faster than we expected," the company said in a statement. It added: "We see no quick recovery."
Chief Financial Officer Ingrid Moen told analysts the group would cut costs. "Nothing is off the table," she said.
Analysts at Fjordbank said the warning was "worse than feared".`,
    quotes: [
      { exact: 'significantly below', speaker: 'Nordhaven', cue: 'warned' },
      { exact: 'Freight rates have fallen faster than we expected,', speaker: 'Nordhaven', cue: 'said' },
      { exact: 'We see no quick recovery.', speaker: 'Nordhaven', cue: 'added' },
      { exact: 'Nothing is off the table,', speaker: 'Ingrid Moen', cue: 'said' },
      { exact: 'worse than feared', speaker: 'Analysts at Fjordbank', cue: 'said' },
    ],
  },
  {
    name: 'police, inspector, witness in a local paper',
    text: `Police appeal after shop robbery
Police are looking for two men after a robbery at a corner shop in Mill Lane.
Det Insp Karen Hughes, of the county force, said: “This was a frightening ordeal for the staff.
“Nobody was hurt, but it could have been very different.”
Shop owner Amit Shah, 44, said he had been trading there for 20 years. He added: “I won’t be driven out.”
A police spokeswoman said officers were “following several lines of inquiry”.`,
    quotes: [
      { exact: 'This was a frightening ordeal for the staff.', speaker: 'Karen Hughes', cue: 'said' },
      { exact: 'Nobody was hurt, but it could have been very different.', speaker: 'Karen Hughes', cue: null },
      { exact: 'I won’t be driven out.', speaker: 'Amit Shah', cue: 'added' },
      { exact: 'following several lines of inquiry', speaker: 'A police spokeswoman', cue: 'said' },
    ],
  },
  {
    name: 'research: study, co-author, university, according to',
    text: `Bees learn faster in groups, study finds
Bees solve puzzles faster when they can watch one another, according to a study published on Thursday.
"It was a real surprise," said Dr. Noor Haddad, a biologist at Elmsford University and the study's lead author.
The team found that "social learning is not limited to big brains."
Haddad's colleague Pierre Blanc put it more simply. "Bees copy," he said.`,
    quotes: [
      { exact: 'It was a real surprise,', speaker: 'Noor Haddad', cue: 'said' },
      { exact: 'social learning is not limited to big brains.', speaker: 'The team', cue: 'found' },
      { exact: 'Bees copy,', speaker: 'Pierre Blanc', cue: 'said' },
    ],
    framing: [],
  },
  {
    name: 'dropped closing mark before He added',
    text: `Mayor rejects calls to quit
Mayor Philip Crane said on Monday: "I was elected to serve four years and I will serve four years.
He added that the inquiry was "a distraction".
His deputy, Laura Munn, told the council: "The public deserves answers."`,
    quotes: [
      { exact: 'I was elected to serve four years and I will serve four years.', speaker: 'Philip Crane', cue: 'said' },
      { exact: 'a distraction', speaker: 'Philip Crane', cue: 'added' },
      { exact: 'The public deserves answers.', speaker: 'Laura Munn', cue: 'told' },
    ],
  },
  {
    name: 'dropped closing mark within the line',
    text: `Teachers vote to strike
Union secretary Beth Doyle said: “Members have been patient for two years. She added that talks could resume on Friday.
“We remain open to talks,” the education department said.`,
    quotes: [
      { exact: 'Members have been patient for two years.', speaker: 'Beth Doyle', cue: 'said' },
      { exact: 'We remain open to talks,', speaker: 'the education department', cue: 'said' },
    ],
  },
  {
    name: 'dropped opening mark',
    text: `Family thanks rescuers
We will never be able to repay them,” said the boy’s father, Colm Byrne.
“They are heroes,” added his wife, Aoife.`,
    quotes: [
      { exact: 'We will never be able to repay them,', speaker: 'Colm Byrne', cue: 'said' },
      { exact: 'They are heroes,', speaker: 'Aoife', cue: 'added' },
    ],
  },
  {
    name: 'court: testimony, the 43-year-old, as saying',
    text: `Ex-banker tells court he 'trusted' partner
Former banker Neil Ashby told the court on Tuesday that he had "trusted the wrong man".
"I signed what was put in front of me," the 43-year-old said.
Cross-examined by prosecutor Jane Okoro, he replied: "I did not read it."
A witness quoted Ashby as saying: "Nobody will ever check."`,
    quotes: [
      { exact: 'trusted', speaker: 'Ex-banker', cue: 'tells' },
      { exact: 'trusted the wrong man', speaker: 'Neil Ashby', cue: 'told' },
      { exact: 'I signed what was put in front of me,', speaker: 'Neil Ashby', cue: 'said' },
      { exact: 'I did not read it.', speaker: 'Neil Ashby', cue: 'replied' },
      { exact: 'Nobody will ever check.', speaker: 'Ashby', cue: 'saying' },
    ],
  },
  {
    name: 'post, statement, report that says',
    text: `Airline blames software for delays
In a post on X, the airline said it was "deeply sorry for the disruption".
Passengers were less forgiving. "Eleven hours and one sandwich," wrote Femi Ade, a student from Leeds.
A leaked memo read: "Do not discuss compensation with customers."
The regulator's report said the system had "no working backup".`,
    quotes: [
      { exact: 'deeply sorry for the disruption', speaker: 'the airline', cue: 'said' },
      { exact: 'Eleven hours and one sandwich,', speaker: 'Femi Ade', cue: 'wrote' },
      { exact: 'Do not discuss compensation with customers.', speaker: 'A leaked memo', cue: 'read' },
      { exact: 'no working backup', speaker: "The regulator's report", cue: 'said' },
    ],
  },
  {
    name: 'blaming, calling, describing',
    text: `Opposition walks out of budget vote
Opposition lawmakers walked out on Thursday, calling the budget "a fraud on the poor".
Their leader, Miriam Sato, accused the government of "cooking the books", blaming a "culture of secrecy".
The finance minister, Paulo Reis, described the walkout as "childish". He urged them to "come back and do the work".`,
    quotes: [
      { exact: 'a fraud on the poor', speaker: 'Opposition lawmakers', cue: 'calling' },
      { exact: 'cooking the books', speaker: 'Miriam Sato', cue: 'accused' },
      { exact: 'culture of secrecy', speaker: 'Miriam Sato', cue: 'blaming' },
      { exact: 'childish', speaker: 'Paulo Reis', cue: 'described' },
      { exact: 'come back and do the work', speaker: 'Paulo Reis', cue: 'urged' },
    ],
  },
  {
    name: 'feature: quotes alone in their paragraphs',
    text: `The last lighthouse keeper
Every evening Angus Muir climbs 112 steps to check a lamp that no longer needs him.
“It’s habit,” he says. “My legs would go up without me.”
“People ask if I get lonely. I tell them, ‘Only in company.’”
His daughter Isla, who lives in the city, visits once a month. “Dad thinks the sea would miss him,” she says.`,
    quotes: [
      { exact: 'It’s habit,', speaker: 'Angus Muir', cue: 'says' },
      { exact: 'My legs would go up without me.', speaker: 'Angus Muir', cue: 'says' },
      { exact: 'People ask if I get lonely. I tell them, ‘Only in company.’', speaker: 'Angus Muir', cue: null },
      { exact: 'Only in company.', speaker: 'Angus Muir', cue: 'tell', nested: true },
      { exact: 'Dad thinks the sea would miss him,', speaker: 'Isla', cue: 'says' },
    ],
  },
  {
    name: 'headline name: quote; title of a book; the author',
    text: `Novelist Ada Quill: 'I burned the first draft'
Ada Quill's new novel, "The Salt Road", took nine years to write.
"I burned the first draft in the garden," the author recalls. "The neighbours thought I was having a barbecue."
Her publisher calls the book "a masterpiece". Quill is not so sure: "Ask me in ten years."`,
    quotes: [
      { exact: 'I burned the first draft', speaker: 'Ada Quill', cue: null },
      { exact: 'I burned the first draft in the garden,', speaker: 'Ada Quill', cue: 'recalls' },
      { exact: 'The neighbours thought I was having a barbecue.', speaker: 'Ada Quill', cue: 'recalls' },
      { exact: 'a masterpiece', speaker: 'Her publisher', cue: 'calls' },
      { exact: 'Ask me in ten years.', speaker: 'Quill', cue: null },
    ],
  },
  {
    name: 'organisations with acronyms; plural speakers',
    text: `Aid agencies warn of hunger in the valley
The World Food Alliance (WFA) said on Tuesday that two million people faced "acute hunger".
"Trucks are stuck at the border," the WFA said. Its country director, Samuel Oduya, said the delays were costing lives: "Every day matters."
Residents said they had eaten "nothing but leaves". "We boil them," one woman said.
The government denied that there was a famine.`,
    quotes: [
      { exact: 'acute hunger', speaker: 'World Food Alliance', cue: 'said' },
      { exact: 'Trucks are stuck at the border,', speaker: 'WFA', cue: 'said' },
      { exact: 'Every day matters.', speaker: 'Samuel Oduya', cue: 'said' },
      { exact: 'nothing but leaves', speaker: 'Residents', cue: 'said' },
      { exact: 'We boil them,', speaker: 'one woman', cue: 'said' },
    ],
    framing: [],
  },
  {
    name: 'plain report with official nouns',
    text: `Council approves new cycle lanes
The council voted 9-4 on Monday to build 12 miles of cycle lanes by 2027. The plan will cost $8.4 million, most of it from a state grant.
Two members of the public spoke against the plan. Work is due to start in the spring, and the first lane, on Ash Street, should open in October.`,
    quotes: [],
    framing: [],
  },
  {
    name: 'plain crime and war report',
    text: `Two soldiers die in border shelling
Two soldiers died and five were injured when shells hit a checkpoint on the northern border on Sunday, the army said.
The army said it had returned fire. Residents of nearby villages spent the night in shelters. There was no comment from the other side.
It was the third exchange of fire in a week, after a lull that had lasted since May.`,
    quotes: [],
    framing: [],
  },
  {
    name: 'partisan column',
    text: `The elites are laughing at you
Once again the out-of-touch elites have stabbed hard-working taxpayers in the back. The so-called reform is a scandal, a shameless cash grab by a bloated bureaucracy.
Minister Carl Voss claims the levy is "temporary". Of course he does.`,
    quotes: [{ exact: 'temporary', speaker: 'Carl Voss', cue: 'claims' }],
    framing: [
      'out-of-touch elites',
      'stabbed',
      'hard-working taxpayers',
      'so-called reform',
      'scandal',
      'shameless cash grab',
      'bloated bureaucracy',
      'claims',
    ],
  },
  {
    name: 'letter marks of all sorts, split by the verb',
    text: `Chef closes restaurant after 30 years
"I'm not sad," chef Marie Colbert says, wiping down the counter, "I'm tired."
«The suppliers wept», her sous-chef Theo Lang told us, «and so did I».
"It is," as one regular put it, "the end of Sundays."`,
    quotes: [
      { exact: "I'm not sad,", speaker: 'Marie Colbert', cue: 'says' },
      { exact: "I'm tired.", speaker: 'Marie Colbert', cue: 'says' },
      { exact: 'The suppliers wept', speaker: 'Theo Lang', cue: 'told' },
      { exact: 'and so did I', speaker: 'Theo Lang', cue: 'told' },
      { exact: 'It is,', speaker: 'one regular', cue: 'put' },
      { exact: 'the end of Sundays.', speaker: 'one regular', cue: 'put' },
    ],
  },
  {
    name: 'two men in turn, by last name, pronoun after each',
    text: `Rivals trade blows in final debate
President Daniel Kerr and challenger Hugo Lindt met for a final debate on Sunday night.
Kerr said Lindt had "no plan". "He has had six months to write one," he said.
Lindt shot back: "Your plan was to blame everyone else." He later told supporters: "We won tonight."
"I felt good up there," Kerr told reporters afterwards.`,
    quotes: [
      { exact: 'no plan', speaker: 'Kerr', cue: 'said' },
      { exact: 'He has had six months to write one,', speaker: 'Kerr', cue: 'said' },
      { exact: 'Your plan was to blame everyone else.', speaker: 'Lindt', cue: 'shot' },
      { exact: 'We won tonight.', speaker: 'Lindt', cue: 'told' },
      { exact: 'I felt good up there,', speaker: 'Kerr', cue: 'told' },
    ],
  },
];
