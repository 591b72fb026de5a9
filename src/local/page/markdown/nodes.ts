import { z } from 'zod';

const inlineStyle = z.enum(['strong', 'em', 'underline', 'strikethrough', 'spoiler']);
const block = z.enum(['blockQuote', 'subtext']);

/** What Discord's markdown parses to: a tree of these. */
export type MarkdownNode =
  | { type: 'text'; content: string }
  | { type: 'br' }
  | { type: z.infer<typeof inlineStyle> | z.infer<typeof block>; content: MarkdownNode[] }
  | { type: 'heading'; level: number; content: MarkdownNode[] }
  | { type: 'list'; ordered: boolean; start: number; items: MarkdownNode[][] }
  | { type: 'inlineCode'; content: string }
  | { type: 'codeBlock'; content: string; lang: string }
  | { type: 'link' | 'url' | 'autolink'; target: string; content: MarkdownNode[] }
  | { type: 'timestamp'; timestamp: string; format?: string | undefined }
  | { type: 'user' | 'role' | 'channel'; id: string }
  | { type: 'emoji' | 'twemoji'; name: string }
  | { type: 'everyone' | 'here' | 'guildNavigation' }
  | { type: 'slashCommand'; fullName: string };

const node: z.ZodType<MarkdownNode> = z.lazy(() => {
  const content = z.array(node);
  return z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), content: z.string() }),
    z.object({ type: z.literal('br') }),
    z.object({ type: inlineStyle, content }),
    z.object({ type: block, content }),
    z.object({ type: z.literal('heading'), level: z.number(), content }),
    z.object({ type: z.literal('list'), ordered: z.boolean(), start: z.number(), items: z.array(content) }),
    z.object({ type: z.literal('inlineCode'), content: z.string() }),
    z.object({ type: z.literal('codeBlock'), content: z.string(), lang: z.string() }),
    z.object({ type: z.enum(['link', 'url', 'autolink']), target: z.string(), content }),
    z.object({ type: z.literal('timestamp'), timestamp: z.string(), format: z.string().optional() }),
    z.object({ type: z.enum(['user', 'role', 'channel']), id: z.string() }),
    z.object({ type: z.enum(['emoji', 'twemoji']), name: z.string() }),
    z.object({ type: z.enum(['everyone', 'here', 'guildNavigation']) }),
    z.object({ type: z.literal('slashCommand'), fullName: z.string() }),
  ]);
});

/** A parsed text, as the parser library (whose nodes are untyped) must give it. */
export const markdownTree = z.array(node);
