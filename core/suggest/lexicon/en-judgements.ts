import type { LexiconEntry } from './entry.ts';

/** Words of feeling, praise and verdict. */
export const ENGLISH_JUDGEMENTS: readonly LexiconEntry[] = [
  {
    forms: [
      'tragic', 'tragedy', 'tragedies', 'heart-rending', 'heartrending', 'heart-breaking', 'heartbroken', 'heartache',
      'agonising', 'agonizing', 'agonisingly', 'anguished', 'anguish', 'grief-stricken', 'distraught', 'tear-jerking',
      'tearful', 'in tears', 'sobbing', 'weeping',
    ],
    device: ['loaded-word'],
    note: { ar: 'يحرّك الشعور قبل الوقائع', en: 'moves feelings before the facts' },
    example: { ar: 'أمّ مفجوعة', en: 'a heartbroken mother' },
  },
  {
    forms: [
      'horrendous', 'horrendously', 'horrible', 'horribly', 'horrid', 'horrified', 'ghastly', 'grisly', 'macabre',
      'unspeakable', 'unthinkable', 'hideous', 'hideously', 'horror', 'horrors', 'horror-struck',
    ],
    device: ['loaded-word'],
    note: { ar: 'يصف الفظاعة ولا يصف ما وقع', en: 'tells of horror, and not of what happened' },
    example: { ar: 'مشهد مروّع', en: 'a ghastly scene' },
  },
  {
    forms: [
      'monstrous', 'monstrosity', 'monster', 'monsters', 'evil', 'evils', 'fiend', 'fiends', 'fiendish', 'depraved',
      'depravity', 'sadistic', 'perverted', 'satanic', 'demonic', 'diabolical',
    ],
    device: ['loaded-word'],
    note: { ar: 'يجعل الفاعل شرًّا لا إنسانًا', en: 'makes a doer an evil and no human being' },
    example: { ar: 'وحش بشريّ', en: 'an evil monster' },
  },
  {
    forms: [
      'terrifying', 'terrifyingly', 'terror', 'terrorised', 'terrorized', 'terrorising', 'terrorizing', 'chilling',
      'chillingly', 'spine-chilling', 'blood-curdling', 'scary', 'frightening', 'dreadful', 'dread', 'dreaded',
      'fear-filled',
    ],
    device: ['loaded-word'],
    note: { ar: 'يخيف قبل أن يخبر', en: 'frightens before it informs' },
    example: { ar: 'أرقام مرعبة', en: 'chilling figures' },
  },
  {
    forms: [
      'menacing', 'menace', 'menacingly', 'ominous', 'ominously', 'dire', 'alarming', 'alarm bells', 'worrying',
      'troubling', 'disturbing', 'unsettling', 'unnerving', 'dangerously', 'perilous', 'perilously',
    ],
    device: ['loaded-word'],
    note: { ar: 'ينذر القارئ ولا يقول بماذا', en: 'gives a warning without saying of what' },
    example: { ar: 'تطوّر مقلق', en: 'an ominous turn' },
  },
  {
    forms: [
      'doomsday', 'armageddon', 'existential threat', 'mortal threat', 'grave threat', 'direct threat',
      'clear and present danger', 'grave danger', 'mortal danger',
    ],
    device: ['emphasis', 'loaded-word'],
    note: { ar: 'يجعل الخلاف خطرًا على البقاء', en: 'makes a dispute a danger to life' },
    example: { ar: 'خطر وجوديّ', en: 'an existential threat' },
  },
  {
    forms: [
      'bloodiest', 'bloody', 'deadliest', 'killing spree', 'mass murder', 'murderers', 'wiped off the map', 'rampage',
      'rampaged', 'rampaging', 'reign of terror', 'orgy of', 'frenzied',
    ],
    device: ['loaded-word'],
    note: { ar: 'يصوّر القتل ويحكم عليه؛ قارن: قُتل', en: 'pictures killing and judges it; compare “killed”' },
    example: { ar: 'أعنف أيّام الهدنة', en: 'the bloodiest day' },
  },
  {
    forms: [
      'cruel', 'cruelly', 'cruelty', 'inhumane', 'inhuman', 'inhumanity', 'callous', 'callously', 'callousness',
      'heartless', 'heartlessly', 'pitiless', 'vicious', 'viciously', 'vindictive', 'spiteful', 'cold-hearted',
      'uncaring', 'soulless', 'unconscionable', 'barbarity',
    ],
    device: ['loaded-word'],
    note: { ar: 'حكم أخلاقيّ بصيغة الوصف', en: 'a moral verdict in a describing word' },
    example: { ar: 'قرار قاسٍ', en: 'a cruel decision' },
  },
  {
    forms: [
      'shock', 'shocks', 'shocked', 'shocker', 'stunned', 'stuns', 'jaw-droppingly', 'astonishing', 'astounding',
      'astounded', 'incredible', 'unbelievable', 'extraordinary', 'dramatic', 'dramatically', 'stark', 'starkly',
      'stark warning',
    ],
    device: ['emphasis', 'loaded-word'],
    note: { ar: 'يقول للقارئ كيف يشعر', en: 'tells the reader how to feel' },
    example: { ar: 'نتيجة مذهلة', en: 'an astonishing result' },
  },
  {
    forms: [
      'damning', 'scathing', 'scathingly', 'blistering', 'withering', 'excoriating', 'searing', 'stinging',
      'devastatingly', 'explosively', 'bombshell report',
    ],
    device: ['loaded-word'],
    note: { ar: 'يجعل النقد نارًا أو ضربًا', en: 'makes criticism a fire or a blow' },
    example: { ar: 'تقرير لاذع', en: 'a damning report' },
  },
  {
    forms: [
      'disaster', 'disasters', 'disaster waiting to happen', 'catastrophe', 'catastrophes', 'man-made catastrophe',
      'calamity', 'ruinous', 'ruined', 'wrecked', 'wreckers', 'destroying', 'devastation', 'devastate', 'nightmares',
      'hellish', 'living hell', 'hell on earth', 'inferno', 'apocalypse', 'cataclysm', 'misery', 'miserable',
      'misery for', 'wretched', 'plight', 'ordeal', 'hardship',
    ],
    device: ['loaded-word', 'emphasis'],
    note: { ar: 'يعظّم السوء قبل وصفه', en: 'makes the harm large before describing it' },
    example: { ar: 'كارثة من صنع البشر', en: 'a man-made catastrophe' },
  },
  {
    forms: [
      'disappointing', 'deeply disappointing', 'unacceptable', 'totally unacceptable', 'completely unacceptable',
      'intolerable', 'inexcusable', 'unforgivable', 'indefensible', 'unjustifiable', 'beyond the pale',
      'beyond belief', 'disgusted',
    ],
    device: ['loaded-word'],
    note: { ar: 'حكم؛ من حكم به، وبأيّ دليل؟', en: 'a verdict: whose, and on what evidence?' },
    example: { ar: 'أمر غير مقبول', en: 'totally unacceptable' },
  },
  {
    forms: [
      'insult', 'insulting', 'an insult to', 'affront to', 'offensive', 'beneath contempt', 'contemptible', 'obscene',
      'obscenely', 'immoral', 'amoral', 'dishonourable', 'dishonorable', 'disrespectful', 'unfair', 'unfairly',
      'unjust', 'unjustly', 'injustice',
    ],
    device: ['loaded-word'],
    note: { ar: 'حكم أخلاقيّ على القرار', en: 'a moral verdict on a decision' },
    example: { ar: 'إهانة للضحايا', en: 'an insult to victims' },
  },
  {
    forms: [
      'wrongheaded', 'wrong-headed', 'misguided', 'ill-advised', 'ill-conceived', 'ill-judged', 'short-sighted',
      'shortsighted', 'foolish', 'foolhardy', 'folly', 'senseless', 'mindless', 'pointless', 'useless', 'hopeless',
      'hopelessly',
    ],
    device: ['loaded-word'],
    note: { ar: 'يحكم بالخطأ قبل بيانه', en: 'gives a verdict of error before showing it' },
    example: { ar: 'خطّة قصيرة النظر', en: 'an ill-judged plan' },
  },
  {
    forms: [
      'stupid', 'stupidly', 'stupidity', 'idiotic', 'idiocy', 'insane', 'insanity', 'madness', 'crazy', 'bonkers',
      'barmy', 'moronic',
    ],
    device: ['dismissal', 'loaded-word'],
    note: { ar: 'يردّ الرأي بنعت صاحبه بالحمق', en: 'turns an opinion away by calling it foolish' },
    example: { ar: 'جنون محض', en: 'sheer madness' },
  },
  {
    forms: [
      'liar', 'liars', 'lied', 'their lies', 'his lies', 'her lies', 'barefaced lie', 'barefaced lies',
      'bare-faced lie', 'bare-faced lies', 'pack of lies', 'web of lies', 'blatant lie', 'falsehood', 'falsehoods',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يحكم بالنيّة، لا بالخطأ وحده', en: 'judges the intention, and not just the mistake' },
    example: { ar: 'كاذب', en: 'a liar and a cheat' },
  },
  {
    forms: [
      'deceit', 'deceitful', 'deceived', 'deceiving', 'duped', 'duping', 'conning', 'con man', 'conman', 'con artist',
      'charlatan', 'charlatans', 'tricked', 'cheats', 'cheated', 'cheating', 'hoodwinked', 'dishonest', 'dishonestly',
      'dishonesty',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يتّهم بالخداع', en: 'accuses of deceiving' },
    example: { ar: 'خُدع الناخبون', en: 'voters were duped' },
  },
  {
    forms: ['misled the public', 'smokescreen', 'smoke and mirrors', 'cover-up', 'covered up', 'whitewashed'],
    device: ['blame', 'metaphor'],
    note: { ar: 'يقول إنّ الحقيقة حُجبت عمدًا', en: 'says that the truth was hidden on purpose' },
    example: { ar: 'تستّر على الحقيقة', en: 'a cover-up' },
  },
  {
    forms: ['coward', 'cowards', 'cowardly', 'cowardice', 'spinelessness'],
    device: ['loaded-word'],
    note: { ar: 'حكم على الشجاعة', en: 'judges somebody’s courage' },
    example: { ar: 'هجوم جبان', en: 'a cowardly attack' },
  },
  {
    forms: [
      'corrupt', 'corruptly', 'crooked', 'crook', 'crooks', 'mafia-style', 'daylight robbery', 'highway robbery',
      'raiding the', 'rigged', 'rigging', 'stitch-up', 'stitched up', 'kleptocracy', 'kleptocrats', 'kleptocrat',
      'oligarchy', 'plutocrats',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يجعل الخصم لصًّا؛ هل حكمت محكمة؟', en: 'makes an opponent a thief: did a court say so?' },
    example: { ar: 'انتخابات مزوّرة', en: 'a rigged system' },
  },
  {
    forms: [
      'parasites', 'parasitic', 'vultures', 'predatory', 'preying on', 'preyed on', 'prey on', 'exploited',
      'exploiting', 'exploitation', 'exploitative', 'bloodsuckers', 'bloodsucking',
    ],
    device: ['metaphor', 'blame'],
    note: { ar: 'صورة الحيوان الذي يعيش على غيره', en: 'the picture of an animal that lives off others' },
    example: { ar: 'مقرضون جشعون', en: 'predatory lenders' },
  },
  {
    forms: [
      'hoodlum', 'hoodlums', 'yob', 'yobs', 'yobbish', 'lout', 'louts', 'loutish', 'ruffian', 'ruffians',
      'miscreants', 'miscreant', 'scoundrel', 'scoundrels', 'rogue', 'rogues', 'villain', 'villains', 'villainous',
      'bad actors', 'evildoers',
    ],
    device: ['loaded-word'],
    note: { ar: 'يحكم على الناس باسمهم', en: 'judges people by what it calls them' },
    example: { ar: 'أوباش في الشارع', en: 'hoodlums were arrested' },
  },
  {
    forms: [
      'riff-raff', 'scum', 'vermin', 'brutes', 'lowlife', 'lowlifes', 'low-life', 'subhuman', 'dregs', 'savaged by',
      'terrorist remnants',
    ],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'يجعل الناس دون غيرهم', en: 'makes people less than others' },
    example: { ar: 'حثالة', en: 'the scum of the city' },
  },
  {
    forms: [
      'weak-kneed', 'timid', 'soft on', 'impotent', 'ineffectual', 'powerless', 'half-hearted', 'lacklustre',
      'lackluster', 'tepid', 'watered-down', 'watered down', 'a damp squib', 'backfire', 'backfired', 'backfires',
    ],
    device: ['loaded-word', 'dismissal'],
    note: { ar: 'يصغّر الفعل أو صاحبه', en: 'makes a deed or its doer small' },
    example: { ar: 'ردّ فاتر', en: 'a tepid answer' },
  },
  {
    forms: [
      'inept', 'ineptitude', 'incompetent', 'incompetence', 'incompetently', 'clumsy', 'clumsily', 'sloppy', 'shoddy',
      'slipshod', 'half-baked', 'botch', 'bungle', 'blunder', 'blunders', 'blundered', 'blundering', 'gaffe',
      'gaffes', 'gaffe-prone', 'amateurish', 'amateur hour', 'shambling', 'omnishambles',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يحكم بالعجز قبل أن يصف الخطأ', en: 'gives a verdict of incapacity before the mistake' },
    example: { ar: 'خطأ فادح', en: 'a costly blunder' },
  },
  {
    forms: [
      'eyesore', 'absolute eyesore', 'sorry state', 'laughing-stock', 'cruel joke', 'a joke', 'a cruel joke',
      'clownish',
    ],
    device: ['dismissal', 'metaphor'],
    note: { ar: 'يضحك القارئ من الخصم', en: 'has the reader laugh at somebody' },
    example: { ar: 'نكتة قاسية', en: 'a cruel joke' },
  },
  {
    forms: ['childish', 'childishly', 'juvenile', 'infantile', 'petulant', 'petty', 'pettiness'],
    device: ['dismissal'],
    note: { ar: 'يجعل الخصم طفلًا', en: 'makes an opponent a child' },
    example: { ar: 'تصرّف صبيانيّ', en: 'childish games' },
  },
  {
    forms: [
      'arrogant', 'arrogantly', 'arrogance', 'smug', 'smugly', 'smugness', 'pompous', 'haughty', 'high-handed',
      'imperious', 'conceited', 'snobbish', 'elitist', 'elitism', 'entitled elite', 'bossy', 'brazenness', 'sneering',
    ],
    device: ['loaded-word'],
    note: { ar: 'حكم على الطبع، لا على الفعل', en: 'judges a character, and not a deed' },
    example: { ar: 'وزير متعجرف', en: 'an arrogant minister' },
  },
  {
    forms: [
      'self-serving', 'self-interested', 'selfishly', 'selfishness', 'power-hungry', 'power-mad', 'megalomaniac',
      'egomaniac', 'vanity project',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يقرأ النيّة بلا دليل', en: 'reads an intention without evidence' },
    example: { ar: 'مشروع للتباهي', en: 'a vanity project' },
  },
  {
    forms: [
      'know-it-all', 'self-righteous', 'sanctimonious', 'preachy', 'holier-than-thou', 'lecturing us', 'lectured us',
      'lecture us', 'patronising', 'patronizing', 'condescending', 'condescension',
    ],
    device: ['dismissal'],
    note: { ar: 'يردّ النصيحة بذمّ نبرتها', en: 'turns advice away by blaming its tone' },
    example: { ar: 'موعظة متعالية', en: 'a patronising lecture' },
  },
  {
    forms: [
      'greatest', 'genius', 'brilliant', 'brilliantly', 'brilliance', 'masterful', 'masterfully', 'masterpiece',
      'masterclass', 'masterstroke', 'superb', 'sublime', 'wonderful', 'fantastic', 'amazing', 'marvellous',
      'marvelous',
    ],
    device: ['loaded-word', 'emphasis'],
    note: { ar: 'مدح بصيغة الوصف', en: 'praise as a description' },
    example: { ar: 'أداء رائع', en: 'a masterclass' },
  },
  {
    forms: [
      'best-loved', 'beloved', 'much-loved', 'well-loved', 'iconic', 'legend', 'legendary', 'star-studded',
      'glittering', 'glitzy',
    ],
    device: ['loaded-word'],
    note: { ar: 'يفترض أنّ الناس كلّهم يحبّونه', en: 'takes for granted that everybody loves it' },
    example: { ar: 'مغنّ أسطوريّ', en: 'an iconic singer' },
  },
  {
    forms: [
      'inspirational', 'inspiring', 'awe-inspiring', 'uplifting', 'heartwarming', 'heart-warming', 'miraculous',
      'miracle', 'miracles', 'fairytale', 'fairy-tale', 'dream come true',
    ],
    device: ['loaded-word'],
    note: { ar: 'يحرّك الشعور بالمدح', en: 'moves feelings by praise' },
    example: { ar: 'قصّة ملهمة', en: 'a heartwarming story' },
  },
  {
    forms: [
      'hero', 'heroes', 'heroine', 'brave', 'bravely', 'bravery', 'bravest', 'fearless', 'fearlessly', 'intrepid',
      'unflinching', 'unbowed', 'indomitable', 'freedom fighter', 'freedom fighters', 'freedom-loving',
      'peace-loving',
    ],
    device: ['loaded-word'],
    note: { ar: 'يجعل طرفًا بطلًا', en: 'makes one side the hero' },
    example: { ar: 'أبطالنا الشجعان', en: 'our brave heroes' },
  },
  {
    forms: [
      'tireless', 'tirelessly', 'selfless', 'selflessly', 'selflessness', 'noble', 'nobly', 'principled', 'steadfast',
      'stalwart', 'staunch', 'unwavering', 'resilient', 'resilience', 'big-hearted', 'patriotic', 'vigilant',
      'good samaritan', 'saintly',
    ],
    device: ['loaded-word'],
    note: { ar: 'مدح للطبع بصيغة الوصف', en: 'praises a character as it describes' },
    example: { ar: 'عمل لا يكلّ', en: 'her tireless work' },
  },
  {
    forms: [
      'bold', 'boldly', 'boldest', 'ambitious', 'sweeping', 'sweeping reform', 'sweeping reforms', 'sweeping changes',
      'far-reaching', 'transformative', 'visionary plan', 'radical overhaul',
    ],
    device: ['loaded-word'],
    note: { ar: 'يمدح القرار وهو يسمّيه', en: 'praises a decision while naming it' },
    example: { ar: 'إصلاح جريء', en: 'a bold plan' },
  },
  {
    forms: [
      'landmark', 'historic', 'monumental', 'seismic', 'tectonic', 'major breakthrough', 'breakthrough',
      'breakthroughs', 'pioneering', 'trail-blazing',
    ],
    device: ['emphasis'],
    note: { ar: 'يعظّم الأمر قبل أن يُعرف أثره', en: 'makes a thing large before its effect is known' },
    example: { ar: 'يوم تاريخيّ', en: 'a historic day' },
  },
  {
    forms: [
      'world-beating', 'best in the world', 'envy of the world', 'second to none', 'unrivalled', 'unrivaled',
      'unparalleled', 'unmatched', 'peerless', 'matchless', 'state of the art',
    ],
    device: ['emphasis'],
    note: { ar: 'يجعل الشيء فوق كلّ شبيه، بلا مقارنة', en: 'puts a thing above all others, without comparing' },
    example: { ar: 'لا مثيل له', en: 'second to none' },
  },
  {
    forms: [
      'common sense', 'commonsense', 'common-sense', 'reasonable people', 'right-thinking', 'the right track',
      'right side of history', 'wrong side of history', 'moral duty', 'moral high ground', 'legitimate rights',
      'legitimate interests', 'legitimate concerns', 'righteous', 'sacred', 'sacrosanct', 'god-given', 'hallowed',
      'for the greater good', 'the greater good', 'in the national interest', 'will of the people',
      'the people have spoken', 'mandate from the people',
    ],
    device: ['loaded-word', 'presupposition'],
    note: { ar: 'يفترض أنّ الحقّ معه', en: 'takes for granted that right is on one side' },
    example: { ar: 'المسار الصحيح', en: 'back on the right track' },
  },
  {
    forms: [
      'blot on', 'bleakest', 'grimmest', 'darkest', 'darkest days', 'darkest hour', 'dystopian', 'orwellian',
      'kafkaesque',
    ],
    device: ['loaded-word', 'metaphor'],
    note: { ar: 'يجعل القرار كابوسًا من رواية', en: 'makes a decision a bad dream from a novel' },
    example: { ar: 'عالم مظلم', en: 'an Orwellian scheme' },
  },
  {
    forms: [
      'tinpot', 'tin-pot', 'despotic', 'tyrannical', 'dictatorial', 'fascistic', 'nazi-like', 'stalinist',
      'soviet-style', 'communist takeover',
    ],
    device: ['loaded-word'],
    note: { ar: 'يشبّه الخصم بأسوأ حكم', en: 'likens an opponent to the worst of rulers' },
    example: { ar: 'حكم استبداديّ', en: 'a tin-pot despot' },
  },
  {
    forms: [
      'ultra-nationalist', 'radicalism', 'militant activists', 'radical activists', 'activist judges',
      'activist judge', 'wokery', 'wokeism', 'ideologically driven', 'dogmatic', 'dogma',
    ],
    device: ['loaded-word', 'us-them'],
    note: { ar: 'يقيس الخصم بمسطرة الكاتب', en: 'measures an opponent by the writer’s ruler' },
    example: { ar: 'نشطاء متطرّفون', en: 'radical activists' },
  },
  {
    forms: [
      'wise directives', 'spares no effort', 'spare no effort', 'sparing no effort', 'spared no effort',
      'tireless efforts', 'great strides', 'giant strides', 'great achievements', 'unprecedented achievements',
      'record time', 'in record time', 'unshakable', 'unshakeable', 'ironclad', 'rock-solid', 'prosperous future',
      'bright future', 'nothing is impossible', 'great people', 'proud nation', 'proud people',
    ],
    device: ['loaded-word'],
    note: { ar: 'صيغ المدح في الأخبار الرسميّة', en: 'the praise of official news' },
    example: { ar: 'بتوجيهات رشيدة', en: 'thanks to the wise directives' },
  },
  {
    forms: [
      'marred', 'marred by', 'marring', 'overshadowed', 'overshadowed by', 'dogged by', 'hit by scandal', 'mired in',
      'bogged down', 'riddled with', 'rife', 'awash with', 'beset by', 'littered with', 'strewn with',
    ],
    device: ['loaded-word', 'metaphor'],
    note: { ar: 'يصف الأمر بعيب فيه قبل غيره', en: 'describes a thing by what is wrong with it before all else' },
    example: { ar: 'انتخابات شابها العنف', en: 'marred by violence' },
  },
  {
    forms: ['unspoiled', 'unspoilt', 'pristine', 'idyllic', 'picturesque', 'quaint', 'bucolic', 'paradise'],
    device: ['loaded-word'],
    note: { ar: 'وصف جميل يجعل التغيير إفسادًا', en: 'a fair picture that makes change a spoiling' },
    example: { ar: 'طبيعة بكر', en: 'unspoiled wilderness' },
  },
  {
    forms: [
      'stellar results', 'dazzlingly', 'red-hot', 'sizzling', 'barnstorming', 'blockbuster', 'runaway success',
      'smash hit', 'swashbuckling', 'scintillating', 'mesmerising', 'mesmerizing', 'electrifying', 'thrilling',
      'heroics', 'flawless', 'immaculate',
    ],
    device: ['loaded-word', 'emphasis'],
    note: { ar: 'مدح بصيغة الوصف', en: 'praise as a description' },
    example: { ar: 'نتائج باهرة', en: 'stellar results' },
  },
];
