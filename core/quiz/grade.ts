import type { Bilingual } from '../language/bilingual.ts';
import type { Item, SpanCategory } from '../lesson/item.ts';
import type { Option, PartId } from '../lesson/option.ts';
import type { Selector } from '../mark/selector.ts';
import { intersectionOverUnion, overlap, type Span } from '../mark/span.ts';
import { forgiveClitics } from '../scoring/clitics.ts';
import type { Response } from './response.ts';

/** The part of an item or an answer that something is said of. */
export type About =
  | { kind: 'option'; id: PartId }
  /** Whether the statement is true. */
  | { kind: 'verdict'; answer: boolean }
  | { kind: 'category'; category: SpanCategory }
  /** Words that the learner marked, or a target that was left. */
  | { kind: 'span'; span: Span }
  /** An entry of the left side of a match, or of an order. */
  | { kind: 'entry'; id: PartId };

export type Finding = {
  about: About;
  /** `missed`: right, and not answered. */
  verdict: 'right' | 'wrong' | 'missed';
  why: Bilingual;
  /** The words of the article that bear on it. */
  passage: Selector;
};

export type Grade = {
  correct: boolean;
  /** How much of the answer was right, from 0 to 1; 1 just when it is correct. */
  credit: number;
  findings: readonly Finding[];
};

/** From here a marked span counts as on its target, as in practice. */
const ON_TARGET_FROM = 0.5;

/** Grades an answer, with a reason for each part of it. An answer of another kind than the item's is wrong. */
export function grade(item: Item, response: Response): Grade {
  const findings = findingsOf(item, response);
  const credit = creditOf(item, findings);
  return { correct: credit === 1, credit, findings };
}

/**
 * The share of right parts among all that were right or were answered, so that a guess costs what it would gain. A
 * wrong verdict on a statement leaves nothing to its reason; a right verdict alone is half.
 */
function creditOf(item: Item, findings: readonly Finding[]): number {
  const wrongVerdict = findings.some(({ about, verdict }) => about.kind === 'verdict' && verdict === 'wrong');
  if (findings.length === 0 || wrongVerdict) return 0;
  const right = findings.filter(({ verdict }) => verdict === 'right').length;
  if (right === findings.length) return 1;
  return item.kind === 'true-false' ? 0.5 : right / findings.length;
}

function findingsOf(item: Item, response: Response): Finding[] {
  if (item.kind === 'single' && response.kind === 'single') {
    return onChoices(optionChoices(item, item.options, [response.option]), 'one');
  }
  if (item.kind === 'multiple' && response.kind === 'multiple') {
    return onChoices(optionChoices(item, item.options, response.options), 'all');
  }
  if (item.kind === 'true-false' && response.kind === 'true-false') return onStatement(item, response);
  if (item.kind === 'classify' && response.kind === 'classify') return onCategory(item, response.category);
  if (item.kind === 'mark' && response.kind === 'mark') return onSpans(item, response.spans);
  if (item.kind === 'match' && response.kind === 'match') return onPairs(item, response.pairs);
  if (item.kind === 'order' && response.kind === 'order') return onOrder(item, response.entries);
  return [];
}

type ItemOf<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;
type ResponseOf<Kind extends Response['kind']> = Extract<Response, { kind: Kind }>;

type Choice = { about: About; correct: boolean; why: Bilingual; passage: Selector; chosen: boolean };

/** `wanted`: whether one right choice is enough, or all are wanted. */
function onChoices(choices: readonly Choice[], wanted: 'one' | 'all'): Finding[] {
  const enough = wanted === 'one' && choices.some(({ correct, chosen }) => correct && chosen);
  return choices.flatMap(({ about, correct, why, passage, chosen }): Finding[] => {
    if (chosen) return [{ about, verdict: correct ? 'right' : 'wrong', why, passage }];
    return correct && !enough ? [{ about, verdict: 'missed', why, passage }] : [];
  });
}

function optionChoices(item: Item, options: readonly Option[], chosen: readonly PartId[]): Choice[] {
  return options.map(({ id, correct, why, passage = item.passage }) => ({
    about: { kind: 'option', id },
    correct,
    why,
    passage,
    chosen: chosen.includes(id),
  }));
}

function onStatement(item: ItemOf<'true-false'>, { answer, reason }: ResponseOf<'true-false'>): Finding[] {
  const right = answer === item.answer;
  const verdict: Finding = {
    about: { kind: 'verdict', answer },
    verdict: right ? 'right' : 'wrong',
    why: right ? item.explanation : item.wrongVerdict,
    passage: item.passage,
  };
  return [verdict, ...onChoices(optionChoices(item, item.reasons, [reason]), 'one')];
}

function onCategory(item: ItemOf<'classify'>, chosen: SpanCategory): Finding[] {
  const choices = item.categories.map(({ category, correct, why }): Choice => {
    return { about: { kind: 'category', category }, correct, why, passage: item.passage, chosen: category === chosen };
  });
  return onChoices(choices, 'one');
}

function onSpans(item: ItemOf<'mark'>, spans: readonly Span[]): Finding[] {
  const candidates = item.targets
    .flatMap((target) => spans.map((span) => ({ target, span, likeness: likeness(span, target) })))
    .filter((candidate) => candidate.likeness >= ON_TARGET_FROM)
    .sort((a, b) => b.likeness - a.likeness);
  const targetOf = new Map<Span, Selector>();
  const met = new Set<Selector>();
  for (const { target, span } of candidates) {
    if (met.has(target) || targetOf.has(span)) continue;
    met.add(target);
    targetOf.set(span, target);
  }
  const missed = item.targets.filter((target) => !met.has(target));
  return [
    ...spans.map((span): Finding => {
      const about = { kind: 'span', span } as const;
      const target = targetOf.get(span);
      if (target) return { about, verdict: 'right', why: item.explanation, passage: target };
      const trap = item.traps
        .filter(({ selector }) => overlap(span, selector) > 0)
        .sort((a, b) => likeness(span, b.selector) - likeness(span, a.selector))[0];
      return { about, verdict: 'wrong', why: trap?.why ?? item.otherwise, passage: trap?.selector ?? item.passage };
    }),
    ...missed.map((target): Finding => {
      const { version, block, start, end } = target;
      const about = { kind: 'span', span: { version, block, start, end } } as const;
      return { about, verdict: 'missed', why: item.explanation, passage: target };
    }),
  ];
}

function likeness(span: Span, target: Selector): number {
  return intersectionOverUnion(forgiveClitics(span, target), target);
}

function onPairs(item: ItemOf<'match'>, answered: ResponseOf<'match'>['pairs']): Finding[] {
  return item.pairs.map(({ left, right, why }) => {
    const partners = answered.filter((pair) => pair.left === left).map((pair) => pair.right);
    const isRight = partners.length > 0 && partners.every((partner) => partner === right);
    const verdict = partners.length === 0 ? 'missed' : isRight ? 'right' : 'wrong';
    return { about: { kind: 'entry', id: left }, verdict, why, passage: item.passage };
  });
}

/** Entries are judged by their place. */
function onOrder(item: ItemOf<'order'>, answered: readonly PartId[]): Finding[] {
  return item.entries.map(({ id, why }, place) => {
    const verdict = !answered.includes(id) ? 'missed' : answered[place] === id ? 'right' : 'wrong';
    return { about: { kind: 'entry', id }, verdict, why, passage: item.passage };
  });
}
