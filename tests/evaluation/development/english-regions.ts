import type { KeyedText } from './keyed-text.ts';

/** English texts of papers of many regions, written once the rules stood, to see that they hold. */
export const ENGLISH_REGIONS: readonly KeyedText[] = [
  {
    name: 'a Scottish paper, a ferry and a row',
    text: `Islanders have branded the latest ferry delay "a national humiliation" after the Scottish Government confirmed the vessel will not sail until 2027.

Transport secretary Iain Macrae told MSPs the setback was "deeply regrettable" but insisted the yard was "turning a corner".

Tory transport spokeswoman Fiona Urquhart accused him of treating islanders with contempt. "This fiasco has cost taxpayers £400m and counting," she said.

Hotelier Donnie MacPhee, 55, from Barra, has lost bookings worth £30,000. "We're at the end of our tether," he said.`,
    quotes: [
      { exact: 'a national humiliation', speaker: 'Islanders', cue: 'branded' },
      { exact: 'deeply regrettable', speaker: 'Iain Macrae', cue: 'told' },
      { exact: 'turning a corner', speaker: 'Iain Macrae', cue: 'insisted' },
      { exact: 'This fiasco has cost taxpayers £400m and counting,', speaker: 'Fiona Urquhart', cue: 'said' },
      { exact: "We're at the end of our tether,", speaker: 'Donnie MacPhee', cue: 'said' },
    ],
    framing: [
      'branded',
      'humiliation',
      'deeply regrettable',
      'insisted',
      'turning a corner',
      'accused',
      'contempt',
      'fiasco',
      'taxpayers',
    ],
  },
  {
    name: 'a New Zealand site, a council and rates',
    text: `Ratepayers in Tauranga face an eye-watering 14 percent rise after councillors rubber-stamped the annual plan on Thursday night.

Mayor Hemi Walker defended the increase, saying the city had "kicked the can down the road for decades".

"Nobody likes paying more. But pipes don't fix themselves," he said.

Residents' association chair Glenys Tuck wasn't buying it. She described the consultation as "a box-ticking exercise".

"They'd made up their minds before we walked in the door," Tuck told RNZ.`,
    quotes: [
      { exact: 'kicked the can down the road for decades', speaker: 'Hemi Walker', cue: 'saying' },
      { exact: "Nobody likes paying more. But pipes don't fix themselves,", speaker: 'Hemi Walker', cue: 'said' },
      { exact: 'a box-ticking exercise', speaker: 'Glenys Tuck', cue: 'described' },
      { exact: "They'd made up their minds before we walked in the door,", speaker: 'Tuck', cue: 'told' },
    ],
    framing: ['eye-watering', 'rubber-stamped', 'kicked the can down the road', 'box-ticking exercise'],
  },
  {
    name: 'a South African paper, a commission',
    text: `JOHANNESBURG - Former minister Thandi Mokoena on Wednesday dismissed allegations of looting at the state rail company as "a witch-hunt by people who lost power".

Testifying before the Dlamini Commission, she said she had never met the businessman at the centre of the scandal, Rajesh Pillay.

"I wouldn't know him if he sat next to me," Mokoena told the commission.

Evidence leader Advocate Pieter Roos put it to her that they had been photographed together. The photograph, he said, "speaks for itself".

"Photographs can be doctored, advocate," she shot back.`,
    quotes: [
      { exact: 'a witch-hunt by people who lost power', speaker: 'Thandi Mokoena', cue: 'dismissed' },
      { exact: "I wouldn't know him if he sat next to me,", speaker: 'Mokoena', cue: 'told' },
      { exact: 'speaks for itself', speaker: 'Pieter Roos', cue: 'said' },
      { exact: 'Photographs can be doctored, advocate,', speaker: 'Mokoena', cue: 'shot' },
    ],
    framing: ['dismissed', 'looting', 'witch-hunt', 'scandal', 'shot back'],
  },
  {
    name: 'a Hong Kong paper, trade and an unnamed official',
    text: `Exporters are bracing for a fresh wave of tariffs as talks between the two economic giants teeter on the edge of collapse.

"We have been here before, but never with this little hope," said Winnie Lau, who runs a toy factory in Dongguan.

A senior trade official, who asked not to be identified, said the American side had "moved the goalposts three times in a week".

US Trade Representative Howard Blunt said on Fox that Beijing was to blame. "They cheat, we catch them, they cheat again," he said.

The commerce ministry said it would "fight to the end" if forced.`,
    quotes: [
      { exact: 'We have been here before, but never with this little hope,', speaker: 'Winnie Lau', cue: 'said' },
      { exact: 'moved the goalposts three times in a week', speaker: 'A senior trade official', cue: 'said' },
      { exact: 'They cheat, we catch them, they cheat again,', speaker: 'Howard Blunt', cue: 'said' },
      { exact: 'fight to the end', speaker: 'The commerce ministry', cue: 'said' },
    ],
    framing: [
      'bracing',
      'wave of',
      'giants',
      'teeter on the edge of collapse',
      'moved the goalposts',
      'to blame',
      'cheat',
      'fight to the end',
    ],
  },
  {
    name: 'an Egyptian state daily in English',
    text: `President Adel Mansi inaugurated on Saturday the first phase of the landmark Desert Road project, hailing it as "a gift to future generations".

"Our great people have proven, once again, that nothing is impossible," the president said in his address.

Prime Minister Hala Zaki, for her part, underlined that the project was completed in record time thanks to the wise directives of the political leadership.

She stressed that the government "spares no effort" to improve the lives of citizens.`,
    quotes: [
      { exact: 'a gift to future generations', speaker: 'Adel Mansi', cue: 'hailing' },
      {
        exact: 'Our great people have proven, once again, that nothing is impossible,',
        speaker: 'Adel Mansi',
        cue: 'said',
      },
      { exact: 'spares no effort', speaker: 'Hala Zaki', cue: 'stressed' },
    ],
    framing: [
      'landmark',
      'hailing',
      'Our great people',
      'nothing is impossible',
      'underlined',
      'record time',
      'wise directives',
      'stressed',
      'spares no effort',
    ],
  },
  {
    name: 'a Canadian broadcaster, a pipeline and a First Nation',
    text: `The federal government has quietly approved a pipeline that critics say will cut through unspoiled wilderness.

Chief Roberta Cardinal of the Deer Lake First Nation said her people had not been consulted. "They didn't even pick up the phone," she told CBC News.

Natural Resources Minister Paul Gauthier called the project "a lifeline for working families" and rejected what he termed "alarmism".

"There's a small but loud minority that opposes everything," said Gauthier.

Cardinal laughed when she was read that quote. "We're the majority here," she said.`,
    quotes: [
      { exact: "They didn't even pick up the phone,", speaker: 'Roberta Cardinal', cue: 'told' },
      { exact: 'a lifeline for working families', speaker: 'Paul Gauthier', cue: 'called' },
      { exact: 'alarmism', speaker: 'Paul Gauthier', cue: 'termed' },
      { exact: "There's a small but loud minority that opposes everything,", speaker: 'Gauthier', cue: 'said' },
      { exact: "We're the majority here,", speaker: 'Cardinal', cue: 'said' },
    ],
    framing: [
      'quietly',
      'cut through',
      'unspoiled',
      'lifeline',
      'working families',
      'alarmism',
      'small but loud minority',
    ],
  },
  {
    name: 'a Welsh local, a dog and a hero',
    text: `A hero spaniel who dragged a toddler from a river has been given a medal.

Three-year-old Bella leapt into the icy Teifi when little Osian Rhys slipped from the bank.

‘She didn’t think twice,’ said Osian’s mum, Cerys, 31. ‘I owe that dog everything.’

Owner Gethin Powell, a retired postman, said he was ‘proud as punch’.

‘She’s had three sausages today already,’ he admitted.`,
    quotes: [
      { exact: 'She didn’t think twice,', speaker: 'Cerys', cue: 'said' },
      { exact: 'I owe that dog everything.', speaker: 'Cerys', cue: 'said' },
      { exact: 'proud as punch', speaker: 'Gethin Powell', cue: 'said' },
      { exact: 'She’s had three sausages today already,', speaker: 'Gethin Powell', cue: 'admitted' },
    ],
    framing: ['hero', 'admitted'],
  },
  {
    name: 'an American tabloid, a mayor under fire',
    text: `Embattled Mayor Rico Santos blew a gasket Tuesday when a reporter asked about his $9,000 chair.

"It's a chair! I sit in it!" Santos thundered at a packed City Hall press conference.

Hizzoner's meltdown came hours after Comptroller Dina Weiss released a bombshell audit that found his office had burned through $2.1 million on furniture.

"While New Yorkers tighten their belts, this guy is living like a king," Weiss blasted.

A Santos spokesman ripped the audit as "a cheap political hit job."`,
    quotes: [
      { exact: "It's a chair! I sit in it!", speaker: 'Rico Santos', cue: 'thundered' },
      {
        exact: 'While New Yorkers tighten their belts, this guy is living like a king,',
        speaker: 'Dina Weiss',
        cue: 'blasted',
      },
      { exact: 'a cheap political hit job.', speaker: 'A Santos spokesman', cue: 'ripped' },
    ],
    framing: [
      'Embattled',
      'blew a gasket',
      'thundered',
      'meltdown',
      'bombshell',
      'burned through',
      'living like a king',
      'blasted',
      'ripped',
      'cheap political hit job',
    ],
  },
  {
    name: 'a Gulf business paper, a chief executive',
    text: `Dubai-based Najm Holdings reported a 40 per cent jump in quarterly profit on Sunday, smashing analysts' expectations.

"We are just getting started," group chief executive Farah Al Suwaidi said in a statement to the bourse.

She attributed the stellar results to "disciplined execution and a visionary strategy".

Not all were convinced. The company's debt, noted Omar Haddad, head of research at Levant Capital, "has grown faster than its sales".

Shares closed 3.2 per cent higher.`,
    quotes: [
      { exact: 'We are just getting started,', speaker: 'Farah Al Suwaidi', cue: 'said' },
      { exact: 'disciplined execution and a visionary strategy', speaker: 'Farah Al Suwaidi', cue: 'attributed' },
      { exact: 'has grown faster than its sales', speaker: 'Omar Haddad', cue: 'noted' },
    ],
    framing: ['smashing', 'stellar', 'visionary'],
  },
  {
    name: 'a Philippine paper, a blessing and a curse',
    text: `MANILA — Senator Grace Villanueva on Monday lambasted the coast guard of a "bully neighbor" for firing water cannons at fishermen.

"Our fisherfolk are being hunted in our own waters," Villanueva said in Filipino in a privilege speech.

The neighboring country's embassy said in a statement that its vessels had taken "professional and restrained" measures after the boats "illegally intruded".

Fisherman Jun Baluyot, 48, whose boat was damaged, just wants to work. "I have five children," he said. "The sea is all I know."`,
    quotes: [
      { exact: 'bully neighbor', speaker: 'Grace Villanueva', cue: 'lambasted' },
      { exact: 'Our fisherfolk are being hunted in our own waters,', speaker: 'Villanueva', cue: 'said' },
      { exact: 'professional and restrained', speaker: "The neighboring country's embassy", cue: 'said' },
      { exact: 'illegally intruded', speaker: "The neighboring country's embassy", cue: 'said' },
      { exact: 'I have five children,', speaker: 'Jun Baluyot', cue: 'said' },
      { exact: 'The sea is all I know.', speaker: 'Jun Baluyot', cue: 'said' },
    ],
    framing: [
      'lambasted',
      'bully neighbor',
      'Our fisherfolk',
      'hunted',
      'our own waters',
      'professional and restrained',
      'illegally intruded',
    ],
  },
  {
    name: 'a Kenyan daily, a lecturer and her union',
    text: `Lecturers have vowed to paralyse learning in all public universities from Monday unless the government honours a pay deal signed in 2021.

"We have been taken for fools for too long," Uasu secretary-general Dr Wanjiku Kariuki said. "This time we shall not blink."

Education Cabinet Secretary Moses Kiptoo pleaded for patience, saying the Treasury was "scraping the bottom of the barrel".

But a lecturer at Moi University, who sought anonymity for fear of reprisals, told the Nation: "They have money for fuel guzzlers, not for us."`,
    quotes: [
      { exact: 'We have been taken for fools for too long,', speaker: 'Wanjiku Kariuki', cue: 'said' },
      { exact: 'This time we shall not blink.', speaker: 'Wanjiku Kariuki', cue: 'said' },
      { exact: 'scraping the bottom of the barrel', speaker: 'Moses Kiptoo', cue: 'saying' },
      { exact: 'They have money for fuel guzzlers, not for us.', speaker: 'a lecturer at Moi University', cue: 'told' },
    ],
    framing: [
      'vowed',
      'paralyse',
      'taken for fools',
      'blink',
      'pleaded',
      'scraping the bottom of the barrel',
      'guzzlers',
    ],
  },
  {
    name: 'a German broadcaster in English, a far-away vote',
    text: `The ruling party has swept to victory in an election marred by violence and accusations of fraud.

Opposition candidate Mirela Popa refused to concede. "This was not an election, it was a burglary," she told supporters in the capital.

Election commission head Ion Stan insisted the vote had been "free, fair and transparent".

Observers from the European Security Council were less sure. Their preliminary report spoke of "an uneven playing field".

Dozens were detained overnight. The interior ministry denied that force had been used.`,
    quotes: [
      { exact: 'This was not an election, it was a burglary,', speaker: 'Mirela Popa', cue: 'told' },
      { exact: 'free, fair and transparent', speaker: 'Ion Stan', cue: 'insisted' },
      { exact: 'an uneven playing field', speaker: 'report', cue: 'spoke' },
    ],
    framing: [
      'swept to victory',
      'marred',
      'refused to concede',
      'burglary',
      'insisted',
      'uneven playing field',
      'were detained',
      'force had been used',
    ],
  },
];
