import type { LexiconEntry } from './entry.ts';

/** Words of fighting for what is no fight. */
export const ENGLISH_QUARRELS: readonly LexiconEntry[] = [
  {
    forms: ['blasted', 'blasts', 'blasting', 'blast at'],
    device: ['metaphor'],
    note: { ar: 'يجعل النقد انفجارًا؛ قارن: انتقد', en: 'makes criticism an explosion; compare “criticised”' },
    example: { ar: 'هاجم الخطّة بشدّة', en: 'blasted the plan' },
  },
  {
    forms: ['hammered', 'hammers', 'hammering', 'pummelled', 'pummeled', 'battered', 'battering'],
    device: ['metaphor'],
    note: { ar: 'يجعل الخلاف أو الخسارة ضربًا', en: 'makes a dispute or a loss a beating' },
    example: { ar: 'ضُربت الحكومة في الاستطلاعات', en: 'hammered in the polls' },
  },
  {
    forms: [
      'fired back', 'fires back', 'firing back', 'hit back', 'hits back', 'hitting back', 'shot back', 'shoots back',
      'struck back', 'punched back', 'clapped back', 'claps back',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الردّ قتالًا؛ قارن: أجاب', en: 'makes an answer a fight; compare “replied”' },
    example: { ar: 'ردّ الصاع صاعين', en: 'hit back at critics' },
  },
  {
    forms: ['bashed', 'bashes', 'trashed', 'trashing', 'torched'],
    device: ['metaphor'],
    note: { ar: 'يجعل القول تحطيمًا أو حرقًا', en: 'makes words a smashing or a burning' },
    example: { ar: 'أحرق سمعته', en: 'torched his own record' },
  },
  {
    forms: [
      'took aim at', 'takes aim at', 'taking aim at', 'took a swipe at', 'takes a swipe at', 'took a shot at',
      'taking shots at', 'broadside', 'potshots', 'potshot',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الكلام رماية', en: 'makes talk a shooting' },
    example: { ar: 'صوّب سهامه نحو الوزير', en: 'took aim at the minister' },
  },
  {
    forms: [
      'traded blows', 'trade blows', 'trading blows', 'traded barbs', 'trade barbs', 'trading barbs',
      'traded insults', 'slugging match', 'slanging match', 'bare-knuckle', 'gloves are off', 'gloves off',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل النقاش ملاكمة', en: 'makes a debate a boxing match' },
    example: { ar: 'تبادلا اللكمات تحت القبّة', en: 'traded blows over the budget' },
  },
  {
    forms: ['clashed', 'clashes', 'locked horns', 'lock horns', 'at loggerheads', 'crossed swords', 'cross swords'],
    device: ['metaphor'],
    note: { ar: 'يجعل الخلاف صدامًا؛ قارن: اختلفا', en: 'makes a disagreement a collision; compare “disagreed”' },
    example: { ar: 'اصطدم الوزيران', en: 'the ministers clashed' },
  },
  {
    forms: [
      'feud', 'feuds', 'feuding', 'spat', 'bust-up', 'showdown', 'stand-off', 'standoff', 'face-off', 'turf war',
      'power struggle', 'civil war within', 'infighting',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الخلاف خصومة أو مبارزة', en: 'makes a disagreement a feud or a duel' },
    example: { ar: 'مواجهة في البرلمان', en: 'a showdown in parliament' },
  },
  {
    forms: [
      'minefield', 'battleground', 'battle royal', 'line of fire', 'war chest', 'war room', 'war footing',
      'nuclear option', 'scorched earth', 'scorched-earth',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة الحرب لما ليس حربًا', en: 'the picture of war for what is no war' },
    example: { ar: 'دخل حقل ألغام', en: 'a political minefield' },
  },
  {
    forms: [
      'assault on', 'full-frontal', 'under assault', 'onslaughts', 'declared war', 'declares war', 'waging war',
      'waged war', 'wage war',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل القرار عدوانًا', en: 'makes a decision an aggression' },
    example: { ar: 'عدوان على التعليم', en: 'an assault on education' },
  },
  {
    forms: [
      'backlash', 'uproar', 'outcry', 'furore', 'furor', 'howls of', 'storm of protest', 'storm of criticism',
      'political storm', 'media storm', 'hit a storm', 'sparked anger', 'sparks anger', 'sparked a backlash',
      'provoked fury', 'met with fury', 'public fury',
    ],
    device: ['emphasis', 'metaphor'],
    note: { ar: 'يكبّر عدد المعترضين ولا يعدّهم', en: 'makes objectors many, without counting them' },
    example: { ar: 'عاصفة انتقادات', en: 'sparked a public outcry' },
  },
  {
    forms: [
      'furious', 'furiously', 'incensed', 'irate', 'livid', 'seething', 'enraged', 'apoplectic', 'fuming', 'fumed',
      'fumes', 'up in arms', 'outraged',
    ],
    device: ['loaded-word'],
    note: { ar: 'يصف غضبًا لا يُرى؛ قارن: اعترض', en: 'tells of an anger that can’t be seen; compare “objected”' },
    example: { ar: 'أهالٍ غاضبون', en: 'furious residents' },
  },
  {
    forms: ['stormed out', 'storms out', 'stormed off', 'stormed in', 'barged in', 'barged into', 'barging'],
    device: ['loaded-word'],
    note: { ar: 'يصوّر الخروج أو الدخول غضبًا', en: 'shows coming or going as rage' },
    example: { ar: 'خرج غاضبًا من القاعة', en: 'stormed out of the talks' },
  },
  {
    forms: [
      'torn apart', 'tearing apart', 'tore apart', 'ripped apart', 'rips apart', 'tear up', 'tore up', 'ripped up',
      'shredded', 'pulled apart', 'tearing itself apart',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة التمزيق', en: 'the picture of tearing to pieces' },
    example: { ar: 'مزّق الاتّفاق', en: 'tore up the deal' },
  },
  {
    forms: ['knives out', 'knives are out', 'bloodletting', 'bloodied', 'bruising', 'mauled', 'mauling', 'savaging'],
    device: ['metaphor'],
    note: { ar: 'يجعل الخصومة جرحًا', en: 'makes rivalry a wound' },
    example: { ar: 'معركة دامية على القيادة', en: 'a bruising leadership battle' },
  },
  {
    forms: [
      'slap in the face', 'kick in the teeth', 'punch in the gut', 'gut punch', 'body blow', 'hammer blow',
      'death blow', 'death knell', 'nail in the coffin', 'final nail', 'crushing blow', 'bitter blow', 'huge blow',
      'major blow', 'heavy blow', 'fresh blow', 'dealt a blow', 'deals a blow',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل القرار أو الخبر ضربة', en: 'makes a decision or an event a blow' },
    example: { ar: 'صفعة على الوجه', en: 'a slap in the face for nurses' },
  },
  {
    forms: [
      'axe', 'axed', 'axing', 'axes', 'on the chopping block', 'swung the axe', 'wield the axe', 'wielding the axe',
      'slash and burn', 'slash-and-burn', 'cull of',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الإلغاء فأسًا؛ قارن: ألغى', en: 'makes cutting a chopping; compare “cancelled”' },
    example: { ar: 'فأس الميزانيّة', en: 'jobs to be axed' },
  },
  {
    forms: [
      'crackdown', 'crackdowns', 'clampdown', 'clamped down', 'cracking down', 'cracked down', 'crack down',
      'witch-hunts', 'purge', 'purged', 'purges', 'purging',
    ],
    device: ['loaded-word'],
    note: { ar: 'يوحي بقبضة شديدة؛ قارن: تشديد القواعد', en: 'suggests a heavy hand; compare “stricter rules”' },
    example: { ar: 'حملة على المتظاهرين', en: 'a crackdown on protesters' },
  },
  {
    forms: [
      'tightened their grip', 'tightened its grip', 'tightens its grip', 'tightening its grip', 'tightened his grip',
      'tightening his grip', 'iron grip', 'vice-like grip', 'clutches of', 'in the grip of', 'gripped by',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة اليد التي تمسك', en: 'the picture of a hand that holds' },
    example: { ar: 'أحكم قبضته على الحزب', en: 'tightened his grip on the party' },
  },
  {
    forms: [
      'showdowns', 'do-or-die', 'make-or-break', 'winner-takes-all', 'last stand', 'high-stakes', 'on a knife edge',
      'all or nothing', 'fight for survival', 'fighting for survival', 'fighting for its life',
      'fight for their lives',
    ],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'يجعل الأمر مصيرًا', en: 'makes the matter one of fate' },
    example: { ar: 'مباراة مصيريّة', en: 'a make-or-break vote' },
  },
  {
    forms: [
      'vowed', 'vows', 'vowing', 'pledged to fight', 'swore to', 'defied', 'defies', 'defying', 'dug in',
      'digging in', 'digs in', 'stood firm', 'stands firm', 'stand firm', 'held firm',
    ],
    device: ['loaded-word'],
    note: {
      ar: 'يجعل القول عهدًا أو صمودًا؛ قارن: قال إنّه',
      en: 'makes a statement an oath or a stand; compare “said he would”',
    },
    example: { ar: 'أقسم أن يستأنف', en: 'vowed to appeal' },
  },
  {
    forms: [
      'victory lap', 'took a victory lap', 'declare victory', 'declared victory', 'declares victory',
      'declaring victory', 'knockout blow', 'knockout punch', 'routed', 'rout of', 'landslide victory',
      'landslide win', 'whitewash', 'drubbing', 'demolished the',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل السياسة نصرًا وهزيمة', en: 'makes politics victory and defeat' },
    example: { ar: 'أعلن النصر', en: 'took a victory lap' },
  },
  {
    forms: [
      'demanded answers', 'demands answers', 'demanding answers', 'demand answers', 'demanded to know',
      'demands to know', 'grilling', 'hauled before', 'dragged before', 'hauled into', 'put on the spot',
    ],
    device: ['loaded-word'],
    note: { ar: 'يجعل السؤال محاكمة؛ قارن: سأل', en: 'makes asking a trial; compare “asked”' },
    example: { ar: 'استجوبه النوّاب', en: 'grilled by MPs' },
  },
  {
    forms: [
      'forced to admit', 'forced the government', 'dragged kicking and screaming', 'kicking and screaming',
      'strong-arming', 'bullied', 'bullies', 'bullying', 'browbeaten', 'bully-boy', 'heavy-handedly',
    ],
    device: ['blame'],
    note: { ar: 'يصوّر طرفًا مقهورًا', en: 'shows one side as overpowered' },
    example: { ar: 'أُجبر على الاعتراف', en: 'bullied into a bad deal' },
  },
  {
    forms: [
      'threatened to', 'threatens to', 'threatening to', 'ultimatum', 'ultimatums', 'sabre-rattling',
      'saber-rattling', 'sabre rattling', 'saber rattling', 'gunboat diplomacy', 'tit-for-tat', 'brinkmanship',
      'brinksmanship',
    ],
    device: ['loaded-word'],
    note: { ar: 'يجعل الإعلان تهديدًا', en: 'makes an announcement a threat' },
    example: { ar: 'تلويح بالسيف', en: 'sabre-rattling by its neighbour' },
  },
  {
    forms: [
      'drag into', 'dragged into', 'dragging into', 'sucked into', 'plunged into', 'plunging into', 'plunges into',
      'plunge the country',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل طرفًا يُجرّ بلا إرادة', en: 'shows somebody pulled in against their will' },
    example: { ar: 'جُرّت البلاد إلى الحرب', en: 'dragged into war' },
  },
  {
    forms: [
      'setting traps', 'set a trap', 'laid a trap', 'noose around', 'cornered', 'backed into a corner',
      'painted into a corner', 'held hostage', 'holding hostage', 'taken hostage by', 'held to ransom',
      'hold to ransom', 'holding the country to ransom',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة الصيد أو الخطف لخلاف', en: 'the picture of hunting or kidnapping, for a dispute' },
    example: { ar: 'يحتجزون المرضى رهائن', en: 'holding patients hostage' },
  },
];
