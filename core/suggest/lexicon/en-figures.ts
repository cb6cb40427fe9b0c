import type { LexiconEntry } from './entry.ts';

/** Figures of speech for numbers, money, people on the move and states of affairs. */
export const ENGLISH_FIGURES: readonly LexiconEntry[] = [
  {
    forms: [
      'soar', 'soared', 'soaring', 'soars', 'surging', 'surged', 'surge in', 'surges', 'rocketing', 'ballooned',
      'ballooning', 'mushroomed', 'mushrooming', 'through the roof', 'sky high',
    ],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'صورة للزيادة؛ قارن: ارتفع، وبكم؟', en: 'a picture of a rise; compare “rose”, and by how much?' },
    example: { ar: 'أسعار ملتهبة', en: 'soaring prices' },
  },
  {
    forms: [
      'plunge', 'plunged', 'plunges', 'plunging', 'tumble', 'tumbled', 'tumbles', 'tumbling', 'slump', 'slumped',
      'slumps', 'slumping', 'nosediving', 'tanked', 'haemorrhaging', 'hemorrhaging', 'haemorrhaged', 'hemorrhaged',
      'in free fall', 'freefalling', 'wiped out', 'wiping out', 'bloodbath on',
    ],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'صورة للهبوط؛ قارن: انخفض، وبكم؟', en: 'a picture of a fall; compare “fell”, and by how much?' },
    example: { ar: 'هوت الأسهم', en: 'shares plunged' },
  },
  {
    forms: [
      'sinking ship', 'rearranging the deckchairs', 'car crash', 'car-crash', 'trainwreck', 'dumpster fire',
      'basket case', 'house on fire', 'ticking bomb', 'runaway train', 'circling the drain', 'on life support',
      'dead in the water', 'dead man walking', 'lame duck', 'lame-duck',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة انهيار لا مهرب منه', en: 'a picture of a ruin that can’t be escaped' },
    example: { ar: 'سفينة تغرق', en: 'a sinking ship' },
  },
  {
    forms: [
      'breaking point', 'snapping point', 'boiling point', 'fever pitch', 'pressure cooker', 'flare-up', 'flare-ups',
      'flared up', 'spiralled out of control', 'spiraled out of control', 'out of control', 'spinning out of control',
      'boiling over', 'reached boiling point',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الضغط مادّة توشك أن تنكسر أو تغلي', en: 'makes pressure a thing about to break or boil' },
    example: { ar: 'وصلنا إلى نقطة الانهيار', en: 'at breaking point' },
  },
  {
    forms: [
      'squeezed', 'squeezing', 'squeeze on', 'bled white', 'fleeced', 'fleecing', 'ripped off', 'rip-off',
      'ripping off', 'gouged', 'gouging', 'pocketed', 'pocketing', 'line their pockets', 'raked in', 'raking in',
      'rakes in', 'creamed off', 'trousered',
    ],
    device: ['metaphor', 'blame'],
    note: { ar: 'يصوّر المال مأخوذًا بغير حقّ', en: 'shows money as taken without right' },
    example: { ar: 'عصروا الأسر', en: 'squeezed households' },
  },
  {
    forms: [
      'cash cow', 'cash machine', 'cash machines', 'money pit', 'magic money tree', 'soft touch', 'easy touch',
      'sitting ducks', 'sitting duck', 'golden goose',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة للمال تحكم على من يدفع أو يأخذ', en: 'a picture of money that judges who pays or takes' },
    example: { ar: 'بقرة حلوب', en: 'treated like cash machines' },
  },
  {
    forms: ['swallowed up', 'devoured', 'devouring', 'gobbled up', 'ate up', 'choke off', 'suffocating'],
    device: ['metaphor'],
    note: { ar: 'صورة ابتلاع أو خنق', en: 'a picture of swallowing or choking' },
    example: { ar: 'تخنق الأنظمة الشركات', en: 'choking small firms' },
  },
  {
    forms: [
      'paralysed', 'paralyzed', 'paralysing', 'paralyzing', 'paralysis', 'crippling cost', 'ground to a halt',
      'grinds to a halt', 'brought to its knees', 'bring to its knees', 'bringing the country to its knees',
      'on its knees', 'on their knees', 'hamstrung', 'straitjacketed',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل التعطّل شللًا', en: 'makes a stoppage a paralysis' },
    example: { ar: 'شلّ الإضراب البلاد', en: 'a strike that paralysed the country' },
  },
  {
    forms: [
      'pouring across', 'pouring into', 'pouring in', 'poured across', 'poured into', 'pouring over',
      'streaming across', 'streaming into', 'flooding into', 'flooding in', 'influx', 'influx of', 'in droves',
      'mass exodus', 'exodus of',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الناس ماء؛ قارن: وصل، وكم؟', en: 'makes people a water; compare “arrived”, and how many?' },
    example: { ar: 'يتدفّقون عبر الحدود', en: 'pouring across the border' },
  },
  {
    forms: [
      'flood of', 'floods of', 'deluge of', 'deluged', 'tide of', 'stem the tide', 'stem a tide', 'stemming the tide',
      'rising tide', 'torrent of', 'wave of', 'waves of',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة الماء الذي يغرق', en: 'the picture of water that drowns' },
    example: { ar: 'سيل من الشكاوى', en: 'a flood of complaints' },
  },
  {
    forms: [
      'invasion of', 'invaded by', 'hordes of', 'army of', 'caravan of', 'legions of', 'overwhelmed', 'overwhelming',
      'overwhelms',
    ],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'صورة الجيش أو الغلبة', en: 'the picture of an army, or of being overcome' },
    example: { ar: 'جيش من المستشارين', en: 'an army of consultants' },
  },
  {
    forms: [
      'besieged', 'siege of', 'bombardment of', 'barraged', 'peppered with', 'showered with', 'volley of', 'salvo',
      'salvos',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة الحصار أو القصف', en: 'a picture of siege or shelling' },
    example: { ar: 'محاصر بالأسئلة', en: 'besieged by questions' },
  },
  {
    forms: [
      'staggering from', 'lurching', 'lurched', 'lurches', 'sleepwalking', 'sleepwalked', 'sleepwalk', 'adrift',
      'rudderless', 'stagger from', 'reeling', 'reels', 'reeled', 'wobbling', 'teetering', 'teetered', 'teeters',
      'hanging by a thread', 'hangs by a thread', 'on the ropes', 'on thin ice',
    ],
    device: ['metaphor'],
    note: { ar: 'يصوّر من يحكم مريضًا أو ضالًّا', en: 'shows those in charge as ill or lost' },
    example: { ar: 'تترنّح الحكومة', en: 'lurching from crisis to crisis' },
  },
  {
    forms: [
      'crisis to crisis', 'crisis after crisis', 'perfect storms', 'in tatters', 'in shreds', 'up in flames',
      'in disarray', 'in turmoil', 'in chaos', 'into chaos', 'chaos', 'turmoil', 'havoc', 'wreaked havoc',
      'wreak havoc', 'wreaking havoc', 'bedlam', 'anarchy', 'lawless', 'lawlessness', 'wild west', 'free-for-all',
      'disarray',
    ],
    device: ['loaded-word', 'emphasis'],
    note: { ar: 'يجعل الاضطراب خرابًا عامًّا', en: 'makes a disturbance a general ruin' },
    example: { ar: 'عمّت الفوضى', en: 'thrown into chaos' },
  },
  {
    forms: [
      'rotten apples', 'rotten apple', 'bad apples', 'bad apple', 'rotten to the core', 'rotten', 'cancerous',
      'festering', 'plagued', 'blight', 'blights', 'virus of hate', 'sick society',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الخصم أو المشكلة مرضًا أو عفنًا', en: 'makes an opponent or a problem an illness or a rot' },
    example: { ar: 'حفنة من الفاسدين', en: 'a few rotten apples' },
  },
  {
    forms: [
      'cesspit', 'filth', 'filthy', 'mud-slinging', 'mudslinging', 'dirty tricks', 'dirty war', 'dirty money',
      'stench of', 'stinks', 'stinks of', 'stink of', 'smacks of', 'reeks of', 'reeked of', 'murkier',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة القذارة تحكم قبل الدليل', en: 'a picture of dirt judges before the evidence' },
    example: { ar: 'تفوح منه رائحة الفساد', en: 'reeks of corruption' },
  },
  {
    forms: [
      'lifelines', 'bulwark', 'bastion', 'bedrock', 'cornerstone', 'backbone of', 'beating heart of',
      'jewel in the crown', 'crown jewel', 'crown jewels', 'torchbearer', 'trailblazer', 'trailblazing',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة تمدح ما يوصف', en: 'a picture that praises what it describes' },
    example: { ar: 'حصن الديمقراطيّة', en: 'a bulwark of democracy' },
  },
  {
    forms: [
      'carrot and stick', 'olive branch', 'bury the hatchet', 'buried the hatchet', 'extended a hand',
      'hand of friendship', 'thaw in', 'thawing', 'cold shoulder', 'deep freeze',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل العلاقة حرارة أو إشارة', en: 'makes relations a temperature or a gesture' },
    example: { ar: 'ذاب الجليد بينهما', en: 'an olive branch to rivals' },
  },
  {
    forms: [
      'left behind', 'forgotten by', 'swept under the carpet', 'swept under the rug', 'sweep under the carpet',
      'brushed aside', 'brushes aside', 'shrugged off', 'shrugs off', 'thrown under the bus', 'thrown to the wolves',
      'left to rot', 'left to die', 'left in the cold', 'left in limbo', 'in limbo', 'hung out to dry',
      'tossed aside',
    ],
    device: ['metaphor', 'blame'],
    note: { ar: 'يصوّر من أُهمل، ولا يقول من أهمله', en: 'shows somebody neglected' },
    example: { ar: 'تُركوا لمصيرهم', en: 'left to rot in camps' },
  },
  {
    forms: [
      'tossed out', 'tosses out', 'thrown out', 'kicked out', 'booted out', 'ousted', 'ousting', 'toppled',
      'toppling', 'topple', 'ditched', 'ditches', 'ditching', 'jettisoned', 'scraps plan', 'pulled the plug',
      'pulling the plug', 'torpedoed', 'torpedo', 'torpedoing', 'scuppered', 'nixed',
    ],
    device: ['metaphor'],
    note: {
      ar: 'يجعل القرار رميًا أو هدمًا؛ قارن: رفض، ألغى',
      en: 'makes a decision a throwing or wrecking; compare “rejected”, “cancelled”',
    },
    example: { ar: 'نسف الاتّفاق', en: 'torpedoed the deal' },
  },
  {
    forms: [
      'scrambling', 'scrambled', 'scrambles', 'scramble to', 'scramble for', 'frantic', 'frantically',
      'rushed through', 'rushing through', 'rush through', 'last-ditch', 'last-gasp', 'knee-jerk', 'panicked',
      'panic', 'panic-stricken', 'in a panic', 'cobbled together', 'cobbling together', 'mad dash', 'headlong rush',
    ],
    device: ['loaded-word', 'urgency'],
    note: { ar: 'يصوّر العمل هلعًا؛ قارن: يعملون على', en: 'shows work as panic; compare “are working to”' },
    example: { ar: 'يهرولون لإيجاد حلّ', en: 'ministers scrambling for answers' },
  },
  {
    forms: [
      'hit rock bottom', 'rock bottom', 'rock-bottom', 'all-time low', 'new low', 'race to the bottom', 'nadir',
      'scraping the barrel', 'bottom of the barrel', 'plumbed new depths', 'sunk to new depths', 'sunk so low',
      'stooped so low',
    ],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'يجعل الحال أسوأ ما كان', en: 'makes things the worst that they were' },
    example: { ar: 'بلغ القاع', en: 'relations hit rock bottom' },
  },
  {
    forms: [
      'fait accompli', 'done deal', 'foregone conclusion', 'writing on the wall', 'the writing is on the wall',
      'train has left the station', 'no going back', 'there is no alternative', 'no alternative', 'no choice but',
      'had no choice', 'inescapable', 'unstoppable', 'unavoidable',
    ],
    device: ['presupposition'],
    note: { ar: 'يجعل ما يُختار قدرًا', en: 'makes what is chosen a fate' },
    example: { ar: 'لا خيار أمامنا', en: 'no choice but to close' },
  },
  {
    forms: [
      'war over', 'battle over', 'battle against', 'fightback', 'war against', 'war of attrition', 'uphill battle',
      'uphill struggle', 'losing battle', 'pitched battle', 'bitter battle', 'ratings war', 'culture clash',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة الحرب للخلاف أو العمل', en: 'the picture of war for a dispute or for work' },
    example: { ar: 'معركة قضائيّة', en: 'a legal battle' },
  },
  {
    forms: [
      'red line', 'red lines', 'red flag', 'red flags', 'smoking gun', 'elephant in the room', 'tip of the iceberg',
      'can of worms', "pandora's box", 'poison pill', 'poisoned chalice', 'trojan horse', "wolf in sheep's clothing",
      'snake oil', 'hot potato', 'own goal', 'political suicide', 'death spiral', 'vicious circle', 'vicious cycle',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة جاهزة تحكم قبل الوقائع', en: 'a ready picture that judges before the facts' },
    example: { ar: 'هدف في مرماه', en: 'an own goal for ministers' },
  },
  {
    forms: [
      'rollercoaster', 'roller-coaster', 'whirlwind', 'cliffhanger', 'baptism of fire', 'eye of the storm',
      'storm clouds', 'gathering storm', 'political tsunami', 'earthquake in', 'shockwaves', 'shock waves',
      'shockwave', 'sent shockwaves', 'sends shockwaves', 'aftershocks', 'ripple effect', 'rocked by', 'upended',
      'upends', 'upending', 'turned upside down', 'seismic shift',
    ],
    device: ['metaphor', 'emphasis'],
    note: { ar: 'صورة العاصفة أو الزلزال للخبر', en: 'the picture of a storm or quake for news' },
    example: { ar: 'هزّ البلاد', en: 'shockwaves through the party' },
  },
  {
    forms: [
      'green shoots', 'breathing space', 'breathing room', 'shot in the arm', 'silver bullet', 'magic bullet',
      'magic wand', 'engine of growth', 'lifeblood', 'beating heart', 'light at the end of the tunnel',
      'golden opportunity', 'golden ticket', 'bonanza', 'boon', 'bounced back', 'roared back', 'on the march',
      'march towards',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة تبشّر بالخير', en: 'a picture that promises good' },
    example: { ar: 'ضوء في آخر النفق', en: 'light at the end of the tunnel' },
  },
  {
    forms: [
      'smashed', 'smashes', 'smashing', 'shattered', 'shattering', 'shatters', 'crushed hopes', 'dashed hopes',
      'quashed', 'blown apart', 'blew apart', 'wreaked', 'clobbered', 'walloped', 'thumped', 'bludgeoned',
      'bulldozing', 'bulldoze', 'steamrolling', 'trampling over', 'ride roughshod', 'riding roughshod',
      'rode roughshod',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الفعل تحطيمًا', en: 'makes a deed a smashing' },
    example: { ar: 'حطّم الآمال', en: 'shattered hopes' },
  },
  {
    forms: [
      'splashed out', 'splash out', 'splashing out', 'splashed the cash', 'forked out', 'fork out', 'shelled out',
      'shell out', 'coughed up', 'cough up', 'stumped up', 'pour money', 'poured money', 'pouring money',
      'throwing money', 'threw money', 'flushed down', 'down the drain', 'money down the drain', 'lavished',
      'squeeze more', 'bottomless pit', 'burning through', 'burned through', 'haemorrhage', 'hemorrhage',
    ],
    device: ['loaded-word', 'metaphor'],
    note: { ar: 'يجعل الإنفاق تبذيرًا؛ قارن: أنفق', en: 'makes spending a waste; compare “spent”' },
    example: { ar: 'بذّر المال', en: 'splashed out on a logo' },
  },
  {
    forms: [
      'spared jail', 'walked free', 'walks free', 'got away with', 'gets away with', 'getting away with',
      'slap on the wrist', 'let off the hook', 'off the hook', 'soft sentence', 'banged up', 'behind bars',
      'throw away the key', 'rot in jail', 'face justice', 'faces justice', 'brought to justice', 'bring to justice',
    ],
    device: ['loaded-word'],
    note: { ar: 'حكم على العقوبة بوصفها', en: 'judges a sentence by the way it tells of it' },
    example: { ar: 'أفلت من السجن', en: 'walked free from court' },
  },
  {
    forms: [
      'moved the goalposts', 'move the goalposts', 'moving the goalposts', 'level playing field',
      'uneven playing field', 'stacked deck', 'loaded dice', 'game of chess', 'chess game', 'pawns', 'pawn in',
      'game of chicken', 'blink first', 'bracing for', 'braced for', 'brace for', 'braces for',
      'on the edge of collapse', 'edge of collapse', 'brink of collapse', 'verge of collapse', 'teeter',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل السياسة لعبة أو خطرًا وشيكًا', en: 'makes politics a game, or a danger close at hand' },
    example: { ar: 'نقلوا المرمى', en: 'moved the goalposts' },
  },
  {
    forms: [
      'paralyse', 'paralyze', 'cripple', 'humiliate', 'humiliates', 'obliterate', 'annihilate', 'thrash', 'trounce',
      'ravage', 'ravages', 'ravaging', 'decimate', 'capitulate', 'gut the', 'shatter', 'reel from', 'lurch',
      'teetering on', 'swept to victory', 'swept to power', 'swept aside', 'stormed to victory', 'romped to victory',
      'romped home', 'cruised to victory', 'coasted to victory', 'snatched victory', 'stole victory',
    ],
    device: ['metaphor'],
    note: { ar: 'يجعل الفعل أعنف ممّا وقع أو أسهل', en: 'makes a deed more violent, or easier, than it was' },
    example: { ar: 'اكتسح الانتخابات', en: 'swept to victory' },
  },
  {
    forms: [
      'living like a king', 'living like kings', 'lap of luxury', 'living it up', 'champagne lifestyle', 'high life',
      'playground of the rich', 'gas guzzler', 'gas guzzlers', 'fuel guzzlers', 'fuel guzzler', 'money to burn',
      'silver spoon', 'born with a silver spoon',
    ],
    device: ['loaded-word', 'blame'],
    note: { ar: 'يحكم على الغنى ولا يذكر المبلغ', en: 'judges wealth and doesn’t give a sum' },
    example: { ar: 'يعيش كالملوك', en: 'living like kings' },
  },
  {
    forms: [
      'turning a corner', 'turned a corner', 'turned the corner', 'back on track', 'on the right path', 'on the mend',
      'fresh start', 'new chapter', 'turn the page', 'turned the page', 'turning the page', 'wipe the slate clean',
      'clean slate',
    ],
    device: ['metaphor'],
    note: { ar: 'صورة تعد بأنّ الآتي أحسن', en: 'a picture that promises better to come' },
    example: { ar: 'طوينا الصفحة', en: 'turned the page' },
  },
];
