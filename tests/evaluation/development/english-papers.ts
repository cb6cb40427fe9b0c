import type { KeyedText } from './keyed-text.ts';

/** English texts of local papers, magazines, columns, state media and live pages. */
export const ENGLISH_PAPERS: readonly KeyedText[] = [
  {
    name: 'a county paper, council meeting',
    text: `Hardin County commissioners voted 4-1 Tuesday to close the Elm Street shelter.

"It's not that we don't care," Commissioner Dale Whitaker said. "It's that we don't have $600,000."

Commissioner Rosa Delgado cast the lone no vote.

"Somebody is going to freeze to death this winter, and I want my name nowhere near it," she said.

About 40 people signed up to speak. Most, like retired teacher Peg Lawson, opposed the closure.

"I've volunteered there since it opened," Lawson said. "These aren't strangers. I taught some of them."`,
    quotes: [
      { exact: "It's not that we don't care,", speaker: 'Dale Whitaker', cue: 'said' },
      { exact: "It's that we don't have $600,000.", speaker: 'Dale Whitaker', cue: 'said' },
      {
        exact: 'Somebody is going to freeze to death this winter, and I want my name nowhere near it,',
        speaker: 'Rosa Delgado',
        cue: 'said',
      },
      { exact: "I've volunteered there since it opened,", speaker: 'Lawson', cue: 'said' },
      { exact: "These aren't strangers. I taught some of them.", speaker: 'Lawson', cue: 'said' },
    ],
  },
  {
    name: 'a column that pushes',
    text: `Let us be honest about this shameful bill. It is a naked power grab dressed up as reform.

Ministers bleat that judges have become “activists”. What they mean is that judges have become inconvenient.

The attorney general, a man never knowingly troubled by principle, says he merely wants “balance”. So does a drunk on a tightrope.

If this cynical charade goes through, the watchdogs will have been muzzled and nobody will hear the burglars.`,
    quotes: [
      { exact: 'activists', speaker: 'Ministers', cue: 'bleat' },
      { exact: 'balance', speaker: 'The attorney general', cue: 'says' },
    ],
    framing: [
      'Let us be honest',
      'shameful bill',
      'naked power grab',
      'dressed up as',
      'bleat',
      'merely',
      'cynical charade',
      'muzzled',
    ],
  },
  {
    name: 'a live page with times',
    text: `14:32 Explosion reported near the port. Police say they are “aware of an incident”.

14:51 “It shook my windows,” Karim, a baker in the old town, tells us by phone.

15:10 The port authority says a gas cylinder exploded in a workshop. No one was hurt, it says.

15:24 Mayor Elena Costa on Facebook: “Please keep away and let the crews work.”`,
    quotes: [
      { exact: 'aware of an incident', speaker: 'Police', cue: 'say' },
      { exact: 'It shook my windows,', speaker: 'Karim', cue: 'tells' },
      { exact: 'Please keep away and let the crews work.', speaker: 'Elena Costa', cue: null },
    ],
    framing: [],
  },
  {
    name: 'a technology site',
    text: `Orbital has quietly removed a line from its privacy policy that said the app would “never” sell location data.

In a blog post, the company said the change was “purely editorial”.

“Nothing about how we handle your data is different today,” wrote chief product officer Sanjay Iyer.

Privacy researcher Lena Fuchs, who spotted the edit, isn’t buying it. “Companies don’t delete promises by accident,” she told The Register of Code.

Orbital didn’t respond when asked whether it plans to sell the data.`,
    quotes: [
      { exact: 'never', speaker: 'its privacy policy', cue: 'said' },
      { exact: 'purely editorial', speaker: 'Orbital', cue: 'said' },
      {
        exact: 'Nothing about how we handle your data is different today,',
        speaker: 'Sanjay Iyer',
        cue: 'wrote',
      },
      { exact: 'Companies don’t delete promises by accident,', speaker: 'Lena Fuchs', cue: 'told' },
    ],
  },
  {
    name: 'a magazine profile in the present tense',
    text: `“Sit anywhere,” says Agnes Varga, waving at a sofa buried under manuscripts. “Except there. That’s the dog’s.”

She is small, quick, amused. At 79 she has published 30 novels, and regrets, she says, “about eleven”.

Her editor, Miklos Szabo, remembers their first meeting. “She corrected my grammar,” he says. “In my own language.”

“He needed it,” Varga says when I repeat this.

I ask what she is working on. “A long silence,” she replies.`,
    quotes: [
      { exact: 'Sit anywhere,', speaker: 'Agnes Varga', cue: 'says' },
      { exact: 'Except there. That’s the dog’s.', speaker: 'Agnes Varga', cue: 'says' },
      { exact: 'about eleven', speaker: 'Agnes Varga', cue: 'says' },
      { exact: 'She corrected my grammar,', speaker: 'Miklos Szabo', cue: 'says' },
      { exact: 'In my own language.', speaker: 'Miklos Szabo', cue: 'says' },
      { exact: 'He needed it,', speaker: 'Varga', cue: 'says' },
      { exact: 'A long silence,', speaker: 'Varga', cue: 'replies' },
    ],
  },
  {
    name: 'an agency under sanctions, a denial',
    text: `TEHRAN – Foreign Ministry spokeswoman Leila Navabi on Sunday rejected as “baseless” a report that Iran had moved enriched uranium.

“Such fabrications serve the Zionist lobby,” Navabi told her weekly press conference, adding that inspectors “have been and are welcome”.

She also slammed the “silence” of European states.

The US regime has no right to lecture others, she said.`,
    quotes: [
      { exact: 'baseless', speaker: 'Leila Navabi', cue: 'rejected' },
      { exact: 'Such fabrications serve the Zionist lobby,', speaker: 'Navabi', cue: 'told' },
      { exact: 'have been and are welcome', speaker: 'Navabi', cue: 'adding' },
      { exact: 'silence', speaker: 'Navabi', cue: 'slammed' },
    ],
  },
  {
    name: 'sources who aren’t named',
    text: `The two sides are closer than they admit, according to three officials briefed on the talks.

“Ninety percent of the text is agreed,” said one of the officials, who spoke on condition of anonymity. “The rest is pride.”

A second official described the mood as “workmanlike”.

A person close to the family said the decision was made “weeks ago”. The person added that “nobody wanted to go first”.

“It could all fall apart on Monday,” cautioned a Western diplomat.`,
    quotes: [
      { exact: 'Ninety percent of the text is agreed,', speaker: 'one of the officials', cue: 'said' },
      { exact: 'The rest is pride.', speaker: 'one of the officials', cue: 'said' },
      { exact: 'workmanlike', speaker: 'A second official', cue: 'described' },
      { exact: 'weeks ago', speaker: 'A person close to the family', cue: 'said' },
      { exact: 'nobody wanted to go first', speaker: 'person', cue: 'added' },
      { exact: 'It could all fall apart on Monday,', speaker: 'a Western diplomat', cue: 'cautioned' },
    ],
  },
  {
    name: 'a Gulf daily, protocol',
    text: `His Highness Sheikh Saif bin Rashid received the Ambassador of Japan, Kenji Mori, at the Royal Court on Wednesday.

Sheikh Saif said the UAE “values its deep-rooted friendship with Japan”.

The ambassador thanked His Highness for “the warm welcome and generous hospitality”.

They discussed ways to boost trade.`,
    quotes: [
      {
        exact: 'values its deep-rooted friendship with Japan',
        speaker: 'Sheikh Saif',
        cue: 'said',
      },
      {
        exact: 'the warm welcome and generous hospitality',
        speaker: 'Kenji Mori',
        cue: 'thanked',
      },
    ],
  },
  {
    name: 'a police appeal',
    text: `Police are appealing for witnesses after a cyclist was seriously injured in a hit-and-run in Dundee.

The 23-year-old was struck by a silver van on Perth Road at about 11.40pm on Saturday.

Inspector Fiona Mackie said: “We believe the driver must have known that he or she hit someone.

“I would urge anyone with dashcam footage to get in touch.”

The man remains in a critical condition, a hospital spokesperson confirmed.`,
    quotes: [
      {
        exact: 'We believe the driver must have known that he or she hit someone.',
        speaker: 'Fiona Mackie',
        cue: 'said',
      },
      {
        exact: 'I would urge anyone with dashcam footage to get in touch.',
        speaker: 'Fiona Mackie',
        cue: null,
      },
    ],
  },
  {
    name: 'a party conference',
    text: `Labour would build 300,000 homes a year, the shadow housing secretary has pledged.

Speaking in Liverpool, Naomi Clarke accused the government of “managing decline with a smile”.

“They had fourteen years,” she told delegates to loud applause. “Fourteen years, and what have they built? Excuses.”

She said that under Labour “the right to a home will mean something again”.

Housing minister Giles Fenton hit back, saying Clarke’s sums “don’t add up”.

“It’s the same old Labour,” he told BBC Radio 4’s Today programme. “Spend first, count later.”`,
    quotes: [
      { exact: 'managing decline with a smile', speaker: 'Naomi Clarke', cue: 'accused' },
      { exact: 'They had fourteen years,', speaker: 'Naomi Clarke', cue: 'told' },
      { exact: 'Fourteen years, and what have they built? Excuses.', speaker: 'Naomi Clarke', cue: 'told' },
      { exact: 'the right to a home will mean something again', speaker: 'Naomi Clarke', cue: 'said' },
      { exact: 'don’t add up', speaker: 'Giles Fenton', cue: 'saying' },
      { exact: 'It’s the same old Labour,', speaker: 'Giles Fenton', cue: 'told' },
      { exact: 'Spend first, count later.', speaker: 'Giles Fenton', cue: 'told' },
    ],
  },
  {
    name: 'the verb long after, with asides',
    text: `“Nobody in this room has clean hands,” the archbishop, his voice breaking, told the synod.

“I will resign,” Samuel Otieno, the bank’s chairman since 2015, said after a six-hour board meeting, “when the auditors are done.”

“We had no choice,” the pilot, Captain Jorge Lima, who has 12,000 hours of flying time, later told investigators.

“It’s over,” a visibly shaken Mrs Baptiste said on the courthouse steps.`,
    quotes: [
      { exact: 'Nobody in this room has clean hands,', speaker: 'the archbishop', cue: 'told' },
      { exact: 'I will resign,', speaker: 'Samuel Otieno', cue: 'said' },
      { exact: 'when the auditors are done.', speaker: 'Samuel Otieno', cue: 'said' },
      { exact: 'We had no choice,', speaker: 'Jorge Lima', cue: 'told' },
      { exact: 'It’s over,', speaker: 'Mrs Baptiste', cue: 'said' },
    ],
  },
  {
    name: 'her, his and their relatives',
    text: `Lucy Adeyemi was 19 when she vanished on her way home from work.

“She texted me ‘on the bus’ and that was it,” her mother, Comfort, said.

Her sister Joy said the family had been “treated like suspects”.

His colleagues on the search team, Det Sgt Neil Barr said, “never stopped looking”.

“They told us to go home,” Joy said. “So we went out and looked ourselves.”`,
    quotes: [
      { exact: 'She texted me ‘on the bus’ and that was it,', speaker: 'Comfort', cue: 'said' },
      { exact: 'on the bus', speaker: 'Lucy Adeyemi', cue: 'texted', nested: true },
      { exact: 'treated like suspects', speaker: 'Joy', cue: 'said' },
      { exact: 'never stopped looking', speaker: 'Neil Barr', cue: 'said' },
      { exact: 'They told us to go home,', speaker: 'Joy', cue: 'said' },
      { exact: 'So we went out and looked ourselves.', speaker: 'Joy', cue: 'said' },
    ],
  },
  {
    name: 'quotation by dash, as pull quotes',
    text: `“I’d rather be skint and free.” — Molly Farr, potter

Farr’s studio in Whitby smells of clay and dog. She makes 40 mugs a week, no more and no less.

“Big orders make small people,” she says.`,
    quotes: [
      { exact: 'I’d rather be skint and free.', speaker: 'Molly Farr', cue: null },
      { exact: 'Big orders make small people,', speaker: 'Molly Farr', cue: 'says' },
    ],
  },
  {
    name: 'quoting another paper and a tape',
    text: `The prince told friends he felt “trapped”, the Sunday Herald reported, citing two courtiers.

In the recording, first broadcast by Kanal 9, a voice said to be the minister’s can be heard saying: “Make the file disappear.”

The minister was quoted by state television as saying the tape was “a clumsy fake”.

“This is my voice but not my words,” he told supporters.`,
    quotes: [
      { exact: 'trapped', speaker: 'The prince', cue: 'told' },
      { exact: 'Make the file disappear.', speaker: 'a voice', cue: 'saying' },
      { exact: 'a clumsy fake', speaker: 'The minister', cue: 'saying' },
      { exact: 'This is my voice but not my words,', speaker: 'The minister', cue: 'told' },
    ],
  },
  {
    name: 'brackets, ellipses and swear words',
    text: `“He [the landlord] came round at midnight … banging on the door,” Zoe Pritchard told the tribunal.

“I was, like, ‘What the f***?’” she said.

“It was … not ideal,” conceded her landlord, Mr Khan, under questioning.

“[We] don’t comment on cases,” the council’s press office wrote.`,
    quotes: [
      {
        exact: 'He [the landlord] came round at midnight … banging on the door,',
        speaker: 'Zoe Pritchard',
        cue: 'told',
      },
      { exact: 'I was, like, ‘What the f***?’', speaker: 'Zoe Pritchard', cue: 'said' },
      { exact: 'What the f***?', speaker: 'Zoe Pritchard', cue: null, nested: true },
      { exact: 'It was … not ideal,', speaker: 'Mr Khan', cue: 'conceded' },
      { exact: '[We] don’t comment on cases,', speaker: 'the council’s press office', cue: 'wrote' },
    ],
  },
  {
    name: 'a UN briefing',
    text: `More than 1.3 million people face famine, the UN warned on Friday.

“Every hour that a truck waits is an hour that a child does not eat,” said Martin Oyelaran, the World Food Programme’s country director.

UN Secretary-General Clara Mendes, through her spokesman, urged all parties to “let aid flow”.

“The Secretary-General is appalled,” spokesman Theo Nakamura told reporters in New York.

UNICEF described the situation as “a stain on our conscience”.`,
    quotes: [
      {
        exact: 'Every hour that a truck waits is an hour that a child does not eat,',
        speaker: 'Martin Oyelaran',
        cue: 'said',
      },
      { exact: 'let aid flow', speaker: 'Clara Mendes', cue: 'urged' },
      { exact: 'The Secretary-General is appalled,', speaker: 'Theo Nakamura', cue: 'told' },
      { exact: 'a stain on our conscience', speaker: 'UNICEF', cue: 'described' },
    ],
    framing: ['warned', 'appalled', 'a stain on our conscience'],
  },
  {
    name: 'a shooting, passives and deeds',
    text: `Three protesters were shot dead and dozens were arrested in the capital overnight, a rights group said.

Police said officers “came under attack” near the stadium. Shots were fired, a police statement said, and “order was restored by 2am”.

“They shot my son in the back,” said Ama Boateng, clutching his school bag. “Who gave that order?”

Lawyer Kojo Mensah said mistakes had been made “at the very top”.`,
    quotes: [
      { exact: 'came under attack', speaker: 'Police', cue: 'said' },
      { exact: 'order was restored by 2am', speaker: 'a police statement', cue: 'said' },
      { exact: 'They shot my son in the back,', speaker: 'Ama Boateng', cue: 'said' },
      { exact: 'Who gave that order?', speaker: 'Ama Boateng', cue: 'said' },
      { exact: 'at the very top', speaker: 'Kojo Mensah', cue: 'said' },
    ],
    framing: ['were shot', 'were arrested', 'Shots were fired', 'mistakes had been made'],
  },
  {
    name: 'an Australian broadcaster',
    text: `Queensland Premier Kate Lawson says she has "no idea" how a confidential report ended up on a bus.

"Clearly that's not good enough," Ms Lawson said.

"I've asked the director-general to have a look at it."

Opposition Leader David Pham said it was "amateur hour".

"You wouldn't trust this mob to run a chook raffle," Mr Pham said.`,
    quotes: [
      { exact: 'no idea', speaker: 'Kate Lawson', cue: 'says' },
      { exact: "Clearly that's not good enough,", speaker: 'Ms Lawson', cue: 'said' },
      { exact: "I've asked the director-general to have a look at it.", speaker: 'Lawson', cue: null },
      { exact: 'amateur hour', speaker: 'David Pham', cue: 'said' },
      { exact: "You wouldn't trust this mob to run a chook raffle,", speaker: 'Mr Pham', cue: 'said' },
    ],
  },
  {
    name: 'a theatre review',
    text: `Jonas Weir’s “Tender Machines” (National Theatre, until June) begins with a joke and ends with a funeral.

“Everyone here is lying except the dog,” says Nora, the housekeeper, in the first scene.

It is a line that the play never lives up to. Weir has called it “a comedy for people who hate comedies”; it may be one for people who hate plays.

As Nora, Beth Ames is superb.`,
    quotes: [
      { exact: 'Everyone here is lying except the dog,', speaker: 'Nora', cue: 'says' },
      { exact: 'a comedy for people who hate comedies', speaker: 'Weir', cue: 'called' },
    ],
  },
  {
    name: 'a strike, union and employer',
    text: `The rail union RTU has announced four days of strikes next month after talks collapsed.

General secretary Mo Farrell said his members were “sick of being told to tighten their belts by people in braces”.

Network Trains “regrets” the decision. Its managing director, Claire Ives, insisted the offer was fair.

“A 9% rise is on the table,” she said. “It’s the best in the industry and they know it.”

Farrell accused her of “playing with numbers”.`,
    quotes: [
      {
        exact: 'sick of being told to tighten their belts by people in braces',
        speaker: 'Mo Farrell',
        cue: 'said',
      },
      { exact: 'A 9% rise is on the table,', speaker: 'Claire Ives', cue: 'said' },
      { exact: 'It’s the best in the industry and they know it.', speaker: 'Claire Ives', cue: 'said' },
      { exact: 'playing with numbers', speaker: 'Farrell', cue: 'accused' },
    ],
  },
  {
    name: 'an interview with letters for names',
    text: `We met Ivo Petrov, who runs Sofia’s last typewriter repair shop.

Q: Who still buys a typewriter?

A: Poets and criminals. Sometimes it is the same person.

Q: Is there money in it?

A: My wife says “no”. I say “not yet”.`,
    quotes: [
      { exact: 'no', speaker: 'wife', cue: 'says' },
      { exact: 'not yet', speaker: 'Ivo Petrov', cue: 'say' },
    ],
  },
  {
    name: 'a transcript with names in capitals',
    text: `HOST: “Senator, did you know about the payment?”

VANCE: “I knew what everybody knew.”

HOST: “Which was?”

VANCE: “Nothing.”`,
    quotes: [
      { exact: 'Senator, did you know about the payment?', speaker: 'HOST', cue: null },
      { exact: 'I knew what everybody knew.', speaker: 'VANCE', cue: null },
      { exact: 'Which was?', speaker: 'HOST', cue: null },
      { exact: 'Nothing.', speaker: 'VANCE', cue: null },
    ],
  },
  {
    name: 'a weather warning',
    text: `Storm Ingrid will bring winds of up to 90 mph to western Scotland on Friday, the Met Office has said.

Forecaster Ewan Rae said the storm was expected to be the strongest since 2013 and “could pose a danger to life”.

ScotRail said no trains would run north of Perth. “Please do not travel,” it urged passengers.

Schools in Argyll will close because of the risk of flooding.`,
    quotes: [
      { exact: 'could pose a danger to life', speaker: 'Ewan Rae', cue: 'said' },
      { exact: 'Please do not travel,', speaker: 'ScotRail', cue: 'urged' },
    ],
    framing: [],
  },
  {
    name: 'announced by a noun and a colon',
    text: `Chief executive Iris Holm met shareholders on Friday. Her message to investors was simple: “Be patient.”

The response from Brussels came within the hour: “We take note of the statement.”

She ended with a plea: “Don’t forget us.”

There was one rule, the coach explained: “Nobody goes home alone.”`,
    quotes: [
      { exact: 'Be patient.', speaker: 'Iris Holm', cue: 'message' },
      { exact: 'We take note of the statement.', speaker: 'Brussels', cue: 'response' },
      { exact: 'Don’t forget us.', speaker: 'Iris Holm', cue: 'plea' },
      { exact: 'Nobody goes home alone.', speaker: 'the coach', cue: 'explained' },
    ],
  },
  {
    name: 'a Kenyan daily',
    text: `“We shall not be intimidated,” Senator Beatrice Wanjala told mourners in Bungoma on Saturday.

The senator, flanked by ten MPs, claimed that goons had been hired to disrupt the meeting.

“They came with whips and left with our chairs,” said Peter Simiyu, a trader.

Interior CS Joseph Lekuton, however, termed the claims “cheap politics”.

“Let those with evidence record statements,” said the CS.`,
    quotes: [
      { exact: 'We shall not be intimidated,', speaker: 'Beatrice Wanjala', cue: 'told' },
      { exact: 'They came with whips and left with our chairs,', speaker: 'Peter Simiyu', cue: 'said' },
      { exact: 'cheap politics', speaker: 'Joseph Lekuton', cue: 'termed' },
      { exact: 'Let those with evidence record statements,', speaker: 'CS', cue: 'said' },
    ],
  },
  {
    name: 'a Pakistani daily',
    text: `ISLAMABAD: Prime Minister Asad Qureshi on Thursday said the country had been “put back on the path of progress”.

“We inherited an economy in intensive care,” the premier told a gathering of traders, adding that “bitter pills” had been unavoidable.

PTM leader Shireen Baloch hit out at the speech, saying the prime minister was “living in a fool’s paradise”.

She asked: “Which progress? Flour has doubled in price.”`,
    quotes: [
      { exact: 'put back on the path of progress', speaker: 'Asad Qureshi', cue: 'said' },
      { exact: 'We inherited an economy in intensive care,', speaker: 'Asad Qureshi', cue: 'told' },
      { exact: 'bitter pills', speaker: 'Asad Qureshi', cue: 'adding' },
      { exact: 'living in a fool’s paradise', speaker: 'Shireen Baloch', cue: 'saying' },
      { exact: 'Which progress? Flour has doubled in price.', speaker: 'Shireen Baloch', cue: 'asked' },
    ],
  },
  {
    name: 'an American metro paper, anecdote first',
    text: `When the water reached the second stair, Darnell Hayes picked up his grandmother and walked.

“She’s 94 and she complained the whole way,” Hayes said, laughing. “Told me I was holding her wrong.”

Hers was one of 1,200 homes damaged when the levee failed Sunday, said Mike Tran, the parish’s emergency director.

“We build it, it breaks, we build it again,” Tran said. “That isn’t a plan.”

U.S. Rep. Carla Boone, D-La., has called for a federal investigation.`,
    quotes: [
      { exact: 'She’s 94 and she complained the whole way,', speaker: 'Hayes', cue: 'said' },
      { exact: 'Told me I was holding her wrong.', speaker: 'Hayes', cue: 'said' },
      { exact: 'We build it, it breaks, we build it again,', speaker: 'Tran', cue: 'said' },
      { exact: 'That isn’t a plan.', speaker: 'Tran', cue: 'said' },
    ],
  },
  {
    name: 'verbs that do without “said”',
    text: `“That’s the whole story,” shrugs Pia Lund.

“Come in, come in!” beams the owner, Mr Okada.

“And then,” he continued, “the lights went out.”

“I never signed it,” maintained Doyle, who faces ten years.

“Unacceptable,” was how the union’s Greg Hale described the offer.

“Wrong,” came the reply from the Treasury.`,
    quotes: [
      { exact: 'That’s the whole story,', speaker: 'Pia Lund', cue: 'shrugs' },
      { exact: 'Come in, come in!', speaker: 'Mr Okada', cue: 'beams' },
      { exact: 'And then,', speaker: 'Okada', cue: 'continued' },
      { exact: 'the lights went out.', speaker: 'Okada', cue: 'continued' },
      { exact: 'I never signed it,', speaker: 'Doyle', cue: 'maintained' },
      { exact: 'Unacceptable,', speaker: 'Greg Hale', cue: 'described' },
      { exact: 'Wrong,', speaker: 'the Treasury', cue: 'reply' },
    ],
  },
  {
    name: 'an election night',
    text: `Exit polls gave President Ion Marin 54% of the vote, a result his rival called “stolen before breakfast”.

“The people have spoken,” Marin declared to cheering crowds. “They said: ‘Enough.’”

The rival, former judge Doina Rusu, refused to concede. “We have 900 complaints, and we will file every one,” she vowed.

Observers from the OSCE said voting had been “calm but marred by pressure on public employees”.`,
    quotes: [
      { exact: 'stolen before breakfast', speaker: 'his rival', cue: 'called' },
      { exact: 'The people have spoken,', speaker: 'Marin', cue: 'declared' },
      { exact: 'They said: ‘Enough.’', speaker: 'Marin', cue: 'declared' },
      { exact: 'Enough.', speaker: null, cue: 'said', nested: true },
      { exact: 'We have 900 complaints, and we will file every one,', speaker: 'Doina Rusu', cue: 'vowed' },
      {
        exact: 'calm but marred by pressure on public employees',
        speaker: 'Observers from the OSCE',
        cue: 'said',
      },
    ],
  },
  {
    name: 'a health scare with an agency and a mother',
    text: `Parents should throw away a brand of teething gel linked to eleven hospital admissions, the medicines regulator said.

The regulator said the gel contained “up to 20 times” the permitted amount of lidocaine.

Mum-of-two Kelly Marsden said her son “went floppy” within minutes. “I thought I’d lost him,” the 31-year-old told the Echo.

Maker Dentelle insists its product is “safe when used as directed”.`,
    quotes: [
      { exact: 'up to 20 times', speaker: 'the medicines regulator', cue: 'said' },
      { exact: 'went floppy', speaker: 'Kelly Marsden', cue: 'said' },
      { exact: 'I thought I’d lost him,', speaker: 'Kelly Marsden', cue: 'told' },
      { exact: 'safe when used as directed', speaker: 'Dentelle', cue: 'insists' },
    ],
  },
  {
    name: 'a hostage release',
    text: `A Swiss engineer held for 400 days by militants in the desert has been freed, his government said.

“I counted the days on a date palm,” Beat Hofer told Swiss radio. “I ran out of palm.”

Foreign minister Ueli Graf said no ransom had been paid. Asked how the release was secured, he said only: “With patience.”

Hofer’s wife, Regula, thanked “everyone who kept his name alive”.`,
    quotes: [
      { exact: 'I counted the days on a date palm,', speaker: 'Beat Hofer', cue: 'told' },
      { exact: 'I ran out of palm.', speaker: 'Beat Hofer', cue: 'told' },
      { exact: 'With patience.', speaker: 'Ueli Graf', cue: 'said' },
      { exact: 'everyone who kept his name alive', speaker: 'Regula', cue: 'thanked' },
    ],
  },
  {
    name: 'words about words',
    text: `The word “genocide” does not appear in the resolution. Diplomats spent nine hours arguing over “must” and “should”.

The ministry has replaced “migrant” with “irregular arrival” in all its forms.

“Language matters,” said linguist Dr Ana Reis. “You can hide a body behind a noun.”`,
    quotes: [
      { exact: 'Language matters,', speaker: 'Ana Reis', cue: 'said' },
      { exact: 'You can hide a body behind a noun.', speaker: 'Ana Reis', cue: 'said' },
    ],
  },
];
