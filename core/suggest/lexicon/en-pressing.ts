import type { LexiconEntry } from './entry.ts';

/** Words that press: emphasis, urgency, and what is taken for granted. */
export const ENGLISH_PRESSING: readonly LexiconEntry[] = [
  {
    forms: [
      'massive', 'massively', 'huge', 'hugely', 'enormous', 'enormously', 'vast', 'vastly', 'colossal', 'gigantic',
      'gargantuan', 'mammoth', 'whopping', 'eye-popping', 'mind-blowing', 'immense', 'immensely', 'tremendous',
      'astronomical', 'astronomically', 'record-breaking', 'record-shattering', 'record-smashing',
    ],
    device: ['emphasis'],
    note: { ar: 'يكبّر بلا عدد', en: 'makes large without a number' },
    example: { ar: 'عجز هائل', en: 'a whopping deficit' },
  },
  {
    forms: [
      'absolutely', 'totally', 'completely', 'entirely', 'wholly', 'total and complete', 'thoroughly', 'profoundly',
      'deeply', 'outright', 'grossly', 'wildly', 'madly', 'every single', 'each and every',
    ],
    device: ['emphasis'],
    note: { ar: 'يشدّد على القول ولا يزيده دليلًا', en: 'makes a statement stronger, not better proved' },
    example: { ar: 'خطأ تمامًا', en: 'totally wrong' },
  },
  {
    forms: [
      'bitterly', 'fiercely', 'ferociously', 'vehemently', 'passionately', 'savagely cut', 'in no uncertain terms',
      'loud and clear',
    ],
    device: ['emphasis'],
    note: { ar: 'يصف حرارة القول، لا ما قيل', en: 'tells how hotly something was said, not what' },
    example: { ar: 'عارض بشدّة', en: 'fiercely opposed' },
  },
  {
    forms: [
      'patently', 'manifestly', 'glaring', 'glaringly', 'nakedly', 'nothing short of', 'nothing less than',
      'at every level', 'at every turn', 'once and for all',
    ],
    device: ['emphasis'],
    note: { ar: 'يجعل الحكم مطلقًا', en: 'makes a verdict absolute' },
    example: { ar: 'فشل على كلّ المستويات', en: 'failed at every level' },
  },
  {
    forms: [
      'time and again', 'time and time again', 'over and over', 'again and again', 'day in day out',
      'round the clock', 'around the clock', 'leave no stone unturned', 'no stone unturned',
    ],
    device: ['emphasis'],
    note: { ar: 'يكرّر ليقنع، ولا يعدّ', en: 'repeats to persuade, and doesn’t count' },
    example: { ar: 'مرّة بعد مرّة', en: 'time and time again' },
  },
  {
    forms: [
      'all hell', 'all hell broke loose', 'pure and simple', 'plain and simple', 'end of story', 'mark my words',
      'make no mistake', 'make no mistake about it', "let's be clear", 'let us be clear', 'let me be clear',
    ],
    device: ['emphasis'],
    note: { ar: 'يغلق باب النقاش', en: 'shuts the door on discussion' },
    example: { ar: 'الأمر واضح وبسيط', en: 'pure and simple' },
  },
  {
    forms: [
      'the fact is', 'the fact remains', 'the truth is', 'the simple truth', 'the reality is', 'truth be told',
      'fact of the matter', 'the bottom line is', 'it is obvious', 'clearly', 'plainly wrong', 'self-evident',
      'self-evidently', 'surely', 'certainly', 'of course', 'naturally', 'as we all know', 'we all know',
      'everyone can see', 'any sane person',
    ],
    device: ['presupposition'],
    note: { ar: 'يقدّم الرأي كأنّه مسلّم به', en: 'puts an opinion as if it were settled' },
    example: { ar: 'الحقيقة أنّه فشل', en: 'the fact is that it failed' },
  },
  {
    forms: [
      'history has proven', 'history has shown', 'history will judge', 'history teaches', 'living proof',
      'stands to reason',
    ],
    device: ['presupposition'],
    note: { ar: 'يستشهد بالتاريخ بلا واقعة', en: 'calls history as a witness, without a case' },
    example: { ar: 'أثبت التاريخ', en: 'history has shown that' },
  },
  {
    forms: [
      'enough is enough', 'must end now', 'must stop', 'it must stop', 'has to stop', 'cannot go on', "can't go on",
      'cannot wait', 'heads should roll', 'heads must roll', 'heads will roll', 'wake-up call', 'far from over',
    ],
    device: ['urgency'],
    note: { ar: 'يطلب فعلًا قبل أن يبيّن', en: 'asks for a deed before showing why' },
    example: { ar: 'كفى', en: 'enough is enough' },
  },
  {
    forms: [
      'no time to lose', 'no time to waste', 'every second counts', 'every hour counts', 'every minute counts',
      'every day counts', 'the clock is ticking', 'ticking clock', 'against the clock', 'act now', 'act immediately',
      'urgent', 'urgently', 'five minutes to midnight', 'the time is now', 'the hour is late',
    ],
    device: ['urgency'],
    note: { ar: 'يستعجل القارئ', en: 'hurries the reader' },
    example: { ar: 'لا وقت نضيّعه', en: 'no time to lose' },
  },
  {
    forms: [
      'critical moment', 'critical juncture', 'crunch', 'crunch time', 'crunch talks', 'tipping points',
      'at a crossroads', 'defining moment', 'moment of truth', 'verge of', 'on the verge', 'on the verge of',
    ],
    device: ['urgency', 'metaphor'],
    note: { ar: 'يجعل اليوم حاسمًا', en: 'makes today the day that decides' },
    example: { ar: 'ساعة الحقيقة', en: 'the moment of truth' },
  },
  {
    forms: [
      'mounting', 'escalating', 'escalated', 'escalates', 'spiral', 'spiralled', 'spiraled', 'snowballing',
      'snowballed', 'growing pressure', 'mounting pressure', 'growing anger', 'growing calls', 'fresh calls',
      'amid growing', 'amid mounting',
    ],
    device: ['urgency'],
    note: { ar: 'يقول إنّ الأمر يكبر، ولا يقيسه', en: 'says that something grows, and doesn’t measure it' },
    example: { ar: 'ضغوط متزايدة', en: 'amid growing calls' },
  },
  {
    forms: [
      'finally', 'at last', 'belatedly', 'belated', 'too little too late', 'too late', 'not before time',
      'years too late', 'still no', 'once again', 'again failed',
    ],
    device: ['presupposition'],
    note: { ar: 'يفترض أنّ الأمر تأخّر أو تكرّر', en: 'takes for granted that it was late, or not the first time' },
    example: { ar: 'تحرّك أخيرًا', en: 'finally acted' },
  },
  {
    forms: [
      'repeated failure', 'repeated failures', 'repeated warnings', 'ignored warnings', 'ignored repeated',
      'despite warnings', 'despite repeated', 'despite promises', 'despite promising', 'broken promises',
      'broke his promise', 'broke its promise', 'broke their promise', 'empty promise', 'empty promises',
      'failed promise', 'failed promises',
    ],
    device: ['presupposition', 'blame'],
    note: { ar: 'يفترض وعدًا أو تحذيرًا سابقًا', en: 'takes an earlier promise or warning for granted' },
    example: { ar: 'وعود كاذبة', en: 'broken promises' },
  },
  {
    forms: [
      'remains silent', 'remained silent', 'stayed silent', 'falling on deaf ears', 'fell on deaf ears',
      'fallen on deaf ears', 'deaf ears',
    ],
    device: ['presupposition', 'blame'],
    note: { ar: 'يجعل الصمت ذنبًا', en: 'makes silence a fault' },
    example: { ar: 'آذان صمّاء', en: 'fell on deaf ears' },
  },
  {
    forms: [
      'quietly', 'quietly dropped', 'on the quiet', 'by stealth', 'stealthily', 'secretive', 'secretively',
      'under cover of darkness', 'hush-hush', 'hushed up', 'hush money', 'sneaked', 'sneaky', 'snuck',
      'cloak-and-dagger', 'shrouded in', 'shrouded in secrecy', 'veil of secrecy', 'spied on', 'snoopers',
      'big brother',
    ],
    device: ['loaded-word'],
    note: { ar: 'يوحي بأنّ أمرًا أُخفي عمدًا', en: 'suggests that something was hidden on purpose' },
    example: { ar: 'غُيّر القانون خلسة', en: 'quietly changed the rules' },
  },
  {
    forms: [
      'speculation', 'fevered speculation', 'feverish', 'rumour mill', 'rumor mill', 'rumours swirled',
      'rumors swirled', 'swirling rumours', 'swirling rumors', 'question marks over', 'questions mount',
      'raises questions', 'raised questions', 'raises serious questions', 'serious questions',
    ],
    device: ['presupposition'],
    note: { ar: 'يثير السؤال ولا يقول من يسأل', en: 'raises a question without saying who asks' },
    example: { ar: 'أسئلة جدّيّة', en: 'raises serious questions' },
  },
  {
    forms: [
      'mystery', 'mysterious', 'dubious', 'dubiously', 'suspicious', 'shadow over', 'cast a shadow', 'casts a shadow',
      'cloud over', 'under a cloud', 'tainted', 'tarnished', 'cast doubt', 'casts doubt',
    ],
    device: ['loaded-word'],
    note: { ar: 'يثير الشكّ بلا تهمة', en: 'raises doubt without a charge' },
    example: { ar: 'ظلّ على الصفقة', en: 'a shadow over the deal' },
  },
  {
    forms: [
      'mere handful', 'only a handful', 'a handful of', 'a mere', 'a paltry', 'paltry', 'meagre', 'meager', 'measly',
      'derisory', 'pittance', 'drop in the ocean', 'drop in the bucket', 'tokenism', 'tokenistic', 'sticking plaster',
      'band-aid', 'tinkering', 'tinkering around the edges', 'fig leaf', 'figleaf', 'half measures', 'half-measures',
    ],
    device: ['dismissal'],
    note: { ar: 'يصغّر ما يُعرض', en: 'makes what is offered small' },
    example: { ar: 'زيادة زهيدة', en: 'a paltry rise' },
  },
  {
    forms: [
      'literally', 'truly', 'frankly', 'quite frankly', 'honestly', 'plain wrong', 'dead wrong', 'way too',
      'categorically', 'unequivocally', 'emphatically', 'flatly', 'overwhelmingly', 'resolutely', 'vigorously',
      'vociferously', 'strenuously', 'point-blank', 'point blank', 'to the core', 'hands down', 'beyond measure',
      'to the hilt', 'lock stock and barrel',
    ],
    device: ['emphasis'],
    note: { ar: 'يشدّد ولا يبرهن', en: 'makes stronger and doesn’t prove' },
    example: { ar: 'رفض قاطع', en: 'categorically false' },
  },
  {
    forms: [
      'refused to', 'refuses to', 'refusing to', 'failed to', 'failing to', 'stopped short of', 'stops short of',
      'stopping short of', 'conspicuously', 'conspicuous by', 'pointedly',
    ],
    device: ['presupposition', 'blame'],
    note: {
      ar: 'يفترض أنّه كان عليه أن يفعل؛ قارن: لم',
      en: 'takes for granted that it was owed; compare “did not”',
    },
    example: { ar: 'رفض أن يجيب', en: 'refused to answer' },
  },
  {
    forms: [
      'amid fears', 'fuelling fears', 'growing fears', 'sparked fears', 'raised fears', 'posed a threat',
      'poses a threat', 'posing a threat', 'under threat', 'in danger', 'in jeopardy', 'in peril', 'jeopardise',
      'jeopardised', 'jeopardising', 'jeopardize', 'jeopardized', 'jeopardizing', 'imperil', 'imperilled',
      'imperiled',
    ],
    device: ['loaded-word'],
    note: { ar: 'يخيف ولا يقول ما مدى الاحتمال', en: 'frightens without saying how likely it is' },
    example: { ar: 'مخاوف من انهيار', en: 'amid fears of a collapse' },
  },
];
