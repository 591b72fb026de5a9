/** What is used of a page's tree; the parser's own types want a browser's. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

export interface Page extends PageNode {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Readability's time grows with the square of the depth, and so does that of finding lists of links. */
const DEEPEST = 150;

/** Whether a page's parts lie so deep in each other that reading it would take long. */
export function isTooDeep(root: PageNode): boolean {
  let level: PageNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return false;
}
