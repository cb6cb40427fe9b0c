import { describe, expect, it } from 'vitest';
import { suggest } from '../../../core/suggest/suggest.ts';
import { articleOf } from './article-of.ts';

/** Whom each quotation of a paragraph is from, in order. */
function speakersOf(paragraph: string): (string | null)[] {
  const suggestions = suggest(articleOf(['عنوان', paragraph], 'ar'));
  return suggestions.flatMap((one) => (one.kind === 'quote' ? [one.says.speaker] : []));
}

describe('in Arabic, who speaks in turn', () => {
  it.each([
    [
      'whoever was asked answers, and not the one who asks',
      'قالت الفنانة رانيا الصاوى: «أرهقنى الدور». وسألتها المذيعة عن المخرج، فردت: «لا خلاف بيننا».',
      ['رانيا الصاوى', 'رانيا الصاوى'],
    ],
    [
      'so does whoever was interrupted, in the next sentence too',
      'قال الوزير سامي النجار: «الموازنة جاهزة». وقاطعه الصحفي كريم نصار: «ومتى تنشر؟». فرد: «غدا».',
      ['سامي النجار', 'كريم نصار', 'سامي النجار'],
    ],
    [
      'an answer is the cue, and not how the question was put',
      'صرح لوران ديبوا بأن فرنسا «اختارت». وقاطعه صحافي متسائلا عن تحالفاته، فرد: «لا تحالف معهم».',
      ['لوران ديبوا', 'لوران ديبوا'],
    ],
    [
      'a question of the newsroom’s is nobody’s, and the next quotation answers it',
      'تعمل ليلى درويش ممرضة. سألناها: «ألا تخافين؟». «لم أعد أخاف من شيء بعد كل ما رأيت».',
      [null, 'ليلى درويش'],
    ],
    ['what she is asked about, she tells', 'تعمل ليلى درويش ممرضة. وسألناها عن حلمها: «بيت صغير».', ['ليلى درويش']],
    [
      'nouns announce words too',
      'فازت العداءة هدى بكري. وكانت نصيحة والدها قبل السباق: «لا تنظري خلفك». وجاء ردها مقتضبا: «سمعته».',
      ['والدها', 'هدى بكري'],
    ],
    [
      'whom somebody thanks does not speak',
      'قالت المفوضة كاترين موريل: «الوضع خطير». وشكرت دولة الكويت على تبرعها معتبرة إياه «رسالة أمل».',
      ['كاترين موريل', 'كاترين موريل'],
    ],
    [
      'nor do those whom somebody calls on',
      'أقرت المرشحة إيزابيل رونو بهزيمتها، ودعت أنصارها إلى «قطع الطريق على اليمين».',
      ['إيزابيل رونو'],
    ],
    [
      'a government is called by whoever heads it',
      'رفض البرلمان منح الثقة لحكومة عماد الراوي. ووصف رئيس الحكومة المكلف النتيجة بأنها «يوم حزين».',
      ['عماد الراوي'],
    ],
    [
      'an office follows a name without a comma',
      'شهد الفريق طارق سلامة رئيس هيئة القناة أمس التدشين. وقال رئيس الهيئة إنهما «صُنعتا هنا».',
      ['طارق سلامة'],
    ],
    [
      'but not that of another, whom he meets',
      'التقى رئيس النادي جمال صفدي رئيس الحكومة فادي مخلوف. وأكد رئيس الحكومة أن الدولة «ستفي بالتزاماتها».',
      ['فادي مخلوف'],
    ],
    ['a general is no team', 'وأشار الفريق سلامة إلى أن الهيئة «ماضية في التحديث».', ['سلامة']],
    [
      'the same again is whoever was spoken of, by whatever word',
      'قال عبد الرحيم بوهلال: «الموسم صعب». واسترسل الفاعل النقابي ذاته قائلا: «ننتظر دعما».',
      ['عبد الرحيم بوهلال', 'عبد الرحيم بوهلال'],
    ],
    [
      'a surname may look like several people',
      'قالت المحافظة هيلين كارسون إن التضخم «يتراجع». وأبلغت كارسون الصحفيين: «لا نستبعد شيئا».',
      ['هيلين كارسون', 'هيلين كارسون'],
    ],
    [
      'a name follows a long workplace',
      'يرى الباحث في الشأن الأفريقي بمركز الدراسات الدكتور عثمان ولد سيدي أن الانقلاب «لم يفاجئ أحدا».',
      ['عثمان ولد سيدي'],
    ],
    [
      'and a workplace of two words',
      'وقالت المحللة المالية في شركة أفق كابيتال ندى الشامي إن السعر «مبالغ فيه».',
      ['ندى الشامي'],
    ],
    ['where he is from is no name', 'قال البرتغالي روي مندش مدرب الصقور: «كانوا رجالا».', ['روي مندش']],
    [
      'a name goes on after فان',
      'قال المدرب ماركو فان دالن إن فريقه «جاهز». وقال فان دالن: «نحن هنا للفوز».',
      ['ماركو فان دالن', 'ماركو فان دالن'],
    ],
    [
      'an outlet is whom he speaks to',
      'ويقول متحدث باسم الوزارة لبي بي سي إنها «ملتزمة بالدفع».',
      ['متحدث باسم الوزارة'],
    ],
    ['a statement is received', 'وذكرت مديرية الدفاع في بيان ورد للوكالة، ان «الحريق أخمد».', ['مديرية الدفاع']],
    [
      'a request reports what was asked for',
      'وطلب محاميه، سعود العنزي، من المحكمة «الرأفة بشاب»، بينما صرخت والدة الضحية: «أعيدوه».',
      ['سعود العنزي', 'والدة الضحية'],
    ],
    ['a woman is called after her father', 'قالت فاطمة بنت الراجل إن الحكومة «تأخرت كثيرا».', ['فاطمة بنت الراجل']],
    [
      'before أن a name is whole',
      'قالت رئيسة الاتحاد فاطمة منت المختار إن الحكومة «تأخرت كثيرا».',
      ['فاطمة منت المختار'],
    ],
    [
      'a number tells which before a name',
      'ونفى آمر الكتيبة 77 عبد السلام الزوي ذلك، وقال في تسجيل: «دافعنا عن مقراتنا».',
      ['عبد السلام الزوي'],
    ],
    [
      'whoever is asked first answers',
      'قال غياث نحاس: «الدقيق جيد». ورد أبو فراس: «كل منه». وعند سؤال نحاس عن الشكاوى، أجاب: «لا شكوى».',
      ['غياث نحاس', 'أبو فراس', 'نحاس'],
    ],
    [
      'a call is of whoever makes it',
      'قالت الوزيرة خديجة ديري: «نحن جوعى». ووجهت الوزيرة نداء إلى المانحين: «لا تنتظروا صور الأطفال».',
      ['خديجة ديري', 'خديجة ديري'],
    ],
    [
      'a woman who founded something is no institution',
      'وقالت مؤسسة الشركة ورئيستها التنفيذية جنى عيتاني: «سنتوسع إلى ثلاث مدن».',
      ['جنى عيتاني'],
    ],
    [
      'a name follows what he is over, and where he is from',
      'وقال المشرف على الدراسة، البروفيسور الدنماركي لارس نيلسن: «فاجأتنا النتائج».',
      ['لارس نيلسن'],
    ],
    ['so does what an expert notes', 'وسجل الخبير إدريس الغرباوي أن السدود «لم تمتلئ».', ['إدريس الغرباوي']],
  ])('%s', (_, paragraph, speakers) => {
    expect(speakersOf(paragraph)).toStrictEqual(speakers);
  });
});
