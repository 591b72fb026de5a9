import { SimpleMarkdown } from 'discord-markdown-parser';
import { listRule } from './list.js';
import { type MarkdownNode, markdownTree } from './nodes.js';
import { baseRules, notTooDeep } from './rules.js';

const headingOrder = baseRules.heading?.order ?? 0;
const rules = { ...baseRules, list: listRule(headingOrder + 0.1) };
const parser = SimpleMarkdown.parserFor(
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, notTooDeep(rule)])),
);

/** Joins neighbouring texts, and drops the line break that only ends a block. */
function tidy(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  const tidied: MarkdownNode[] = [];
  for (const node of nodes) {
    const last = tidied.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      tidied[tidied.length - 1] = { type: 'text', content: last.content + node.content };
    } else if (!(node.type === 'br' && last?.type === 'codeBlock')) {
      tidied.push(tidyInside(node));
    }
  }
  return tidied;
}

function tidyInside(node: MarkdownNode): MarkdownNode {
  if (node.type === 'list') return { ...node, items: node.items.map(tidy) };
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'codeBlock') return node;
  if (!('content' in node)) return node;
  const content = tidy(node.content);
  if (node.type === 'blockQuote' && content.at(-1)?.type === 'br') content.pop();
  return { ...node, content };
}

/**
 * The tree of a text in Discord's markdown. Nothing in the text is ever taken for HTML: what is not
 * markdown stays text.
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function parseMarkdown(text: string): MarkdownNode[] {
  return tidy(markdownTree.parse(parser(text, { inline: true })));
}
