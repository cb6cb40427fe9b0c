import type { LexiconEntry } from './entry.ts';

/** Loaded words, metaphors and soft words of politics and war. */
export const ENGLISH_POLITICS: readonly LexiconEntry[] = [
  {
    forms: ['massacre', 'massacres', 'massacred', 'massacring'],
    device: ['loaded-word'],
    note: { ar: 'قتل جماعيّ بلفظ يدين', en: 'mass killing, in a word that condemns' },
    example: { ar: 'مجزرة في القرية', en: 'a massacre in the village' },
  },
  {
    forms: ['slaughter', 'slaughtered', 'slaughtering'],
    device: ['loaded-word'],
    note: { ar: 'صورة ذبح الحيوان', en: 'the picture of killing animals' },
    example: { ar: 'ذُبحوا في بيوتهم', en: 'slaughtered in their homes' },
  },
  {
    forms: ['bloodbath', 'carnage', 'bloodshed'],
    device: ['loaded-word'],
    note: { ar: 'صورة الدم تسبق الخبر', en: 'blood comes before the news' },
    example: { ar: 'حمّام دم في السوق', en: 'carnage at the market' },
  },
  {
    forms: ['butcher', 'butchers', 'butchered', 'butchery'],
    device: ['loaded-word'],
    note: { ar: 'يجعل القتل مهنة', en: 'makes killing a trade' },
    example: { ar: 'جزّار المدينة', en: 'the butcher of the city' },
  },
  {
    forms: ['brutal', 'brutally', 'brutality'],
    device: ['loaded-word'],
    note: { ar: 'يحكم على الفعل وهو يصفه', en: 'judges the act while describing it' },
    example: { ar: 'حملة وحشيّة', en: 'a brutal crackdown' },
  },
  {
    forms: ['savage', 'savagely', 'savages', 'savagery'],
    device: ['loaded-word'],
    note: { ar: 'يخرج الفاعل من المدنيّة', en: 'puts the doer outside civilisation' },
    example: { ar: 'هجوم همجيّ', en: 'a savage attack' },
  },
  {
    forms: ['barbaric', 'barbarism', 'barbarians', 'barbarous'],
    device: ['loaded-word'],
    note: { ar: 'يخرج الفاعل من المدنيّة', en: 'puts the doer outside civilisation' },
    example: { ar: 'عمل بربريّ', en: 'a barbaric act' },
  },
  {
    forms: ['ruthless', 'ruthlessly', 'merciless', 'mercilessly'],
    device: ['loaded-word'],
    note: { ar: 'حكم على الطبع', en: 'judges a character' },
    example: { ar: 'حاكم لا يرحم', en: 'a ruthless ruler' },
  },
  {
    forms: ['heinous', 'vile', 'wicked', 'despicable', 'abhorrent'],
    device: ['loaded-word'],
    note: { ar: 'حكم أخلاقيّ بصيغة الوصف', en: 'a moral verdict in a describing word' },
    example: { ar: 'جريمة شنيعة', en: 'a heinous crime' },
  },
  {
    forms: ['bloodthirsty', 'murderous', 'bloodstained'],
    device: ['loaded-word'],
    note: { ar: 'يجعل القتل طبعًا', en: 'makes killing a nature' },
    example: { ar: 'زعيم متعطّش للدم', en: 'a bloodthirsty leader' },
  },
  {
    forms: ['regime', 'regimes'],
    device: ['loaded-word'],
    note: { ar: 'ينزع الشرعيّة؛ قارن: حكومة', en: 'takes legitimacy away; compare “government”' },
    example: { ar: 'قال النظام', en: 'the regime said' },
  },
  {
    forms: ['junta', 'clique', 'cabal'],
    device: ['loaded-word'],
    note: { ar: 'حكم على من يحكم', en: 'judges those who rule' },
    example: { ar: 'طغمة حاكمة', en: 'the ruling clique' },
  },
  {
    forms: ['dictator', 'dictators', 'tyrant', 'tyrants', 'tyranny', 'despot', 'despots'],
    device: ['loaded-word'],
    note: { ar: 'حكم على الحاكم', en: 'judges a ruler' },
    example: { ar: 'سقوط الطاغية', en: 'the tyrant’s fall' },
  },
  {
    forms: ['strongman', 'strongmen', 'warlord', 'warlords'],
    device: ['loaded-word'],
    note: { ar: 'لقب يصوّر القوّة بلا شرع', en: 'a label for force without law' },
    example: { ar: 'رجل البلاد القويّ', en: 'the country’s strongman' },
  },
  {
    forms: ['terrorist', 'terrorists', 'terror group'],
    device: ['loaded-word'],
    note: { ar: 'وصف يدين؛ من وصفه به؟', en: 'a word that condemns: who applied it?' },
    example: { ar: 'جماعة إرهابيّة', en: 'a terrorist group' },
  },
  {
    forms: ['thug', 'thugs', 'thuggish', 'goons', 'gangsters'],
    device: ['loaded-word'],
    note: { ar: 'يجعل الخصم مجرمًا', en: 'makes an opponent a criminal' },
    example: { ar: 'بلطجيّة النظام', en: 'the regime’s thugs' },
  },
  {
    forms: ['mob', 'mobs', 'rabble', 'horde', 'hordes'],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'يجعل الناس قطيعًا؛ قارن: حشد', en: 'makes people a herd; compare “crowd”' },
    example: { ar: 'الغوغاء في الميدان', en: 'the mob in the square' },
  },
  {
    forms: ['rioters', 'looters', 'hooligans', 'vandals'],
    device: ['loaded-word'],
    note: { ar: 'يحكم على المحتجّين؛ قارن: متظاهرون', en: 'judges protesters; compare “protesters”' },
    example: { ar: 'مثيرو شغب', en: 'rioters in the streets' },
  },
  {
    forms: ['henchmen', 'cronies', 'crony', 'minions', 'acolytes'],
    device: ['loaded-word', 'dismissal'],
    note: { ar: 'يجعل الأنصار أتباعًا', en: 'makes supporters underlings' },
    example: { ar: 'أزلام الرئيس', en: 'the president’s cronies' },
  },
  {
    forms: ['puppet', 'puppets', 'stooge', 'stooges', 'lackey', 'lackeys', 'lapdog'],
    device: ['metaphor', 'dismissal'],
    note: { ar: 'يسلب الشخص إرادته', en: 'takes a person’s will away' },
    example: { ar: 'دمية في أيديهم', en: 'their puppet' },
  },
  {
    forms: ['mouthpiece', 'mouthpieces', 'parrots', 'parroting', 'parroted'],
    device: ['dismissal'],
    note: { ar: 'صوت بلا رأي', en: 'a voice without a mind of its own' },
    example: { ar: 'بوق الحكومة', en: 'a government mouthpiece' },
  },
  {
    forms: ['extremist', 'extremists', 'fanatic', 'fanatics', 'fanatical', 'zealots', 'zealot'],
    device: ['loaded-word'],
    note: { ar: 'يقيس بمسطرة الكاتب', en: 'measured by the writer’s own ruler' },
    example: { ar: 'جماعة متطرّفة', en: 'an extremist group' },
  },
  {
    forms: ['hardline', 'hard-line', 'hardliners', 'hard-liners', 'hardliner'],
    device: ['loaded-word'],
    note: { ar: 'يقيس بمسطرة الكاتب', en: 'measured by the writer’s own ruler' },
    example: { ar: 'رجل دين متشدّد', en: 'a hardline cleric' },
  },
  {
    forms: ['radical', 'radicals', 'radicalised', 'radicalized'],
    device: ['loaded-word'],
    note: { ar: 'يقيس بمسطرة الكاتب', en: 'measured by the writer’s own ruler' },
    example: { ar: 'خطّة متطرّفة', en: 'a radical plan' },
  },
  {
    forms: ['cult', 'cultish', 'brainwashed', 'indoctrinated'],
    device: ['loaded-word', 'dismissal'],
    note: { ar: 'يسلب الناس عقولهم', en: 'takes people’s minds away' },
    example: { ar: 'مغسولو الدماغ', en: 'brainwashed followers' },
  },
  {
    forms: ['so-called', 'self-styled', 'self-proclaimed'],
    device: ['dismissal'],
    note: { ar: 'يشكّك في الاسم', en: 'casts doubt on the name' },
    example: { ar: 'ما يسمّى خبراء', en: 'so-called experts' },
  },
  {
    forms: ['puppet government', 'puppet state', 'banana republic', 'rogue state', 'rogue nation', 'failed state'],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'يخرج الدولة من الجماعة', en: 'puts a state outside the community' },
    example: { ar: 'دولة مارقة', en: 'a rogue state' },
  },
  {
    forms: ['axis of evil', 'free world', 'civilised world', 'civilized world'],
    device: ['us-them'],
    note: { ar: 'اسم يقسم العالم فريقين', en: 'a name that parts the world in two' },
    example: { ar: 'محور الشرّ', en: 'the axis of evil' },
  },
  {
    forms: ['crush', 'crushed', 'crushes', 'crushing'],
    device: ['metaphor'],
    note: { ar: 'صورة الطحن تعظّم الغلبة', en: 'the picture of grinding makes a win larger' },
    example: { ar: 'سحق الاحتجاج', en: 'crushed the protest' },
  },
  {
    forms: ['obliterated', 'annihilated', 'thrashed', 'trounced'],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'يجعل الغلبة محوًا', en: 'makes a win a wiping out' },
    example: { ar: 'سُحق الخصم', en: 'obliterated the opposition' },
  },
  {
    forms: ['slam', 'slams', 'slammed'],
    device: ['metaphor'],
    note: { ar: 'يجعل النقد ضربًا؛ قارن: انتقد', en: 'makes criticism a blow; compare “criticised”' },
    example: { ar: 'هاجم القرار بعنف', en: 'slammed the decision' },
  },
  {
    forms: [
      'lash out', 'lashed out', 'lashes out', 'hit out', 'hits out', 'hitting out', 'lambasted', 'lambasts', 'savaged',
      'ripped into', 'tore into',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الكلام عنفًا', en: 'makes words violence' },
    example: { ar: 'هاجم منتقديه', en: 'lashed out at critics' },
  },
  {
    forms: ['blasted the', 'blasts the', 'blasted him', 'eviscerated', 'skewered'],
    device: ['metaphor'],
    note: { ar: 'يجعل النقد عنفًا', en: 'makes criticism violence' },
    example: { ar: 'هاجم الخطّة بعنف', en: 'blasted the plan' },
  },
  {
    forms: [
      'sparked outrage', 'sparks outrage', 'sparked fury', 'sparks fury', 'sparked uproar', 'triggered fury',
      'firestorm', 'fury',
    ],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'يكبّر الغضب ولا يعدّ الغاضبين', en: 'makes anger large, and counts nobody' },
    example: { ar: 'أشعل غضبًا', en: 'sparked outrage' },
  },
  {
    forms: ['skyrocket', 'skyrocketed', 'skyrocketing', 'sky-high', 'spiralling', 'spiraling', 'rocketed'],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'صورة الصعود بدل الرقم', en: 'a picture of rising in a number’s place' },
    example: { ar: 'أسعار صاروخيّة', en: 'skyrocketing rents' },
  },
  {
    forms: ['plummet', 'plummeted', 'plummeting', 'nosedived', 'nosedive', 'freefall', 'free-fall', 'cratered'],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'صورة السقوط بدل الرقم', en: 'a picture of falling in a number’s place' },
    example: { ar: 'هوى الدعم', en: 'support plummeted' },
  },
  {
    forms: ['crippling', 'crippled', 'cripples', 'strangling'],
    device: ['metaphor'],
    note: { ar: 'صورة جسد يعجز', en: 'the picture of a disabled body' },
    example: { ar: 'ديون ساحقة', en: 'crippling debt' },
  },
  {
    forms: ['devastating', 'devastated', 'ravaged'],
    device: ['loaded-word'],
    note: { ar: 'يقول للقارئ مقدار ما يشعر به', en: 'tells the reader how much to feel' },
    example: { ar: 'ضربة مدمّرة', en: 'a devastating blow' },
  },
  {
    forms: [
      'catastrophic', 'catastrophically', 'disastrous', 'disastrously', 'calamitous', 'cataclysmic', 'apocalyptic',
    ],
    device: ['loaded-word', 'emphasis'],
    note: { ar: 'تهويل؛ ما القياس؟', en: 'an exaggeration: by what measure?' },
    example: { ar: 'قرار كارثيّ', en: 'a disastrous decision' },
  },
  {
    forms: ['chaotic', 'mayhem', 'pandemonium', 'shambles', 'shambolic'],
    device: ['loaded-word'],
    note: { ar: 'يحكم بالفوضى؛ ماذا حدث؟', en: 'a verdict of disorder: what happened?' },
    example: { ar: 'انسحاب فوضويّ', en: 'a chaotic withdrawal' },
  },
  {
    forms: ['shocking', 'shockingly', 'jaw-dropping', 'staggering', 'staggeringly', 'mind-boggling', 'eye-watering'],
    device: ['loaded-word', 'emphasis'],
    note: { ar: 'يقول للقارئ ما يشعر به', en: 'tells the reader what to feel' },
    example: { ar: 'كلفة هائلة', en: 'a staggering cost' },
  },
  {
    forms: [
      'horrific', 'horrifying', 'gruesome', 'harrowing', 'gut-wrenching', 'heartbreaking', 'heart-wrenching',
      'appalling', 'appallingly', 'appalled',
    ],
    device: ['loaded-word'],
    note: { ar: 'يقول للقارئ ما يشعر به', en: 'tells the reader what to feel' },
    example: { ar: 'مشاهد مروّعة', en: 'harrowing scenes' },
  },
  {
    forms: [
      'shameful', 'shamefully', 'disgraceful', 'disgusting', 'sickening', 'scandalous', 'deplorable', 'outrageous',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'حكم أخلاقيّ بصيغة الوصف', en: 'a moral verdict in a describing word' },
    example: { ar: 'صمت مخزٍ', en: 'a shameful silence' },
  },
  {
    forms: [
      'disgraced', 'embattled', 'beleaguered', 'under-fire', 'scandal-hit', 'scandal-plagued', 'scandal-ridden',
      'crisis-hit',
    ],
    device: ['loaded-word'],
    note: { ar: 'يدخل الحكم في الاسم', en: 'makes a verdict part of the name' },
    example: { ar: 'الوزير المحاصر', en: 'the embattled minister' },
  },
  {
    forms: ['notorious', 'notoriously', 'infamous', 'infamously'],
    device: ['loaded-word'],
    note: { ar: 'شهرة بالسوء؛ عند من؟', en: 'known for ill: to whom?' },
    example: { ar: 'سجن سيّئ الصيت', en: 'a notorious prison' },
  },
  {
    forms: ['controversial', 'controversially', 'divisive'],
    device: ['loaded-word'],
    note: { ar: 'جدل عند من؟', en: 'controversial to whom?' },
    example: { ar: 'قانون مثير للجدل', en: 'a controversial law' },
  },
  {
    forms: ['blatant', 'blatantly', 'flagrant', 'flagrantly', 'brazen', 'brazenly'],
    device: ['loaded-word', 'emphasis'],
    note: { ar: 'يشدّد الإدانة', en: 'sharpens a condemnation' },
    example: { ar: 'كذب صريح', en: 'a blatant lie' },
  },
  {
    forms: ['reckless', 'recklessly', 'irresponsible', 'irresponsibly', 'negligent'],
    device: ['blame', 'loaded-word'],
    note: { ar: 'حكم على العناية والنيّة', en: 'judges care and intent' },
    example: { ar: 'إنفاق طائش', en: 'reckless spending' },
  },
  {
    forms: ['cynical', 'cynically', 'shameless', 'shamelessly', 'hypocritical', 'hypocrisy', 'hypocrites'],
    device: ['blame', 'loaded-word'],
    note: { ar: 'حكم على النيّة', en: 'judges what somebody means' },
    example: { ar: 'حيلة ساخرة', en: 'a cynical ploy' },
  },
  {
    forms: ['greedy', 'greed', 'profiteering', 'profiteers', 'fat cats', 'fat-cat', 'price gouging', 'price-gouging'],
    device: ['blame', 'loaded-word'],
    note: { ar: 'حكم على ما يريده الناس', en: 'judges what people want' },
    example: { ar: 'ملّاك جشعون', en: 'greedy landlords' },
  },
  {
    forms: [
      'corrupt elite', 'corrupt elites', 'out-of-touch', 'ivory tower', 'liberal elite', 'liberal elites',
      'metropolitan elite', 'elites',
    ],
    device: ['us-them', 'loaded-word'],
    note: { ar: 'يقسم الناس أهلًا ونخبة', en: 'parts people from an elite' },
    example: { ar: 'نخبة منفصلة عن الناس', en: 'out-of-touch elites' },
  },
  {
    forms: ['draconian', 'heavy-handed', 'iron-fisted', 'iron fist', 'jackbooted', 'authoritarian'],
    device: ['loaded-word'],
    note: { ar: 'يحكم بالقسوة', en: 'a verdict of harshness' },
    example: { ar: 'تدابير قاسية', en: 'draconian measures' },
  },
  {
    forms: ['power grab', 'land grab', 'power-grab', 'land-grab', 'cash grab'],
    device: ['metaphor', 'blame'],
    note: { ar: 'يجعل الأخذ خطفًا', en: 'makes taking a snatching' },
    example: { ar: 'استيلاء على السلطة', en: 'a power grab' },
  },
  {
    forms: [
      'witch hunt', 'witch-hunt', 'show trial', 'kangaroo court', 'lynch mob', 'smear campaign', 'smears', 'smeared',
    ],
    device: ['metaphor', 'dismissal'],
    note: { ar: 'يردّ التهمة بصورة الظلم', en: 'answers a charge with a picture of injustice' },
    example: { ar: 'حملة تشويه', en: 'a smear campaign' },
  },
  {
    forms: ['propaganda', 'brainwashing', 'fake news'],
    device: ['dismissal', 'loaded-word'],
    note: { ar: 'يردّ الكلام بتسميته', en: 'dismisses words by naming them' },
    example: { ar: 'دعاية حكوميّة', en: 'government propaganda' },
  },
  {
    forms: ['sham', 'farce', 'farcical', 'charade', 'travesty', 'mockery'],
    device: ['dismissal'],
    note: { ar: 'يحكم بالزيف والسخف', en: 'a verdict of falseness' },
    example: { ar: 'انتخابات صوريّة', en: 'a sham election' },
  },
  {
    forms: ['stunt', 'gimmick', 'ploy', 'publicity stunt', 'window dressing', 'window-dressing', 'lip service'],
    device: ['dismissal'],
    note: { ar: 'يفترض أن الفعل غير صادق', en: 'supposes that a deed isn’t meant' },
    example: { ar: 'حيلة دعائيّة', en: 'a publicity stunt' },
  },
  {
    forms: ['bogus', 'phony', 'phoney', 'trumped-up', 'cooked-up', 'concocted'],
    device: ['dismissal'],
    note: { ar: 'تكذيب بلا دليل مذكور', en: 'calls it false, with no proof given' },
    example: { ar: 'تهم ملفّقة', en: 'trumped-up charges' },
  },
  {
    forms: ['baseless', 'unfounded', 'groundless', 'without merit', 'without foundation'],
    device: ['dismissal'],
    note: { ar: 'نفي قاطع؛ أين الدليل؟', en: 'a flat denial: where is the proof?' },
    example: { ar: 'اتّهام بلا أساس', en: 'a baseless accusation' },
  },
  {
    forms: [
      'absurd', 'absurdly', 'ludicrous', 'ludicrously', 'ridiculous', 'preposterous', 'laughable', 'nonsense',
      'nonsensical',
    ],
    device: ['dismissal'],
    note: { ar: 'يسخر من الحجّة ولا يردّ عليها', en: 'mocks an argument and doesn’t answer it' },
    example: { ar: 'فكرة سخيفة', en: 'a ludicrous idea' },
  },
  {
    forms: ['hysterical', 'hysteria', 'paranoid', 'paranoia', 'deranged', 'unhinged', 'delusional', 'lunatic'],
    device: ['dismissal', 'loaded-word'],
    note: { ar: 'يجعل الرأي مرضًا', en: 'makes a view a sickness' },
    example: { ar: 'هستيريا الإعلام', en: 'media hysteria' },
  },
  {
    forms: [
      'scaremongering', 'fearmongering', 'fear-mongering', 'warmongering', 'warmongers', 'alarmist', 'alarmists',
      'doom-mongers',
    ],
    device: ['dismissal', 'blame'],
    note: { ar: 'يردّ التحذير باتّهام صاحبه', en: 'answers a warning by accusing who gives it' },
    example: { ar: 'تخويف للناس', en: 'scaremongering about jobs' },
  },
  {
    forms: ['rant', 'rants', 'ranted', 'ranting', 'tirade', 'tirades', 'diatribe', 'tantrum', 'outburst', 'meltdown'],
    device: ['dismissal'],
    note: { ar: 'يجعل الكلام نوبة غضب', en: 'makes words a fit of temper' },
    example: { ar: 'خطبة غاضبة', en: 'an angry tirade' },
  },
  {
    forms: [
      'spew', 'spewed', 'spewing', 'spouting', 'spouted', 'peddled', 'peddling', 'peddles', 'touted', 'touting',
    ],
    device: ['dismissal'],
    note: { ar: 'فعل نقل يحتقر المنقول', en: 'a reporting word that despises what it reports' },
    example: { ar: 'يروّج أكاذيب', en: 'peddling myths' },
  },
  {
    forms: ['mere', 'merely', 'nothing more than', 'little more than', 'nothing but'],
    device: ['dismissal'],
    note: { ar: 'يصغّر ما يليه', en: 'makes what follows small' },
    example: { ar: 'مجرّد كلام', en: 'nothing more than talk' },
  },
  {
    forms: [
      'handout', 'handouts', 'giveaway', 'giveaways', 'freebies', 'gravy train', 'freeloaders', 'scroungers',
      'spongers',
    ],
    device: ['loaded-word', 'dismissal'],
    note: { ar: 'يجعل العون بلا استحقاق؛ قارن: إعانة', en: 'makes help undeserved; compare “benefits”' },
    example: { ar: 'عطايا الحكومة', en: 'government handouts' },
  },
  {
    forms: [
      'tax raid', 'tax grab', 'stealth tax', 'death tax', 'tax bombshell', 'job-killing', 'bureaucrats', 'red tape',
      'nanny state',
    ],
    device: ['loaded-word', 'metaphor'],
    note: { ar: 'اسم يحمل حجّة أحد الطرفين', en: 'a name that carries one side’s argument' },
    example: { ar: 'ضريبة خفيّة', en: 'a stealth tax' },
  },
  {
    forms: ['bloated', 'wasteful', 'lavish', 'pork-barrel', 'boondoggle', 'white elephant'],
    device: ['loaded-word'],
    note: { ar: 'حكم على الإنفاق', en: 'judges spending' },
    example: { ar: 'ميزانيّة متضخّمة', en: 'a bloated budget' },
  },
  {
    forms: [
      'soft on crime', 'tough on crime', 'cut and run', 'open borders', 'job creators', 'pro-life', 'tax relief',
    ],
    device: ['loaded-word'],
    note: { ar: 'شعار يقوم مقام الحجّة', en: 'a slogan in an argument’s place' },
    example: { ar: 'متساهل مع الجريمة', en: 'soft on crime' },
  },
  {
    forms: [
      'illegals', 'illegal aliens', 'illegal alien', 'illegal immigrants', 'bogus asylum seekers', 'anchor babies',
    ],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'يجعل الشخص نفسه مخالفة', en: 'makes a person an offence' },
    example: { ar: 'أجانب غير شرعيّين', en: 'illegal aliens' },
  },
  {
    forms: [
      'flood of migrants', 'wave of migrants', 'waves of migrants', 'influx of migrants', 'swarm', 'swarms',
      'swarming', 'swamped', 'flooding across', 'tide of migrants',
    ],
    device: ['metaphor', 'us-them'],
    note: { ar: 'صورة سيل أو جراد للناس', en: 'people as a flood or a swarm' },
    example: { ar: 'سيل من المهاجرين', en: 'a flood of migrants' },
  },
  {
    forms: ['infested', 'leeches'],
    device: ['metaphor', 'us-them'],
    note: { ar: 'يشبّه الناس بالآفات', en: 'likens people to pests' },
    example: { ar: 'أحياء موبوءة بالجريمة', en: 'crime-infested streets' },
  },
  {
    forms: ['cancer on', 'cancer in', 'plague of', 'scourge', 'scourge of', 'epidemic of', 'virus of'],
    device: ['metaphor'],
    note: { ar: 'صورة المرض لما ليس مرضًا', en: 'a disease’s picture for what is none' },
    example: { ar: 'وباء الجريمة', en: 'an epidemic of crime' },
  },
  {
    forms: ['poisoning the'],
    device: ['metaphor', 'blame'],
    note: { ar: 'صورة السمّ: أذى مقصود', en: 'poison: a harm that is meant' },
    example: { ar: 'إرث مسموم', en: 'a toxic legacy' },
  },
  {
    forms: ['bombshell', 'bombshells', 'time bomb', 'ticking time bomb', 'powder keg', 'tinderbox'],
    device: ['metaphor', 'urgency'],
    note: { ar: 'صورة انفجار وشيك', en: 'an explosion about to come' },
    example: { ar: 'برميل بارود', en: 'a powder keg' },
  },
  {
    forms: ['political earthquake', 'tsunami of', 'avalanche of', 'hurricane of', 'tidal wave of', 'perfect storm'],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'قوّة طبيعة تكبّر العدد', en: 'a force of nature that makes a number larger' },
    example: { ar: 'عاصفة انتقادات', en: 'a storm of criticism' },
  },
  {
    forms: ['floodgates', 'slippery slope', 'domino effect', 'house of cards', 'point of no return', 'tipping point'],
    device: ['metaphor', 'presupposition'],
    note: { ar: 'صورة تفترض ما سيأتي', en: 'a picture that supposes what will come' },
    example: { ar: 'منحدر زلق', en: 'a slippery slope' },
  },
  {
    forms: [
      'brink of', 'on the brink', 'edge of the abyss', 'abyss', 'precipice', 'cliff edge', 'cliff-edge', 'knife-edge',
    ],
    device: ['metaphor', 'urgency'],
    note: { ar: 'صورة سقوط وشيك', en: 'a fall about to come' },
    example: { ar: 'على حافة الحرب', en: 'on the brink of war' },
  },
  {
    forms: [
      'quagmire', 'drain the swamp', 'morass', 'black hole', 'powderkeg', 'cesspool', 'hellhole', 'nightmare',
      'nightmarish',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة تسبق الوصف', en: 'a picture comes before the description' },
    example: { ar: 'مستنقع الفساد', en: 'a swamp of corruption' },
  },
  {
    forms: [
      'stab in the back', 'stabbed in the back', 'backstabbing', 'betray', 'betrayed', 'betrayal', 'betrays',
      'sold out', 'sell-out', 'sellout',
    ],
    device: ['blame', 'loaded-word'],
    note: { ar: 'صورة الغدر', en: 'the picture of treachery' },
    example: { ar: 'خيانة الناخبين', en: 'a betrayal of voters' },
  },
  {
    forms: [
      'traitor', 'traitors', 'traitorous', 'treasonous', 'treachery', 'turncoat', 'turncoats', 'fifth column',
      'enemy within',
    ],
    device: ['blame', 'us-them'],
    note: { ar: 'تهمة لا وصف', en: 'a charge, not a description' },
    example: { ar: 'العدوّ في الداخل', en: 'the enemy within' },
  },
  {
    forms: [
      'enemies of the people', 'enemy of the people', 'enemies of the state', 'un-american', 'unpatriotic',
      'anti-national',
    ],
    device: ['us-them', 'blame'],
    note: { ar: 'يجعل المخالف عدوًّا للجميع', en: 'makes a dissenter everybody’s enemy' },
    example: { ar: 'أعداء الشعب', en: 'enemies of the people' },
  },
  {
    forms: ['cave in', 'caved in', 'caves in', 'caved', 'caved to', 'capitulated', 'capitulation', 'capitulates'],
    device: ['loaded-word'],
    note: { ar: 'يجعل القبول ذلًّا؛ قارن: وافق', en: 'makes agreeing a disgrace; compare “agreed”' },
    example: { ar: 'رضخ للضغط', en: 'caved in to pressure' },
  },
  {
    forms: [
      'bowed to', 'bows to', 'bow to', 'kowtow', 'kowtowed', 'kowtowing', 'grovelled', 'groveling', 'grovelling',
      'pander', 'pandered', 'pandering', 'appeasement', 'appease', 'appeasing',
    ],
    device: ['loaded-word', 'dismissal'],
    note: { ar: 'يجعل الموافقة خضوعًا', en: 'makes agreeing a bow' },
    example: { ar: 'استرضاء المستبدّ', en: 'appeasing a despot' },
  },
  {
    forms: [
      'climbdown', 'climb-down', 'u-turn', 'u-turns', 'flip-flop', 'flip-flopped', 'backtracked', 'backtracks',
      'backpedalled',
    ],
    device: ['metaphor', 'loaded-word'],
    note: { ar: 'يجعل تغيير الرأي ضعفًا', en: 'makes a change of mind a weakness' },
    example: { ar: 'تراجع مذلّ', en: 'a humiliating climbdown' },
  },
  {
    forms: ['humiliating', 'humiliated', 'humiliation', 'humiliatingly'],
    device: ['loaded-word'],
    note: { ar: 'يقول للقارئ كيف يرى الهزيمة', en: 'tells the reader how to see a defeat' },
    example: { ar: 'هزيمة مذلّة', en: 'a humiliating defeat' },
  },
  {
    forms: [
      'desperate', 'desperately', 'flailing', 'floundering', 'hapless', 'clueless', 'bumbling', 'botched', 'bungled',
      'bungling',
    ],
    device: ['loaded-word'],
    note: { ar: 'حكم على الكفاءة أو الحال', en: 'judges skill or plight' },
    example: { ar: 'محاولة يائسة', en: 'a desperate attempt' },
  },
  {
    forms: ['doubled down', 'doubling down', 'doubles down', 'clings to', 'clung to', 'clinging to'],
    device: ['loaded-word', 'metaphor'],
    note: { ar: 'يجعل الثبات عنادًا', en: 'makes steadfastness stubbornness' },
    example: { ar: 'تمسّك بموقفه عنادًا', en: 'doubled down on the claim' },
  },
  {
    forms: [
      'defiant', 'defiantly', 'unrepentant', 'unapologetic', 'stubborn', 'stubbornly', 'intransigent',
      'intransigence', 'obstinate',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'حكم على الموقف', en: 'judges a stance' },
    example: { ar: 'رئيس متحدٍّ', en: 'a defiant president' },
  },
  {
    forms: [
      'stonewalled', 'stonewalling', 'dragged its feet', 'dragging its feet', 'dithering', 'dithered',
      'foot-dragging', 'kicked the can',
    ],
    device: ['metaphor', 'blame'],
    note: { ar: 'يفترض تأخيرًا متعمّدًا', en: 'supposes a delay on purpose' },
    example: { ar: 'مماطلة الشركة', en: 'the firm’s foot-dragging' },
  },
  {
    forms: [
      'meddling', 'meddled', 'meddle', 'strong-arm', 'strong-armed', 'arm-twisting', 'blackmail', 'blackmailing',
      'blackmailed',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يجعل الضغط اعتداء', en: 'makes pressure an assault' },
    example: { ar: 'تنمّر دوليّ', en: 'bullying by larger states' },
  },
  {
    forms: [
      'scheming', 'plotted', 'plotting', 'conspired', 'conspiring', 'shadowy', 'sinister', 'murky', 'shady',
      'nefarious', 'deep state',
    ],
    device: ['presupposition', 'blame'],
    note: { ar: 'يفترض قصدًا خفيًّا', en: 'supposes a hidden intent' },
    example: { ar: 'شبكة غامضة', en: 'a shadowy network' },
  },
  {
    forms: [
      'hidden agenda', 'ulterior motive', 'ulterior motives', 'behind closed doors', 'backroom', 'backroom deal',
      'backroom deals', 'smoke-filled',
    ],
    device: ['presupposition', 'blame'],
    note: { ar: 'يفترض غرضًا خفيًّا', en: 'supposes a hidden purpose' },
    example: { ar: 'صفقات خلف الأبواب', en: 'backroom deals' },
  },
  {
    forms: [
      'under the guise of', 'on the pretext of', 'under the pretext of', 'pretext', 'under the banner of',
      'in the name of security',
    ],
    device: ['dismissal', 'presupposition'],
    note: { ar: 'يفترض أن السبب المعلن كاذب', en: 'takes the stated reason for false' },
    example: { ar: 'بذريعة الأمن', en: 'on the pretext of security' },
  },
  {
    forms: ['supposedly', 'ostensibly', 'purported', 'purportedly', 'would-be'],
    device: ['dismissal'],
    note: { ar: 'يشكّك في ما يليه', en: 'casts doubt on what follows' },
    example: { ar: 'خبير مفترض', en: 'a supposed expert' },
  },
  {
    forms: [
      'collateral damage', 'friendly fire', 'surgical strike', 'surgical strikes', 'smart bombs', 'precision strike',
      'precision strikes',
    ],
    device: ['euphemism'],
    note: { ar: 'يخفي القتلى', en: 'hides the dead' },
    example: { ar: 'أضرار جانبيّة', en: 'collateral damage' },
  },
  {
    forms: [
      'neutralised', 'neutralized', 'neutralising', 'neutralizing', 'taken out', 'eliminated militants', 'liquidated',
      'liquidation',
    ],
    device: ['euphemism'],
    note: { ar: 'اسم لطيف للقتل', en: 'a mild name for killing' },
    example: { ar: 'حُيّد مسلّحان', en: 'two gunmen were neutralised' },
  },
  {
    forms: ['special military operation', 'police action', 'limited incursion', 'regime change'],
    device: ['euphemism'],
    note: { ar: 'اسم لطيف للحرب', en: 'a mild name for a war' },
    example: { ar: 'عمليّة عسكريّة خاصّة', en: 'a special military operation' },
  },
  {
    forms: ['pre-emptive strike', 'preemptive strike', 'preventive war', 'pre-emptive', 'preemptive'],
    device: ['euphemism', 'presupposition'],
    note: { ar: 'يفترض أن هجومًا كان قادمًا', en: 'supposes that an attack was coming' },
    example: { ar: 'ضربة استباقيّة', en: 'a pre-emptive strike' },
  },
  {
    forms: ['enhanced interrogation', 'rendition', 'black site', 'black sites', 'stress positions'],
    device: ['euphemism'],
    note: { ar: 'اسم لطيف للتعذيب', en: 'a mild name for torture' },
    example: { ar: 'استجواب معزّز', en: 'enhanced interrogation' },
  },
  {
    forms: ['ethnic cleansing', 'mopping up', 'mopping-up', 'mop up', 'pacify', 'pacified', 'pacification'],
    device: ['euphemism', 'metaphor'],
    note: { ar: 'يجعل الناس قذارة تُزال', en: 'makes people dirt to be removed' },
    example: { ar: 'تطهير المدينة', en: 'cleansing the town' },
  },
  {
    forms: [
      'voluntary relocation', 'voluntary emigration', 'voluntary departure', 'relocated to camps',
      'population transfer',
    ],
    device: ['euphemism'],
    note: { ar: 'يخفي الإكراه', en: 'hides that people were forced' },
    example: { ar: 'ترحيل طوعيّ', en: 'voluntary relocation' },
  },
  {
    forms: ['tactical withdrawal', 'strategic withdrawal'],
    device: ['euphemism'],
    note: { ar: 'اسم لطيف للتراجع', en: 'a mild name for retreat' },
    example: { ar: 'انسحاب تكتيكيّ', en: 'a tactical withdrawal' },
  },
  {
    forms: ['downsizing', 'downsized', 'rightsizing', 'right-sizing', 'workforce reduction', 'headcount reduction'],
    device: ['euphemism'],
    note: { ar: 'اسم لطيف للطرد', en: 'a mild name for firing' },
    example: { ar: 'تبسيط القوّة العاملة', en: 'streamlining the workforce' },
  },
  {
    forms: [
      'efficiency savings', 'savings programme', 'cost adjustments', 'price adjustment', 'price adjustments',
      'revenue enhancement', 'revenue enhancements', 'belt-tightening', 'fiscal consolidation', 'negative growth',
    ],
    device: ['euphemism'],
    note: { ar: 'اسم لطيف للتقشّف أو الغلاء', en: 'a mild name for cuts or dearness' },
    example: { ar: 'وفورات كفاءة', en: 'efficiency savings' },
  },
  {
    forms: [
      'economically inactive', 'revenue shortfall', 'substance misuse', 'correctional facility',
      'correctional facilities',
    ],
    device: ['euphemism'],
    note: { ar: 'اسم مكتبيّ يخفي الحال', en: 'an office word that hides a plight' },
    example: { ar: 'غير نشط اقتصاديًّا', en: 'economically inactive' },
  },
  {
    forms: [
      'passed away', 'inappropriate behaviour', 'inappropriate behavior', 'misspoke', 'mistakes were made',
      'wardrobe malfunction', 'officer-involved shooting', 'officer-involved', 'incident involving',
    ],
    device: ['euphemism'],
    note: { ar: 'لفظ يلطّف ما حدث', en: 'a word that softens what happened' },
    example: { ar: 'حادث شارك فيه شرطيّ', en: 'an officer-involved shooting' },
  },
  {
    forms: ['challenges facing', 'challenging circumstances', 'challenging environment', 'accounting irregularities'],
    device: ['euphemism'],
    note: { ar: 'يلطّف المشكلة', en: 'softens a problem' },
    example: { ar: 'مخالفات محاسبيّة', en: 'accounting irregularities' },
  },
  {
    forms: [
      'quantum leap', 'game changer', 'game-changer', 'game-changing', 'groundbreaking', 'ground-breaking',
      'revolutionary', 'cutting-edge', 'world-class', 'world-leading', 'state-of-the-art',
    ],
    device: ['loaded-word', 'emphasis'],
    note: { ar: 'مدح يشبه الإعلان', en: 'praise that sounds like an advertisement' },
    example: { ar: 'مصنع عالميّ المستوى', en: 'a world-class plant' },
  },
  {
    forms: ['momentous', 'epoch-making'],
    device: ['emphasis'],
    note: { ar: 'حكم لا يصدره إلا الزمن', en: 'a verdict that only time can give' },
    example: { ar: 'اتّفاق تاريخيّ', en: 'a historic deal' },
  },
  {
    forms: ['unprecedented', 'never before seen', 'like never before', 'once-in-a-generation', 'once-in-a-lifetime'],
    device: ['emphasis'],
    note: { ar: 'أوّليّة تحتاج إلى سجلّ', en: 'a first that needs a record to bear it out' },
    example: { ar: 'ارتفاع غير مسبوق', en: 'an unprecedented rise' },
  },
  {
    forms: [
      'heroic', 'heroically', 'heroism', 'gallant', 'gallantly', 'valiant', 'valiantly', 'courageous', 'courageously',
      'plucky',
    ],
    device: ['loaded-word'],
    note: { ar: 'يرفع الفعل إلى بطولة', en: 'raises a deed to heroism' },
    example: { ar: 'صمود بطوليّ', en: 'a heroic stand' },
  },
  {
    forms: ['martyr', 'martyrs', 'martyred', 'martyrdom'],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'الموت شرفًا؛ قارن: قُتل', en: 'death as an honour; compare “killed”' },
    example: { ar: 'شهداء الثورة', en: 'martyrs of the revolution' },
  },
  {
    forms: [
      'stunning', 'stunningly', 'dazzling', 'spectacular', 'spectacularly', 'breathtaking', 'magnificent', 'glorious',
      'sensational', 'sensationally',
    ],
    device: ['loaded-word'],
    note: { ar: 'مدح أو تهويل بلا قياس', en: 'praise or awe without a measure' },
    example: { ar: 'فوز مذهل', en: 'a stunning win' },
  },
  {
    forms: ['triumphant', 'triumphantly', 'triumph', 'resounding', 'thumping'],
    device: ['loaded-word', 'metaphor'],
    note: { ar: 'يضاعف النصر', en: 'doubles a victory' },
    example: { ar: 'فوز مدوٍّ', en: 'a resounding victory' },
  },
  {
    forms: [
      'abject', 'abject failure', 'dismal', 'dismally', 'pathetic', 'pitiful', 'woeful', 'woefully', 'feeble',
      'toothless', 'spineless', 'gutless',
    ],
    device: ['loaded-word'],
    note: { ar: 'حكم بالضعف', en: 'a verdict of weakness' },
    example: { ar: 'فشل ذريع', en: 'an abject failure' },
  },
  {
    forms: [
      'visionary', 'revered', 'esteemed', 'statesman', 'statesmanlike', 'wise leadership', 'great leader',
      'father of the nation',
    ],
    device: ['loaded-word'],
    note: { ar: 'ثناء يدخل في الاسم', en: 'praise that becomes part of the name' },
    example: { ar: 'قائد محبوب', en: 'the beloved leader' },
  },
  {
    forms: [
      'innocent civilians', 'innocent victims', 'innocent people', 'defenceless', 'defenseless', 'helpless',
      'innocent children',
    ],
    device: ['loaded-word'],
    note: { ar: 'صفة تستدرّ التعاطف', en: 'an adjective that asks for sympathy' },
    example: { ar: 'مدنيّون أبرياء', en: 'innocent civilians' },
  },
  {
    forms: [
      'cold blood', 'in cold blood', 'cold-blooded', 'execution-style', 'gunned down', 'mown down', 'mowed down',
    ],
    device: ['metaphor', 'loaded-word'],
    note: { ar: 'صورة القسوة المتعمّدة', en: 'the picture of deliberate cruelty' },
    example: { ar: 'قُتل بدم بارد', en: 'killed in cold blood' },
  },
  {
    forms: [
      'plunder', 'plundered', 'plundering', 'pillage', 'pillaged', 'looted the treasury', 'bled dry', 'siphoned',
      'siphoning',
    ],
    device: ['loaded-word', 'metaphor'],
    note: { ar: 'يجعل الأخذ سرقة عنيفة', en: 'makes taking a violent theft' },
    example: { ar: 'نهب الخزانة', en: 'plundering the treasury' },
  },
  {
    forms: ['aggression', 'unprovoked', 'unprovoked attack', 'naked aggression', 'acts of aggression'],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يعيّن المعتدي سلفا؛ قارن: هجوم', en: 'names the aggressor beforehand; compare “attack”' },
    example: { ar: 'عدوان سافر', en: 'unprovoked aggression' },
  },
  {
    forms: [
      'occupiers', 'occupier', 'invaders', 'invader', 'usurpers', 'usurper', 'colonisers', 'colonizers',
      'settler-colonial',
    ],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'يسمّي الخصم بالتهمة', en: 'names an opponent by the charge' },
    example: { ar: 'جنود الغزاة', en: 'the invaders’ soldiers' },
  },
  {
    forms: ['genocide', 'genocidal', 'fascist', 'fascists', 'fascism'],
    device: ['loaded-word'],
    note: { ar: 'تهمة ثقيلة، فمن أثبتها؟', en: 'a grave charge: who established it?' },
    example: { ar: 'سياسة إبادة', en: 'a genocidal policy' },
  },
  {
    forms: ['atrocity', 'atrocities', 'crimes against humanity'],
    device: ['loaded-word'],
    note: { ar: 'تهمة قانونيّة، فمن أثبتها؟', en: 'a legal charge: who established it?' },
    example: { ar: 'ارتكب فظائع', en: 'committed atrocities' },
  },
  {
    forms: [
      'double standard', 'double standards', 'deafening silence', 'wall of silence', 'conspiracy of silence',
      'turned a blind eye', 'turning a blind eye', 'looked the other way',
    ],
    device: ['blame', 'metaphor'],
    note: { ar: 'تهمة بالنفاق أو السكوت', en: 'a charge of hypocrisy or silence' },
    example: { ar: 'صمت مطبق', en: 'a deafening silence' },
  },
  {
    forms: [
      'failed to act', 'stood idly by', 'stand idly by', 'did nothing', 'fiddled while', 'asleep at the wheel',
      'on his watch', 'on her watch', 'on their watch',
    ],
    device: ['blame', 'presupposition'],
    note: { ar: 'يفترض واجبًا لم يُفعل', en: 'supposes a duty left undone' },
    example: { ar: 'وقفوا متفرّجين', en: 'stood idly by' },
  },
  {
    forms: [
      'playing with fire', 'play with fire', 'fan the flames', 'fanned the flames', 'fanning the flames', 'pour fuel',
      'poured fuel', 'pouring fuel', 'inflammatory', 'incendiary', 'stoking', 'stoked', 'stokes', 'whipped up',
      'whipping up',
    ],
    device: ['metaphor', 'blame'],
    note: { ar: 'صورة النار للكلام والفعل', en: 'words and deeds as fire' },
    example: { ar: 'يؤجّج الفتنة', en: 'fanning the flames' },
  },
  {
    forms: ['our way of life', 'our great nation', 'our beloved', 'our brave'],
    device: ['us-them'],
    note: { ar: 'يضمّ القارئ إلى جماعة', en: 'draws the reader into a group' },
    example: { ar: 'أسلوب حياتنا', en: 'our way of life' },
  },
  {
    forms: [
      'these people', 'those people', 'their kind', 'people like them', 'the likes of', 'that lot', 'their ilk',
      'and his ilk', 'outsiders', 'interlopers',
    ],
    device: ['us-them', 'dismissal'],
    note: { ar: 'يجمع الناس في صنف واحد', en: 'lumps people into one kind' },
    example: { ar: 'أمثال هؤلاء', en: 'the likes of them' },
  },
  {
    forms: [
      'hard-working families', 'hardworking families', 'hard-working people', 'hardworking taxpayers',
      'ordinary people', 'decent people', 'real people', 'real americans', 'law-abiding',
      'law-abiding citizens', 'silent majority', "taxpayers' money", 'the man in the street',
    ],
    device: ['us-them'],
    note: { ar: 'يضمّ القارئ إلى الطيّبين', en: 'puts the reader among the good ones' },
    example: { ar: 'العائلات الكادحة', en: 'hard-working families' },
  },
  {
    forms: [
      'time is running out', 'running out of time', 'clock is ticking', 'before it is too late',
      "before it's too late", 'now or never', 'last chance', 'eleventh hour', 'eleventh-hour', 'race against time',
    ],
    device: ['urgency', 'metaphor'],
    note: { ar: 'يستعجل القارئ بلا حجّة', en: 'hurries the reader without an argument' },
    example: { ar: 'الوقت ينفد', en: 'time is running out' },
  },
  {
    forms: [
      'long overdue', 'about time', 'high time', 'at long last', 'long-awaited', 'much-needed', 'badly needed',
      'sorely needed',
    ],
    device: ['urgency', 'presupposition'],
    note: { ar: 'يفترض أن الحاجة معروفة', en: 'takes the need for granted' },
    example: { ar: 'إصلاح طال انتظاره', en: 'a long-overdue reform' },
  },
  {
    forms: [
      'needless to say', 'as everyone knows', 'everyone knows', 'everybody knows', 'it is well known',
      'as is well known', 'it goes without saying', 'undeniably', 'undeniable', 'indisputable', 'indisputably',
    ],
    device: ['presupposition'],
    note: { ar: 'يفترض اتّفاق القارئ', en: 'takes the reader’s agreement for granted' },
    example: { ar: 'كما يعلم الجميع', en: 'as everyone knows' },
  },
  {
    forms: [
      'obviously', 'no doubt', 'undoubtedly', 'unquestionably', 'there is no doubt', 'without a doubt',
      'beyond doubt',
    ],
    device: ['emphasis', 'presupposition'],
    note: { ar: 'يغلق باب السؤال', en: 'closes the door to questions' },
    example: { ar: 'من الواضح أنّ', en: 'clearly, the plan failed' },
  },
  {
    forms: ['inevitable', 'inevitably', 'inexorable', 'inexorably', 'doomed', 'doomed to'],
    device: ['presupposition'],
    note: { ar: 'يجعل الممكن حتميًّا', en: 'makes the possible certain' },
    example: { ar: 'هزيمة محتومة', en: 'an inevitable defeat' },
  },
  {
    forms: ['yet again', 'yet another', 'predictably', 'unsurprisingly', 'true to form', 'as usual'],
    device: ['presupposition'],
    note: { ar: 'يجعل المرّة عادة', en: 'makes one time a habit' },
    example: { ar: 'تأخّر مرّة أخرى', en: 'late yet again' },
  },
  {
    forms: [
      'astonishingly', 'incredibly', 'unbelievably', 'alarmingly', 'worryingly', 'disturbingly', 'tellingly',
      'ironically', 'sadly', 'tragically', 'mercifully', 'thankfully', 'unfortunately',
    ],
    device: ['emphasis'],
    note: { ar: 'ظرف يقول للقارئ ما يشعر به', en: 'an adverb that tells the reader what to feel' },
    example: { ar: 'من المقلق أنّ', en: 'alarmingly, prices doubled' },
  },
  {
    forms: ['utter', 'utterly', 'sheer', 'downright'],
    device: ['emphasis'],
    note: { ar: 'يشدّد الحكم', en: 'sharpens a verdict' },
    example: { ar: 'فشل تامّ', en: 'an utter failure' },
  },
  {
    forms: [
      'all-out', 'full-scale', 'full-blown', 'unrelenting', 'relentless', 'relentlessly', 'onslaught', 'blitz',
      'barrage of', 'bombarded with', 'siege mentality',
    ],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'صورة الحرب لغير الحرب', en: 'war’s picture for what is no war' },
    example: { ar: 'هجوم لا يهدأ', en: 'a relentless onslaught' },
  },
  {
    forms: [
      'war on', 'war of words', 'battle lines', 'under siege', 'culture war', 'culture wars', 'crusade', 'crusading',
      'trench warfare',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الخلاف حربًا', en: 'makes a dispute a war' },
    example: { ar: 'حرب على السيّارات', en: 'a war on motorists' },
  },
  {
    forms: [
      'lifeline', 'beacon of', 'beacon', 'safe haven', 'golden age', 'golden era', 'new dawn', 'shining example',
      'rising star', 'darling of',
    ],
    device: ['metaphor', 'loaded-word'],
    note: { ar: 'صورة تمدح', en: 'a picture that praises' },
    example: { ar: 'منارة أمل', en: 'a beacon of hope' },
  },
  {
    forms: ['dark chapter', 'grim', 'bleak', 'looming', 'looms', 'spectre of', 'specter of', 'dark cloud'],
    device: ['metaphor'],
    note: { ar: 'صورة العتمة تسبق الخبر', en: 'darkness comes before the news' },
    example: { ar: 'شبح الركود', en: 'the spectre of recession' },
  },
  {
    forms: [
      'scandal', 'scandals', 'disgrace', 'outrage', 'debacle', 'fiasco', 'train wreck', 'laughing stock', 'stain on',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يحكم بالعار', en: 'a verdict of shame' },
    example: { ar: 'فضيحة إنفاق', en: 'a spending scandal' },
  },
  {
    forms: [
      'squander', 'squandered', 'squandering', 'frittered', 'splurge', 'splurged', 'blew millions',
      'lining their pockets', 'lined their pockets', 'cash in', 'cashing in',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يجعل الإنفاق تبذيرًا', en: 'makes spending waste' },
    example: { ar: 'بدّدوا الملايين', en: 'squandered millions' },
  },
  {
    forms: [
      'ram through', 'rammed through', 'railroaded', 'bulldozed', 'steamrolled', 'steamrollered', 'rubber-stamped',
      'rubber-stamp', 'rubber stamp', 'strongarmed',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الإقرار قسرًا؛ قارن: أقرّ', en: 'makes passing a law force; compare “passed”' },
    example: { ar: 'مرّروا القانون قسرًا', en: 'rammed through the bill' },
  },
  {
    forms: ['gutted', 'gutting', 'slashed', 'slashing', 'hacked back', 'decimated', 'starved of'],
    device: ['metaphor'],
    note: { ar: 'صورة القطع والجوع للميزانيّة', en: 'cutting and hunger for budgets' },
    example: { ar: 'قطع الخدمات', en: 'slashed services' },
  },
  {
    forms: [
      'saddled with', 'shackled', 'shackles', 'burdened', 'stranglehold', 'noose', 'chokehold', 'straitjacket',
      'ball and chain',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة القيد', en: 'the picture of chains' },
    example: { ar: 'قبضة خانقة', en: 'a stranglehold on trade' },
  },
  {
    forms: [
      'snowflake', 'snowflakes', 'do-gooders', 'bleeding heart', 'bleeding-heart', 'virtue signalling',
      'virtue signaling', 'virtue-signalling', 'politically correct', 'cancel culture',
    ],
    device: ['dismissal', 'us-them'],
    note: { ar: 'نعت يردّ الرأي بلا حجّة', en: 'a label that answers a view without an argument' },
    example: { ar: 'أنصار مرهفون', en: 'woke campaigners' },
  },
  {
    forms: [
      'climate alarmists', 'climate deniers', 'denier', 'deniers', 'conspiracy theorists', 'conspiracy theorist',
      'crackpot', 'crackpots', 'crank', 'cranks', 'quacks',
    ],
    device: ['dismissal'],
    note: { ar: 'نعت لصاحب الرأي', en: 'a label for who holds a view' },
    example: { ar: 'منكرو المناخ', en: 'climate deniers' },
  },
  {
    forms: [
      'radical left', 'far-left mob', 'loony left', 'hard left', 'hard right', 'leftist', 'leftists',
      'right-wing extremists', 'warmonger',
    ],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'يقيس بمسطرة الكاتب', en: 'measured by the writer’s own ruler' },
    example: { ar: 'اليسار المتطرّف', en: 'the radical left' },
  },
  {
    forms: [
      'populist', 'populists', 'populism', 'demagogue', 'demagogues', 'demagoguery', 'rabble-rouser',
      'rabble-rousing', 'firebrand',
    ],
    device: ['dismissal', 'loaded-word'],
    note: { ar: 'يردّ الرأي بنعت صاحبه', en: 'answers a view by naming its holder' },
    example: { ar: 'خطيب شعبويّ', en: 'a populist firebrand' },
  },
  {
    forms: [
      'backward', 'primitive', 'uncivilised', 'uncivilized', 'third-world', 'third world', 'medieval', 'stone age',
      'dark ages',
    ],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'يقيس الناس بسلّم واحد', en: 'puts all people on one ladder' },
    example: { ar: 'قوانين متخلّفة', en: 'medieval laws' },
  },
  {
    forms: ['boasts a', 'boasts of', 'brags', 'bragged', 'bragging', 'swagger', 'swaggering', 'gloated', 'gloating'],
    device: ['dismissal', 'loaded-word'],
    note: { ar: 'يجعل القول تفاخرًا', en: 'makes saying a vaunt' },
    example: { ar: 'تباهى بالأرقام', en: 'bragged about the figures' },
  },
  {
    forms: [
      'whining', 'whinged', 'whingeing', 'moaned about', 'moaning', 'bleating', 'carping', 'nitpicking', 'grumbling',
    ],
    device: ['dismissal'],
    note: { ar: 'يجعل الشكوى تذمّرًا صغيرًا', en: 'makes a complaint petty' },
    example: { ar: 'تذمّر الموظّفين', en: 'staff whining' },
  },
  {
    forms: [
      'cosy', 'cosied up', 'cosying up', 'cozy', 'cozied up', 'cozying up', 'in bed with', 'in cahoots',
      'hand in glove', 'in the pocket of',
    ],
    device: ['metaphor', 'blame'],
    note: { ar: 'يفترض صفقة غير معلنة', en: 'supposes a deal unsaid' },
    example: { ar: 'صلة مريبة', en: 'a cosy relationship' },
  },
  {
    forms: ['fuelled by hate', 'hate-filled', 'hateful', 'venomous', 'vitriolic', 'vitriol', 'rabid', 'frothing'],
    device: ['loaded-word', 'metaphor'],
    note: { ar: 'حكم على الكلام بصورة السمّ', en: 'judges words as venom' },
    example: { ar: 'خطاب سامّ', en: 'a vitriolic speech' },
  },
  {
    forms: [
      'historic deal', 'historic agreement', 'historic visit', 'historic win', 'historic victory', 'historic moment',
      'historic decision', 'historic vote', 'historic summit', 'historic first', 'landmark deal', 'landmark ruling',
      'landmark agreement', 'landmark decision', 'watershed moment',
    ],
    device: ['emphasis'],
    note: { ar: 'حكم لا يصدره إلا الزمن', en: 'a verdict that only time can give' },
    example: { ar: 'اتّفاق تاريخيّ', en: 'a historic deal' },
  },
  {
    forms: ['toxic legacy', 'toxic culture', 'toxic debate', 'toxic politics', 'toxic rhetoric', 'toxic mix'],
    device: ['metaphor', 'blame'],
    note: { ar: 'صورة السمّ: أذى مقصود', en: 'poison: a harm that is meant' },
    example: { ar: 'إرث مسموم', en: 'a toxic legacy' },
  },
];
