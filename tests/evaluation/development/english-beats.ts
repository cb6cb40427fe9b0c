import type { KeyedText } from './keyed-text.ts';

/** English texts of many beats: courts, councils, markets, pitches, stages, disasters. */
export const ENGLISH_BEATS: readonly KeyedText[] = [
  {
    name: 'a headline with a name and a colon',
    text: `Okonjo: ‘We will not sign under pressure’

Trade minister Ngozi Okonjo has ruled out a quick deal with the bloc, telling lawmakers that her country had “been rushed before”.

“We were handed forty pages on a Friday and asked to sign on the Monday,” she told the committee. “That will not happen twice.”

Her deputy, Felix Mbeki, struck a softer note.

“There is goodwill on both sides,” he said.`,
    quotes: [
      { exact: 'We will not sign under pressure', speaker: 'Okonjo', cue: null },
      { exact: 'been rushed before', speaker: 'Ngozi Okonjo', cue: 'telling' },
      {
        exact: 'We were handed forty pages on a Friday and asked to sign on the Monday,',
        speaker: 'Ngozi Okonjo',
        cue: 'told',
      },
      { exact: 'That will not happen twice.', speaker: 'Ngozi Okonjo', cue: 'told' },
      { exact: 'There is goodwill on both sides,', speaker: 'Felix Mbeki', cue: 'said' },
    ],
  },
  {
    name: 'a court report with texts read out',
    text: `A man accused of burning down his own restaurant sent his brother a message reading “it’s done, don’t call” minutes after the blaze, a court heard.

Prosecutor Helen Marsh told jurors that Vikram Sethi, 44, had been “drowning in debt”.

“He saw one way out,” she said, “and that way was petrol.”

Asked by his own barrister whether he had set the fire, Sethi answered: “No. I loved that place.”

The judge, Mr Justice Cole, reminded the jury that debt was “not a crime”.

The trial continues.`,
    quotes: [
      { exact: 'it’s done, don’t call', speaker: 'A man', cue: 'reading' },
      { exact: 'drowning in debt', speaker: 'Helen Marsh', cue: 'told' },
      { exact: 'He saw one way out,', speaker: 'Helen Marsh', cue: 'said' },
      { exact: 'and that way was petrol.', speaker: 'Helen Marsh', cue: 'said' },
      { exact: 'No. I loved that place.', speaker: 'Sethi', cue: 'answered' },
      { exact: 'not a crime', speaker: 'Mr Justice Cole', cue: 'reminded' },
    ],
  },
  {
    name: 'a quotation over three paragraphs',
    text: `The chief constable addressed families outside the town hall on Tuesday evening.

“I know that nothing I say tonight will be enough,” Karen Doyle told them. “I know that you waited for us, and that we did not come.

“We have gone through every call, minute by minute. There were failures, and some of them were mine.

“I am not here to ask for forgiveness. I am here to tell you that it will not happen again.”

Several people walked out. “Words,” muttered one man. “Just words.”`,
    quotes: [
      { exact: 'I know that nothing I say tonight will be enough,', speaker: 'Karen Doyle', cue: 'told' },
      {
        exact: 'I know that you waited for us, and that we did not come.',
        speaker: 'Karen Doyle',
        cue: 'told',
      },
      {
        exact: 'We have gone through every call, minute by minute. There were failures, and some of them were mine.',
        speaker: 'Karen Doyle',
        cue: null,
      },
      {
        exact: 'I am not here to ask for forgiveness. I am here to tell you that it will not happen again.',
        speaker: 'Karen Doyle',
        cue: null,
      },
      { exact: 'Words,', speaker: 'one man', cue: 'muttered' },
      { exact: 'Just words.', speaker: 'one man', cue: 'muttered' },
    ],
  },
  {
    name: 'single marks with contractions and plural possessives',
    text: `'They've taken the heart out of this village,' said Brian Tully, who has run the post office since '84. 'It isn't the money. It's the pensioners' only reason to leave the house.'

The Post Office said the branch's takings had 'fallen for six years in a row'.

Mr Tully's wife, Sheila, said customers' letters had 'kept us going'.

'You can't put a price on that,' she added.`,
    quotes: [
      { exact: "They've taken the heart out of this village,", speaker: 'Brian Tully', cue: 'said' },
      {
        exact: "It isn't the money. It's the pensioners' only reason to leave the house.",
        speaker: 'Brian Tully',
        cue: 'said',
      },
      { exact: 'fallen for six years in a row', speaker: 'The Post Office', cue: 'said' },
      { exact: 'kept us going', speaker: 'Sheila', cue: 'said' },
      { exact: "You can't put a price on that,", speaker: 'Sheila', cue: 'added' },
    ],
  },
  {
    name: 'posts and replies',
    text: `Singer Lola Vance cancelled three shows on Monday, blaming "doctor's orders".

"Heartbroken. I'll make it up to you, I promise," she posted on Instagram.

One fan replied: "Rest up queen, we'll wait." Another, who said he had flown in from Lisbon, wrote, "So who is paying for my hotel?"

In a tweet that was later deleted, promoter Dean Rusk called the cancellations "a joke".

Tickets remain valid, the venue said on its website.`,
    quotes: [
      { exact: "doctor's orders", speaker: 'Lola Vance', cue: 'blaming' },
      { exact: "Heartbroken. I'll make it up to you, I promise,", speaker: 'Lola Vance', cue: 'posted' },
      { exact: "Rest up queen, we'll wait.", speaker: 'One fan', cue: 'replied' },
      { exact: 'So who is paying for my hotel?', speaker: 'Another', cue: 'wrote' },
      { exact: 'a joke', speaker: 'Dean Rusk', cue: 'called' },
    ],
  },
  {
    name: 'signs, banners and chants',
    text: `Thousands of nurses walked out across the region on Friday, waving placards that read “Claps don’t pay bills”.

A banner hung from the hospital roof said: “Overworked. Underpaid. Over it.”

“Shame on you!” the crowd chanted as managers arrived.

A sign taped to the door of the maternity ward told patients that care was “emergency only today”.`,
    quotes: [
      { exact: 'Claps don’t pay bills', speaker: 'placards', cue: 'read' },
      { exact: 'Overworked. Underpaid. Over it.', speaker: 'A banner', cue: 'said' },
      { exact: 'Shame on you!', speaker: 'the crowd', cue: 'chanted' },
      { exact: 'emergency only today', speaker: 'A sign', cue: 'told' },
    ],
  },
  {
    name: 'as somebody put it, in somebody’s words',
    text: `The budget is, in the words of one backbencher, “a suicide note with footnotes”.

As former treasurer Alan Pryce put it on Wednesday, “you can’t tax your way to a smile”.

The prime minister has promised what she calls “a decade of patience”. Her critics prefer another phrase: “lost years”.

Economist Rita Sahni’s verdict was blunter. “It is arithmetic written by poets,” she said.`,
    quotes: [
      { exact: 'a suicide note with footnotes', speaker: 'one backbencher', cue: 'in the words of' },
      { exact: 'you can’t tax your way to a smile', speaker: 'Alan Pryce', cue: 'put' },
      { exact: 'a decade of patience', speaker: 'The prime minister', cue: 'calls' },
      { exact: 'lost years', speaker: 'Her critics', cue: 'prefer' },
      { exact: 'It is arithmetic written by poets,', speaker: 'Rita Sahni', cue: 'said' },
    ],
  },
  {
    name: 'documents that speak',
    text: `The safety board had been warned about the crane twice, according to an internal memo obtained by the Courier.

“The bolts on the north side are not fit for use,” the memo says. “This is the second time we have raised it.”

The board’s own report, published in June, concluded that “no reasonable operator could have foreseen” the collapse.

A letter from the manufacturer, dated 3 May, states that the crane “must not be operated above 40 mph winds”.

The inquiry’s terms of reference, it adds, are “narrow by design”.`,
    quotes: [
      { exact: 'The bolts on the north side are not fit for use,', speaker: 'an internal memo', cue: 'says' },
      { exact: 'This is the second time we have raised it.', speaker: 'an internal memo', cue: 'says' },
      {
        exact: 'no reasonable operator could have foreseen',
        speaker: 'The board’s own report',
        cue: 'concluded',
      },
      {
        exact: 'must not be operated above 40 mph winds',
        speaker: 'A letter from the manufacturer',
        cue: 'states',
      },
      { exact: 'narrow by design', speaker: 'A letter from the manufacturer', cue: 'adds' },
    ],
  },
  {
    name: 'sport, two managers',
    text: `City boss Marco Ferri refused to blame his goalkeeper after Saturday’s 3-2 defeat at Rovers.

“Tomas is young. He will learn,” said the Italian. “I made worse mistakes at thirty.”

Opposite number Gary Holt was in no mood for modesty.

“We battered them,” Holt told Sky Sports. “Should have been five.”

Asked about his own future, the 51-year-old laughed. “Ask me in May,” he said.

Striker Jon Pell, whose two goals sealed it, called the win “massive for the lads”.`,
    quotes: [
      { exact: 'Tomas is young. He will learn,', speaker: 'Marco Ferri', cue: 'said' },
      { exact: 'I made worse mistakes at thirty.', speaker: 'Marco Ferri', cue: 'said' },
      { exact: 'We battered them,', speaker: 'Holt', cue: 'told' },
      { exact: 'Should have been five.', speaker: 'Holt', cue: 'told' },
      { exact: 'Ask me in May,', speaker: 'Holt', cue: 'said' },
      { exact: 'massive for the lads', speaker: 'Jon Pell', cue: 'called' },
    ],
  },
  {
    name: 'an earthquake, officials and survivors',
    text: `At least 214 people were killed when a magnitude 6.8 earthquake struck the northern coast before dawn on Tuesday, the disaster agency said.

“The bed was moving like a boat,” recalled Amina Sule, 29, who escaped with her two sons. “I threw them out of the window first.”

Governor Idris Bako said most of the dead were children “asleep in a school that should never have been built there”.

Rescue teams reached the village of Tarka at noon. “There is no village,” one rescuer said.

The agency’s head, Dr Lami Obi, told reporters she expected the toll to rise.`,
    quotes: [
      { exact: 'The bed was moving like a boat,', speaker: 'Amina Sule', cue: 'recalled' },
      { exact: 'I threw them out of the window first.', speaker: 'Amina Sule', cue: 'recalled' },
      {
        exact: 'asleep in a school that should never have been built there',
        speaker: 'Idris Bako',
        cue: 'said',
      },
      { exact: 'There is no village,', speaker: 'one rescuer', cue: 'said' },
    ],
    framing: [],
  },
  {
    name: 'a bank’s results, analysts',
    text: `Halden Bank cut its outlook on Thursday after second-quarter profit fell 12% to $1.4 billion.

Chief Financial Officer Petra Lindqvist said loan losses were “normalising, not spiralling”.

“We do not see a recession in our book,” she said on a call with analysts. “We see caution.”

Analysts at Brightwell were unconvinced. “Guidance cut number three in five quarters. At some point it is a habit,” they wrote in a note to clients.

The stock, down 9% this year, closed at $41.20.`,
    quotes: [
      { exact: 'normalising, not spiralling', speaker: 'Petra Lindqvist', cue: 'said' },
      { exact: 'We do not see a recession in our book,', speaker: 'Petra Lindqvist', cue: 'said' },
      { exact: 'We see caution.', speaker: 'Petra Lindqvist', cue: 'said' },
      {
        exact: 'Guidance cut number three in five quarters. At some point it is a habit,',
        speaker: 'Analysts at Brightwell',
        cue: 'wrote',
      },
    ],
  },
  {
    name: 'titles of works and nicknames',
    text: `Director Sofia Marchetti, best known for “The Salt Road”, will open the festival with her new film, “Nine Winters”.

Marchetti said the story came from her uncle, a smuggler nicknamed “the Priest”.

“He never set foot in a church,” she said, “but he did hear confessions.”

The soundtrack includes a cover of “Blue Moon” sung by her daughter.

Critics called her last picture, “Harbour Lights”, “a small miracle”.`,
    quotes: [
      { exact: 'He never set foot in a church,', speaker: 'Marchetti', cue: 'said' },
      { exact: 'but he did hear confessions.', speaker: 'Marchetti', cue: 'said' },
      { exact: 'a small miracle', speaker: 'Critics', cue: 'called' },
    ],
  },
  {
    name: 'scare quotes of a party paper',
    text: `The so-called “people’s assembly” met again on Sunday in a hotel paid for by foreign donors.

Its “experts”, none of whom has won an election, voted to abolish the Senate.

The government has shown patience with this “revolution”. Patience has limits.

“They represent nobody but themselves,” Interior Minister Pavel Horak said.`,
    quotes: [{ exact: 'They represent nobody but themselves,', speaker: 'Pavel Horak', cue: 'said' }],
    framing: ['so-called “people’s assembly”', 'experts', 'revolution', 'Patience has limits'],
  },
  {
    name: 'a state agency, paraphrase after paraphrase',
    text: `The president on Monday called for deeper cooperation between the two countries, stressing that they are “good neighbors and good partners”.

He noted that bilateral trade had reached a record 48 billion dollars last year.

Both sides should oppose “bloc confrontation and Cold War mentality”, the president added.

The visiting prime minister said his country firmly upholds the one-China principle and is willing to expand ties.`,
    quotes: [
      { exact: 'good neighbors and good partners', speaker: 'The president', cue: 'stressing' },
      { exact: 'bloc confrontation and Cold War mentality', speaker: 'the president', cue: 'added' },
    ],
  },
  {
    name: 'a Russian agency in English',
    text: `MOSCOW, March 4. Talks with the delegation were constructive, Deputy Foreign Minister Andrey Belov told journalists.

"We have agreed to continue," the senior diplomat said, adding that "no dates have been set so far."

"The ball is in their court," Belov emphasized.

According to him, the sides discussed "the entire range of issues." The Kremlin has not commented on the matter, the spokesman pointed out.`,
    quotes: [
      { exact: 'We have agreed to continue,', speaker: 'Andrey Belov', cue: 'said' },
      { exact: 'no dates have been set so far.', speaker: 'Andrey Belov', cue: 'adding' },
      { exact: 'The ball is in their court,', speaker: 'Belov', cue: 'emphasized' },
      { exact: 'the entire range of issues.', speaker: 'Belov', cue: 'According' },
    ],
  },
  {
    name: 'an Indian daily',
    text: `“The tender was floated thrice and there were no takers. What do they want us to do?” Public Works Minister Sunil Rane said while addressing mediapersons here on Saturday.

Hitting out at the Opposition, Mr. Rane said those “shedding crocodile tears” had sat on the file for nine years.

The Leader of the Opposition, Kavita Deshmukh, termed the reply “an insult to the people of the district”.

“Let him come and drive on this road once,” she said, and sought his resignation.

Meanwhile, residents of Ward 12 said that water had not been supplied for eleven days.`,
    quotes: [
      {
        exact: 'The tender was floated thrice and there were no takers. What do they want us to do?',
        speaker: 'Sunil Rane',
        cue: 'said',
      },
      { exact: 'shedding crocodile tears', speaker: 'Rane', cue: 'said' },
      { exact: 'an insult to the people of the district', speaker: 'Kavita Deshmukh', cue: 'termed' },
      { exact: 'Let him come and drive on this road once,', speaker: 'Kavita Deshmukh', cue: 'said' },
    ],
    framing: ['Hitting out', 'shedding crocodile tears', 'an insult'],
  },
  {
    name: 'a Nigerian daily, paragraphs without closing marks',
    text: `The Chairman of the union, Comrade Bayo Akande, has said that the strike would go on.

He said: “We have written to the ministry four times and nobody has replied. Our members are dying in silence.

“We call on the President to intervene before it is too late.”

Reacting, the ministry’s Director of Press, Mrs Grace Udo, dismissed the allegation.

“We met them last week,” she said. “It is strange that they would say so.”`,
    quotes: [
      {
        exact: 'We have written to the ministry four times and nobody has replied. Our members are dying in silence.',
        speaker: 'Bayo Akande',
        cue: 'said',
      },
      {
        exact: 'We call on the President to intervene before it is too late.',
        speaker: 'Bayo Akande',
        cue: null,
      },
      { exact: 'We met them last week,', speaker: 'Grace Udo', cue: 'said' },
      { exact: 'It is strange that they would say so.', speaker: 'Grace Udo', cue: 'said' },
    ],
  },
  {
    name: 'nested both ways',
    text: `“My grandfather used to say ‘never trust a man who whistles’, and I married one,” Ruth Callan told the audience.

'She rang me and said "Dad, I'm not coming home",' Mr Ortega told the inquest.

“They called us ‘collateral’,” said Nabil Hassan. “My brother is not ‘collateral’.”`,
    quotes: [
      {
        exact: 'My grandfather used to say ‘never trust a man who whistles’, and I married one,',
        speaker: 'Ruth Callan',
        cue: 'told',
      },
      { exact: 'never trust a man who whistles', speaker: 'grandfather', cue: 'say', nested: true },
      { exact: 'She rang me and said "Dad, I\'m not coming home",', speaker: 'Mr Ortega', cue: 'told' },
      { exact: "Dad, I'm not coming home", speaker: 'She', cue: 'said', nested: true },
      { exact: 'They called us ‘collateral’,', speaker: 'Nabil Hassan', cue: 'said' },
      { exact: 'collateral', speaker: null, cue: 'called', nested: true },
      { exact: 'My brother is not ‘collateral’.', speaker: 'Nabil Hassan', cue: 'said' },
      { exact: 'collateral', speaker: 'Nabil Hassan', cue: null, nested: true },
    ],
  },
  {
    name: 'a study and its authors',
    text: `Two cups of coffee a day may lower the risk of liver disease, a study of 90,000 adults suggests.

“We can’t say coffee is the cause,” lead author Dr Mei Tanaka said. “We can say the pattern is hard to ignore.”

Prof Colin Ashby, of the University of Leeds, who was not involved in the research, said the findings were “interesting but not a prescription”.

The paper’s authors write that “residual confounding cannot be excluded”.

The charity Liver Action urged people to “put down the bottle before picking up the mug”.`,
    quotes: [
      { exact: 'We can’t say coffee is the cause,', speaker: 'Dr Mei Tanaka', cue: 'said' },
      { exact: 'We can say the pattern is hard to ignore.', speaker: 'Dr Mei Tanaka', cue: 'said' },
      { exact: 'interesting but not a prescription', speaker: 'Colin Ashby', cue: 'said' },
      { exact: 'residual confounding cannot be excluded', speaker: 'The paper’s authors', cue: 'write' },
      {
        exact: 'put down the bottle before picking up the mug',
        speaker: 'Liver Action',
        cue: 'urged',
      },
    ],
  },
  {
    name: 'questions and answers with marks',
    text: `Did she ever think of quitting? “Every Monday,” Ilse Brandt says, and laughs.

What stopped her? “Rent.”

Brandt, 62, has driven the number 9 tram since 1989. “People tell you everything,” she says. “They think the glass is thicker than it is.”`,
    quotes: [
      { exact: 'Every Monday,', speaker: 'Ilse Brandt', cue: 'says' },
      { exact: 'Rent.', speaker: 'Ilse Brandt', cue: null },
      { exact: 'People tell you everything,', speaker: 'Brandt', cue: 'says' },
      { exact: 'They think the glass is thicker than it is.', speaker: 'Brandt', cue: 'says' },
    ],
  },
  {
    name: 'feet, inches and decades',
    text: `The 6'4" forward, who wears a size 15 boot, joined in the summer of '09 for £2m.

"He was 5'11" when he was twelve," said his mother, Carol. "I bought the first pair that fitted."

The club's '80s shirts are back in fashion. Fans' groups have asked for 12" singles of the anthem.`,
    quotes: [
      { exact: `He was 5'11" when he was twelve,`, speaker: 'Carol', cue: 'said' },
      { exact: 'I bought the first pair that fitted.', speaker: 'Carol', cue: 'said' },
    ],
  },
  {
    name: 'negated cues',
    text: `The ministry declined to say how many soldiers were missing.

A spokesman would not comment on what he called “operational matters”.

The general has never said he would run for office. He did not deny it either.

Neither company responded to requests for comment. “No one is answering phones,” an employee at the headquarters said.`,
    quotes: [
      { exact: 'operational matters', speaker: 'A spokesman', cue: 'called' },
      {
        exact: 'No one is answering phones,',
        speaker: 'an employee at the headquarters',
        cue: 'said',
      },
    ],
  },
  {
    name: 'two people of one surname',
    text: `A couple who lost everything in the flood have been told that their insurer will not pay.

Tom and Jean Abbott moved into the cottage in 2011.

“We read the policy three times,” said Mrs Abbott. “It says flood. It was a flood.”

Mr Abbott, a retired plumber, said he felt “robbed”.

“Forty years we paid them,” he said.

Shoreline Insurance said it could not discuss individual cases, but that it “always acts fairly”.`,
    quotes: [
      { exact: 'We read the policy three times,', speaker: 'Abbott', cue: 'said' },
      { exact: 'It says flood. It was a flood.', speaker: 'Abbott', cue: 'said' },
      { exact: 'robbed', speaker: 'Mr Abbott', cue: 'said' },
      { exact: 'Forty years we paid them,', speaker: 'Abbott', cue: 'said' },
      { exact: 'always acts fairly', speaker: 'Shoreline Insurance', cue: 'said' },
    ],
  },
  {
    name: 'contrasting clauses in one sentence',
    text: `While the mayor, Inga Solberg, hailed the tunnel as “a gift to our grandchildren”, opposition leader Per Dahl called it “the most expensive hole in Norway”.

Business groups said it would “unlock the west side”, but campaigners warned of “decades of diesel”.

“Nobody asked us,” said fisherman Odd Berge, whereas his neighbour, Liv Moe, said she was “over the moon”.`,
    quotes: [
      { exact: 'a gift to our grandchildren', speaker: 'Inga Solberg', cue: 'hailed' },
      { exact: 'the most expensive hole in Norway', speaker: 'Per Dahl', cue: 'called' },
      { exact: 'unlock the west side', speaker: 'Business groups', cue: 'said' },
      { exact: 'decades of diesel', speaker: 'campaigners', cue: 'warned' },
      { exact: 'Nobody asked us,', speaker: 'Odd Berge', cue: 'said' },
      { exact: 'over the moon', speaker: 'Liv Moe', cue: 'said' },
    ],
  },
  {
    name: 'a press release',
    text: `“We are thrilled to welcome Corvid to the family,” said Dana Whitfield, Chief Executive Officer of Northgate Systems. “Together we will redefine what secure means.”

“Corvid was built by people who care about privacy,” added Raj Malhotra, co-founder and CTO of Corvid. “That will never change.”

Terms of the transaction were not disclosed.`,
    quotes: [
      { exact: 'We are thrilled to welcome Corvid to the family,', speaker: 'Dana Whitfield', cue: 'said' },
      { exact: 'Together we will redefine what secure means.', speaker: 'Dana Whitfield', cue: 'said' },
      { exact: 'Corvid was built by people who care about privacy,', speaker: 'Raj Malhotra', cue: 'added' },
      { exact: 'That will never change.', speaker: 'Raj Malhotra', cue: 'added' },
    ],
  },
  {
    name: 'low-high marks and guillemets in English',
    text: `„We will keep the border open,“ Interior Minister Katja Brandl said in Vienna on Friday.

Her French colleague, Luc Moreau, spoke of « a European answer to a European question ».

„It is not that simple,“ replied the Hungarian ambassador, who asked for « respect, not lectures ».`,
    quotes: [
      { exact: 'We will keep the border open,', speaker: 'Katja Brandl', cue: 'said' },
      { exact: 'a European answer to a European question', speaker: 'Luc Moreau', cue: 'spoke' },
      { exact: 'It is not that simple,', speaker: 'the Hungarian ambassador', cue: 'replied' },
      { exact: 'respect, not lectures', speaker: 'the Hungarian ambassador', cue: 'asked' },
    ],
  },
  {
    name: 'a missing closing mark before the speaker',
    text: `“The water came up to the altar, said Father Declan Roche, who has served the parish for thirty years.

He said the bells would ring on Sunday all the same.

“We have a boat, he added.`,
    quotes: [
      { exact: 'The water came up to the altar', speaker: 'Declan Roche', cue: 'said' },
      { exact: 'We have a boat', speaker: 'Declan Roche', cue: 'added' },
    ],
  },
  {
    name: 'a missing opening mark',
    text: `The vote was a mess from start to finish,” said Councillor Amy Tran, who chairs the committee.

The clerk apologised. "I miscounted," he told members.

Tran said: It will be held again on Thursday, and this time somebody will check the list."`,
    quotes: [
      { exact: 'The vote was a mess from start to finish,', speaker: 'Amy Tran', cue: 'said' },
      { exact: 'I miscounted,', speaker: 'The clerk', cue: 'told' },
      {
        exact: 'It will be held again on Thursday, and this time somebody will check the list.',
        speaker: 'Tran',
        cue: 'said',
      },
    ],
  },
  {
    name: 'quotations with no marks at all',
    text: `The dam is safe, the operator said on Monday.

We inspect it every month, chief engineer Paolo Conti told residents, and there is no cause for alarm.

According to the mayor, nobody has been asked to leave.

Villagers remain unconvinced. Conti: Come and see for yourselves.`,
    quotes: [],
  },
  {
    name: 'headline fragments of a British broadcaster',
    text: `'I thought we were going to die': Passengers tell of ferry horror

Passengers on a ferry that lost power in a storm have described their "terror" as it drifted towards rocks.

"People were saying goodbye on their phones," said Ellie Marsh, from Cardiff.

Operator Celtic Lines said it was "deeply sorry for the distress caused".`,
    quotes: [
      { exact: 'I thought we were going to die', speaker: 'Passengers', cue: null },
      { exact: 'terror', speaker: 'Passengers', cue: 'described' },
      { exact: 'People were saying goodbye on their phones,', speaker: 'Ellie Marsh', cue: 'said' },
      { exact: 'deeply sorry for the distress caused', speaker: 'Celtic Lines', cue: 'said' },
    ],
  },
  {
    name: 'a White House pool, alternating speakers',
    text: `"Are you going to fire him?" a reporter shouted as the president crossed the lawn.

"We'll see," he said.

"Sir, is that a yes?"

"I said we'll see," Mr. Carter snapped.

Press secretary Dawn Ellery later insisted the president had "full confidence" in the general.

Senate Majority Leader Bob Trask, R-Utah, was less sure. "He's on thin ice," Trask told CNN's Amy Lin.`,
    quotes: [
      { exact: 'Are you going to fire him?', speaker: 'a reporter', cue: 'shouted' },
      { exact: "We'll see,", speaker: 'president', cue: 'said' },
      { exact: 'Sir, is that a yes?', speaker: 'a reporter', cue: null },
      { exact: "I said we'll see,", speaker: 'Mr. Carter', cue: 'snapped' },
      { exact: 'full confidence', speaker: 'Dawn Ellery', cue: 'insisted' },
      { exact: "He's on thin ice,", speaker: 'Trask', cue: 'told' },
    ],
  },
  {
    name: 'an obituary',
    text: `Walter Finch, who has died aged 91, liked to say that he had “failed upwards”.

He left school at 14 and, by his own account, “learned to read properly in prison”.

His memoir, A Borrowed Coat, was turned down by 30 publishers. “I kept the letters,” he told this newspaper in 1998. “They keep me warm.”

His daughter Anna said he died “with the radio on and his boots off”.`,
    quotes: [
      { exact: 'failed upwards', speaker: 'Walter Finch', cue: 'say' },
      { exact: 'learned to read properly in prison', speaker: 'Walter Finch', cue: 'account' },
      { exact: 'I kept the letters,', speaker: 'Walter Finch', cue: 'told' },
      { exact: 'They keep me warm.', speaker: 'Walter Finch', cue: 'told' },
      { exact: 'with the radio on and his boots off', speaker: 'Anna', cue: 'said' },
    ],
  },
];
