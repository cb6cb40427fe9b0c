import { describe, expect, it } from 'vitest';
import type { Language } from '../../../core/language/bilingual.ts';
import { suggest } from '../../../core/suggest/suggest.ts';
import { articleOf } from './article-of.ts';

function speakers(language: Language, headline: string, ...paragraphs: string[]): (string | null)[] {
  const suggestions = suggest(articleOf([headline, ...paragraphs], language));
  return suggestions.flatMap((one) => (one.kind === 'quote' ? [one.says.speaker] : []));
}

describe('in Arabic', () => {
  it.each([
    [
      'a title means who has it',
      ['وقالت وزيرة البيئة ريما نصار: «نعم».', 'وأضافت الوزيرة: «لا بأس بذلك».'],
      'ريما نصار',
    ],
    [
      'a verb’s form means who it fits',
      ['اتهم العمدة صلاح بركات المديرة نوال حداد بالتأخير.', 'وقالت: «هذا كذب».'],
      'نوال حداد',
    ],
    [
      'an office after the name counts',
      ['قال طارق سلامة، مدير أمن الميناء: «راقبناها».', 'وأوضح مدير الأمن: «ضبطناها».'],
      'طارق سلامة',
    ],
    [
      'a body is known by its head',
      ['علقت منظمة أطباء بلا حدود عملها.', 'وقالت المنظمة: «لا ضمانات هنا».'],
      'منظمة أطباء بلا حدود',
    ],
    [
      'an object doesn’t speak',
      ['قالت وزارة الصحة اليمنية: «نراقب».', 'ودعت المواطنين إلى: «غلي الماء جيدا».'],
      'وزارة الصحة اليمنية',
    ],
    ['a title by letters is no name', ['وقال د. سامي الحلبي: «لا داعي للقلق».'], 'سامي الحلبي'],
    ['a preposition is no part of a name', ['«الخسائر كبيرة جدا هنا»، وفقا للشرطة.'], 'الشرطة'],
    ['the man is whoever was spoken of', ['كتب السفير نديم الأسعد: «تعبنا».', 'ويضيف الرجل: «لم ننم».'], 'نديم الأسعد'],
    ['a statement is whose it is', ['وجاء في بيان لنقابة المعلمين: «نرفض المساس برواتبنا».'], 'نقابة المعلمين'],
    [
      'a body or a place without the article is followed by its own name, and then by who is of it',
      ['وقالت مديرة منظمة جسور، الإسبانية كارمن فالديس: «هربوا من الموت».'],
      'كارمن فالديس',
    ],
    ['so is the place in a title', ['وقال وزير الطاقة في جمهورية أورسينيا، أندريه كوليكوف: «نعم».'], 'أندريه كوليكوف'],
    ['an occasion is no place', ['قال صاحب الشركة في تسجيل صوتي، تلقينا نسخة منه: «فحصت قبل يومين».'], 'صاحب الشركة'],
    ['an unknown title goes before the name', ['تقول ربة المنزل أمينة صالح: «أضع أكياس الرمل كل ليلة».'], 'أمينة صالح'],
    [
      'what was said with words is whoever’s the verb is',
      ['كرم المدرب سامي فرح. واكتفى المنصور بالقول: «قريبا».'],
      'المنصور',
    ],
    [
      'a crowd is the object of a verb that needs one',
      ['قال شكري الديب: «نعم».', 'وطمأن الأهالي قائلا: «لا خوف».'],
      'شكري الديب',
    ],
    [
      'a form for one isn’t for a crowd',
      ['قالت نوال سعد: «نعم».', 'وهتفت الحشود: «كفى».', 'وختمت كلمتها: «لا».'],
      'نوال سعد',
    ],
    [
      'the researchers aren’t the one researcher',
      ['قالت الباحثة رنا سعد: «نعم».', 'وأكد الباحثون: «لا شك».'],
      'الباحثون',
    ],
    [
      'a man’s name may be a woman’s surname',
      ['قالت النائبة رنا منصور: «نعم».', 'وردت الحكومة: «لا».', 'وأضافت منصور: «لن نصوت».'],
      'منصور',
    ],
    ['these words, after the quotation', ['«حان الوقت للراحة». بهذه الكلمات أعلن عصام طه اعتزاله.'], 'عصام طه'],
    [
      'a relative speaks for the noun before it',
      ['التقى باراك رئيس الجمهورية الذي قال: «لا نقبل بهذا».'],
      'رئيس الجمهورية',
    ],
    ['an aside stands between a subject and its verb', ['لكن ياسر، وهو بائع نجا من القصف، يقول: «لا ماء».'], 'ياسر'],
    ['a clause begins after أن', ['ويروي الشدياق أن مستشاره قال له: «غادر الآن أو لا تغادر».'], 'مستشاره'],
    [
      'of whom somebody tells is not whom the next pronoun means',
      ['ويروي نجيب الشدياق أن مستشاره قال له: «غادر الآن».', 'ويكتب في موضع آخر: «لم أكن أحكم».'],
      'الشدياق',
    ],
    ['a place stands between an office and a name', ['وقال حاكم تكساس غريغ أبوت: «الحدود مغلقة».'], 'غريغ أبوت'],
    ['whoever was asked answers', ['سأل أحد الصحفيين رئيس الحكومة عن الموعد، فرد: «قريبا».'], 'رئيس الحكومة'],
    ['the tongue is whose words these are', ['وردت المعارضة على لسان النائبة رنا صقر: «لن نقبل».'], 'رنا صقر'],
    ['a source passes on', ['وقال مراسل القناة نقلا عن مصدر أمني إن اللقاء «دام ثلاث ساعات».'], 'مصدر أمني'],
    [
      'a statement came, and a ministry issued it',
      ['أصدرت وزارة المالية بيانا جاء فيه: «لا صحة للخبر».'],
      'وزارة المالية',
    ],
    [
      'the government’s head is the prime minister',
      ['قال رئيس الوزراء علي سعد: «نعم».', 'وأضاف رئيس الحكومة: «لا».'],
      'علي سعد',
    ],
    ['marks may hold the speaker’s name', ['وأضاف «البنداري»، خلال مداخلة، أن: «الدولة تتحمل الكلفة».'], 'البنداري'],
    ['where from is no name', ['قالت ماريا دان: «نعم».', 'وأضافت الدبلوماسية الروسية: «لا».'], 'ماريا دان'],
  ])('%s', (_, paragraphs, last) => {
    expect(speakers('ar', 'عنوان', ...paragraphs).at(-1)).toContain(last);
  });

  it('doesn’t give a body of the headline the name of a member who says the same below', () => {
    const below = 'قال النائب بشير الحمصي: «الموازنة كارثة على الفقراء».';
    const [first] = speakers('ar', 'المعارضة: «الموازنة كارثة»', below);
    expect(first).toBe('المعارضة');
  });

  it('doesn’t give the speaker’s own name to others of whom they tell', () => {
    const paragraph = 'وقالت نوال علي: «قالوا لنا “انتظروا خمس سنوات” فانتظرنا».';
    expect(speakers('ar', 'عنوان', paragraph)).toEqual(['نوال علي', null]);
  });

  it('gives whom the headline calls by an office the name that stands below', () => {
    const [first] = speakers('ar', 'مدرب الوداد: «جئنا للفوز»', 'أعرب مدرب الوداد كريم العلوي عن ثقته.');
    expect(first).toBe('كريم العلوي');
  });
});

