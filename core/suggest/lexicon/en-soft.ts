import type { LexiconEntry } from './entry.ts';

/** Soft words for hard things. */
export const ENGLISH_SOFT: readonly LexiconEntry[] = [
  {
    forms: [
      'restructuring', 'streamlining', 'streamline', 'streamlined', 'rationalisation', 'rationalization',
      'rationalising', 'rationalizing', 'right-sized', 'rightsized', 'reshaping the workforce', 'reducing headcount',
      'efficiency drive', 'efficiency measures', 'efficiency programme', 'efficiency program', 'delayering',
    ],
    device: ['euphemism'],
    note: { ar: 'لفظ ليّن للتقليص؛ كم وظيفة؟', en: 'a soft word for cutting: how many jobs?' },
    example: { ar: 'إعادة هيكلة', en: 'a restructuring of the group' },
  },
  {
    forms: [
      'let go', 'letting go of staff', 'letting go', 'involuntary separation', 'involuntary separations',
      'involuntary departures', 'voluntary exits', 'transition out', 'transitioned out', 'career transition',
      'managed exit', 'consciously uncoupling',
    ],
    device: ['euphemism'],
    note: { ar: 'لفظ ليّن للصرف من العمل؛ قارن: فصل', en: 'a soft word for dismissing; compare “sacked”' },
    example: { ar: 'استغنت عن خدماتهم', en: 'staff were let go' },
  },
  {
    forms: [
      'austerity', 'tough choices', 'difficult choices', 'difficult decisions', 'tough decisions', 'hard choices',
      'painful decisions', 'shared sacrifice', 'belt tightening', 'tighten belts', 'tighten our belts',
      'fiscal discipline', 'fiscal responsibility', 'budget repair', 'budget discipline', 'revenue measures',
      'modest contribution', 'their fair share', 'correction in prices', 'softening market', 'headwinds',
      'challenging conditions', 'challenging times', 'economic adjustment', 'structural adjustment',
    ],
    device: ['euphemism'],
    note: { ar: 'لفظ ليّن لعبء أو خسارة', en: 'a soft word for a burden or a loss' },
    example: { ar: 'قرارات صعبة', en: 'tough choices ahead' },
  },
  {
    forms: [
      'shortcomings', 'failings', 'missteps', 'misstep', 'lapse in judgement', 'lapse in judgment',
      'error of judgement', 'error of judgment', 'irregularities', 'teething problems', 'teething troubles',
      'regrettable', 'regrettably', 'unfortunate incident', 'unfortunate incidents', 'unfortunate event',
      'isolated incident', 'isolated incidents', 'could have done better', 'sub-optimal', 'suboptimal',
      'less than ideal',
    ],
    device: ['euphemism'],
    note: { ar: 'لفظ ليّن للخطأ أو الذنب', en: 'a soft word for a mistake or a fault' },
    example: { ar: 'أوجه قصور', en: 'serious shortcomings' },
  },
  {
    forms: [
      'lessons will be learned', 'lessons will be learnt', 'lessons have been learned', 'lessons have been learnt',
      'lessons learned',
    ],
    device: ['euphemism', 'hidden-doer'],
    note: { ar: 'من يتعلّم، وماذا؟', en: 'who will learn, and what?' },
    example: { ar: 'ستُستخلص العبر', en: 'lessons will be learned' },
  },
  {
    forms: [
      'economical with the truth', 'terminological inexactitude', 'alternative facts', 'creative accounting',
      'misspeaking', 'misstatement', 'misremembered', 'took a different view',
    ],
    device: ['euphemism'],
    note: { ar: 'لفظ ليّن للكذب أو الخطأ', en: 'a soft word for a lie or an error' },
    example: { ar: 'حقائق بديلة', en: 'alternative facts' },
  },
  {
    forms: ['inappropriate', 'inappropriate conduct', 'inappropriate relationship', 'inappropriate comments'],
    device: ['euphemism'],
    note: { ar: 'يخفي نوع الفعل؛ ماذا وقع؟', en: 'hides what kind of deed it was: what happened?' },
    example: { ar: 'سلوك غير لائق', en: 'inappropriate conduct' },
  },
  {
    forms: [
      'out of an abundance of caution', 'abundance of caution', 'for their own safety', 'necessary measures',
      'all necessary measures', 'decisive action', 'decisive measures', 'robust action', 'robust response',
      'measured response', 'proportionate', 'proportionate response', 'pressure campaign',
    ],
    device: ['euphemism'],
    note: { ar: 'لا يقول ما الذي فُعل أو سيُفعل', en: 'doesn’t say what was done, or will be' },
    example: { ar: 'إجراءات لازمة', en: 'all necessary measures' },
  },
  {
    forms: [
      'targeted operation', 'targeted killing', 'targeted killings', 'targeted strike', 'targeted strikes',
      'precise operation', 'precise strike', 'precise strikes', 'clearance operation', 'limited operation',
      'limited military operation', 'military operation', 'anti-terror operation', 'anti-terrorist operation',
      'counter-terrorism operation', 'counterterrorism operation', 'strike package', 'kinetic action', 'softening up',
      'soften up', 'use of force', 'incursion', 'humanitarian intervention', 'defensive shield', 'liberated the',
      'liberating the', 'liberators', 'kettled',
    ],
    device: ['euphemism'],
    note: { ar: 'لفظ ليّن للقوّة؛ ماذا وقع ولمن؟', en: 'a soft word for force: what was done, and to whom?' },
    example: { ar: 'عمليّة دقيقة', en: 'a precise operation' },
  },
  {
    forms: [
      'cleansing the area', 'cleansing operation', 'clean up the streets', 'neutralise', 'neutralize',
      'neutralisation', 'neutralization',
    ],
    device: ['euphemism', 'metaphor'],
    note: { ar: 'صورة التنظيف للقتل أو الطرد', en: 'the picture of cleaning, for killing or removing' },
    example: { ar: 'تطهير المنطقة', en: 'cleansing the area' },
  },
  {
    forms: [
      'enemy combatants', 'preventive detention', 're-education', 'reeducation', 're-education camps',
      'vocational training centres', 'processing centre', 'processing centres', 'holding facility',
      'returned to their country', 'disengagement', 'security fence', 'security barrier', 'settlement blocs',
      'evacuated settlers',
    ],
    device: ['euphemism'],
    note: { ar: 'لفظ ليّن للحبس أو الطرد أو الضمّ', en: 'a soft word for jail, removal or taking land' },
    example: { ar: 'مركز إيواء', en: 'a processing centre' },
  },
  {
    forms: [
      'heightened tensions', 'skirmish', 'skirmishes', 'loss of life', 'lost their lives', 'lost his life',
      'lost her life', 'fell in battle', 'paid the ultimate price', 'ultimate sacrifice',
      'made the ultimate sacrifice', 'gave their lives', 'gave his life', 'gave her life', 'friendly-fire',
    ],
    device: ['euphemism'],
    note: { ar: 'لفظ يعمّم ما وقع؛ من فعل ماذا؟', en: 'a word that blurs what happened: who did what?' },
    example: { ar: 'خسائر في الأرواح', en: 'loss of life in the exchange' },
  },
  {
    forms: ['clean coal', 'eco-friendly', 'going forward', 'moving forward'],
    device: ['euphemism'],
    note: {
      ar: 'لفظ من لغة الإعلان أو الإدارة يليّن ما يوصف',
      en: 'a word from adverts or offices that softens what it describes',
    },
    example: { ar: 'حلول مستدامة', en: 'sustainable solutions going forward' },
  },
  {
    forms: [
      'altercation', 'scuffle', 'discharged his weapon', 'discharged her weapon', 'discharged their weapons',
      'discharged a weapon', 'officer-involved death', 'in-custody death', 'medical episode', 'became unresponsive',
      'neutralised threat', 'engaged the target', 'engaged targets', 'engaging targets', 'security incident',
      'kinetic activity', 'degrading capabilities', 'mow the grass', 'mowing the grass',
    ],
    device: ['euphemism', 'hidden-doer'],
    note: { ar: 'لغة التقارير تخفي من فعل وبمن', en: 'the language of reports hides who did it, and to whom' },
    example: { ar: 'أطلق سلاحه', en: 'discharged his weapon' },
  },
];
