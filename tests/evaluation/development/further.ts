import type { KeyedText } from './keyed-text.ts';

/** Written after the rules first held on the others, to see what they had not met; no person or event is meant. */
export const FURTHER_ARABIC_TEXTS: readonly KeyedText[] = [
  {
    name: 'foreign names, premier and chancellor',
    text: `ستارمان يحذر من «فراغ» بعد الانسحاب
حذر رئيس الوزراء البريطاني كير ستارمان، اليوم الخميس، من «فراغ أمني» قد يخلفه الانسحاب.
وقال ستارمان أمام مجلس العموم: «لن نكرر أخطاء الماضي».
من جانبه، وصف المستشار الألماني أولاف شميت الانسحاب بأنه «متعجل».
وردت عليه وزيرة الدفاع الهولندية ميكه فان دايك قائلة إن القرار «اتُخذ بالتشاور».`,
    quotes: [
      { exact: 'فراغ', speaker: 'كير ستارمان', cue: 'يحذر' },
      { exact: 'فراغ أمني', speaker: 'كير ستارمان', cue: 'حذر' },
      { exact: 'لن نكرر أخطاء الماضي', speaker: 'ستارمان', cue: 'قال' },
      { exact: 'متعجل', speaker: 'أولاف شميت', cue: 'وصف' },
      { exact: 'اتُخذ بالتشاور', speaker: 'ميكه فان دايك', cue: 'ردت' },
    ],
  },
  {
    name: 'Gulf agency: his excellency, council, affirmed',
    text: `مجلس الشورى يناقش ميزانية العام المقبل
أكد معالي رئيس مجلس الشورى الدكتور عبدالله بن فهد المطيري أن الميزانية «تعكس متانة الاقتصاد الوطني».
وأشار معاليه إلى أن المجلس «يولي قطاع التعليم جل اهتمامه».
وثمّن الأعضاء جهود وزارة المالية، وطالب عضو المجلس سعد الشهراني بـ«مزيد من الشفافية».`,
    quotes: [
      { exact: 'تعكس متانة الاقتصاد الوطني', speaker: 'عبدالله بن فهد المطيري', cue: 'أكد' },
      { exact: 'يولي قطاع التعليم جل اهتمامه', speaker: 'عبدالله بن فهد المطيري', cue: 'أشار' },
      { exact: 'مزيد من الشفافية', speaker: 'سعد الشهراني', cue: 'طالب' },
    ],
  },
  {
    name: 'Maghreb daily: the same speaker, the spokesman of it',
    text: `مكتب السكك: لا زيادة في الأسعار
أفاد المكتب الوطني للسكك الحديدية، في بلاغ له، بأن أسعار التذاكر "ستظل كما هي".
وأوضح المصدر ذاته أن الرحلات "ستعرف اضطرابا طفيفا" بسبب الأشغال.
وفي تصريح للصحافة، قال مدير الاستغلال بالمكتب، إدريس بنعلي، إن "الأشغال ستنتهي قبل الصيف".
وتابع المتحدث نفسه: "نعتذر لزبنائنا".`,
    quotes: [
      { exact: 'ستظل كما هي', speaker: 'المكتب الوطني للسكك الحديدية', cue: 'أفاد' },
      { exact: 'ستعرف اضطرابا طفيفا', speaker: 'المكتب الوطني للسكك الحديدية', cue: 'أوضح' },
      { exact: 'الأشغال ستنتهي قبل الصيف', speaker: 'إدريس بنعلي', cue: 'قال' },
      { exact: 'نعتذر لزبنائنا', speaker: 'إدريس بنعلي', cue: 'تابع' },
    ],
  },
  {
    name: 'Levant site: in a post, a party leader, an answer',
    text: `غضب في الشارع بعد رفع التعرفة
كتب رئيس حزب «النهضة» فارس جنبلاط عبر حسابه على «إكس»: «رفع التعرفة صفعة للفقراء».
ورأت كتلته النيابية في بيان أن الحكومة «تسير عكس إرادة الناس».
وفي السياق، قالت الناشطة يارا الخازن لـ«المدينة»: «سننزل إلى الشارع مهما كلف الأمر».
وأمام الوزارة، صرخ أحد المحتجين: «شبعنا وعودا».`,
    quotes: [
      { exact: 'رفع التعرفة صفعة للفقراء', speaker: 'فارس جنبلاط', cue: 'كتب' },
      { exact: 'تسير عكس إرادة الناس', speaker: 'كتلته النيابية', cue: 'رأت' },
      { exact: 'سننزل إلى الشارع مهما كلف الأمر', speaker: 'يارا الخازن', cue: 'قالت' },
      { exact: 'شبعنا وعودا', speaker: 'أحد المحتجين', cue: 'صرخ' },
    ],
  },
  {
    name: 'Egyptian sport: captain, goalkeeper, he said on air',
    text: `حارس المصري: ركلة الجزاء ظالمة
أعرب أشرف غالي، حارس مرمى النادي المصري، عن حزنه لضياع النقاط، مؤكدا أن ركلة الجزاء "لم تكن صحيحة".
وقال في تصريحات تلفزيونية عقب المباراة: "الحكم لم يعد إلى تقنية الفيديو".
وأثنى غالي على زملائه، مشيرا إلى أنهم "قاتلوا حتى اللحظة الأخيرة".
ومن ناحيته، قال المدير الفني حسن شحتة: "نحتاج إلى مهاجم".`,
    quotes: [
      { exact: 'لم تكن صحيحة', speaker: 'أشرف غالي', cue: 'مؤكدا' },
      { exact: 'الحكم لم يعد إلى تقنية الفيديو', speaker: 'أشرف غالي', cue: 'قال' },
      { exact: 'قاتلوا حتى اللحظة الأخيرة', speaker: 'غالي', cue: 'مشيرا' },
      { exact: 'نحتاج إلى مهاجم', speaker: 'حسن شحتة', cue: 'قال' },
    ],
  },
  {
    name: 'war report: army, health ministry, UN agency, a mother',
    text: `عشرات القتلى في قصف على مخيم
قتل 23 شخصا على الأقل في قصف استهدف مخيما للنازحين، وفق ما أعلنت وزارة الصحة.
وقال متحدث باسم الجيش إن الضربة استهدفت "قياديا بارزا"، وإن الجيش "يراجع تفاصيل الحادث".
وأعربت وكالة الأمم المتحدة للاجئين عن "صدمتها العميقة".
وبين الركام كانت أم تبحث عن ابنها. "ذهب ليجلب الخبز"، قالت باكية.`,
    quotes: [
      { exact: 'قياديا بارزا', speaker: 'متحدث باسم الجيش', cue: 'قال' },
      { exact: 'يراجع تفاصيل الحادث', speaker: 'متحدث باسم الجيش', cue: 'قال' },
      { exact: 'صدمتها العميقة', speaker: 'وكالة الأمم المتحدة للاجئين', cue: 'أعربت' },
      { exact: 'ذهب ليجلب الخبز', speaker: 'أم', cue: 'قالت' },
    ],
    framing: [],
  },
  {
    name: 'report of a report, rights group, researcher',
    text: `تقرير: تراجع حرية الصحافة
قالت منظمة «مراسلون بلا قيود» في تقريرها السنوي إن حرية الصحافة «في أسوأ حالاتها منذ عقد».
ووثق التقرير 140 حالة توقيف. ولفتت الباحثة في المنظمة تسنيم العبادي إلى أن «الرقابة الذاتية أخطر من المقص».
ورفضت وزارة الإعلام ما ورد في التقرير، واعتبرته «مسيسا».`,
    quotes: [
      { exact: 'في أسوأ حالاتها منذ عقد', speaker: 'منظمة «مراسلون بلا قيود»', cue: 'قالت' },
      { exact: 'الرقابة الذاتية أخطر من المقص', speaker: 'تسنيم العبادي', cue: 'لفتت' },
      { exact: 'مسيسا', speaker: 'وزارة الإعلام', cue: 'اعتبرته' },
    ],
  },
  {
    name: 'interview by question and answer',
    text: `الملحن غسان الرحباوي: الأغنية تموت حين تُستعجل
التقينا الملحن غسان الرحباوي في مكتبه وسط العاصمة.
ما الذي تغير في صناعة الأغنية؟
"كل شيء. كنا نمضي أشهرا في جملة لحنية واحدة".
وهل تسمع ما ينتج اليوم؟
"أسمع ابنتي وهي تسمعه"، أجاب ضاحكا.`,
    quotes: [
      { exact: 'كل شيء. كنا نمضي أشهرا في جملة لحنية واحدة', speaker: 'غسان الرحباوي', cue: null },
      { exact: 'أسمع ابنتي وهي تسمعه', speaker: 'غسان الرحباوي', cue: 'أجاب' },
    ],
    framing: [],
  },
  {
    name: 'economy: chief executive of a bank, forecasts, fund',
    text: `صندوق النقد يخفض توقعاته
خفض صندوق النقد الدولي توقعاته لنمو المنطقة إلى 2.1 في المئة، عازيا ذلك إلى "الصدمات المتلاحقة".
وقالت كبيرة الاقتصاديين في الصندوق، غيتا مالهوترا: "الأسوأ لم يأت بعد".
وتوقعت مالهوترا أن يبقى التضخم "فوق المستهدف" حتى نهاية العام.
أما الرئيس التنفيذي لبنك الخليج عصمت باشا، فأكد أن القطاع المصرفي "محصن".`,
    quotes: [
      { exact: 'الصدمات المتلاحقة', speaker: 'صندوق النقد الدولي', cue: 'عازيا' },
      { exact: 'الأسوأ لم يأت بعد', speaker: 'غيتا مالهوترا', cue: 'قالت' },
      { exact: 'فوق المستهدف', speaker: 'مالهوترا', cue: 'توقعت' },
      { exact: 'محصن', speaker: 'عصمت باشا', cue: 'أكد' },
    ],
  },
  {
    name: 'passed on: agencies, channel, sources',
    text: `أنباء عن لقاء سري
أوردت قناة «الحدث» أن لقاء سريا جمع الطرفين في عاصمة أوروبية.
ونقل موقع «أكسيون» عن مسؤولين أميركيين قولهما إن الأجواء كانت «إيجابية للغاية».
ونسبت الوكالة الرسمية إلى مصدر دبلوماسي القول: «لا لقاءات خلف الأبواب».
وقال مراسل القناة نقلا عن مصادره إن اللقاء «دام ثلاث ساعات».`,
    quotes: [
      { exact: 'إيجابية للغاية', speaker: 'مسؤولين أميركيين', cue: 'قولهما' },
      { exact: 'لا لقاءات خلف الأبواب', speaker: 'مصدر دبلوماسي', cue: 'القول' },
      { exact: 'دام ثلاث ساعات', speaker: 'مصادره', cue: 'نقلا' },
    ],
  },
];

