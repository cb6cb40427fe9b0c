/** What is used of a page's nodes: linkedom's are typed as a browser's, which this side of Hamesh doesn't know. */
export type PageNode = {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
};

export type PageElement = PageNode & {
  readonly localName: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
  closest(selector: string): PageElement | null;
};

export type PageDocument = PageElement & { readonly documentElement: PageElement; readonly body: PageElement };

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3;
}

/**
 * The nodes of a page in its order, `visit` being told of each when it begins and when it ends. Where it answers
 * `false` at a beginning, what is in the node is passed over, and its end isn't told. No stack: pages may be nested
 * deeper than calls can be.
 */
export function walkNodes(
  root: PageNode,
  visit: { begin: (node: PageNode, depth: number) => boolean; end?: (node: PageNode) => void },
): void {
  let node: PageNode | null = root;
  let depth = 0;
  while (node) {
    const entered = visit.begin(node, depth);
    if (entered && node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    if (entered) visit.end?.(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (node) visit.end?.(node);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
}
