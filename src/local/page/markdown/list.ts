import type { Rule } from './rules.js';

const LIST_LINE = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

interface Line {
  indent: number;
  ordered: boolean;
  start: number;
  text: string;
}

function readLine(line: string): Line | null {
  const found = LIST_LINE.exec(line);
  if (!found) return null;
  const [, spaces = '', mark = '', text = ''] = found;
  const ordered = mark !== '-' && mark !== '*';
  return { indent: spaces.length, ordered, start: ordered ? Number.parseInt(mark, 10) : 1, text };
}

/** The lines of a list as they stand: its first lines, up to the first that is none of it. */
function listLines(source: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < source.length; ) {
    const end = source.indexOf('\n', at);
    const line = source.slice(at, end < 0 ? source.length : end);
    if (!LIST_LINE.test(line)) break;
    lines.push(line);
    at += line.length + 1;
  }
  return lines;
}

type ParseText = (text: string) => unknown[];

function listNode(
  lines: Line[],
  parse: ParseText,
): { type: 'list'; ordered: boolean; start: number; items: unknown[][] } {
  const [first] = lines;
  const indent = first?.indent ?? 0;
  const items: unknown[][] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    let next = at + 1;
    while ((lines[next]?.indent ?? -1) > indent) next++;
    const inner = lines.slice(at + 1, next);
    items.push([...parse(line.text), ...(inner.length > 0 ? [listNode(inner, parse)] : [])]);
    at = next;
  }
  return { type: 'list', ordered: first?.ordered ?? false, start: first?.start ?? 1, items };
}

/** Discord's lists: lines that begin with `- `, `* ` or `1. `, deeper where they are indented further. */
export function listRule(order: number): Rule {
  return {
    order,
    match: (source, state, before) => {
      if (state.inList || !(before === '' || before.endsWith('\n'))) return null;
      const lines = listLines(source);
      if (lines.length === 0) return null;
      const text = lines.join('\n');
      return [source.startsWith(`${text}\n`) ? `${text}\n` : text, text];
    },
    parse: ([, text = ''], parse, state) => {
      const lines = text.split('\n').flatMap((line) => readLine(line) ?? []);
      return listNode(lines, (item) => parse(item, { ...state, inList: true }));
    },
  };
}
