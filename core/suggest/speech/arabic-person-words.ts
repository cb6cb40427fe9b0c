import { arabicShadow } from '../tokens/arabic-shadow.ts';
import type { PersonWord } from '../tokens/person-word.ts';
import { GIVEN_NAMES } from './arabic-given-names.ts';

function shadows(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(arabicShadow));
}

/** What one person is, in the form for men where there is one; those for women are made by rule. */
const ROLES = shadows(`
  ولي استشاري أخصائي اختصاصي مرشد مبرمج مصمم محقق مترجم ناشر مقدم معلق 
  منافس خصم حليف شريك صديق محاسب ربان صيدلي ممرض جيولوجي فلكي بيطري مفتش متدرب مترشح مغترب مشارك 
  وزير رئيس مدير متحدث ناطق أمين عضو نائب سفير قائد خبير محلل باحث أستاذ بروفيسور دكتور طبيب جراح مسؤول مسئول مصدر
  محام محامي زعيم ملك أمير شيخ قاض قاضي مستشار مبعوث كاتب صحفي صحافي إعلامي مذيع مراسل عمدة مختار محافظ حاكم لاعب مدرب
  كابتن مهاجم مدافع مواطن شاهد ناشط معلم مدرس مربي مخرج مؤلف نظير ممثل فنان مطرب مغني ملحن عازف موسيقي رسام مصور منتج
  نجم منسق مفوض رائد لواء عميد عقيد مقدم نقيب ملازم رقيب جنرال سيد سيناتور بابا مفتي مفتى بطريرك مطران قس خوري كبير
  خطيب مهندس اقتصادي مزارع فلاح راع صياد تاجر بائع عامل موظف طالب والد والدة أب شقيق شقيقة ابن ابنة زوج زوجة جار
  ممرض مسعف منقذ سائق طيار بحار رجل امرأة شاب شابة فتاة طفل طفلة عجوز مرأة متظاهر محتج متطوع ساكن مؤسس مساعد وكيل مدعي
  مدعية نيابي مراقب دبلوماسي مؤرخ روائي شاعر أديب مشرف منظم حارس سكرتير ضابط جندي مقاتل قيادي برلماني مرشح مرشحة حاج
  حاجة متهم ضحية ناج ناجي ناجية لاجئ نازح مالك صاحب صاحبة مسافر سائح نقابي سياسي مفكر ناقد خليفة زميل مشجع مصاب جريح
  أسير معتقل سجين مدون مؤثر مستثمر وسيط مفاوض مندوب ملحق قنصل حقوقي معارض
  جد عاهل محدث ضيف والي قائمقام متصرف آمر إمام واعظ داعية راهب كاهن أسقف كاردينال حاخام مشير مارشال أميرال أدميرال فقيه
  مقرئ منشد مقاول مطور مستورد سمسار سباك طباخ نادل بواب سباح عداء ملاكم هداف متسابق دراج رباع مريض متعاف متبرع مانح
  مستفيد مستهلك زبون متسوق متضرر أرمل يتيم خريج تلميذ مرافق زائر نجل حفيد سيناريست مونتير نحات خطاط راقص راوي حكواتي
  طاه شيف عارض مأمور مدقق أكاديمي محاضر مخترع مختص متخصص معد موفد مشرع صبي مراهق ناخب متمرد منشق مهرب مهاجر مستأجر مربي
  متعامل متداول مضارب بطل يوتيوبر منتدب اختصاصي مسوق مدرس ناظر موجه غواص إطفائي نوتي بحار قبطان كابتن ساعي حمال`);
/** `أبو حسن`, `أم خالد` */
const KUNYA: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['ابو', 'm'],
  ['ابي', 'm'],
  ['ابا', 'm'],
  ['ام', 'f'],
]);
/** Women's forms that aren't the man's with ة. */
const WOMEN = shadows('والدة شقيقة ابنة بنت زوجة جدة أخت امرأة مرأة شابة فتاة طفلة عجوز ضحية');
/** They end in ة, and men are so called too. */
const MEN_IN_TA = shadows('عمدة خليفة');
/** Whom these words mean was said before: any person who was spoken of may be called so. */
const GENERIC = shadows(`
  رجل امرأة مرأة سيد شاب شابة مسؤول مسئول دبلوماسي سياسي فنان نجم لاعب خبير متحدث فتاة عجوز والد والدة أب قيادي زعيم
  كابتن مصدر محدث ضيف متهم طفل طفلة صبي مراهق`);
