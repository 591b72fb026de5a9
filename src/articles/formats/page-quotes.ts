import type { PageNode } from './page.js';

/** What is used of an element of a page that is changed. */
interface EditableElement extends PageNode {
  readonly parentElement: EditableElement | null;
  closest(selector: string): EditableElement | null;
  querySelector(selector: string): EditableElement | null;
  prepend(...nodes: (PageNode | string)[]): void;
  append(...nodes: (PageNode | string)[]): void;
  replaceWith(...nodes: PageNode[]): void;
}

/** What is used of a page that is changed. */
export interface EditablePage {
  querySelectorAll(selector: string): Iterable<EditableElement>;
  createElement(name: string): EditableElement;
}

/**
 * Prints the quotations that a page only marks up: marks around `<q>`, and who signs a `<blockquote>` as a paragraph
 * behind it; else that would be left out of the article as a footer, and a quotation in a figure as a picture.
 * @param page is changed
 */
export function printQuotations(page: EditablePage): void {
  for (const quotation of page.querySelectorAll('q')) {
    const [opens, closes] = quotation.parentElement?.closest('q') ? ['‘', '’'] : ['“', '”'];
    quotation.prepend(opens);
    quotation.append(closes);
  }
  for (const figure of page.querySelectorAll('figure'))
    if (figure.querySelector('blockquote')) rename(page, figure, 'div');
  for (const signature of page.querySelectorAll('blockquote footer, blockquote ~ figcaption'))
    rename(page, signature, 'p');
}

function rename(page: EditablePage, element: EditableElement, name: string): void {
  const renamed = page.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