export const FURTHER_ENGLISH_TEXTS: readonly KeyedText[] = [
  {
    name: 'foreign names, titles before and after',
    text: `EU chief urges restraint after vote
European Council head Annika Lindqvist urged “calm and restraint” on Sunday after the disputed vote.
Speaking in Brussels, Lindqvist said the bloc “stands ready to mediate”.
Opposition figurehead Zviad Kapanadze told supporters: “We do not accept this theft.”
“Go home and wait,” he urged them.
The president’s spokeswoman, Nino Beridze, called his remarks “reckless”.`,
    quotes: [
      { exact: 'calm and restraint', speaker: 'Annika Lindqvist', cue: 'urged' },
      { exact: 'stands ready to mediate', speaker: 'Lindqvist', cue: 'said' },
      { exact: 'We do not accept this theft.', speaker: 'Zviad Kapanadze', cue: 'told' },
      { exact: 'Go home and wait,', speaker: 'Zviad Kapanadze', cue: 'urged' },
      { exact: 'reckless', speaker: 'Nino Beridze', cue: 'called' },
    ],
  },
  {
    name: 'long attribution between quotes',
    text: `Zoo defends moving elephants
“They will have three times the space,” said Rukmini Dasgupta, who has run the zoo’s mammal department since 2012 and oversaw the move. “We did this for them, not for visitors.”
Animal rights campaigner Joel Finster was unconvinced. “A bigger cage is still a cage,” he said.
Asked about the criticism, Dasgupta laughed. “Come and see,” she said. “Bring carrots.”`,
    quotes: [
      { exact: 'They will have three times the space,', speaker: 'Rukmini Dasgupta', cue: 'said' },
      { exact: 'We did this for them, not for visitors.', speaker: 'Rukmini Dasgupta', cue: 'said' },
      { exact: 'A bigger cage is still a cage,', speaker: 'Joel Finster', cue: 'said' },
      { exact: 'Come and see,', speaker: 'Dasgupta', cue: 'said' },
      { exact: 'Bring carrots.', speaker: 'Dasgupta', cue: 'said' },
    ],
  },
  {
    name: 'politics: aide, official, letter',
    text: `Aide quits over leaked memo
A senior aide to the governor resigned on Wednesday, saying he had “lost faith in the process”.
In his resignation letter, Brent Oyelaran wrote: “I can no longer defend decisions I was not told about.”
The governor, Lorna Petrie, thanked him for his service. “Brent gave us four good years,” she said in a statement.
A person familiar with the matter said the memo was “the last straw.”`,
    quotes: [
      { exact: 'lost faith in the process', speaker: 'Brent Oyelaran', cue: 'saying' },
      { exact: 'I can no longer defend decisions I was not told about.', speaker: 'Brent Oyelaran', cue: 'wrote' },
      { exact: 'Brent gave us four good years,', speaker: 'Lorna Petrie', cue: 'said' },
      { exact: 'the last straw.', speaker: 'A person familiar with the matter', cue: 'said' },
    ],
  },
  {
    name: 'health: trial, patient, charity',
    text: `New drug slows memory loss
A new drug slowed memory loss by a third in a trial of 1,800 patients.
Prof Callum Strachan, of the Alder Institute, who led the trial, said the results were “modest but real”. “This is a door opening,” he added.
For patients such as Wendell Knox, 67, that is enough. “I remembered my granddaughter’s name,” said Knox, smiling.
The Memory Trust charity welcomed the findings but urged “caution about cost”.`,
    quotes: [
      { exact: 'modest but real', speaker: 'Callum Strachan', cue: 'said' },
      { exact: 'This is a door opening,', speaker: 'Callum Strachan', cue: 'added' },
      { exact: 'I remembered my granddaughter’s name,', speaker: 'Knox', cue: 'said' },
      { exact: 'caution about cost', speaker: 'Memory Trust charity', cue: 'urged' },
    ],
    framing: [],
  },
  {
    name: 'culture: film title, critic, director replies',
    text: `Director hits back at critics of ‘Salt and Iron’
Director Petra Vandermeer has defended her war film ‘Salt and Iron’ against claims that it glorifies violence.
“If you left the cinema cheering, you were not watching,” Vandermeer told the festival’s daily podcast.
Critic Osman Yilmazer had described the film as “two hours of noise”.
“He is entitled to earplugs,” was the director’s reply.`,
    quotes: [
      { exact: 'If you left the cinema cheering, you were not watching,', speaker: 'Vandermeer', cue: 'told' },
      { exact: 'two hours of noise', speaker: 'Osman Yilmazer', cue: 'described' },
      { exact: 'He is entitled to earplugs,', speaker: 'Petra Vandermeer', cue: 'reply' },
    ],
  },
  {
    name: 'accident, fire chief, neighbour, mayor',
    text: `Two hurt in gas blast
Fire chief Leonid Marsh said crews arrived within six minutes. “The whole front of the building was gone,” he said.
Neighbour Tabitha Okonjo ran into the street in her nightgown. “I thought it was an earthquake.”
Mayor Stan Ruiz promised a full inquiry. “People have a right to answers,” Ruiz said, standing outside the cordon.
The gas company declined to comment, citing “an ongoing investigation.”`,
    quotes: [
      { exact: 'The whole front of the building was gone,', speaker: 'Leonid Marsh', cue: 'said' },
      { exact: 'I thought it was an earthquake.', speaker: 'Tabitha Okonjo', cue: null },
      { exact: 'People have a right to answers,', speaker: 'Ruiz', cue: 'said' },
      { exact: 'an ongoing investigation.', speaker: 'The gas company', cue: 'citing' },
    ],
    framing: [],
  },
];
