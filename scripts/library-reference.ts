// Writes the reference in docs/library.md from the built declarations: `npm run docs`.
import { readFile, writeFile } from 'node:fs/promises';

const DECLARATIONS = 'dist/src/';
const PAGE = 'docs/library.md';
const HEADING = '## Reference\n';
/** The chapters in order, each with the folders whose declarations it shows. */
const CHAPTERS: readonly (readonly [title: string, folders: RegExp])[] = [
  ['Coverage', /^coverage/],
  ['Articles', /^(?:articles|language)\//],
  ['Questions', /^search\//],
  ['Quotations', /^quotes\//],
  ['Summaries', /^summaries\//],
];

interface Declared {
  /** The file that declares it, from `dist/src/`, without its ending. */
  readonly file: string;
  readonly name: string;
}

/** The page on the library with its reference made anew: everything that `src/index.ts` exports, as it is declared. */
export async function pageOnTheLibrary(): Promise<string> {
  const page = await readFile(PAGE, 'utf8');
  const declared = exportsOf(await readFile(`${DECLARATIONS}index.d.ts`, 'utf8'));
  const unplaced = declared.filter(({ file }) => !CHAPTERS.some(([, folders]) => folders.test(file)));
  if (unplaced.length > 0)
    throw new Error(`No chapter is for ${unplaced.map(({ file }) => file).join(', ')}`);
  const chapters = CHAPTERS.map(async ([title, folders]) => {
    const entries = declared.filter(({ file }) => folders.test(file)).map(entryOf);
    return [`### ${title}\n`, ...(await Promise.all(entries))].join('\n');
  });
  const before = page.slice(0, page.indexOf(HEADING) + HEADING.length);
  return [before, ...(await Promise.all(chapters))].join('\n');
}

function exportsOf(index: string): Declared[] {
  return [...index.matchAll(/^export (?:type )?\{([^}]*)\} from '\.\/(.*)\.js';$/gm)].flatMap(
    ([, names = '', file = '']) =>
      names
        .split(',')
        .map((name) => name.replace('type ', '').trim())
        .filter((name) => name !== '')
        .map((name) => ({ file, name })),
  );
}

/** A heading, the doc comment as prose, and the declaration as the compiler prints it. */
async function entryOf({ file, name }: Declared): Promise<string> {
  const declarations = await readFile(`${DECLARATIONS}${file}.d.ts`, 'utf8');
  const at = new RegExp(`^export (?:declare )?(interface|type|function) ${name}\\b`, 'm').exec(declarations);
  if (!at) throw new Error(`${file}.d.ts declares no ${name}`);
  const rest = declarations.slice(at.index);
  const end = at[1] === 'interface' ? rest.indexOf('\n}') + 2 : rest.indexOf(';\n') + 1;
  const code = rest
    .slice(0, end)
    .replace(/^export (?:declare )?/, '')
    .replaceAll('    ', '  ');
  return `#### \`${name}\`\n\n${proseBefore(declarations, at.index)}\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
}

/** The doc comment that ends just before an offset, a list item a tag; empty where there is none. */
function proseBefore(declarations: string, offset: number): string {
  const before = declarations.slice(0, offset);
  const start = before.lastIndexOf('/**');
  if (start < 0 || before.indexOf('*/', start) !== before.length - 3) return '';
  const lines = before
    .slice(start + 3, -3)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim());
  return lines
    .join('\n')
    .trim()
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/^@param (\w+)/gm, '- `$1`:')
    .replace(/^@(returns|throws)/gm, '- $1');
}

if (process.argv[1] === import.meta.filename) await writeFile(PAGE, await pageOnTheLibrary());
