import { html, nothing, type TemplateResult } from 'lit';
import type { MarkdownNode } from './nodes.js';
import { parseMarkdown } from './parse.js';
import { formatTimestamp } from './time.js';
import './moment.js';
import './spoiler.js';

type Rendered = TemplateResult | string | typeof nothing;

/** The name to show for `<@id>`, or undefined where it is not known. */
export type NameOf = (userId: string) => string | undefined;

const nobody: NameOf = () => undefined;

const mention = (text: string) => html`<span class="mention">${text}</span>`;

function heading(level: number, content: Rendered[]): TemplateResult {
  if (level === 1) return html`<h3 class="h1">${content}</h3>`;
  if (level === 2) return html`<h4 class="h2">${content}</h4>`;
  return html`<h5 class="h3">${content}</h5>`;
}

function list(node: Extract<MarkdownNode, { type: 'list' }>, nameOf: NameOf): TemplateResult {
  const items = node.items.map((item) => html`<li>${render(item, nameOf)}</li>`);
  return node.ordered ? html`<ol start=${node.start}>${items}</ol>` : html`<ul>${items}</ul>`;
}

function link(target: string, content: Rendered[]): TemplateResult {
  return html`<a href=${target} target="_blank" rel="noopener noreferrer" title=${target}>${content}</a>`;
}

function timestamp(seconds: number, style: string | undefined): TemplateResult {
  const text =
    style === 'R' ? html`<page-moment seconds=${seconds}></page-moment>` : formatTimestamp(seconds, style);
  return html`<time title=${formatTimestamp(seconds, 'F')}>${text}</time>`;
}

const styled = {
  strong: (inside: Rendered[]) => html`<strong>${inside}</strong>`,
  em: (inside: Rendered[]) => html`<em>${inside}</em>`,
  underline: (inside: Rendered[]) => html`<u>${inside}</u>`,
  strikethrough: (inside: Rendered[]) => html`<s>${inside}</s>`,
  spoiler: (inside: Rendered[]) => html`<page-spoiler>${inside}</page-spoiler>`,
  blockQuote: (inside: Rendered[]) => html`<blockquote>${inside}</blockquote>`,
  subtext: (inside: Rendered[]) => html`<small>${inside}</small>`,
};

function renderNode(node: MarkdownNode, nameOf: NameOf): Rendered {
  switch (node.type) {
    case 'text':
      return node.content;
    case 'br':
      return html`<br />`;
    case 'heading':
      return heading(node.level, render(node.content, nameOf));
    case 'list':
      return list(node, nameOf);
    case 'inlineCode':
      return html`<code>${node.content}</code>`;
    case 'codeBlock':
      return html`<pre tabindex="0"><code>${node.content}</code></pre>`;
    case 'link':
    case 'url':
    case 'autolink':
      return link(node.target, render(node.content, nameOf));
    case 'timestamp':
      return timestamp(Number(node.timestamp), node.format);
    case 'user':
      return mention(`@${nameOf(node.id) ?? 'unknown-user'}`);
    case 'role':
      return mention('@unknown-role');
    case 'channel':
      return mention('#unknown');
    case 'emoji':
      return `:${node.name}:`;
    case 'twemoji':
      return node.name;
    case 'everyone':
    case 'here':
      return mention(`@${node.type}`);
    case 'slashCommand':
      return mention(`/${node.fullName}`);
    case 'guildNavigation':
      return nothing;
    case 'strong':
    case 'em':
    case 'underline':
    case 'strikethrough':
    case 'spoiler':
    case 'blockQuote':
    case 'subtext':
      return styled[node.type](render(node.content, nameOf));
  }
}

function render(nodes: readonly MarkdownNode[], nameOf: NameOf): Rendered[] {
  return nodes.map((node) => renderNode(node, nameOf));
}

/**
 * A text in Discord's markdown as lit shows it. `markdownStyles` gives it Discord's look.
 * @param after stands on the text's last line
 */
export function markdown(text: string, nameOf: NameOf = nobody, after: Rendered = nothing): TemplateResult {
  return html`<div class="markdown">${render(parseMarkdown(text), nameOf)}${after}</div>`;
}
