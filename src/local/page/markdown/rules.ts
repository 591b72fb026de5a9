import { rulesExtended } from 'discord-markdown-parser';

/** How the parser library describes a piece of syntax: where it matches and what node it becomes. */
export type Rule = (typeof rulesExtended)[string];
type Capture = NonNullable<ReturnType<Rule['match']>>;

function existing(name: string): Rule {
  const rule = rulesExtended[name];
  if (!rule) throw new Error(`the markdown parser has no rule "${name}"`);
  return rule;
}

const opensLine = (before: string) => before === '' || before.endsWith('\n');

/** Like the library's rule of this name, but known after every kind of line break (the library misses some). */
function atLineStart(name: string, pattern: RegExp): Rule {
  return {
    ...existing(name),
    match: (source, _state, before) => (opensLine(before) ? pattern.exec(source) : null),
  };
}

/** The end of the bracket that opens at `start`, or -1. Brackets nest; a backslash hides the character after it. */
function closing(source: string, start: number, open: string, close: string): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === open) depth++;
    else if (character === close && --depth === 0) return at;
  }
  return -1;
}

function matchLink(source: string): Capture | null {
  if (!source.startsWith('[')) return null;
  const textEnd = closing(source, 0, '[', ']');
  if (textEnd < 2 || source[textEnd + 1] !== '(') return null;
  const end = closing(source, textEnd + 1, '(', ')');
  if (end < 0) return null;
  const target = /^\s*<?(https?:\/\/[^\s<>]+)>?(?:\s+"[^"]*")?\s*$/i.exec(
    source.slice(textEnd + 2, end),
  )?.[1];
  return target === undefined ? null : [source.slice(0, end + 1), source.slice(1, textEnd), target];
}

/** `[text](https://…)`: scanned by hand, as the library's expression takes seconds for many open brackets. */
const link: Rule = {
  ...existing('link'),
  match: matchLink,
  parse: ([, text = '', target = ''], parse, state) => ({
    type: 'link',
    target,
    content: parse(text, { ...state, inLink: true }),
  }),
};

const slashCommand: Rule = {
  ...existing('slashCommand'),
  // The library fails on a mention that has an id and no name.
  match: (source, state, before) =>
    source.startsWith('</:') ? null : existing('slashCommand').match(source, state, before),
};

/** Deeper than anybody writes, and far from the end of the stack. */
const DEEPEST = 20;

/** The rule, but what it holds stays plain text where it lies too deep. */
export function notTooDeep(rule: Rule): Rule {
  return {
    ...rule,
    parse: (capture, parse, state) => {
      const depth = Number(state.depth ?? 0) + 1;
      return rule.parse(
        capture,
        (source, inner) =>
          depth > DEEPEST
            ? [{ type: 'text', content: source }]
            : parse(source, { ...state, ...inner, depth }),
        state,
      );
    },
  };
}

/** Our rules by name, the library's own where nothing is amiss. Lists are added in `parse.ts`. */
export const baseRules: Record<string, Rule> = {
  ...rulesExtended,
  heading: atLineStart('heading', /^(#{1,3}) +([^\n]+)(\n|$)/),
  subtext: atLineStart('subtext', /^-# +([^\n]+)(\n|$)/),
  link,
  slashCommand,
};