const ANYBODY = shadows('رجل مرأة شاب شابة فتاة عجوز أب والد والدة');
/** `معالي الوزير`, `سعادة السفير`; `معاليه` is whoever was spoken of. */
const HONORIFICS = shadows('معالي سعادة فضيلة سماحة سمو جلالة فخامة غبطة نيافة قداسة حضرة');

const BODIES = shadows(`
  وزارة حكومة جيش شرطة منظمة حركة حزب هيئة شركة لجنة مجلس برلمان محكمة نيابة رئاسة سلطة إدارة بلدية نقابة اتحاد جمعية
  مؤسسة بنك مصرف صندوق جامعة مستشفى نادي فريق منتخب وكالة صحيفة قناة إذاعة مجلة شبكة سفارة قنصلية بعثة وفد كتلة تيار
  تحالف جبهة جماعة تنظيم ميليشيا مكتب ديوان مركز معهد رابطة غرفة مديرية أمانة مفوضية جهاز ائتلاف مبادرة حملة
  تنسيقية حراك فصيل فرقة كتيبة قيادة سكرتارية فيدرالية فدرالية كونفدرالية عصبة منتدى ملتقى أكاديمية كلية
  جريدة متحف مكتبة درك مندوبية ممثلية مجموعة تلفزيون راديو خلية هيأة مصلحة
  عائلة أسرة كنيسة مخابرات استخبارات معارضة دولة بورصة مصنع مدرسة متجر دائرة مصلحة مرصد تقرير دراسة استطلاع وثيقة لائحة عريضة دستور ميثاق`);
/** Bodies that verbs take as women, whatever their ending. */
const BODIES_OF_MANY = shadows('قوات سلطات كتائب سرايا فصائل قيادات مصادر أوساط تقارير تحقيقات وسائل وكالات وثائق');
/** Ministries and offices by one word, which always has the article. */
const BODIES_WITH_ARTICLE = shadows(`
  الخارجية الداخلية الدفاع الصحة الخزانة العدل الكرملين البنتاغون الأزهر الحشد المقاومة`);

const GROUPS = shadows(`
  شهود سكان أهالي أهال عمال خبراء علماء أطباء نواب وزراء قادة زعماء نشطاء تجار أنصار مشجعون جماهير جمهور ناجون عائلات
  أسر طلاب طلبة قضاة ضباط جنود عناصر رجال نساء شبان شباب أسرى كتاب أعضاء أقارب أصدقاء جيران زملاء مواطنون أطفال مئات
  حشود متظاهرات شاهدات طالبات معلمات موظفات ناشطات مواطنات سيدات أمهات آباء تلاميذ أساتذة صحافيات صحفيات باحثات
  نازحات لاجئات عاملات بحارة زوار ركاب ثوار أقرباء رفاق وجهاء مشايخ شيوخ قبائل أئمة نقاد رواد كوادر حقوقيات
  نظراء آلاف عشرات عدد بعض أحد إحدى وزيران مصدران مسؤولان شاهدان رئيسان رئيسا وزيرا طرفان جانبان محللو مسؤولو موظفو ممثلو منظمو مراقبو محامو معلمو صحفيو محتجو مسعفو منتقدو ناشطو مستخدمو`);
/** What speaks for whoever issued it. Reports and studies speak for themselves. */
const DOCUMENTS = shadows('بيان رسالة مذكرة خطاب منشور تغريدة تدوينة لافتة لافتات');

const BESIDE_ANOTHER = shadows(`
  نائب مساعد وكيل مستشار ممثل مبعوث زوجة زوج شقيق شقيقة والد والدة`);

/** `نائب رئيس الوزراء`: whether the office after this one is another's. */
export function isBesideAnother(lemma: string): boolean {
  return BESIDE_ANOTHER.has(lemma);
}

/** Whether a word for somebody may mean anyone who was spoken of (`الرجل`, `المسؤولة`). */
export function isGeneric(lemma: string): boolean {
  return GENERIC.has(lemma) || HONORIFICS.has(lemma);
}

/** They are hardly ever said with a name that is no common one. */
export function isAnybody(lemma: string): boolean {
  return ANYBODY.has(lemma);
}

export function isHonorific(lemma: string): boolean {
  return HONORIFICS.has(lemma);
}

const OWNED = /(?:ه|ها|هم|هما|نا|ي)$/;
const KIN = shadows(`
  والد والدت أخ أخت ابن ابنت زوج زوجت جد جدت صديق صديقت جار جارت معلم معلمت أستاذ أستاذت زميل زميلت`);