describe('the word that reports', () => {
  it.each([
    ['His Highness is no verb', 'وأكد سموه أن «المواطن أولا وأخيرا».', 'أكد'],
    ['who speaks is no participle', 'وقالت متحدثة باسمه: «البحث مستمر حتى الغروب».', 'قالت'],
    ['what others did to him is an aside', 'وأضاف طاهر فرح، ردا على ناقد اتهمه بالحياد: «أنا منحاز».', 'أضاف'],
    ['a verb for another deed needs the participle', 'ونفى متحدث باسم الشركة ذلك قائلا: «هذه شائعات».', 'قائلا'],
    ['a verb of speech doesn’t', 'وعلق جارها حسين نعيم قائلا: «وعدونا ثلاث مرات».', 'علق'],
    ['an organisation’s call is no name', 'ودعت المنظمة إلى «تحقيق مستقل».', 'دعت'],
  ])('%s', (_, paragraph, cue) => {
    const suggestions = suggest(articleOf(['عنوان', paragraph], 'ar'));
    expect(suggestions.flatMap((one) => (one.kind === 'quote' ? [one.says.cue] : []))).toEqual([cue]);
  });

  it('is looked for where the opening mark was forgotten after أن', () => {
    const paragraph = 'أعلن النقيب بسام الأطرش أن النقابة لن تقبل بأقل من ذلك".';
    const suggestions = suggest(articleOf(['عنوان', paragraph], 'ar'));
    const quotes = suggestions.filter(({ kind }) => kind === 'quote');
    expect(quotes.map(({ selector }) => selector.exact)).toEqual(['النقابة لن تقبل بأقل من ذلك']);
  });
});

