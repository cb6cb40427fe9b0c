import type { LexiconEntry } from './entry.ts';

/** Names for people, groups and policies that judge what they name. */
export const ENGLISH_LABELS: readonly LexiconEntry[] = [
  {
    forms: [
      'crisis', 'in crisis', 'full-blown crisis', 'migrant crisis', 'border crisis', 'housing crisis',
      'cost-of-living crisis', 'crises',
    ],
    device: ['loaded-word'],
    note: { ar: 'اسم يجعل الحال طارئة؛ من سمّاها أزمة؟', en: 'a name that makes things an emergency: who gave it?' },
    example: { ar: 'أزمة المهاجرين', en: 'the migrant crisis' },
  },
  {
    forms: [
      'illegal migrants', 'illegal migrant', 'illegal immigrant', 'illegal immigration', 'economic migrants',
      'economic migrant', 'asylum shopping', 'migrant caravan', 'migrant caravans', 'small boats crisis',
      'undocumented migrants', 'irregular migrants', 'irregular migration',
    ],
    device: ['loaded-word'],
    note: {
      ar: 'كلّ اسم للمهاجرين رأي فيهم؛ قارن الأسماء',
      en: 'every name for migrants is an opinion of them: compare the names',
    },
    example: { ar: 'مهاجرون غير شرعيّين', en: 'illegal migrants' },
  },
  {
    forms: [
      'scrounger', 'skivers', 'workshy', 'work-shy', 'benefit cheats', 'benefits cheats', 'welfare queens',
      'welfare dependency', 'welfare state dependency', 'on the dole', 'layabouts', 'idlers', 'shirkers', 'feckless',
    ],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'يحكم على الفقراء باسمهم', en: 'judges the poor by what it calls them' },
    example: { ar: 'عاطلون كسالى', en: 'the workshy' },
  },
  {
    forms: [
      'big government', 'big business', 'big oil', 'big pharma', 'big tech', 'big tobacco', 'special interests',
      'vested interests', 'corporate interests', 'corporate greed', 'corporate fat cats', 'union barons',
      'union bosses', 'party bosses', 'press barons', 'robber barons', 'power brokers', 'kingmaker', 'kingmakers',
      'puppet master', 'puppet masters',
    ],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'اسم يجعل الطرف قوّة خفيّة', en: 'a name that makes a side a hidden power' },
    example: { ar: 'أصحاب المصالح', en: 'vested interests' },
  },
  {
    forms: [
      'tax hike', 'tax hikes', 'tax burden', 'tax cuts for the rich', 'tax giveaway', 'tax giveaways',
      'money-grabbing', 'money-grubbing', 'cash-grabbing', 'nest-feathering', 'snouts in the trough',
      'snout in the trough', 'cushy', 'golden handshake', 'golden parachute', 'gold-plated', 'jobs for the boys',
    ],
    device: ['loaded-word'],
    note: { ar: 'يحكم على المال المدفوع باسمه', en: 'judges a payment by what it calls it' },
    example: { ar: 'مكافأة ذهبيّة', en: 'a golden handshake' },
  },
  {
    forms: [
      'unborn', 'unborn child', 'unborn children', 'abortionist', 'abortionists', 'abortion industry', 'pro-choice',
      'anti-choice', 'pro-family', 'family values', 'traditional values', 'gun grabbers', 'gun-grabbing', 'gun lobby',
      'gun nuts', 'climate hoax', 'climate cult', 'climate emergency', 'climate catastrophe', 'gender ideology',
      'gender critical', 'traditional family',
    ],
    device: ['loaded-word'],
    note: { ar: 'اسم يتضمّن موقفًا في قضيّة خلافيّة', en: 'a name that holds a stand in a dispute' },
    example: { ar: 'قيم الأسرة', en: 'family values' },
  },
  {
    forms: [
      'unelected', 'faceless', 'faceless bureaucrats', 'career politician', 'career politicians', 'political class',
      'ruling class', 'ruling elite', 'handpicked', 'hand-picked', 'henchman', 'yes-men', 'yes-man', 'apparatchik',
      'apparatchiks', 'mandarins', 'party faithful', 'foot soldiers', 'footsoldiers', 'foot soldier',
    ],
    device: ['loaded-word', 'dismissal'],
    note: { ar: 'يجعل المسؤول بلا شرعيّة أو بلا رأي', en: 'makes an official lack a right or a mind of their own' },
    example: { ar: 'بيروقراطيّون بلا وجوه', en: 'unelected and faceless' },
  },
  {
    forms: [
      'militants', 'militant', 'jihadist', 'jihadists', 'jihadi', 'jihadis', 'islamist', 'islamists',
      'extremist group', 'terror cell', 'terror attack', 'terror attacks', 'terror plot', 'sleeper cell', 'lone wolf',
      'radicalisation', 'radicalization',
    ],
    device: ['loaded-word'],
    note: {
      ar: 'الاسم حكم على من يقاتل؛ كيف يسمّون أنفسهم؟',
      en: 'the name judges those who fight: what do they call themselves?',
    },
    example: { ar: 'مسلّحون', en: 'militants' },
  },
  {
    forms: [
      'occupying forces', 'occupation forces', 'occupation army', 'apartheid', 'colonisation', 'colonization',
      'annexationist', 'aggressor', 'aggressors', 'warlike', 'bellicose', 'hawkish', 'warlordism', 'expansionist',
      'expansionism', 'imperial ambitions',
    ],
    device: ['loaded-word'],
    note: { ar: 'اسم يحكم في أصل النزاع', en: 'a name that judges what a conflict is about' },
    example: { ar: 'قوّات الاحتلال', en: 'occupation forces' },
  },
  {
    forms: [
      'war-torn', 'war-ravaged', 'strife-torn', 'crime-ridden', 'crime-infested', 'gang-ridden', 'drug-infested',
      'poverty-stricken', 'cash-strapped', 'debt-laden', 'debt-ridden', 'debt-stricken', 'ailing', 'crumbling',
      'decaying', 'dilapidated', 'ramshackle', 'dysfunctional', 'broken system', 'broken britain', 'backwater',
      'godforsaken',
    ],
    device: ['loaded-word'],
    note: { ar: 'صفة تلتصق بالاسم وتحكم عليه', en: 'a word that sticks to a name and judges it' },
    example: { ar: 'مدينة تعجّ بالجريمة', en: 'a crime-ridden town' },
  },
  {
    forms: [
      'sleaze', 'sleazy', 'graft', 'cronyism', 'nepotism', 'nepotistic', 'sordid', 'seedy', 'lurid', 'salacious',
      'murkiest', 'unsavoury', 'unsavory', 'scandalously', 'cash-for-access', 'cash for access', 'cash-for-questions',
      'revolving door', "old boys' network", "mates' rates", 'chumocracy',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يوحي بالفساد قبل الحكم به', en: 'suggests corruption before it is found' },
    example: { ar: 'فضيحة محسوبيّة', en: 'cronyism at the top' },
  },
  {
    forms: [
      'bizarre', 'bizarrely', 'weird', 'weirdly', 'outlandish', 'oddball', 'wacky', 'zany', 'kooky', 'far-fetched',
      'wild claims', 'wild theories', 'ludicrous claim', 'hardcore', 'hard-core', 'die-hard', 'diehard',
      'fringe group',
    ],
    device: ['dismissal', 'loaded-word'],
    note: { ar: 'يضع الرأي خارج المعقول', en: 'puts an opinion outside reason' },
    example: { ar: 'نظريّة غريبة', en: 'a bizarre claim' },
  },
  {
    forms: [
      'harsh', 'harshly', 'harshest', 'punishing', 'punitive', 'swingeing', 'stringent', 'oppressive', 'repressive',
      'repression', 'oppression', 'oppressed', 'oppressor', 'oppressors', 'persecuted', 'subjugated',
      'crushed underfoot', 'stifling', 'stifled', 'trampled', 'trampling', 'tramples', 'trample on', 'trampled on',
      'crushed dissent', 'muzzling', 'gag order', 'gagging',
    ],
    device: ['loaded-word'],
    note: { ar: 'حكم على القرار بأثره', en: 'judges a decision by its effect' },
    example: { ar: 'قانون جائر', en: 'a repressive law' },
  },
  {
    forms: [
      'hostile', 'nasty', 'bitterest', 'fiercest', 'acrimonious', 'rancorous', 'poison-pen', 'venom', 'spite',
      'malicious', 'maliciously', 'malice', 'hatred', 'loathed', 'despised', 'reviled', 'detested', 'vilified',
      'vilify', 'demonise', 'demonised', 'demonising', 'demonize', 'demonized', 'demonizing', 'scorn', 'scorned',
      'scornful', 'scornfully', 'contempt', 'contemptuous', 'contemptuously',
    ],
    device: ['loaded-word'],
    note: { ar: 'يصف شعور الناس بعضهم ببعض', en: 'tells what people feel for each other' },
    example: { ar: 'خلاف مرير', en: 'a bitter feud' },
  },
  {
    forms: [
      'row over', 'fresh row', 'furious row', 'political row', 'diplomatic row', 'wrath', 'ire', 'infuriated',
      'infuriates', 'infuriating', 'exasperated', 'exasperation', 'ranted at', 'stoush', 'dust-up', 'argy-bargy',
      'brouhaha', 'kerfuffle',
    ],
    device: ['loaded-word'],
    note: { ar: 'يجعل الخلاف شجارًا؛ قارن: خلاف', en: 'makes a disagreement a quarrel; compare “dispute”' },
    example: { ar: 'شجار حول الميزانيّة', en: 'a furious row over the budget' },
  },
];
