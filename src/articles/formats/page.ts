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
