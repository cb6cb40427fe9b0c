import type { LexiconEntry } from './entry.ts';

/** Words that blame, belittle, and part people in two. */
export const ENGLISH_SIDES: readonly LexiconEntry[] = [
  {
    forms: [
      'accused', 'accuses', 'accusing', 'blamed', 'blames', 'blaming', 'to blame', 'is to blame', 'are to blame',
      'point the finger', 'pointed the finger', 'pointing the finger', 'points the finger', 'finger-pointing',
      'pin the blame', 'pinned the blame', 'shift the blame', 'shifting the blame', 'blame game',
    ],
    device: ['blame'],
    note: { ar: 'يعيّن المذنب قبل الدليل', en: 'names who is at fault before the evidence' },
    example: { ar: 'اتّهم الشركة بالإهمال', en: 'accused the firm of neglect' },
  },
  {
    forms: ['scapegoat', 'scapegoats', 'scapegoated', 'scapegoating', 'fall guy', 'whipping boy'],
    device: ['blame', 'metaphor'],
    note: { ar: 'يقول إنّ اللوم وُضع على بريء', en: 'says that the blame was put on somebody innocent' },
    example: { ar: 'كبش فداء', en: 'made a scapegoat' },
  },
  {
    forms: [
      'complicit', 'complicity', 'complicit in', 'blood on his hands', 'blood on her hands', 'blood on their hands',
      'blood on its hands',
    ],
    device: ['blame'],
    note: { ar: 'يجعل السكوت مشاركة في الفعل', en: 'makes keeping silent a part in the deed' },
    example: { ar: 'شريك في الجريمة', en: 'complicit in murder' },
  },
  {
    forms: [
      'paid the price', 'pay the price', 'pay the price for', 'paying the price', 'pays the price',
      'pay a heavy price', 'price of failure', 'their own making', 'of its own making', 'of his own making',
      'brought it on themselves', 'asked for it', 'had it coming', 'taken us for a ride', 'taken for a ride',
      'put at risk', 'puts at risk', 'putting at risk',
    ],
    device: ['blame'],
    note: { ar: 'يربط الضرر بمذنب', en: 'ties harm to somebody at fault' },
    example: { ar: 'سيدفع المرضى الثمن', en: 'patients will pay the price' },
  },
  {
    forms: [
      'failed to protect', 'failed to stop', 'failed to prevent', 'failed to deliver', 'failed to do', 'failed our',
      'failed us', 'failed them', 'failed him', 'failed her', 'failed miserably', 'failed spectacularly',
      'failed policy', 'failed policies', 'failed experiment', 'failed leadership', 'failing our', 'failing us',
      'failure of leadership', 'utter failure', 'complete failure', 'total failure', 'catastrophic failure',
      'systemic failure', 'systemic failures',
    ],
    device: ['blame'],
    note: { ar: 'حكم بالفشل؛ من يقيسه، وبماذا؟', en: 'a verdict of failure: measured by whom, and how?' },
    example: { ar: 'سياسة فاشلة', en: 'a failed policy' },
  },
  {
    forms: [
      'let down', 'lets down', 'letting down', 'let people down', 'let us down', 'abandoned us', 'turned their backs',
      'turned its back', 'turned his back', 'turned her back', 'turning their backs', 'washed their hands',
      'washes its hands', 'washed its hands', 'neglected', 'neglectful', 'ignored', 'ignoring', 'ignores',
    ],
    device: ['blame'],
    note: { ar: 'يحمّل طرفًا ما لم يفعله', en: 'holds somebody to what they didn’t do' },
    example: { ar: 'خذلت الأطفال', en: 'let children down' },
  },
  {
    forms: [
      'asleep on the job', 'missing in action', 'dropped the ball', 'passed the buck', 'passing the buck',
      'pass the buck', 'sat on its hands', 'sat on their hands', 'sitting on their hands', 'dragging their feet',
      'dragged their feet', 'drags its feet',
    ],
    device: ['blame', 'metaphor'],
    note: { ar: 'صورة الكسل أو التهرّب', en: 'the picture of idleness or of getting out of it' },
    example: { ar: 'تتباطأ الحكومة', en: 'dragging their feet' },
  },
  {
    forms: [
      'profit over', 'profits over', 'profits before people', 'profit before people', 'put profit', 'putting profit',
      'greed of',
    ],
    device: ['blame'],
    note: { ar: 'يجعل القرار طمعًا', en: 'makes a decision a greed' },
    example: { ar: 'الربح قبل الناس', en: 'profits before people' },
  },
  {
    forms: [
      'rhetoric', 'empty rhetoric', 'fiery rhetoric', 'bluster', 'blustering', 'bravado', 'hot air', 'hollow',
      'hollow words', 'empty words', 'glib', 'trite', 'cliche', 'simplistic',
    ],
    device: ['dismissal'],
    note: { ar: 'يجعل الكلام فارغًا من غير أن يجيب عنه', en: 'makes words empty without answering them' },
    example: { ar: 'كلام أجوف', en: 'nothing but hot air' },
  },
  {
    forms: [
      'grandstanding', 'posturing', 'point-scoring', 'political point-scoring', 'scoring points', 'playing politics',
      'play politics', 'playing games', 'plays games', 'playing to the gallery', 'political games',
      'political football', 'political theatre', 'political theater', 'showboating', 'gesture politics',
      'empty gesture', 'virtue signals', 'window-dress', 'political agenda', 'agenda-driven', 'pet project',
      'hobby horse',
    ],
    device: ['dismissal'],
    note: { ar: 'يجعل الموقف تمثيلًا أو لعبًا', en: 'makes a stand a show or a game' },
    example: { ar: 'مزايدة سياسيّة', en: 'playing politics' },
  },
  {
    forms: [
      'hype', 'hyped', 'hyping', 'hyping up', 'hyped up', 'hyped-up', 'overblown', 'exaggerated',
      'blown out of proportion', 'spin doctors', 'spin doctor', 'sob story', 'hysterics', 'crocodile tears', 'shed crocodile tears',
      'sheds crocodile tears', 'shedding crocodile tears',
      'doom and gloom', 'doomsters', 'gloomsters', 'prophets of doom', 'naysayers', 'defeatist',
    ],
    device: ['dismissal'],
    note: { ar: 'يقول إنّ الأمر أصغر ممّا يقال', en: 'says that it is less than they say' },
    example: { ar: 'تهويل إعلاميّ', en: 'media hype' },
  },
  {
    forms: [
      'crying wolf', 'scare tactics', 'scare stories', 'scare story', 'project fear', 'fearmonger', 'scaremonger',
      'scaremongers', 'bogeyman', 'bogeymen',
    ],
    device: ['dismissal', 'blame'],
    note: { ar: 'يردّ التحذير باتّهام صاحبه', en: 'answers a warning by accusing who gives it' },
    example: { ar: 'حملة تخويف', en: 'scare tactics' },
  },
  {
    forms: [
      'fantasy', 'fantasies', 'fantasist', 'fantasists', 'pipe dream', 'pie in the sky', 'cloud cuckoo land',
      'fairy tale', 'fairy tales', 'myth', 'myths', 'wishful thinking', 'naive', 'naivety', 'gullible',
      'pure fiction', 'works of fiction', 'fabrication', 'fabrications', 'made-up',
    ],
    device: ['dismissal'],
    note: { ar: 'يجعل الرأي وهمًا', en: 'makes an opinion an illusion' },
    example: { ar: 'ضرب من الخيال', en: 'a fairy tale' },
  },
  {
    forms: [
      'crusader', 'crusaders', 'zealotry', 'obsession', 'obsessed', 'obsessive', 'obsessively', 'hit job',
      'hatchet job', 'smear', 'smearing', 'axe to grind', 'sour grapes', 'sore loser', 'sore losers', 'whiners',
      'whinging', 'moaners', 'keyboard warriors', 'keyboard warrior', 'trolls',
    ],
    device: ['dismissal'],
    note: { ar: 'يردّ القول بالطعن في قائله', en: 'turns words away by an attack on who says them' },
    example: { ar: 'حملة تشويه', en: 'a hatchet job' },
  },
  {
    forms: [
      'has-been', 'has-beens', 'failed politician', 'washed-up', 'discredited', 'long-discredited', 'self-appointed',
      'self-described', 'self-professed', 'alleged experts', 'if one can call',
    ],
    device: ['dismissal'],
    note: { ar: 'يسقط القائل فيسقط قوله', en: 'brings down the speaker, and the words with them' },
    example: { ar: 'خبراء مزعومون', en: 'self-appointed experts' },
  },
  {
    forms: [
      'scoff', 'scoffed', 'scoffs', 'scoffing', 'mocked', 'mocking', 'ridiculed', 'derided', 'sniffed',
      'dismissed as', 'waved away', 'waved aside', 'poured cold water', 'pours cold water', 'rubbished', 'rubbishes',
      'pooh-poohed', 'laughed off', 'laughs off',
    ],
    device: ['dismissal'],
    note: { ar: 'فعل نقل يحتقر المنقول', en: 'a reporting word that despises what it reports' },
    example: { ar: 'سخر من الخطّة', en: 'scoffed at the plan' },
  },
  {
    forms: [
      'rubbish', 'drivel', 'claptrap', 'hogwash', 'poppycock', 'balderdash', 'tosh', 'twaddle', 'gibberish',
      'baloney', 'bunkum', 'hooey', 'malarkey', 'codswallop', 'utter nonsense', 'complete nonsense',
    ],
    device: ['dismissal'],
    note: { ar: 'شتيمة مكان الجواب', en: 'an insult in place of an answer' },
    example: { ar: 'كلام فارغ', en: 'utter nonsense' },
  },
  {
    forms: [
      'lost the plot', 'losing the plot', 'out of touch', 'out of his depth', 'out of her depth',
      'out of their depth', 'in over his head', 'in over her head', 'living in a bubble', 'in denial',
      'head in the sand', 'heads in the sand', 'bury their heads', 'cluelessly',
    ],
    device: ['dismissal', 'metaphor'],
    note: { ar: 'يجعل الخصم بعيدًا عن الواقع', en: 'puts an opponent far from the real world' },
    example: { ar: 'فقد صوابه', en: 'he has lost the plot' },
  },
  {
    forms: [
      'running scared', 'runs scared', 'ran scared', 'chickened out', 'flinched', 'lost his nerve', 'lost her nerve',
      'lost its nerve', 'rattled', 'unmoved', 'unfazed', 'shrill', 'ranty', 'tail between', 'sheepish', 'sheepishly',
    ],
    device: ['dismissal', 'loaded-word'],
    note: { ar: 'يقرأ شعور الخصم', en: 'reads an opponent’s feelings' },
    example: { ar: 'يرتعد خوفًا', en: 'running scared' },
  },
  {
    forms: ['grudging', 'grudgingly', 'begrudging', 'through gritted teeth', 'desperate attempt', 'desperate bid'],
    device: ['loaded-word'],
    note: { ar: 'يحكم على النيّة لا على الفعل', en: 'judges the intention, not the deed' },
    example: { ar: 'اعتذار على مضض', en: 'a grudging apology' },
  },
  {
    forms: [
      'mealy-mouthed', 'weasel words', 'sidestepping', 'sidesteps', 'wriggled', 'wriggling', 'squirmed', 'squirming',
      'fudged', 'fudging', 'waffle', 'waffled', 'dithers', 'dither', 'vacillating', 'indecisive',
    ],
    device: ['dismissal', 'blame'],
    note: { ar: 'يجعل الحذر تهرّبًا', en: 'makes caution a running away' },
    example: { ar: 'كلام ملتوٍ', en: 'weasel words' },
  },
  {
    forms: [
      'they want to destroy', 'they hate us', 'they hate our', 'those who hate', 'not one of us', 'not like us',
      "don't belong here", 'the other lot', 'the enemy', 'enemies', 'enemy',
    ],
    device: ['us-them'],
    note: { ar: 'يخرج ناسًا من الجماعة', en: 'puts people outside the group' },
    example: { ar: 'ليسوا منّا', en: 'they are not one of us' },
  },
  {
    forms: [
      'foreign agents', 'foreign hands', 'foreign meddling', 'hostile powers', 'hostile forces', 'infiltrators',
      'infiltrator', 'vassal', 'vassals', 'satellite state', 'client state', 'pariah state', 'rogue regime',
      'rogue regimes',
    ],
    device: ['us-them', 'loaded-word'],
    note: { ar: 'يردّ الخلاف إلى عدوّ في الخارج', en: 'puts a dispute down to an enemy abroad' },
    example: { ar: 'أيادٍ أجنبيّة', en: 'foreign hands' },
  },
  {
    forms: [
      'the establishment', 'the elite', 'the rich and powerful', 'fat-cat bosses', 'city slickers',
      'chattering classes', 'latte-drinking', 'champagne socialist', 'champagne socialists', 'ivory-tower',
      'the mainstream media', 'mainstream media', 'lamestream media', 'the media elite', 'legacy media', 'the blob',
      'globalists', 'globalist',
    ],
    device: ['us-them', 'dismissal'],
    note: { ar: 'يضع «الناس» في وجه نخبة', en: 'sets “the people” against a few' },
    example: { ar: 'النخبة وإعلامها', en: 'the mainstream media' },
  },
  {
    forms: [
      'ordinary folk', 'ordinary working people', 'hard-pressed families', 'hard-pressed', 'struggling families',
      'law-abiding people', 'decent folk', 'decent hard-working', 'hard-working taxpayers', 'the american people',
      'the british people', 'the people of this country', 'true patriots', 'real patriots', 'true believers',
    ],
    device: ['us-them'],
    note: { ar: 'يتكلّم باسم الناس كلّهم', en: 'speaks in the name of everybody' },
    example: { ar: 'الناس البسطاء', en: 'ordinary folk' },
  },
  {
    forms: [
      'brotherly', 'brotherly people', 'fraternal', 'our arab brothers', 'the entire world', 'the whole world',
      'the world is watching',
    ],
    device: ['us-them'],
    note: { ar: 'يضمّ القارئ إلى جماعة كبيرة', en: 'draws the reader into a large group' },
    example: { ar: 'الشعب الشقيق', en: 'the brotherly people' },
  },
  {
    forms: [
      'neo-colonial', 'colonialist', 'imperialist', 'imperialists', 'hegemony', 'hegemonic', 'hegemon', 'hegemonism',
      'bloc mentality', 'cold war mentality', 'western elites', 'western hypocrisy', 'bully', 'bullying tactics',
      'global bully',
    ],
    device: ['us-them', 'loaded-word'],
    note: { ar: 'اسم يقسم الدول ظالمًا ومظلومًا', en: 'a name that parts states in bullies and bullied' },
    example: { ar: 'عقليّة الحرب الباردة', en: 'a cold war mentality' },
  },
  {
    forms: [
      'stoking fear', 'stoke fear', 'stokes fear', 'stoked fear', 'stoking division', 'sowing division',
      'sow division', 'sowing discord', 'sow discord', 'sowing fear', 'spreading fear', 'spread fear',
      'spreading hate', 'spreading hatred', 'whip up', 'whips up', 'inflaming', 'fuelling', 'fueling', 'fuelled',
      'fueled', 'adding fuel', 'add fuel', 'inciting',
    ],
    device: ['blame', 'metaphor'],
    note: { ar: 'يجعل القول سببًا للشرّ', en: 'makes what is said a cause of harm' },
    example: { ar: 'يثير الخوف', en: 'stoking fear for votes' },
  },
  {
    forms: [
      'provocation', 'provocations', 'provocative', 'provocatively', 'goading', 'goaded', 'race-baiting',
      'divisively', 'polarising', 'polarizing',
    ],
    device: ['blame'],
    note: { ar: 'يجعل أحد الطرفين البادئ', en: 'makes one side the one who began' },
    example: { ar: 'خطوة استفزازيّة', en: 'a provocative step' },
  },
  {
    forms: [
      'weaponised', 'weaponized', 'weaponising', 'weaponizing', 'weaponise', 'weaponize', 'politicised',
      'politicized', 'politicising', 'politicizing', 'politicise', 'politicize', 'exploiting the tragedy',
      'cynical attempt', 'opportunistic', 'opportunism', 'opportunists', 'pandered to', 'cosying', 'currying favour',
      'currying favor',
    ],
    device: ['blame', 'metaphor'],
    note: { ar: 'يجعل الموقف استغلالًا', en: 'makes a stand a taking of advantage' },
    example: { ar: 'تسييس القضاء', en: 'weaponising the courts' },
  },
  {
    forms: [
      'box-ticking', 'box-ticking exercise', 'tick-box', 'tick-box exercise', 'rubber-stamping', 'talking shop',
      'talk shop', 'jobs-for-the-boys', 'junket', 'junkets', 'vocal minority', 'loud minority', 'small but vocal',
      'noisy minority', 'alarmism', 'catastrophising', 'blew a gasket', 'blows a gasket', 'threw a fit',
      'throwing a fit', 'toys out of the pram', 'hissy fit', 'temper tantrum', 'temper tantrums', 'flew into a rage',
      'went ballistic', 'goes ballistic', 'unravelled', 'taken for fools', 'take us for fools', 'taking us for fools',
      'cheap shot', 'cheap shots', 'cheap political', 'cheap stunt',
    ],
    device: ['dismissal'],
    note: { ar: 'يصغّر الشيء أو من يقوله', en: 'makes a thing, or who says it, small' },
    example: { ar: 'إجراء شكليّ', en: 'a box-ticking exercise' },
  },
];
