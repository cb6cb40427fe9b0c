import type { LexiconEntry } from './entry.ts';

/** Arabic words about war, arms and security that steer a reader. */
export const ARABIC_CONFLICT: readonly LexiconEntry[] = [
  {
    forms: ['العدو'],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'يجعل القارئ طرفا؛ من هو بالاسم؟', en: 'makes the reader take a side: who is it by name?' },
    example: { ar: 'ردع العدو', en: 'deterring the enemy' },
  },
  {
    forms: ['طهر', 'طهرت', 'تطهير البلدة', 'تطهير الجيوب'],
    device: ['metaphor', 'euphemism'],
    note: { ar: 'يشبّه الناس بالنجاسة ويسكت عن القتل', en: 'likens people to dirt, and is silent about killing' },
    example: { ar: 'تطهير البلدة', en: 'cleansing the town' },
  },
  {
    forms: ['التطهير العرقي'],
    device: ['loaded-word', 'metaphor'],
    note: { ar: 'تهمة ثقيلة؛ من أثبتها؟', en: 'a grave charge: who established it?' },
    example: { ar: 'حملة تطهير عرقي', en: 'a campaign of ethnic cleansing' },
  },
  {
    forms: ['دحر', 'دحرت', 'اندحر', 'اندحار'],
    device: ['loaded-word'],
    note: { ar: 'نصر كامل بكلمة واحدة؛ قارن: انسحب', en: 'a whole victory in one word; compare “withdrew”' },
    example: { ar: 'دحر المهاجمين', en: 'routing the attackers' },
  },
  {
    forms: ['الأشاوس', 'الميامين', 'المغاوير', 'بواسل', 'أشاوس'],
    device: ['loaded-word'],
    note: { ar: 'مدح للمقاتلين بدل وصفهم', en: 'praises fighters instead of describing them' },
    example: { ar: 'جنودنا البواسل', en: 'our valiant soldiers' },
  },
  {
    forms: ['لقن درسا', 'تلقين درس', 'درسا قاسيا', 'درس لن ينساه', 'درسا لن ينسوه'],
    device: ['metaphor'],
    note: { ar: 'يصوّر العنف تربية', en: 'pictures violence as schooling' },
    example: { ar: 'لقّن خصمه درسا', en: 'taught its opponent a lesson' },
  },
  {
    forms: ['أصبع على الزناد', 'يدها على الزناد', 'يده على الزناد', 'اليد على الزناد', 'الأصبع على الزناد'],
    device: ['metaphor', 'urgency'],
    note: { ar: 'صورة حرب تبدأ في أيّ لحظة', en: 'the picture of a war about to begin' },
    example: { ar: 'يدنا على الزناد', en: 'our finger is on the trigger' },
  },
  {
    forms: ['رد مزلزل', 'ردا مزلزلا', 'رد قاس', 'ردا قاسيا', 'رد ساحق', 'رد مؤلم', 'ردا مؤلما', 'رد حاسم', 'ردا حاسما'],
    device: ['emphasis'],
    note: { ar: 'وعيد لا يقول ما سيُفعل', en: 'a threat that doesn’t say what will be done' },
    example: { ar: 'رد مزلزل', en: 'an earth-shaking response' },
  },
  {
    forms: [
      'لن يمر دون عقاب', 'لن تمر دون عقاب', 'لن يمر دون رد', 'لن تمر دون رد', 'سيدفع الثمن', 'ستدفع الثمن',
      'سيدفعون الثمن', 'دفع الثمن غاليا',
    ],
    device: ['blame', 'emphasis'],
    note: { ar: 'وعيد يفترض أنّ الذنب ثابت', en: 'a threat that takes the guilt as proven' },
    example: { ar: 'لن يمر دون عقاب', en: 'will not go unpunished' },
  },
  {
    forms: ['حماقة', 'حماقات', 'مغامرة غير محسوبة', 'مغامرات غير محسوبة', 'مغامرة طائشة', 'تهور'],
    device: ['dismissal'],
    note: { ar: 'حكم على العقل لا على الفعل', en: 'judges the mind instead of the deed' },
    example: { ar: 'أي حماقة جديدة', en: 'any new folly' },
  },
  {
    forms: [
      'قصف عنيف', 'قصفا عنيفا', 'قصف مكثف', 'قصفا مكثفا', 'قصف عشوائي', 'قصفا عشوائيا', 'هجوم عنيف', 'هجوما عنيفا',
      'هجوم شرس', 'هجوما شرسا', 'معارك ضارية', 'معارك طاحنة', 'اشتباكات عنيفة',
    ],
    device: ['emphasis'],
    note: { ar: 'كم قذيفة، وكم ساعة؟', en: 'how many shells, how many hours?' },
    example: { ar: 'قصف عنيف', en: 'heavy shelling' },
  },
  {
    forms: [
      'شن هجوما', 'شن هجوم', 'شنت هجوما', 'شنت هجوم', 'يشن هجوما', 'تشن هجوما', 'شن حملة شرسة', 'شنت حملة شرسة',
      'شن حربا', 'شنت حربا',
    ],
    device: ['metaphor'],
    note: { ar: 'يصوّر الكلام حربا؛ قارن: انتقد', en: 'pictures words as war; compare “criticised”' },
    example: { ar: 'شن هجوما على الوزير', en: 'launched an attack on the minister' },
  },
  {
    forms: ['حرب مفتوحة', 'حرب وجود', 'معركة وجود', 'حرب إبادة', 'حرب عبثية', 'حرب قذرة', 'حرب أهلية طاحنة'],
    device: ['loaded-word', 'emphasis'],
    note: { ar: 'اسم الحرب يحكم فيها', en: 'the war’s name judges it' },
    example: { ar: 'حرب وجود', en: 'a war of existence' },
  },
  {
    forms: ['آلة الحرب', 'آلة القتل', 'آلة الدمار', 'ماكينة القتل'],
    device: ['metaphor', 'blame'],
    note: { ar: 'يجعل القتل عمل آلة لا قرار بشر', en: 'makes killing the work of a machine' },
    example: { ar: 'آلة القتل', en: 'the killing machine' },
  },
  {
    forms: ['حمام دم', 'حمامات دم', 'بحر من الدماء', 'بحور الدم', 'أنهار الدم', 'نهر من الدم'],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'صورة تسبق العدد', en: 'a picture that comes before the count' },
    example: { ar: 'حمام دم', en: 'a bloodbath' },
  },
  {
    forms: ['وقود الحرب', 'وقود حرب', 'وقودا للحرب', 'وقود للصراع', 'وقودا للصراع', 'حطب النار'],
    device: ['metaphor'],
    note: { ar: 'يشبّه الناس بما يُحرق', en: 'likens people to fuel' },
    example: { ar: 'وقود الحرب', en: 'fuel for war' },
  },
  {
    forms: [
      'نار الفتنة', 'نيران الفتنة', 'إشعال الفتنة', 'بذور الفتنة', 'أتون الحرب', 'أتون حرب', 'أتون الصراع',
      'لهيب الحرب',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة نار لا فاعل لها', en: 'a fire that nobody lit' },
    example: { ar: 'أتون الحرب', en: 'the furnace of war' },
  },
  {
    forms: ['فتنة', 'الفتنة', 'مثيري الفتنة', 'دعاة الفتنة', 'رؤوس الفتنة'],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يتّهم المخالف بتمزيق الصفّ', en: 'accuses those who differ of tearing unity apart' },
    example: { ar: 'دعاة الفتنة', en: 'preachers of strife' },
  },
  {
    forms: [
      'عناصر تخريبية', 'أعمال تخريبية', 'عناصر مارقة', 'عناصر خارجة عن القانون', 'خارجون عن القانون',
      'الخارجين عن القانون', 'متفلتين', 'المتفلتين', 'المتفلتون',
    ],
    device: ['loaded-word'],
    note: { ar: 'يصف الخصم بما يدينه', en: 'names an opponent by what condemns him' },
    example: { ar: 'عناصر تخريبية', en: 'saboteurs' },
  },
  {
    forms: ['بلطجية', 'بلطجي', 'بلطجة', 'شبيحة', 'تشبيح', 'زعران', 'البلاطجة'],
    device: ['loaded-word'],
    note: { ar: 'لفظ إدانة؛ قارن: مسلّحون', en: 'a word that condemns; compare “armed men”' },
    example: { ar: 'هجوم البلطجية', en: 'the thugs’ attack' },
  },
  {
    forms: ['قطعان المستوطنين', 'جحافل', 'زمرة', 'طغمة', 'الزمرة', 'زبانية', 'جلاوزة'],
    device: ['dismissal', 'us-them'],
    note: { ar: 'يجرّد الناس من إنسانيّتهم', en: 'strips people of their humanity' },
    example: { ar: 'جحافل الغزاة', en: 'hordes of invaders' },
  },
  {
    forms: ['غزاة', 'الغزاة', 'الغزو', 'محتل', 'المحتل', 'المحتلين', 'محتلين'],
    device: ['loaded-word'],
    note: { ar: 'يحسم لمن الأرض', en: 'settles whose land it is' },
    example: { ar: 'رحيل المحتل', en: 'the occupier’s departure' },
  },
  {
    forms: ['دروع بشرية', 'دروعا بشرية'],
    device: ['loaded-word'],
    note: { ar: 'اسم يحدّد من المعتدي', en: 'a name that tells who the aggressor is' },
    example: { ar: 'دروع بشرية', en: 'human shields' },
  },
  {
    forms: [
      'التنظيم الإرهابي', 'الجماعة الإرهابية', 'الجماعات الإرهابية', 'تنظيم إرهابي', 'جماعة إرهابية',
      'المنظمة الإرهابية', 'خلية إرهابية',
    ],
    device: ['loaded-word'],
    note: { ar: 'تصنيف يدين؛ من صنّف؟', en: 'a label that condemns: who applied it?' },
    example: { ar: 'التنظيم الإرهابي', en: 'the terrorist organisation' },
  },
  {
    forms: [
      'القائد الشهيد', 'الشهيد القائد', 'الشهيد البطل', 'شهداؤنا الأبرار', 'شهدائنا الأبرار', 'ارتقى شهيدا',
      'ارتقى شهداء', 'كوكبة من الشهداء',
    ],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'من صفّ القائل؛ قارن: قُتل', en: 'from the speaker’s side; compare “was killed”' },
    example: { ar: 'القائد الشهيد', en: 'the martyred commander' },
  },
  {
    forms: ['هلك', 'هلكت', 'هالك', 'الهالك', 'لقي حتفه', 'لقوا حتفهم', 'لقيت حتفها'],
    device: ['loaded-word'],
    note: { ar: 'لفظ يستخفّ بالموت أو يخفي سببه؛ قارن: قُتل', en: 'makes light of a death, or hides its cause' },
    example: { ar: 'لقي حتفه', en: 'met his end' },
  },
  {
    forms: ['دماء شهدائنا', 'دماء الشهداء', 'لن تذهب هدرا', 'لن تضيع هدرا', 'دماء الأبرياء'],
    device: ['us-them', 'loaded-word'],
    note: { ar: 'يستدعي الموتى حجّة', en: 'calls the dead as an argument' },
    example: { ar: 'دماء الشهداء', en: 'the martyrs’ blood' },
  },
  {
    forms: ['عملية نوعية', 'عمليات نوعية', 'عملية أمنية نوعية', 'ضربة نوعية', 'ضربة موفقة', 'عملية بطولية'],
    device: ['loaded-word'],
    note: { ar: 'مدح للفعل في اسمه', en: 'praise within the deed’s name' },
    example: { ar: 'عملية نوعية', en: 'a signal operation' },
  },
  {
    forms: [
      'عملية جراحية دقيقة', 'ضربة جراحية دقيقة', 'ضربات دقيقة', 'ضربة دقيقة', 'استهداف دقيق', 'عملية محدودة',
      'ضربات محدودة',
    ],
    device: ['euphemism'],
    note: { ar: 'دقيقة بقول من؟ ومن كان هناك؟', en: 'precise by whose word? and who was there?' },
    example: { ar: 'ضربات دقيقة', en: 'precise strikes' },
  },
  {
    forms: ['تصفية جسدية', 'تمت تصفيته', 'تصفية القيادي', 'تصفية قيادي', 'تم القضاء على'],
    device: ['euphemism'],
    note: { ar: 'قتل بلفظ إداريّ', en: 'killing, in an office’s word' },
    example: { ar: 'تصفية قيادي', en: 'the elimination of a leader' },
  },
  {
    forms: [
      'استخدام القوة المناسبة', 'القوة المتناسبة', 'الحد الأدنى من القوة', 'التعامل مع المتظاهرين',
      'التعامل مع المحتجين', 'تم التعامل مع',
    ],
    device: ['euphemism'],
    note: { ar: 'لا يقول ما الذي فُعل', en: 'doesn’t say what was done' },
    example: { ar: 'تم التعامل مع المحتجين', en: 'the protesters were dealt with' },
  },
  {
    forms: ['إجلاء السكان', 'نقل السكان', 'إعادة توطين', 'منطقة آمنة', 'المنطقة الآمنة', 'منطقة عازلة'],
    device: ['euphemism'],
    note: { ar: 'من نُقل، وهل اختار؟', en: 'who was moved, and was it by choice?' },
    example: { ar: 'إعادة توطين السكان', en: 'resettling the people' },
  },
  {
    forms: [
      'حارس الأمة', 'درع الوطن', 'صمام أمان', 'صمام الأمان', 'السد المنيع', 'سد منيع', 'الحصن المنيع', 'حصن منيع',
      'خط الدفاع الأول',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة حماية تمنع السؤال', en: 'a picture of shelter that stops questions' },
    example: { ar: 'صمام الأمان', en: 'the safety valve' },
  },
  {
    forms: ['خط أحمر', 'خطا أحمر', 'خطوط حمراء', 'الخط الأحمر', 'الخطوط الحمراء'],
    device: ['metaphor'],
    note: { ar: 'حدّ يرسمه القائل ولا يعرّفه', en: 'a limit that the speaker draws and doesn’t define' },
    example: { ar: 'خط أحمر', en: 'a red line' },
  },
  {
    forms: ['عقر دار', 'في عقر داره', 'في عقر دارهم', 'عرين'],
    device: ['metaphor'],
    note: { ar: 'يصوّر المكان ملكا يُقتحم', en: 'pictures a place as a den to be stormed' },
    example: { ar: 'في عقر داره', en: 'in his very den' },
  },
  {
    forms: ['محرقة', 'المحرقة', 'هولوكوست', 'أبارتهايد', 'فصل عنصري', 'الفصل العنصري', 'نظام فصل عنصري'],
    device: ['loaded-word'],
    note: { ar: 'تشبيه بجريمة من التاريخ', en: 'a likeness to a crime of history' },
    example: { ar: 'نظام فصل عنصري', en: 'a regime of apartheid' },
  },
  {
    forms: ['نازي', 'نازية', 'نازيين', 'نازيون', 'فاشي', 'فاشية', 'فاشيين', 'فاشيون', 'ستاليني', 'هتلر العصر'],
    device: ['loaded-word'],
    note: { ar: 'يشبّه الخصم بمن أدانه التاريخ', en: 'likens an opponent to those whom history condemned' },
    example: { ar: 'ميليشيات فاشية', en: 'fascist militias' },
  },
  {
    forms: [
      'تكفيري', 'تكفيرية', 'تكفيريين', 'تكفيريون', 'داعشي', 'دواعش', 'ظلاميون', 'رافضي', 'روافض', 'نواصب', 'صليبي',
      'صليبية', 'صليبيين', 'كفار', 'الكفار', 'زنادقة',
    ],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'لفظ دينيّ يخرج الآخر من الجماعة', en: 'a word of faith that puts others outside' },
    example: { ar: 'عناصر تكفيرية', en: 'takfiri elements' },
  },
  {
    forms: [
      'مجاهدين', 'المجاهدين', 'المجاهدون', 'مجاهدو', 'ثوارنا', 'أحرار الوطن', 'مقاومينا', 'فدائي', 'فدائيين',
      'الفدائيين', 'عمل فدائي',
    ],
    device: ['loaded-word'],
    note: { ar: 'اسم من صفّ القائل؛ قارن: مقاتلون', en: 'a name from the speaker’s side; compare “fighters”' },
    example: { ar: 'تقدم المجاهدين', en: 'the mujahideen’s advance' },
  },
  {
    forms: ['متمردين', 'المتمردين', 'المتمردون', 'متمردي', 'انفصاليين', 'الانفصاليين', 'الانفصاليون', 'انفصالية'],
    device: ['loaded-word'],
    note: { ar: 'اسم تعطيه السلطة لخصمها', en: 'a name that those in power give' },
    example: { ar: 'هجوم الانفصاليين', en: 'the separatists’ attack' },
  },
  {
    forms: ['قاتل الأطفال', 'قتلة الأطفال', 'مصاص دماء'],
    device: ['loaded-word', 'blame'],
    note: { ar: 'حكم بالقتل قبل القضاء', en: 'a verdict of murder before any court' },
    example: { ar: 'محاسبة القتلة', en: 'holding the murderers to account' },
  },
  {
    forms: [
      'حيوانات بشرية', 'خفافيش الظلام', 'برابرة', 'همج', 'أوباش', 'الأوباش', 'أراذل', 'سفلة', 'حقير', 'حقيرة', 'وضيع',
      'وضيعة', 'قذر', 'قذرة', 'خسيس', 'خسيسة', 'خسة', 'نذل', 'أنذال', 'دنيء', 'دنيئة',
    ],
    device: ['dismissal', 'us-them'],
    note: { ar: 'يجرّد الناس من إنسانيّتهم أو كرامتهم', en: 'strips people of humanity or dignity' },
    example: { ar: 'خفافيش الظلام', en: 'bats of darkness' },
  },
  {
    forms: [
      'استباح', 'استباحت', 'يستبيح', 'تستبيح', 'استباحة', 'دنس', 'دنست', 'تدنيس', 'يدنس', 'تدنس', 'اغتصب السلطة',
      'اغتصاب السلطة', 'اغتصاب الأرض', 'حرمة المقدسات',
    ],
    device: ['loaded-word'],
    note: { ar: 'حرمة منتهكة بلفظ واحد', en: 'a sanctity broken, in one word' },
    example: { ar: 'تدنيس المقدسات', en: 'desecrating holy places' },
  },
  {
    forms: [
      'صامد', 'صامدة', 'الصامدين', 'الصامدون', 'صامدين', 'صمود', 'صمود أسطوري', 'الصمود', 'ثبات أسطوري', 'ملاحم',
      'ملاحم بطولية', 'بسالة', 'ببسالة', 'باستبسال', 'استبسال',
    ],
    device: ['loaded-word'],
    note: { ar: 'مدح للصبر في القتال', en: 'praise for holding out' },
    example: { ar: 'صمود الأهالي', en: 'the people’s steadfastness' },
  },
  {
    forms: [
      'إرهاب الدولة', 'الحرب على الإرهاب', 'دحر الإرهاب', 'براثن الإرهاب', 'وكر للإرهاب', 'آفة الإرهاب',
      'منبع الإرهاب', 'داعمي الإرهاب', 'دول داعمة للإرهاب', 'رعاة الإرهاب',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'اسم يجيز كلّ ردّ', en: 'a name that permits any response' },
    example: { ar: 'براثن الإرهاب', en: 'the claws of terrorism' },
  },
  {
    forms: [
      'كل الخيارات مطروحة', 'جميع الخيارات مطروحة', 'كل الخيارات على الطاولة', 'جميع الخيارات على الطاولة',
      'الخيار العسكري', 'خيار عسكري', 'تدخل إنساني', 'تغيير النظام', 'الحسم العسكري', 'حسم عسكري',
    ],
    device: ['euphemism'],
    note: { ar: 'تهديد بالحرب بلفظ إداريّ', en: 'a threat of war in an office’s words' },
    example: { ar: 'كل الخيارات على الطاولة', en: 'all options are on the table' },
  },
  {
    forms: [
      'الأحداث المؤسفة', 'أحداث مؤسفة', 'حادث مؤسف', 'حادثا مؤسفا', 'حادث عرضي', 'تجاوزات فردية', 'أخطاء فردية',
      'بعض التجاوزات', 'خطأ غير مقصود', 'فض الاعتصام', 'فض اعتصام', 'فض التجمع', 'فض المظاهرة', 'تفريق المتظاهرين',
      'احتواء الموقف',
    ],
    device: ['euphemism'],
    note: { ar: 'ماذا جرى بالضبط، ومن فعله؟', en: 'what happened exactly, and who did it?' },
    example: { ar: 'الأحداث المؤسفة', en: 'the unfortunate events' },
  },
  {
    forms: [
      'مراكز إعادة تأهيل', 'حجز احترازي', 'توقيف احترازي', 'احتجاز احترازي', 'تم التحفظ', 'إجراءات استثنائية',
      'تدابير استثنائية',
    ],
    device: ['euphemism'],
    note: { ar: 'اسم لطيف لتقييد الحرّيّة', en: 'a gentle name for a loss of freedom' },
    example: { ar: 'تم التحفظ على الصحفي', en: 'the journalist was put under hold' },
  },
  {
    forms: [
      'بركان غضب', 'بركان الغضب', 'فتيل الأزمة', 'نزع فتيل', 'نزع الفتيل', 'أشعل فتيل', 'أشعلت فتيل', 'شرارة الحرب',
      'كرة الثلج', 'ككرة الثلج', 'كرة النار', 'صندوق باندورا', 'فوهة بركان',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة انفجار آت', en: 'a picture of a blast to come' },
    example: { ar: 'فوهة بركان', en: 'a volcano’s mouth' },
  },
  {
    forms: [
      'السيناريو الأسوأ', 'سيناريو كارثي', 'سيناريو مرعب', 'الأكثر دموية', 'الأعنف', 'الأسوأ في التاريخ',
      'الأسوأ على الإطلاق', 'الأخطر على الإطلاق', 'غير مسبوق في تاريخ', 'من العيار الثقيل',
    ],
    device: ['emphasis'],
    note: { ar: 'بأيّ مقياس، وكيف قيس؟', en: 'by which measure, and how measured?' },
    example: { ar: 'السيناريو الأسوأ', en: 'the worst case' },
  },
  {
    forms: [
      'أقدم على', 'أقدمت على', 'تصدى', 'تصدت', 'تصدي', 'التصدي للعدوان', 'رد الصاع', 'رد الصاع صاعين', 'ردت الصاع',
      'كسر شوكة', 'كسرت شوكة', 'قطع دابر', 'قطع يد', 'قطع الأيدي',
    ],
    device: ['metaphor', 'loaded-word'],
    note: { ar: 'فعل يوزّع دور المعتدي والمدافع', en: 'a verb that casts attacker and defender' },
    example: { ar: 'تصدت للعدوان', en: 'repelled the aggression' },
  },
  {
    forms: [
      'لن تتهاون', 'لن يتهاون', 'لن نتهاون', 'لن نتسامح', 'لن تتسامح', 'لن يتسامح', 'لن نسكت', 'لن نصمت', 'لن يفلت',
      'لن يفلتوا', 'لن ينجو', 'لن ينعموا', 'لن نركع', 'لن نستسلم', 'لن ننسى', 'لن نغفر', 'كل من تسول له نفسه',
      'من تسول له نفسه', 'تسول له', 'سنحاسب', 'سيحاسبون', 'الضرب بيد', 'سيندمون', 'سيندم', 'ستندم',
    ],
    device: ['emphasis', 'urgency'],
    note: { ar: 'وعيد بلا فعل محدّد', en: 'a threat without a deed named' },
    example: { ar: 'لن نتهاون مع أحد', en: 'we will not be lenient with anyone' },
  },
  {
    forms: [
      'أقصى درجات ضبط النفس', 'بأقصى درجات', 'على أهبة الاستعداد', 'على قدم وساق', 'بكامل الجاهزية',
      'على أتم الاستعداد', 'باحترافية', 'باحترافية عالية', 'بمهنية عالية', 'بدقة متناهية', 'بدقة عالية',
    ],
    device: ['emphasis'],
    note: { ar: 'مدح للنفس لا يتحقّق منه أحد', en: 'self-praise that nobody checks' },
    example: { ar: 'بدقة متناهية', en: 'with utmost precision' },
  },
  {
    forms: [
      'الآمنين', 'بيوت الآمنين', 'قرى آمنة', 'أهلها الآمنين', 'مدنيين أبرياء', 'المدنيين الأبرياء', 'أناس أبرياء',
      'الشيوخ والأطفال', 'الأطفال الرضع', 'أطفال بعمر الورود', 'بعمر الزهور', 'بعمر الورود',
    ],
    device: ['loaded-word'],
    note: { ar: 'يضيف البراءة إلى الخبر', en: 'adds innocence to the news' },
    example: { ar: 'قصف بيوت الآمنين', en: 'shelling the homes of the peaceful' },
  },
  {
    forms: [
      'ارتقاء', 'قضوا نحبهم', 'فاضت روحه', 'جاد بروحه', 'ضحى بحياته', 'ضحوا بأرواحهم', 'قرابين', 'قربان',
      'تضحيات جسام', 'روى بدمه', 'رووا بدمائهم', 'دماء زكية', 'الدماء الزكية', 'دماء طاهرة', 'الدماء الطاهرة',
    ],
    device: ['loaded-word'],
    note: { ar: 'موت بلفظ التقديس؛ قارن: قُتل', en: 'a death made holy; compare “was killed”' },
    example: { ar: 'ارتقاء ثلاثة', en: 'the ascent of three' },
  },
  {
    forms: [
      'هجمة', 'هجمة شرسة', 'هجمات شرسة', 'عدواني', 'عدوانية', 'اعتداءات متكررة', 'انتهاكات متكررة',
      'انتهاكات متواصلة', 'خروقات متكررة', 'ممارسات قمعية', 'ممارسات تعسفية', 'ممارسات عدوانية', 'اقتحامات استفزازية',
      'جولة استفزازية',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'اسم الفعل يحكم عليه', en: 'the deed’s name judges it' },
    example: { ar: 'ممارسات قمعية', en: 'oppressive practices' },
  },
  {
    forms: [
      'ممنهج', 'ممنهجة', 'متعمد', 'متعمدة', 'عن عمد', 'عن سبق إصرار', 'مع سبق الإصرار', 'بلا مبرر', 'دون مبرر',
      'بدون مبرر', 'بلا سبب', 'دون وجه حق', 'بغير حق', 'بلا ذنب', 'لا ذنب لهم',
    ],
    device: ['blame'],
    note: { ar: 'نيّة منسوبة؛ ما دليلها؟', en: 'an intent ascribed: on what evidence?' },
    example: { ar: 'استهداف ممنهج', en: 'systematic targeting' },
  },
  {
    forms: [
      'أطماع', 'أطماع توسعية', 'مطامع', 'توسعي', 'توسعية', 'استعماري', 'استعمارية', 'إمبريالي', 'إمبريالية',
      'كولونيالي', 'كولونيالية', 'استيطاني', 'عنصري', 'عنصرية', 'ذراع إيران', 'أذرع إيران', 'مدعومة من الخارج',
      'مدعوم من الخارج',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'دافع الخصم كما يراه القائل', en: 'an opponent’s motive as the speaker sees it' },
    example: { ar: 'أطماع توسعية', en: 'expansionist greed' },
  },
  {
    forms: [
      'قوات معادية', 'معادي', 'معادية', 'الكيان المؤقت', 'الكيان الغاشم', 'دويلة', 'سلطة الأمر الواقع',
      'سلطات الأمر الواقع', 'حكومة الأمر الواقع', 'ميليشياوي', 'ميليشياوية', 'انقلابي', 'متسللين', 'المتسللين',
      'المتسللون', 'مهاجرين غير شرعيين', 'المهاجرين غير الشرعيين',
    ],
    device: ['loaded-word'],
    note: { ar: 'اسم لا يعترف بصاحبه', en: 'a name that denies recognition' },
    example: { ar: 'سلطة الأمر الواقع', en: 'the de facto authority' },
  },
  {
    forms: [
      'خلايا نائمة', 'خلية نائمة', 'ذئاب منفردة', 'ذئب منفرد', 'بؤرة توتر', 'بؤر التوتر', 'بؤرة إرهابية',
      'بؤر إرهابية', 'حاضنة إرهاب', 'حاضنة للإرهاب', 'حاضنة شعبية', 'جيوب المقاومة', 'اجتثاث', 'اقتلاع', 'اقتلع',
      'اجتث', 'يجتث', 'كسر إرادة', 'كسر الإرادة',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة مرض أو وحش أو نبات يُقتلع', en: 'a picture of a disease, a beast, or a weed to be pulled' },
    example: { ar: 'خلايا نائمة', en: 'sleeper cells' },
  },
];
