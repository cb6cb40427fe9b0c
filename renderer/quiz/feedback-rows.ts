import { SPAN_CATEGORIES, type Item, type SpanCategory } from '../../core/lesson/item.ts';
import type { Bilingual } from '../../core/language/bilingual.ts';
import type { PartId } from '../../core/lesson/option.ts';
import type { Span } from '../../core/mark/span.ts';
import type { About, Finding, Grade } from '../../core/quiz/grade.ts';
import type { Response } from '../../core/quiz/response.ts';
import { shuffled } from '../../core/quiz/seeded.ts';

/** What a line of feedback speaks of. */
export type Subject =
  | { kind: 'text'; text: Bilingual }
  | { kind: 'verdict'; answer: boolean }
  | { kind: 'category'; category: SpanCategory }
  | { kind: 'words'; span: Span }
  | { kind: 'pair'; left: Bilingual; chosen: Bilingual | null; partner: Bilingual | null }
  | { kind: 'place'; text: Bilingual; place: number };

/** A part of an answered item. Those that were rightly left alone have no finding. */
export type FeedbackRow = { id: string; subject: Subject; finding: Finding | null };

/** An answered item's parts as they stood in the question, each with what is to be said of it. */
export function feedbackRows(item: Item, response: Response, { findings }: Grade, seed: number): FeedbackRow[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return shuffled(item.options, seed).map((option) => ofOption(option, findings));
    case 'true-false':
      return [
        ...findings.flatMap((finding): FeedbackRow[] =>
          finding.about.kind === 'verdict' ? [{ id: 'verdict', subject: finding.about, finding }] : [],
        ),
        ...shuffled(item.reasons, seed).map((option) => ofOption(option, findings)),
      ];
    case 'classify':
      return SPAN_CATEGORIES.filter((name) => item.categories.some(({ category }) => category === name)).map(
        (category) => ({
          id: category,
          subject: { kind: 'category', category },
          finding: findingOn(findings, (about) => about.kind === 'category' && about.category === category),
        }),
      );
    case 'mark':
      return findings.flatMap((finding): FeedbackRow[] => {
        if (finding.about.kind !== 'span') return [];
        const { span } = finding.about;
        return [{ id: `${span.block} ${span.start} ${span.end}`, subject: { kind: 'words', span }, finding }];
      });
    case 'match':
      return item.left.map(({ id, text }) => {
        const textOf = (right: PartId | undefined): Bilingual | null =>
          item.right.find((entry) => entry.id === right)?.text ?? null;
        const chosen = response.kind === 'match' ? response.pairs.find(({ left }) => left === id)?.right : undefined;
        const partner = item.pairs.find(({ left }) => left === id)?.right;
        return {
          id,
          subject: { kind: 'pair', left: text, chosen: textOf(chosen), partner: textOf(partner) },
          finding: onEntry(findings, id),
        };
      });
    case 'order':
      return item.entries.map(({ id, text }) => {
        const place = response.kind === 'order' ? response.entries.indexOf(id) : -1;
        return { id, subject: { kind: 'place', text, place }, finding: onEntry(findings, id) };
      });
  }
}

function ofOption({ id, text }: { id: PartId; text: Bilingual }, findings: readonly Finding[]): FeedbackRow {
  const finding = findingOn(findings, (about) => about.kind === 'option' && about.id === id);
  return { id, subject: { kind: 'text', text }, finding };
}

function onEntry(findings: readonly Finding[], id: PartId): Finding | null {
  return findingOn(findings, (about) => about.kind === 'entry' && about.id === id);
}

function findingOn(findings: readonly Finding[], isAbout: (about: About) => boolean): Finding | null {
  return findings.find(({ about }) => isAbout(about)) ?? null;
}
