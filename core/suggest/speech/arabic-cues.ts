import { arabicShadow } from '../tokens/arabic-shadow.ts';
import type { CueForm } from './cue-form.ts';

/**
 * The verbs by which Arabic newspapers report speech: past (he), present (without its prefix), active participle.
 * A dash stands for a form that isn't used, or that means something else more often.
 */
const STRONG = `
قال قول قائل
أضاف ضيف مضيف
صرّح صرح مصرح
أوضح وضح موضح
شرح شرح شارح
أشار شير مشير
أعلن علن معلن
أفاد فيد مفيد
أردف ردف مردف
استطرد ستطرد مستطرد
استدرك ستدرك مستدرك
ذكر ذكر مذكر
لفت لفت لافت
نوّه نوه منوه
نبّه نبه منبه
شدّد شدد مشدد
اعتبر عتبر معتبر
توقّع توقع متوقع
تعهّد تعهد متعهد
توعّد توعد متوعد
هدّد هدد مهدد
غرّد غرد مغرد
تساءل تساءل متسائل
أجاب جيب مجيب
أعرب عرب معرب
ناشد ناشد مناشد
اتّهم تهم متهم
حذّر حذر محذر
رجّح رجح مرجح
خلص خلص -
انتقد نتقد منتقد
ندّد ندد مندد
ردّد ردد مردد
هتف هتف -
صرخ صرخ صارخ
تمنّى تمنى متمني
استنكر ستنكر مستنكر
أبلغ بلغ مبلغ
أخبر خبر -
اشتكى شتكي -
روى روي راوي
`;

/** These say that the words are true, or cast doubt on them, as they report them. */
const VOUCHING = `
أكّد ؤكد مؤكد
زعم زعم زاعم
ادّعى دعي مدعي
اعترف عترف معترف
كشف كشف كاشف
جزم جزم جازم
`;

