import type { KeyedText } from './keyed-text.ts';

/** English texts as wire agencies and broadcasters of many countries print them. */
export const ENGLISH_AGENCIES: readonly KeyedText[] = [
  {
    name: 'an American agency, told the agency',
    text: `PORTLAND, Ore. (AP) — A bridge inspector who warned of cracks two years ago said Thursday that no one had called him back.

“I sent the photographs, I sent the measurements and I heard nothing,” Walter Hensley told The Associated Press in a phone interview. “You can’t say you didn’t know.”

A spokeswoman for the Oregon Department of Transportation, Lena Ortiz, said in an email that the agency “takes every report seriously.” She declined to comment further.

Hensley, 61, retired in March. He said he doesn’t regret speaking up.

“Somebody has to,” he said.`,
    quotes: [
      {
        exact: 'I sent the photographs, I sent the measurements and I heard nothing,',
        speaker: 'Walter Hensley',
        cue: 'told',
      },
      { exact: 'You can’t say you didn’t know.', speaker: 'Walter Hensley', cue: 'told' },
      { exact: 'takes every report seriously.', speaker: 'Lena Ortiz', cue: 'said' },
      { exact: 'Somebody has to,', speaker: 'Hensley', cue: 'said' },
    ],
    framing: ['warned'],
  },
  {
    name: 'a British agency, sources and a statement',
    text: `LONDON, Feb 3 - Carmaker Velden is weighing a sale of its battery unit, two people familiar with the matter said on Tuesday.

"Nothing is off the table at this stage," one of the people said, asking not to be named because the talks are private.

Velden said in a statement that it "regularly reviews its portfolio" and would not comment on market speculation.

Shares in the company plunged as much as 7% in early trade. "Investors hate uncertainty and they have had a year of it," said Priya Raman, an analyst at Colton Bank.

Chief Executive Jan Aaltonen told reporters last month the unit was "core to everything we do".`,
    quotes: [
      { exact: 'Nothing is off the table at this stage,', speaker: 'one of the people', cue: 'said' },
      { exact: 'regularly reviews its portfolio', speaker: 'Velden', cue: 'said' },
      { exact: 'Investors hate uncertainty and they have had a year of it,', speaker: 'Priya Raman', cue: 'said' },
      { exact: 'core to everything we do', speaker: 'Jan Aaltonen', cue: 'told' },
    ],
    framing: ['plunged', 'speculation'],
  },
  {
    name: 'a French agency, a witness and a mayor',
    text: `Rescuers dug through mud with their bare hands on Sunday after a landslide swallowed part of a village in the north of the country, killing at least 11 people.

"It sounded like a train. Then there was nothing, no street, no houses," Marisol Quispe, a 43-year-old shopkeeper who lost her brother, told AFP.

The mayor, Tomas Villca, accused the mining company Andora of ignoring repeated warnings.

"They knew the slope was moving," he said. "They chose their profit over our lives."

Andora rejected the accusation as "baseless".

"Our thoughts are with the families," it added in a brief statement.`,
    quotes: [
      {
        exact: 'It sounded like a train. Then there was nothing, no street, no houses,',
        speaker: 'Marisol Quispe',
        cue: 'told',
      },
      { exact: 'They knew the slope was moving,', speaker: 'Tomas Villca', cue: 'said' },
      { exact: 'They chose their profit over our lives.', speaker: 'Tomas Villca', cue: 'said' },
      { exact: 'baseless', speaker: 'Andora', cue: 'rejected' },
      { exact: 'Our thoughts are with the families,', speaker: 'Andora', cue: 'added' },
    ],
    framing: ['swallowed', 'accused', 'They chose their profit over our lives', 'baseless'],
  },
  {
    name: 'a British broadcaster, single marks in the headline',
    text: `School meals firm 'let children down', inspectors say

A company that serves lunches to 90 schools in Kent has been criticised by inspectors over "dangerously poor" hygiene.

The Food Safety Authority said it had found mouldy bread at three kitchens in January.

Parent Joanne Whitlock, whose son attends one of the schools, said she was "absolutely disgusted".

"You trust them to look after your kids and this is what you get," she told the BBC.

A spokesperson for Brightplate Catering said: "We have taken immediate action and apologise to the families affected."`,
    quotes: [
      { exact: 'let children down', speaker: 'inspectors', cue: 'say' },
      { exact: 'dangerously poor', speaker: 'inspectors', cue: 'criticised' },
      { exact: 'absolutely disgusted', speaker: 'Joanne Whitlock', cue: 'said' },
      {
        exact: 'You trust them to look after your kids and this is what you get,',
        speaker: 'Joanne Whitlock',
        cue: 'told',
      },
      {
        exact: 'We have taken immediate action and apologise to the families affected.',
        speaker: 'A spokesperson for Brightplate Catering',
        cue: 'said',
      },
    ],
    framing: ['let children down', 'dangerously poor', 'absolutely disgusted'],
  },
  {
    name: 'an American broadcaster, anchor interview',
    text: `Senator Diane Holloway refused Sunday to rule out another shutdown, warning that her party would not "cave" to the White House.

"We are not going to be bullied into a bad deal," the Ohio Republican said on "State of the Week."

Asked by host Mark Feldman whether she would vote for a short-term bill, Holloway replied, "I'd have to see it first."

White House press secretary Aaron Pike fired back within hours.

"The senator is playing games with people's paychecks," Pike said in a post on X.`,
    quotes: [
      { exact: 'cave', speaker: 'Diane Holloway', cue: 'warning' },
      { exact: 'We are not going to be bullied into a bad deal,', speaker: 'Diane Holloway', cue: 'said' },
      { exact: "I'd have to see it first.", speaker: 'Holloway', cue: 'replied' },
      { exact: "The senator is playing games with people's paychecks,", speaker: 'Aaron Pike', cue: 'said' },
    ],
    framing: ['warning', 'cave', 'bullied', 'fired back', 'playing games'],
  },
  {
    name: 'a Gulf broadcaster in English, a correspondent',
    text: `Hundreds of families have fled the besieged town of Al-Rahma as government forces tightened their grip on its outskirts.

"We walked for nine hours with nothing but the clothes on our backs," Umm Khaled, a mother of four, told Al Jazeera.

Reporting from the border, our correspondent Sami Darwish said the road was "littered with abandoned cars".

"People here feel that the world has forgotten them," he said.

The defence ministry said in a statement carried by state media that the army was "cleansing the area of terrorist remnants".`,
    quotes: [
      {
        exact: 'We walked for nine hours with nothing but the clothes on our backs,',
        speaker: 'Umm Khaled',
        cue: 'told',
      },
      { exact: 'littered with abandoned cars', speaker: 'Sami Darwish', cue: 'said' },
      { exact: 'People here feel that the world has forgotten them,', speaker: 'Sami Darwish', cue: 'said' },
      { exact: 'cleansing the area of terrorist remnants', speaker: 'The defence ministry', cue: 'said' },
    ],
    framing: ['besieged', 'tightened their grip', 'littered', 'cleansing the area of terrorist remnants'],
  },
  {
    name: 'a Russian agency, a diplomat with a long title',
    text: `MOSCOW, March 14. The West is trying to drag the region into a new arms race, Deputy Foreign Minister Oleg Karpenko said.

"This reckless policy will not go unanswered. We have everything needed for a response," the senior diplomat stressed at a briefing.

According to Karpenko, the so-called "defensive shield" poses a direct threat to strategic stability.

"Our partners, if one can still call them that, prefer ultimatums to dialogue," he pointed out.

The ministry earlier noted that contacts "have not been interrupted."`,
    quotes: [
      {
        exact: 'This reckless policy will not go unanswered. We have everything needed for a response,',
        speaker: 'Oleg Karpenko',
        cue: 'stressed',
      },
      {
        exact: 'Our partners, if one can still call them that, prefer ultimatums to dialogue,',
        speaker: 'Karpenko',
        cue: 'pointed out',
      },
      { exact: 'have not been interrupted.', speaker: 'The ministry', cue: 'noted' },
    ],
    framing: [
      'drag',
      'reckless',
      'stressed',
      'so-called',
      'direct threat',
      'pointed out',
      'Our partners, if one can still call them that',
    ],
  },
  {
    name: 'a Chinese agency, a spokesperson at a briefing',
    text: `BEIJING, Sept. 9 -- China urges the countries concerned to stop hyping up the issue and return to the right track of dialogue, a foreign ministry spokesperson said Tuesday.

Spokesperson Zhao Minhua made the remarks at a regular news briefing when asked to comment on the new restrictions.

"The measures are a typical act of bullying. They harm others without benefiting oneself," Zhao said, adding that Beijing would "take all necessary measures" to safeguard its legitimate rights.

"History has proven time and again that pressure leads nowhere," the spokesperson added.`,
    quotes: [
      {
        exact: 'The measures are a typical act of bullying. They harm others without benefiting oneself,',
        speaker: 'Zhao Minhua',
        cue: 'said',
      },
      { exact: 'take all necessary measures', speaker: 'Zhao Minhua', cue: 'adding' },
      { exact: 'History has proven time and again that pressure leads nowhere,', speaker: 'Zhao Minhua', cue: 'added' },
    ],
    framing: ['hyping up', 'the right track', 'bullying', 'legitimate rights', 'History has proven time and again'],
  },
  {
    name: 'an Indian agency, a politician at a rally',
    text: `Addressing a rally in Nagpur, opposition leader Sanjay Kulkarni slammed the state government over farmers' debts and dubbed its new scheme "a cruel joke".

"For five years they slept. Now, two weeks before polls, they have woken up," Kulkarni said, drawing loud cheers.

Hitting back, Agriculture Minister Meera Deshpande said, "Those who looted the state for decades have no right to lecture us."

She further said that the Opposition was "rattled" by the government's popularity.`,
    quotes: [
      { exact: 'a cruel joke', speaker: 'Sanjay Kulkarni', cue: 'dubbed' },
      {
        exact: 'For five years they slept. Now, two weeks before polls, they have woken up,',
        speaker: 'Kulkarni',
        cue: 'said',
      },
      {
        exact: 'Those who looted the state for decades have no right to lecture us.',
        speaker: 'Meera Deshpande',
        cue: 'said',
      },
      { exact: 'rattled', speaker: 'Meera Deshpande', cue: 'said' },
    ],
    framing: ['slammed', 'a cruel joke', 'Hitting back', 'looted', 'lecture us', 'rattled'],
  },
  {
    name: 'a Pakistani daily, a court and counsel',
    text: `ISLAMABAD: The Supreme Court on Monday adjourned the hearing of petitions against the new tax, with Justice Amna Rasheed observing that the government "cannot collect first and explain later".

The additional attorney general, Faisal Mirza, contended that the levy had been approved by parliament.

"My lord, the matter is one of policy," he argued.

"Then show us the policy," the judge remarked.

The counsel for the petitioners, barrister Hina Qureshi, maintained that the levy was "patently illegal".`,
    quotes: [
      { exact: 'cannot collect first and explain later', speaker: 'Amna Rasheed', cue: 'observing' },
      { exact: 'My lord, the matter is one of policy,', speaker: 'Faisal Mirza', cue: 'argued' },
      { exact: 'Then show us the policy,', speaker: 'Amna Rasheed', cue: 'remarked' },
      { exact: 'patently illegal', speaker: 'Hina Qureshi', cue: 'maintained' },
    ],
    framing: ['contended', 'maintained', 'patently'],
  },
  {
    name: 'a Nigerian daily, a police spokesperson',
    text: `The Police Command in Oyo State has arrested four suspected kidnappers, its spokesperson, Adeola Bankole, has said.

Mr Bankole, a superintendent of police, disclosed this in a statement issued in Ibadan on Friday.

"The hoodlums were apprehended following a tip-off from vigilant residents," the statement reads in part.

He assured residents that the command would "leave no stone unturned".

A resident, Chinedu Eze, however told PREMIUM TIMES that the police came late. "We caught them ourselves before they came," he said.`,
    quotes: [
      {
        exact: 'The hoodlums were apprehended following a tip-off from vigilant residents,',
        speaker: 'Bankole',
        cue: 'reads',
      },
      { exact: 'leave no stone unturned', speaker: 'Adeola Bankole', cue: 'assured' },
      { exact: 'We caught them ourselves before they came,', speaker: 'Chinedu Eze', cue: 'said' },
    ],
    framing: ['hoodlums', 'vigilant', 'leave no stone unturned'],
  },
  {
    name: 'an Australian broadcaster, key points and a farmer',
    text: `Dairy farmer Bruce Lindqvist has watched the river rise past his fence three times in two years.

"It's heartbreaking, mate," he says, standing knee-deep in what used to be a paddock.

"You rebuild, and she comes again."

Emergency Services Minister Kylie Tran said more than 300 people had been evacuated overnight.

"If you're told to leave, leave," Ms Tran said.

Hydrologist Dr Owen Petrakis, from the University of Armidale, says the floods are getting worse.

"What we called a one-in-a-hundred-year flood is now happening every decade," Dr Petrakis said.`,
    quotes: [
      { exact: "It's heartbreaking, mate,", speaker: 'Bruce Lindqvist', cue: 'says' },
      { exact: 'You rebuild, and she comes again.', speaker: 'Bruce Lindqvist', cue: null },
      { exact: "If you're told to leave, leave,", speaker: 'Kylie Tran', cue: 'said' },
      {
        exact: 'What we called a one-in-a-hundred-year flood is now happening every decade,',
        speaker: 'Owen Petrakis',
        cue: 'said',
      },
    ],
  },
  {
    name: 'an Israeli and a Palestinian voice in one report',
    text: `Settlers torched two vehicles near the village of Deir Amin overnight, residents said, in the latest flare-up in the West Bank.

"They came with masks and with petrol," said Nidal Abu Saif, 52, whose truck was burned.

The Israeli military said soldiers were dispatched to the scene and that the suspects had fled. It "strongly condemns violence of any kind," the military said.

Regional council head Yael Shapiro called the attackers "a handful of rotten apples" and said they did not represent her community.

"A handful? Every week it is a handful," Abu Saif said when told of her comments.`,
    quotes: [
      { exact: 'They came with masks and with petrol,', speaker: 'Nidal Abu Saif', cue: 'said' },
      { exact: 'strongly condemns violence of any kind,', speaker: 'The Israeli military', cue: 'said' },
      { exact: 'a handful of rotten apples', speaker: 'Yael Shapiro', cue: 'called' },
      { exact: 'A handful? Every week it is a handful,', speaker: 'Nidal Abu Saif', cue: 'said' },
    ],
    framing: ['torched', 'flare-up', 'rotten apples'],
  },
  {
    name: 'an international body and its chief',
    text: `GENEVA (Reuters) - The World Relief Council on Wednesday appealed for $400 million to avert what it called a "man-made catastrophe" in the Lake region.

"The clock is ticking. Children are dying while we hold meetings," Ingrid Falk, the council's secretary-general, told a news conference.

She urged donors to act immediately, saying: "There is no plan B."

The United States has halted its contribution pending a review. A State Department spokesperson said Washington "expects others to step up."`,
    quotes: [
      { exact: 'man-made catastrophe', speaker: 'The World Relief Council', cue: 'called' },
      {
        exact: 'The clock is ticking. Children are dying while we hold meetings,',
        speaker: 'Ingrid Falk',
        cue: 'told',
      },
      { exact: 'There is no plan B.', speaker: 'Ingrid Falk', cue: 'saying' },
      { exact: 'expects others to step up.', speaker: 'A State Department spokesperson', cue: 'said' },
    ],
    framing: ['man-made catastrophe', 'The clock is ticking', 'act immediately'],
  },
  {
    name: 'a Turkish agency, a president and a readout',
    text: `Türkiye will not allow a fait accompli in the Eastern Mediterranean, President Kemal Aydin said Friday.

"Those who cannot digest our rise are setting traps, but we will foil every one of them," Aydin said at an opening ceremony in Izmir.

In a phone call later in the day, Aydin and his Greek counterpart, Nikos Vasilakis, discussed bilateral ties, according to a readout by the Communications Directorate.

Vasilakis "underlined the importance of keeping channels open," the readout said.`,
    quotes: [
      {
        exact: 'Those who cannot digest our rise are setting traps, but we will foil every one of them,',
        speaker: 'Kemal Aydin',
        cue: 'said',
      },
      { exact: 'underlined the importance of keeping channels open,', speaker: 'readout', cue: 'said' },
    ],
    framing: ['fait accompli', 'setting traps', 'underlined'],
  },
  {
    name: 'a Japanese agency, no marks at all',
    text: `Prime Minister Haruto Nishida said Monday his government will raise the consumption tax as planned in October.

Nishida told lawmakers that the increase was unavoidable given the rapid aging of society.

Opposition leader Emi Takara criticised the plan as reckless and said households were already squeezed to breaking point.

The yen was little changed. It's hard to see a reversal now, analyst Kenji Mori said.`,
    quotes: [],
    framing: ['unavoidable', 'reckless', 'squeezed to breaking point'],
  },
];
