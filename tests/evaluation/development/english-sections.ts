import type { KeyedText } from './keyed-text.ts';

/** English texts from the paper's other pages: courts, sport, money, science, culture, the town. */
export const ENGLISH_SECTIONS: readonly KeyedText[] = [
  {
    name: 'football, a manager after the match',
    text: `City crashed to a third straight defeat on Sunday, and their manager knows who is to blame.

"It's on me," Luca Ferrante admitted. "The players gave everything but I picked the wrong team."

Captain Owen Tate disagreed. "He can't score for us," the midfielder said. "We were shocking in the first half."

United boss Rob Keogh was full of praise for his 19-year-old striker, Mo Diallo, who scored twice.

"He's a special kid," said Keogh. "And he's only 5'8", so don't tell me he can't get taller."`,
    quotes: [
      { exact: "It's on me,", speaker: 'Luca Ferrante', cue: 'admitted' },
      { exact: 'The players gave everything but I picked the wrong team.', speaker: 'Luca Ferrante', cue: 'admitted' },
      { exact: "He can't score for us,", speaker: 'Owen Tate', cue: 'said' },
      { exact: 'We were shocking in the first half.', speaker: 'Owen Tate', cue: 'said' },
      { exact: "He's a special kid,", speaker: 'Rob Keogh', cue: 'said' },
      { exact: `And he's only 5'8", so don't tell me he can't get taller.`, speaker: 'Rob Keogh', cue: 'said' },
    ],
    framing: ['crashed', 'admitted', 'shocking'],
  },
  {
    name: 'tennis, she beat her',
    text: `Petra Novotna fought back from a set down to beat Lucía Herrero and reach her first final.

"I told myself, just one more ball," the 22-year-old Czech said. "Then one more, and one more."

Herrero, the second seed, had no complaints. "She was better, simple as that," the Spaniard said.

Novotna will meet either Aoife Brennan or Mai Tanaka on Saturday. Asked which she would rather face, she smiled: "The one who is more tired."`,
    quotes: [
      { exact: 'I told myself, just one more ball,', speaker: 'Petra Novotna', cue: 'said' },
      { exact: 'Then one more, and one more.', speaker: 'Petra Novotna', cue: 'said' },
      { exact: 'She was better, simple as that,', speaker: 'Lucía Herrero', cue: 'said' },
      { exact: 'The one who is more tired.', speaker: 'Petra Novotna', cue: 'smiled' },
    ],
  },
  {
    name: 'a crown court, prosecutor and judge',
    text: `A man who stole 4,000 library books over two decades has been spared jail.

Prosecuting, Helen Marchetti told Exeter Crown Court that Derek Vane, 66, had kept the books in “every room, including the bath”.

“It was never about money,” said Adrian Poole, defending. “He could not bear to see them go.”

Sentencing him to a suspended term, Judge Olive Harcourt said: “You robbed children of stories. Yet I do not believe that you are a wicked man.”

Outside court Vane said only: “I’ve read most of them.”`,
    quotes: [
      { exact: 'every room, including the bath', speaker: 'Helen Marchetti', cue: 'told' },
      { exact: 'It was never about money,', speaker: 'Adrian Poole', cue: 'said' },
      { exact: 'He could not bear to see them go.', speaker: 'Adrian Poole', cue: 'said' },
      {
        exact: 'You robbed children of stories. Yet I do not believe that you are a wicked man.',
        speaker: 'Olive Harcourt',
        cue: 'said',
      },
      { exact: 'I’ve read most of them.', speaker: 'Vane', cue: 'said' },
    ],
    framing: ['spared jail', 'robbed', 'wicked'],
  },
  {
    name: 'an American local paper, police and neighbours',
    text: `MILLFIELD — A 12-foot alligator was found in a backyard swimming pool Monday morning, according to the Millfield Police Department.

"I looked out and thought it was a log," said homeowner Peggy Strand. "Then the log blinked."

Officer Dan Ruiz said the animal was "not aggressive, just confused."

Neighbor Earl Whitcomb, who has lived on the street for 40 years, wasn't surprised.

"We get one every spring," Whitcomb said. "Last year's was bigger."

The department posted a photo on Facebook with the caption "Pool's closed, folks."`,
    quotes: [
      { exact: 'I looked out and thought it was a log,', speaker: 'Peggy Strand', cue: 'said' },
      { exact: 'Then the log blinked.', speaker: 'Peggy Strand', cue: 'said' },
      { exact: 'not aggressive, just confused.', speaker: 'Dan Ruiz', cue: 'said' },
      { exact: 'We get one every spring,', speaker: 'Earl Whitcomb', cue: 'said' },
      { exact: "Last year's was bigger.", speaker: 'Earl Whitcomb', cue: 'said' },
      { exact: "Pool's closed, folks.", speaker: 'Millfield Police Department', cue: 'posted' },
    ],
  },
  {
    name: 'science, a study and an outsider',
    text: `Bees can learn to count to five, according to a study published in the journal Insect Minds.

"We were astonished by how quickly they got it," says lead author Hanna Kowalczyk, a biologist at the University of Gdansk.

In the experiment, 30 bees were trained to fly past yellow strips for a sip of sugar water.

Not everyone is convinced. "It's a neat result, but counting is a strong word," says Ravi Chandran, who studies animal cognition at the Delft Institute and was not involved in the work.

Kowalczyk concedes that more work is needed, but she is confident. "Bees surprise us every time," she says.`,
    quotes: [
      { exact: 'We were astonished by how quickly they got it,', speaker: 'Hanna Kowalczyk', cue: 'says' },
      { exact: "It's a neat result, but counting is a strong word,", speaker: 'Ravi Chandran', cue: 'says' },
      { exact: 'Bees surprise us every time,', speaker: 'Hanna Kowalczyk', cue: 'says' },
    ],
    framing: ['concedes'],
  },
  {
    name: 'culture, titles of works',
    text: `The novelist Imogen Sayle, whose "The Salt Road" won last year's Lantern Prize, has turned down a film offer for her new book, "Night Ferry".

"I know what they would do to it," she told an audience in Hay. "They'd put a dog in."

Her publisher, Marcus Thiel, said the book was "selling like bread".

Critic Lola Bianchi was less kind in her review, calling it "400 pages of weather".`,
    quotes: [
      { exact: 'I know what they would do to it,', speaker: 'Imogen Sayle', cue: 'told' },
      { exact: "They'd put a dog in.", speaker: 'Imogen Sayle', cue: 'told' },
      { exact: 'selling like bread', speaker: 'Marcus Thiel', cue: 'said' },
      { exact: '400 pages of weather', speaker: 'Lola Bianchi', cue: 'calling' },
    ],
  },
  {
    name: 'an interview in questions and answers',
    text: `The pianist Arvo Lind, 70, talks about silence, cats and his last tour.

Q: Why stop now?

Lind: "Because my hands asked me to."

Q: Will you miss it?

Lind: "Every day. But one misses many things."

Q: And the cats?

Lind: "They never liked Brahms."`,
    quotes: [
      { exact: 'Because my hands asked me to.', speaker: 'Lind', cue: null },
      { exact: 'Every day. But one misses many things.', speaker: 'Lind', cue: null },
      { exact: 'They never liked Brahms.', speaker: 'Lind', cue: null },
    ],
  },
  {
    name: 'economy, a central bank and its critics',
    text: `The central bank held interest rates at 4.5% on Thursday and said inflation was "on a clear downward path".

Governor Teresa Amaral told a press conference that it was "too early to declare victory".

"The last mile is the hardest," she said.

Trade unions reacted angrily. "Working people are being punished for a fire they did not start," said João Mendes, general secretary of the CGT federation.

Economists at Norbank said in a note that they now expected a cut in June. "The door is open," they wrote.`,
    quotes: [
      { exact: 'on a clear downward path', speaker: 'The central bank', cue: 'said' },
      { exact: 'too early to declare victory', speaker: 'Teresa Amaral', cue: 'told' },
      { exact: 'The last mile is the hardest,', speaker: 'Teresa Amaral', cue: 'said' },
      {
        exact: 'Working people are being punished for a fire they did not start,',
        speaker: 'João Mendes',
        cue: 'said',
      },
      { exact: 'The door is open,', speaker: 'Economists at Norbank', cue: 'wrote' },
    ],
    framing: ['declare victory', 'being punished', 'a fire they did not start'],
  },
  {
    name: 'health, a regulator and a company statement',
    text: `A popular sleeping pill has been pulled from pharmacies over fears that it may damage the liver.

The Medicines Agency said patients should "stop taking it and speak to their doctor".

In a statement, the maker, Somnex, said it was acting "out of an abundance of caution".

Prof Dermot Shields, a liver specialist, said the risk was "tiny". "You are more likely to be hit by a bus," he said.

A patient group, SleepWell UK, demanded to know why it took the regulator two years. "Heads should roll," its chair, Beth Amis, tweeted.`,
    quotes: [
      { exact: 'stop taking it and speak to their doctor', speaker: 'The Medicines Agency', cue: 'said' },
      { exact: 'out of an abundance of caution', speaker: 'Somnex', cue: 'said' },
      { exact: 'tiny', speaker: 'Dermot Shields', cue: 'said' },
      { exact: 'You are more likely to be hit by a bus,', speaker: 'Dermot Shields', cue: 'said' },
      { exact: 'Heads should roll,', speaker: 'Beth Amis', cue: 'tweeted' },
    ],
    framing: ['fears', 'demanded', 'Heads should roll'],
  },
  {
    name: 'the cue stands two sentences before',
    text: `Fire chief Roland Achterberg spoke to journalists shortly after midnight. He looked exhausted. His voice was hoarse from the smoke.

"We lost the roof but we saved the people."

He then took three questions. Was it arson? "I don't guess," he said.

The owner of the building, Sofie Maes, thanked the crews. "They are heroes, every one of them."`,
    quotes: [
      { exact: 'We lost the roof but we saved the people.', speaker: 'Roland Achterberg', cue: null },
      { exact: "I don't guess,", speaker: 'Roland Achterberg', cue: 'said' },
      { exact: 'They are heroes, every one of them.', speaker: 'Sofie Maes', cue: null },
    ],
  },
  {
    name: 'aviation, a minister and an airline with titles resolved',
    text: `Transport Minister Karim Benali announced on Tuesday that the airport would stay shut until the weekend.

"We will reopen when it is safe, and not one hour before," the minister said.

AirNova, the biggest carrier at the airport, said the closure was costing it $2 million a day. "We ask the government to show us the data," the airline said.

Benali retorted that "data does not hold up a cracked runway".

The carrier's chief executive, Sylvie Roche, later softened her tone. "The minister is right to put safety first," the CEO wrote on LinkedIn.`,
    quotes: [
      { exact: 'We will reopen when it is safe, and not one hour before,', speaker: 'Karim Benali', cue: 'said' },
      { exact: 'We ask the government to show us the data,', speaker: 'AirNova', cue: 'said' },
      { exact: 'data does not hold up a cracked runway', speaker: 'Karim Benali', cue: 'retorted' },
      { exact: 'The minister is right to put safety first,', speaker: 'Sylvie Roche', cue: 'wrote' },
    ],
  },
  {
    name: 'a mother and her son, relations as speakers',
    text: `The mother of a teenager who drowned in a reservoir last summer has called for lifebuoys at every lake.

"No other family should go through this," said Denise Acheampong, whose son Kofi was 15.

Kofi's sister, Abena, 19, said he was "the loudest laugh in the house".

His football coach, Terry Malone, described him as "a proper team player".

"He'd have hated all this fuss," his mother said.`,
    quotes: [
      { exact: 'No other family should go through this,', speaker: 'Denise Acheampong', cue: 'said' },
      { exact: 'the loudest laugh in the house', speaker: 'Abena', cue: 'said' },
      { exact: 'a proper team player', speaker: 'Terry Malone', cue: 'described' },
      { exact: "He'd have hated all this fuss,", speaker: 'Denise Acheampong', cue: 'said' },
    ],
  },
  {
    name: 'technology, a leaked message and a spokesman',
    text: `Chatter, the messaging app, quietly read users' drafts for three years, according to documents seen by this newspaper.

"Delete this thread," one engineer wrote to another in 2022. "Legal will have a stroke."

A spokesman for Chatter, Brad Lomax, said that the company "has always been transparent". He added that the practice had ended.

Privacy campaigner Ayesha Khan said users had been spied on. "It's the digital equivalent of reading your diary," Khan said. "And it's nothing short of a betrayal."`,
    quotes: [
      { exact: 'Delete this thread,', speaker: 'one engineer', cue: 'wrote' },
      { exact: 'Legal will have a stroke.', speaker: 'one engineer', cue: 'wrote' },
      { exact: 'has always been transparent', speaker: 'Brad Lomax', cue: 'said' },
      { exact: "It's the digital equivalent of reading your diary,", speaker: 'Ayesha Khan', cue: 'said' },
      { exact: "And it's nothing short of a betrayal.", speaker: 'Ayesha Khan', cue: 'said' },
    ],
    framing: ['quietly', 'spied on', 'nothing short of', 'betrayal'],
  },
  {
    name: 'a protest, chants and placards',
    text: `Thousands marched through the capital on Saturday to protest against the pension bill, many chanting "Hands off our future".

"I have worked since I was 15. I'm tired," said Michel Aubert, 60, a roofer from Lille.

One placard read: "Work, consume, die". Another said "Not my president".

Police estimated the crowd at 40,000; organisers claimed it was four times that.

Interior Minister Claude Renier condemned "thugs" who he said had smashed the windows of two banks. "The republic will not give in to the mob," he said.`,
    quotes: [
      { exact: 'Hands off our future', speaker: 'many', cue: 'chanting' },
      { exact: "I have worked since I was 15. I'm tired,", speaker: 'Michel Aubert', cue: 'said' },
      { exact: 'Work, consume, die', speaker: 'One placard', cue: 'read' },
      { exact: 'Not my president', speaker: 'Another', cue: 'said' },
      { exact: 'thugs', speaker: 'Claude Renier', cue: 'condemned' },
      { exact: 'The republic will not give in to the mob,', speaker: 'Claude Renier', cue: 'said' },
    ],
    framing: ['claimed', 'thugs', 'smashed', 'mob'],
  },
  {
    name: 'single marks throughout, with apostrophes',
    text: `‘It’s the dogs’ home that matters, not me,’ says volunteer Maggie O’Hara, who’s walked strays here since the ’70s.

The shelter’s manager, Lewis Grant, isn’t sure how long they can go on. ‘We’re on our last bag of food,’ he says.

‘What people don’t see,’ says O’Hara, ‘is the ones we can’t take.’

The council ‘has no plans’ to help, according to its website.`,
    quotes: [
      { exact: 'It’s the dogs’ home that matters, not me,', speaker: 'Maggie O’Hara', cue: 'says' },
      { exact: 'We’re on our last bag of food,', speaker: 'Lewis Grant', cue: 'says' },
      { exact: 'What people don’t see,', speaker: 'Maggie O’Hara', cue: 'says' },
      { exact: 'is the ones we can’t take.', speaker: 'Maggie O’Hara', cue: 'says' },
      { exact: 'has no plans', speaker: 'its website', cue: 'according to' },
    ],
  },
  {
    name: 'weather, forecasters and straight facts',
    text: `Temperatures in the valley reached 41.3C on Tuesday, the highest for June since records began in 1911.

"We expect the heat to ease from Thursday," forecaster Ulla Bergman of the Met Institute said.

Two campers were treated for heatstroke. Both have left hospital.

The institute advised people to drink water and to check on older neighbours. Trains ran at reduced speed.`,
    quotes: [{ exact: 'We expect the heat to ease from Thursday,', speaker: 'Ulla Bergman', cue: 'said' }],
    framing: [],
  },
  {
    name: 'an African wire, a union and a joint statement',
    text: `NAIROBI, Kenya — Doctors at public hospitals downed tools on Monday, paralysing services across the country.

“The government has taken us for a ride,” union chairman Dr. Abel Wanyama told journalists. “Enough is enough.”

In a joint statement, the governors of six counties said they were “ready to talk at any time.”

Health Secretary Mercy Achieng' accused the union of holding patients hostage. “No one should die because of a pay slip,” said Achieng'.

According to Wanyama, more than 7,000 doctors have joined. “And more are coming,” he claimed.`,
    quotes: [
      { exact: 'The government has taken us for a ride,', speaker: 'Abel Wanyama', cue: 'told' },
      { exact: 'Enough is enough.', speaker: 'Abel Wanyama', cue: 'told' },
      { exact: 'ready to talk at any time.', speaker: 'the governors of six counties', cue: 'said' },
      { exact: 'No one should die because of a pay slip,', speaker: "Mercy Achieng'", cue: 'said' },
      { exact: 'And more are coming,', speaker: 'Abel Wanyama', cue: 'claimed' },
    ],
    framing: [
      'paralysing',
      'taken us for a ride',
      'Enough is enough',
      'accused',
      'holding patients hostage',
      'claimed',
    ],
  },
  {
    name: 'a travel page, adjectives at home',
    text: `Vranje is a quiet town with two bridges and one good restaurant.

"Come in autumn," says Milena, who runs it. "The plums are ready and the tourists have gone."

I ask about the castle. "What castle?" she laughs. "That's a water tower, dear."`,
    quotes: [
      { exact: 'Come in autumn,', speaker: 'Milena', cue: 'says' },
      { exact: 'The plums are ready and the tourists have gone.', speaker: 'Milena', cue: 'says' },
      { exact: 'What castle?', speaker: 'Milena', cue: 'laughs' },
      { exact: "That's a water tower, dear.", speaker: 'Milena', cue: 'laughs' },
    ],
  },
];
