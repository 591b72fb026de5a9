import type { PageNode } from './page.js';

const TEXT = 3;
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION PICTURE VIDEO AUDIO IFRAME ASIDE NAV FORM BUTTON TABLE SVG HEAD'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE HR ADDRESS BODY HTML'.split(
    ' ',
  ),
);

/** The blocks of text under a node, in order, white space single; pictures, tables, forms and the like left out. */
export function pageBlocks(root: PageNode): string[] {
  const found: string[] = [];
  let open: string[] = [];
  const close = () => {
    const block = open.join('').replace(/\s+/g, ' ').trim();
    if (block !== '') found.push(block);
    open = [];
  };
  const visit = (node: PageNode) => {
    if (node.nodeType === TEXT) open.push(node.textContent ?? '');
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.has(name)) return;
    const isBlock = BLOCKS.has(name) || name === 'BR';
    if (isBlock) close();
    for (const child of node.childNodes) visit(child);
    if (isBlock) close();
  };
  visit(root);
  close();
  return found;
}
