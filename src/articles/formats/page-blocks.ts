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

/** Stylesheets keep apart what stands beside a time: `<time>9 May</time><span>Updated`. */
const SET_APART = 'TIME';
/** Where a time begins and ends; a blank is put there between two letters or digits. */
const SEAM = '\uE000';
const SEAMS = /(?<=[\p{L}\p{N}])\uE000(?=[\p{L}\p{N}])/gu;

/**
 * The blocks of text under a node, in order, white space single; pictures, tables, forms, lists of nothing but links and
 * the like left out.
 */
export function pageBlocks(root: PageNode): string[] {
  const found: string[] = [];
  let open: string[] = [];
  const close = () => {
    const block = open
      .join('')
      .replace(SEAMS, ' ')
      .replace(/\uE000/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (block !== '') found.push(block);
    open = [];
  };
  const visit = (node: PageNode) => {
    if (node.nodeType === TEXT) open.push(node.textContent ?? '');
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.has(name) || isLinkList(node, name)) return;
    const isBlock = BLOCKS.has(name) || name === 'BR';
    if (isBlock) close();
    if (name === SET_APART) open.push(SEAM);
    for (const child of node.childNodes) visit(child);
    if (name === SET_APART) open.push(SEAM);
    if (isBlock) close();
  };
  visit(root);
  close();
  return found;
}

function isLinkList(node: PageNode, name: string): boolean {
  return (name === 'UL' || name === 'OL') && /\S/.test(node.textContent ?? '') && !hasTextOutsideLinks(node);
}

function hasTextOutsideLinks(node: PageNode): boolean {
  if (node.nodeType === TEXT) return /[\p{L}\p{N}]/u.test(node.textContent ?? '');
  if (node.nodeName.toUpperCase() === 'A') return false;
  return [...node.childNodes].some(hasTextOutsideLinks);
}
