import { describe, expect, it } from 'vitest';
import { importPlainText } from '../../../core/importing/plain-text.ts';

const HEADLINE = 'Council closes harbour bridge to cars';
const PARAGRAPHS = [
  'The city council voted on Monday to close the old harbour bridge to cars, ending a dispute that has split the town.',
  '“We had to choose between the engineers’ warnings and the shopkeepers’ fears,” said the mayor. “We chose safety.”',
  'Traders on the east bank said the closure would cost them a third of their customers, and promised to go to court.',
];

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

function imported(source: string) {
  const result = importPlainText(source);
  if (!result.ok) throw new Error(result.problem.kind);
  const blocks = result.article.versions.flatMap((version) => version.blocks.map(({ text }) => text));
  return {
    blocks,
    reasons: result.notes.flatMap((note) => (note.kind === 'rejoined' ? [`${note.block} ${note.reason}`] : [])),
  };
}

describe('a text that was broken at a column', () => {
  it.each([
    [50, '\n\n'],
    [60, '\n\n'],
    [72, '\r\n\r\n'],
    [72, '\n'],
  ])('of %i is put together, its paragraphs apart or not, and tells it once of each', (width, between) => {
    const lines = PARAGRAPHS.map((paragraph) => wrapped(paragraph, width).join('\n'));
    expect(imported([HEADLINE, ...lines].join(between))).toEqual({
      blocks: [HEADLINE, ...PARAGRAPHS],
      reasons: ['1 wrapped', '2 wrapped', '3 wrapped'],
    });
  });

  it('is put together in Arabic, and where its paragraphs are indented', () => {
    const paragraphs = [
      'قالت وزارة الصحة في بيان صدر الاثنين إن عدد الإصابات تراجع إلى 120 إصابة خلال الأسبوع الماضي، مقارنة بنحو 300 إصابة.',
      'ودعت الوزارة المواطنين إلى الالتزام بالإجراءات الوقائية، وإلى مراجعة أقرب مركز صحي عند ظهور الأعراض في كل وقت.',
    ];
    const source = ['تراجع الإصابات', ...paragraphs.map((text) => wrapped(`___${text}`, 44).join('\n'))]
      .join('\n')
      .replaceAll('___', '   ');
    expect(imported(source).blocks).toEqual(['تراجع الإصابات', ...paragraphs]);
  });

  it('keeps the hyphen at which a word was cut, and adds no space to it', () => {
    const lines = [
      'The council met, and its chairman spoke of the inter-',
      'national press, which took no note of what was said',
      'there on Monday, or on Tuesday, or at any time since',
      'then, however often it was invited to come and look.',
    ];
    expect(imported(`${HEADLINE}\n\n${lines.join('\n')}`).blocks).toEqual([
      HEADLINE,
      lines.join(' ').replace('- ', '-'),
    ]);
  });
});

describe('what has short lines of its own is left as it is', () => {
  it.each([
    [
      'verses',
      'يا ساكن الدار إن الدار قد بعدت وما دنت\nوالليل طال وما في الليل من قمر ولا نجم\nوالبحر يهدر والأمواج عالية كما ترى\nوالريح تعصف بين السهل والشجر القديم\nوالناس نامت وما في الدار من أحد يجيب',
    ],
    [
      'sentences',
      'The bridge was closed to all cars on Monday.\nThe traders said that they would go to court.\nThe mayor said that she had chosen safety now.\nThe buses will cross it until the new one opens.',
    ],
    [
      'a table',
      'Tomatoes, of the first sort, a box of ten kilos\t5\nCucumbers, of the first sort, a box of ten kilos\t7\nPotatoes, of the first sort, a box of ten kilos\t2\nOnions, of the first sort, a box of ten kilos.\t2',
    ],
    [
      'a list',
      'Five things that we know of the bridge by now, all told:\n- it is closed to all cars from Monday on, for good\n- it has cracks in four of the nine piers it stands on\n- it was built by the harbour company in 1911, in steel\n- it may be crossed on foot, on a bicycle, or by bus.',
    ],
  ])('%s', (_, source) => {
    expect(imported(source)).toEqual({ blocks: source.split('\n'), reasons: [] });
  });
});

it('puts a space between the words of a quotation that a line break cut after an apostrophe', () => {
  const source = `${HEADLINE}\n${'a '.repeat(70)}\n“We chose between the shopkeepers’\nfears and safety,” said the mayor.`;
  expect(imported(source).blocks.at(-1)).toBe('“We chose between the shopkeepers’ fears and safety,” said the mayor.');
});
