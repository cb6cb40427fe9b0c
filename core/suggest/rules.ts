import type { Bilingual } from '../language/bilingual.ts';

/** Why something is suggested, in words that a reader understands. */
export const RULES = {
  'quote-cued': {
    ar: 'كلام بين علامتي تنصيص، وقبله أو بعده فعل ينسبه إلى قائله.',
    en: 'Words between quotation marks, with a verb before or after them that says whose they are.',
  },
  'quote-continued': {
    ar: 'كلام بين علامتي تنصيص لا يُذكر معه قائل، فالأرجح أنه تتمّة كلام آخر متحدّث ورد ذكره.',
    en: 'Words between quotation marks with nobody named beside them: most likely the last speaker goes on.',
  },
  'quote-headline': {
    ar: 'اسم ثم نقطتان ثم كلام بين علامتي تنصيص، على طريقة العناوين.',
    en: 'A name, a colon, and words between quotation marks, as headlines do.',
  },
  'quote-echoed': {
    ar: 'كلام في العنوان يرد في النصّ مقتبسًا بتمامه، وقائله مذكور هناك.',
    en: 'Words in the headline that the article quotes in full below, where it says whose they are.',
  },
  'quote-nested': {
    ar: 'عبارة بين علامتي تنصيص داخل كلام منقول: قد تكون اقتباسًا من غير المتحدّث، أو لفظًا يتحفّظ عليه.',
    en: 'A phrase in quotation marks within quoted speech: taken from somebody else, or held at arm’s length.',
  },
  'quote-unbalanced': {
    ar: 'إحدى علامتي التنصيص غائبة، فحدود الكلام المنقول هنا تقديريّة.',
    en: 'One of the two quotation marks is missing, so where the quoted words begin or end is a guess.',
  },
  'quote-unattributed': {
    ar: 'كلام بين علامتي تنصيص، ولا يُعرف من النصّ قائله.',
    en: 'Words between quotation marks; the text doesn’t say whose they are.',
  },
  'claim-reported': {
    ar: 'كلام منقول بالمعنى بعد «أنّ» أو «إنّ»: يقوله صاحبه، والصياغة للناشر.',
    en: 'What somebody is reported to say, in the publisher’s own wording and not in quotation marks.',
  },
  'claim-headline': {
    ar: 'اسم ثم نقطتان: العنوان ينسب القول إلى صاحبه ويصوغه الناشر.',
    en: 'A name and a colon: the headline says whose claim it is, and words it itself.',
  },
  'claim-number': {
    ar: 'عدد أو نسبة: يمكن أن يُراجع في سجلّ أو إحصاء.',
    en: 'A number or a share: a record or a count can settle it.',
  },
  'claim-date': {
    ar: 'واقعة مؤرّخة: يمكن التحقّق من وقوعها في ذلك التاريخ.',
    en: 'Something dated: whether it happened then can be looked up.',
  },
  'claim-superlative': {
    ar: '«أوّل» أو «أكبر» وما أشبههما: المقارنة تحتاج إلى سجلّ يثبتها.',
    en: 'A first or a most: the comparison needs a record that bears it out.',
  },
  'claim-cause': {
    ar: 'سبب يُذكر لنتيجة: القول بالسببيّة رأي حتى يقوم عليه دليل.',
    en: 'A cause is stated: that one thing led to another is a judgement until it is shown.',
  },
  'claim-prediction': {
    ar: 'كلام على ما سيكون: لا يحسمه إلا الزمن.',
    en: 'It speaks of what will be: only time settles it.',
  },
  'claim-promise': {
    ar: 'وعد أو تعهّد: يُنظر لاحقًا هل وُفي به.',
    en: 'A promise: see later whether it was kept.',
  },
  'claim-other-party': {
    ar: 'كلام على ما يريده طرف آخر أو يراه أو يفعله: هل يقول هو ذلك عن نفسه؟',
    en: 'It says what another party wants, thinks or does: does that party say so too?',
  },
  'framing-lexicon': {
    ar: 'لفظ يحمل حكمًا أو يوجّه نظر القارئ، من معجم البرنامج.',
    en: 'Words that carry a judgement or steer how a fact is seen, from the program’s own word list.',
  },
  'framing-vouching': {
    ar: 'فعل نقل لا يكتفي بالنقل: يوحي بأن الكلام صحيح أو مشكوك فيه. قارنه بـ«قال».',
    en: 'A reporting verb that does more than report: it hints that the words are true, or doubtful. Compare “said”.',
  },
  'framing-hidden-doer': {
    ar: 'بناء يخفي الفاعل: حدث الفعل ولم يُذكر من فعله.',
    en: 'A passive: something was done, and who did it isn’t said.',
  },
  'framing-us-them': {
    ar: '«نحن» و«هم»: ضمير يضمّ القارئ إلى جماعة أو يخرج منها غيرها.',
    en: 'Us and them: a word that draws the reader to one side, or puts others outside.',
  },
  'framing-scare-quotes': {
    ar: 'لفظ بين علامتي تنصيص لا يُنسب إلى أحد: الكاتب يتحفّظ عليه أو ينأى بنفسه عنه.',
    en: 'A phrase in quotation marks that nobody is said to have used: the writer holds it at arm’s length.',
  },
  'framing-so-called': {
    ar: '«ما يسمّى» وأمثالها: تشكّك في الاسم الذي يليها.',
    en: '“So-called” and its like: they cast doubt on the name that follows.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RuleId = keyof typeof RULES;