/** These mean other things as well (`كتب` is also "books", `تابع` also "followed"). */
const WEAK = `
تابع تابع متابع
واصل واصل مواصل
كتب كتب كاتب
علّق علق معلق
ردّ رد -
سأل سأل سائل
رأى رى -
بيّن بين مبين
أبان - -
عدّ عد -
دعا دعو داعي
طالب طالب مطالب
وصف صف واصف
عبّر عبر معبر
نفى نفي نافي
وعد عد واعد
نقل نقل ناقل
نسب نسب -
اختتم ختتم مختتم
ختم ختم خاتم
جدّد جدد مجدد
كرّر كرر مكرر
هاجم هاجم مهاجم
أدان دين -
رحّب رحب مرحب
حثّ حث -
تحدّث تحدث متحدث
أقسم قسم -
جاء - -
ورد - -
حكى حكي -
نصح نصح ناصح
عزا عزو عازي
أرجع رجع مرجع
شبّه شبه مشبه
سمّى سمي -
أسمى - -
نعت نعت ناعت
خاطب خاطب مخاطب
زاد - -
مضى مضي -
أشاد شيد مشيد
أثنى ثني مثني
شجب شجب شاجب
استبعد ستبعد مستبعد
رفض رفض رافض
طمأن طمئن مطمئن
ألمح لمح ملمح
لمّح لمح ملمح
شكا شكو شاكي
اقترح قترح مقترح
استغرب ستغرب مستغرب
استهجن ستهجن مستهجن
أوصى وصي موصي
لخّص لخص ملخص
سخر سخر ساخر
مازح مازح ممازح
علّل علل معلل
فسّر فسر مفسر
لاحظ لاحظ ملاحظ
استنتج ستنتج مستنتج
ظنّ ظن -
اعتقد عتقد معتقد
حمّل حمل محمل
هنّأ هنئ مهنئ
أبدى بدي مبدي
أنهى نهي منهي
استهلّ ستهل مستهل
صاح صيح صائح
همس همس هامس
أدلى دلي -
افتخر فتخر مفتخر
تحدّى تحدى متحدي
عقّب عقب معقب
أيّد ؤيد مؤيد
نشر نشر -
قدّر قدر -
أبرز - مبرز
أكمل كمل مكمل
ثمّن ثمن مثمن
استفسر ستفسر مستفسر
اعتذر عتذر معتذر
أنذر - منذر
أنكر نكر منكر
تكهّن تكهن متكهن
تنبّأ تنبأ متنبئ
تهكّم تهكم متهكم
تندّر تندر متندر
شكّك شكك مشكك
هوّن هون مهون
استذكر ستذكر مستذكر
اكتفى كتفي مكتفي
امتدح متدح ممتدح
احتجّ حتج محتج
قلّل قلل مقلل
أفتى فتي -
قضى - -
ارتأى رتئي مرتئي
جادل جادل مجادل
تعجّب تعجب متعجب
تفاءل تفاءل متفائل
تأسّف تأسف متأسف
أوجز وجز موجز
قاطع قاطع مقاطع
شكر شكر شاكر
أهاب هيب مهيب
أورد ورد مورد
استرسل سترسل مسترسل
اعترض عترض معترض
وافق وافق موافق
اختصر ختصر مختصر
نصّ نص -
علم - -
رثى رثي راثي
نعى نعي ناعي
دافع دافع مدافع
استخلص ستخلص مستخلص
افترض فترض مفترض
خمّن خمن مخمن
بشّر بشر مبشر
توسّل توسل متوسل
رجا رجو راجي
تذمّر تذمر متذمر
تأفّف تأفف متأفف
تحسّر تحسر متحسر
صارح صارح مصارح
تمتم تمتم متمتم
غمغم غمغم مغمغم
زمجر زمجر مزمجر
دوّن دون مدون
لوّح لوح ملوح
أسهب سهب مسهب
أيقن وقن موقن
عاتب عاتب معاتب
وبّخ وبخ موبخ
ذهب - -
باح بوح بائح
استعجب ستعجب مستعجب
تبجّح تبجح متبجح
استفاض ستفيض مستفيض
أنشد نشد منشد
توصّل توصل متوصل
أظهر ظهر مظهر
تنهّد تنهد متنهد
ابتسم بتسم مبتسم
تعلّل تعلل متعلل
سجّل سجل مسجل
طلب طلب -
تخوّف تخوف متخوف
اعتزّ عتز معتز
حيّا - -
نادى نادي منادي
`;

/** Both at once. */
const WEAK_VOUCHING = `
أقرّ قر مقر
أصرّ صر مصر
برّر برر مبرر
فنّد فند مفند
أثبت ثبت مثبت
تذرّع تذرع متذرع
تحجّج تحجج متحجج
روّج روج مروج
تباهى تباهى متباهي
تفاخر تفاخر متفاخر
أفصح فصح مفصح
`;

/** Of these what somebody is called may be a pronoun: `ما وصفته بـ`, `سمّاه`, `دعاهم إلى`. */
const TAKES_PRONOUN = new Set(
  (
    'وصف سمّى أسمى اعتبر عدّ اتّهم دعا طالب حذّر أبلغ سأل ناشد نعت خاطب هدّد أخبر انتقد هاجم نقل أجاب ' +
    'قاطع وافق رثى نعى عاتب وبّخ صارح'
  ).split(' '),
);
const PRONOUNS = ['ه', 'ها', 'هم', 'نا', 'ني'];

/** Nouns and prepositions that name a source after themselves; حد in `على حد قوله`, لسان in `على لسان الوزير`. */
const ACCORDING = 'بحسب حسب حسبما وفق وفقا بقول نقلا طبقا استنادا حد لسان برأي';
/** "His words", after a verb that passes them on: `نقلت الوكالة عن مسؤول قوله`. */
const HIS_WORDS = [
  ['قوله بقوله تعبيره كلامه رأيه برأيه', 'm'],
  ['قولها بقولها تعبيرها كلامها رأيها برأيها', 'f'],
  // `نقلت الوكالة عن الوزير تأكيده أن`
  ['تأكيده تشديده إعلانه إشارته اعترافه نفيه', 'm'],
  ['تأكيدها تشديدها إعلانها إشارتها اعترافها نفيها', 'f'],
  ['قولهم قولهما بقولهم تعبيرهم رأيهم بالقول القول', null],
] as const;