/** `المتظاهرون`, `مراقبون`: men, or men and women, as a subject or after one. */
const PLURAL = /^(?!ال|لل)\p{L}{4,}(?:ون|ين)$/u;
const PLURAL_AFTER_ARTICLE = /^\p{L}{3,}(?:ون|ين)$/u;
/** They look like plurals, and are none. */
const NO_PLURAL = shadows(`
  قانون تلفزيون مليون مضمون زيتون فنون شؤون ديون سنين يقين تمكين تأمين تعيين تحسين تكوين عشرون عشرين ثلاثون ثلاثين
  أربعين خمسين ستين سبعين ثمانين تسعين قوانين مضامين عناوين اثنين فلسطين مسكين تدشين ملايين براهين بنزين`);

/** `لكن مصدرا مقربا منه قال`: the accusative of a role; null for any other word. */
export function arabicRoleInAccusative(shadow: string): PersonWord | null {
  const person = /^\p{L}{4,}ا$/u.test(shadow) ? personIn(shadow.slice(0, -1), false) : null;
  return person?.kind === 'role' ? person : null;
}

/** What a spelling without a conjunction says of somebody; null where it says nothing. */
export function arabicPerson(shadow: string): PersonWord | null {
  const plain = afterArticle(shadow, 'ال') ?? afterPronoun(shadow) ?? personIn(shadow, false);
  if (plain) return plain;
  const gender = KUNYA.get(shadow) ?? GIVEN_NAMES.get(shadow);
  if (gender !== undefined) return { kind: 'given', lemma: shadow, gender, definite: false, afterLam: false };
  if (!shadow.startsWith('ل')) return null;
  const person = afterArticle(shadow, 'لل') ?? arabicPerson(shadow.slice(1));
  return person && { ...person, afterLam: true };
}

function afterArticle(shadow: string, article: 'ال' | 'لل'): PersonWord | null {
  if (!shadow.startsWith(article)) return null;
  const bare = shadow.slice(2);
  if (BODIES_WITH_ARTICLE.has(`ال${bare}`)) return personOf('body', bare, genderOf(bare), true);
  return personIn(bare, true);
}

/** `وزيرها`, `مكتبه`, `وزيرته`: the ة before a pronoun is written ت. */
function afterPronoun(shadow: string): PersonWord | null {
  const pronoun = OWNED.exec(shadow)?.[0];
  if (pronoun === undefined) return null;
  const stem = shadow.slice(0, -pronoun.length);
  // `والدي`, `صديقي`: of the one who speaks; elsewhere a last ي makes adjectives.
  if (pronoun === 'ي' && !KIN.has(stem)) return null;
  return personIn(stem, true) ?? (stem.endsWith('ت') ? personIn(`${stem.slice(0, -1)}ة`, true) : null);
}

function personIn(bare: string, definite: boolean): PersonWord | null {
  people ??= knownPeople();
  const found = people.get(bare);
  if (found) return definite ? { ...found, definite } : found;
  if (!/[وي]ن$/.test(bare)) return null;
  const isPlural = definite ? PLURAL_AFTER_ARTICLE : PLURAL;
  const isName = NO_PLURAL.has(bare) || GIVEN_NAMES.has(bare);
  return isPlural.test(bare) && !isName ? personOf('group', bare.slice(0, -2), null, definite) : null;
}

let people: ReadonlyMap<string, PersonWord> | undefined;

/** All words by their spelling without the article; of two readings the one that comes first here. */
function knownPeople(): ReadonlyMap<string, PersonWord> {
  const all = new Map<string, PersonWord>();
  const add = (kind: PersonWord['kind'], words: Iterable<string>, gender: Gender | 'by ending'): void => {
    for (const word of words) {
      const own = gender === 'by ending' ? genderOf(word) : gender;
      if (!all.has(word)) all.set(word, personOf(kind, word, own, false));
    }
  };
  add('role', WOMEN, 'f');
  add('role', MEN_IN_TA, 'm');
  add('body', BODIES, 'by ending');
  add('body', BODIES_OF_MANY, 'f');
  add('document', DOCUMENTS, 'by ending');
  add('group', GROUPS, null);
  add('role', HONORIFICS, null);
  add('role', ROLES, 'm');
  for (const man of ROLES) if (!all.has(`${man}ة`)) all.set(`${man}ة`, personOf('role', man, 'f', false));
  return all;
}

type Gender = PersonWord['gender'];

function personOf(kind: PersonWord['kind'], lemma: string, gender: Gender, definite: boolean): PersonWord {
  return { kind, lemma, gender, definite, afterLam: false };
}

function genderOf(body: string): 'm' | 'f' {
  return /(?:ة|ات)$/.test(body) || /^(?:مخابرات|استخبارات|خارجية|داخلية|صحة|خزانة|ميليشيا)$/.test(body) ? 'f' : 'm';
}
