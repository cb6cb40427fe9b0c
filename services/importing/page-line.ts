import { blocksOf } from './page-blocks.ts';
import type { PageElement } from './page-nodes.ts';

/** What is to be read in an element, as one line; empty where there is no such element. */
export function lineOf(element: PageElement | undefined): string {
  return element === undefined
    ? ''
    : blocksOf(element)
        .map(({ text }) => text)
        .join(' ');
}