/** What a crowd shouts or carries. */
const SLOGANS = 'شعار شعارات هتاف هتافات شعارا هتافا بشعار بهتاف شعارهم هتافهم';

let forms: ReadonlyMap<string, CueForm> | undefined;

/** The cue that a word, without a conjunction, may be. `core` is a shadow. */
export function arabicCue(core: string): CueForm | null {
  forms ??= allForms();
  return forms.get(core) ?? null;
}

function allForms(): ReadonlyMap<string, CueForm> {
  const all = new Map<string, CueForm>();
  const add = (form: string, cue: CueForm): void => {
    const shadow = arabicShadow(form);
    if (!all.has(shadow)) all.set(shadow, cue);
  };
  for (const [table, strength, vouches] of [
    [STRONG, 'strong', false],
    [VOUCHING, 'strong', true],
    [WEAK, 'weak', false],
    [WEAK_VOUCHING, 'weak', true],
  ] as const) {
    for (const line of table.trim().split('\n')) {
      const [past = '', present = '-', participle = '-'] = line.split(' ');
      const lemma = past;
      const base = { lemma, strength, vouches } as const;
      const finite = [...pastForms(past, strength), ...(present === '-' ? [] : presentForms(present))];
      for (const [form, gender] of finite) {
        add(form, { ...base, kind: 'verb', gender });
        // `هذا ما قاله لنا جارنا`: of what was said before, so that it weighs less.
        const saysIt = past === 'قال';
        if (!saysIt && !TAKES_PRONOUN.has(past)) continue;
        const stem = form.replace(/ى$/, 'ا').replace(/وا$/, 'و');
        for (const pronoun of saysIt ? PRONOUNS.slice(0, 2) : PRONOUNS) {
          add(stem + pronoun, { ...base, strength: saysIt ? 'weak' : strength, kind: 'verb', gender });
        }
      }
      if (participle !== '-') {
        for (const [form, gender] of participleForms(participle)) add(form, { ...base, kind: 'participle', gender });
      }
    }
  }
  // `سألناها`: first persons ask in newspapers, and hardly do anything else.
  for (const pronoun of PRONOUNS.slice(0, 3)) {
    add(`سألنا${pronoun}`, { lemma: 'سأل', kind: 'verb', strength: 'weak', vouches: false, gender: null });
  }
  for (const form of ACCORDING.split(' ')) {
    add(form, { lemma: form, kind: 'according', strength: 'strong', vouches: false, gender: null });
  }
  for (const form of SLOGANS.split(' ')) {
    add(form, { lemma: 'شعار', kind: 'participle', strength: 'weak', vouches: false, gender: null });
  }
  for (const [words, gender] of HIS_WORDS) {
    for (const form of words.split(' ')) {
      add(form, { lemma: 'قوله', kind: 'participle', strength: 'weak', vouches: false, gender });
    }
  }
  return all;
}

type Form = readonly [form: string, gender: CueForm['gender']];

function pastForms(past: string, strength: CueForm['strength']): Form[] {
  const root = /[ىا]$/.test(past) ? past.slice(0, -1) : past;
  const forms: Form[] = [
    [past, 'm'],
    [`${root}ت`, 'f'],
    [`${root}وا`, null],
    [`${root}تا`, 'f'],
  ];
  // `طالبا` may be two who demanded, and is far more often "asking".
  if (root === past && strength === 'strong') forms.push([`${past}ا`, null]);
  return forms;
}

function presentForms(present: string): Form[] {
  const root = /[يوى]$/.test(present) ? present.slice(0, -1) : present;
  return [
    [`ي${present}`, 'm'],
    [`ت${present}`, 'f'],
    [`ي${root}ون`, null],
  ];
}

function participleForms(participle: string): Form[] {
  return [
    [`${participle}ا`, 'm'],
    [`${participle}ة`, 'f'],
    [`${participle}ين`, null],
    [`${participle}تين`, 'f'],
  ];
}