describe('in English', () => {
  it.each([
    ['she is a woman', ['Tom Wells met Anna Berg on Monday.', '“I am glad,” she said.'], 'Anna Berg'],
    [
      'the office of an apposition',
      ['“We wait,” said Beth Doyle, the union secretary.', '“No more,” the secretary said.'],
      'Beth Doyle',
    ],
    [
      'where somebody is from',
      ['Manager Luca Ferri was angry.', '“It was like playing on sand,” the Italian said.'],
      'Luca Ferri',
    ],
    ['whoever owns doesn’t speak', ['“Never,” said Ukraine’s minister, Dmytro Kovalenko.'], 'Dmytro Kovalenko'],
    [
      'an aside after another',
      ['Callum Strachan, of the institute, who led the trial, said it was “modest but real”.'],
      'Callum Strachan',
    ],
    [
      'the company by its name',
      ['Nordhaven said it was “sorry about this”.', '“We see no recovery,” the company said.'],
      'Nordhaven',
    ],
    [
      'a lead after a clause',
      ['When the river rose, Joan Terrell slept.', '“The bed was floating,” she says.'],
      'Joan Terrell',
    ],
    ['whoever did it after “by”', ['It was called “a mess” by the mayor, Ann Lee.'], 'Ann Lee'],
    [
      'whoever was asked has a verb of their own',
      ['Ben Ash limped off. Coach Rick Dunn shrugged.', 'Asked if it hurt, Ash said: “A bit.”'],
      'Ash',
    ],
    ['past an aside', ['Ann Lee ran.', 'She, however, said it was “bad”.'], 'Ann Lee'],
    [
      'a clause of its own is no aside',
      ['The board voted, a step that Mr. Diaz, the president, called “brave”.'],
      'Diaz',
    ],
    ['a statement is no subject', ['In a statement, the maker, Somnex, said it was “sorry”.'], 'Somnex'],
    ['after the dateline', ['OSLO (AP) -- A spokesman on Monday said it was “bad”.'], 'A spokesman'],
    ['an office that is a body', ['The Foreign Office said it was “alarmed”.'], 'Foreign Office'],
    ['a body by its kind', ['Meridian Bank said it was “sorry”.', '“It is over,” the bank said.'], 'Meridian Bank'],
    [
      'for whom somebody speaks',
      ['A Department for Transport spokesperson said: “No.”'],
      'A Department for Transport spokesperson',
    ],
    ['an official who did something', ['An official who saw the plan said it was “bad”.'], 'An official'],
    ['a party’s member', ['Gov. Ann Lee won.', '“I am glad,” the Ohio Republican said.'], 'Ann Lee'],
    ['of what age and where from', ['Ann Lee won.', '“I am glad,” the 22-year-old Czech said.'], 'Ann Lee'],
    ['a judge is a justice', ['Justice Ann Lee said it was “odd”.', '“Show me,” the judge said.'], 'Ann Lee'],
    ['initials', ['Officer R.K. Rao said it was “safe”.'], 'R.K. Rao'],
    ['an ampersand', ['Hill & Dale Water said it was “safe”.'], 'Hill & Dale Water'],
    [
      'her publisher is somebody else',
      ['Ann Lee wrote “nothing” for years.', '“At last,” her publisher said.'],
      'her publisher',
    ],
    ['a crowd', ['Thousands marched, many chanting “Hands off our future”.'], 'many'],
    ['whoever is quoted as saying', ['State TV quoted an officer as saying it was “over”.'], 'an officer'],
    [
      'a woman’s deputy may be a man',
      ['Ms Roach’s deputy, Alan Birch, later added a word.', '“She meant this year,” he said.'],
      'Alan Birch',
    ],
    [
      'one whom a sentence is about',
      ['“No guess,” Ann Lee said. Star Devon Price grinned.', '“Try me,” she said.'],
      'Devon Price',
    ],
    [
      'after an inverted verb',
      ['The debt, noted Omar Hadi, head of research, “has grown faster than sales”.'],
      'Omar Hadi',
    ],
    [
      'whoever did the first thing',
      ['Ann Lee told the house it was “sad” but insisted the yard was “safe”.'],
      'Ann Lee',
    ],
    ['whose state it is doesn’t speak', ['North Korea’s state media said it was “over”.'], 'North Korea’s state media'],
    [
      'a son tells nothing of his mother',
      ['Jon Roe left. Bo Eze, whose son ran, said it was “bad”.', '“No,” she said.'],
      'Bo Eze',
    ],
    ['he who is quoted isn’t she', ['Dr Piers Holt left. “He told me, ‘Stay here’,” Ann Lee said.'], 'Piers Holt'],
  ])('%s', (_, paragraphs, last) => {
    expect(speakers('en', 'Headline', ...paragraphs).at(-1)).toBe(last);
  });

  it.each([
    ['the first paragraph', ['Headline', 'A teacher said it was “bad”.', '“I had to,” Sarah Lim, 41, said.']],
    ['the headline', ['Teacher sacked', 'A teacher said it was “bad”.', '“I had to,” Sarah Lim said.']],
  ])('gives whom %s calls by what they are the name that stands below', (_, [headline = '', ...paragraphs]) => {
    expect(speakers('en', headline, ...paragraphs)).toEqual(['Sarah Lim', 'Sarah Lim']);
  });

  it.each([
    ['a name that the writer doubts', 'According to Ann Lee, the so-called “shield” is a threat.'],
    ['what is said of a quotation', 'The shop is run by “helpers” who said nothing.'],
  ])('reads no speech in %s', (_, paragraph) => expect(speakers('en', 'Headline', paragraph)).toEqual([]));

  it('takes what asked for no verb of what was answered', () => {
    const [first] = suggest(articleOf(['Headline', 'Asked if it hurt, Ann Lee smiled: “A bit.”'], 'en'));
    expect(first?.kind === 'quote' && first.says.cue).toBe('smiled');
  });

  it('tells a board from its president', () => {
    const paragraphs = ['“No,” the school board said.', '“Yes,” the board president said.'];
    expect(speakers('en', 'The school board votes', ...paragraphs)).toEqual([
      'The school board',
      'the board president',
    ]);
  });

  it('gives nobody a name who was first spoken of further down', () => {
    const paragraphs = ['Rain fell.', 'A spokesperson said it was “bad”.', '“It was dark,” Ann Lee said.'];
    expect(speakers('en', 'Headline', ...paragraphs)).toEqual(['A spokesperson', 'Ann Lee']);
  });

  it('gives a quotation of the headline the speaker who is quoted with it below', () => {
    const [first] = speakers('en', "Boss 'sorry' for spill", 'Hannah Price said: “I am sorry, we got this wrong.”');
    expect(first).toBe('Hannah Price');
  });
});
