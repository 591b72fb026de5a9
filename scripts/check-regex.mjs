/**
 * Checks with recheck (https://makenowjust-labs.github.io/recheck/) that every regular expression of the code takes
 * time linear in the length of any text: the literals of the source, and what modules make of strings as they are loaded
 * from the build. recheck runs on this machine; without its binary for the platform it takes some minutes.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { check } from 'recheck';
import { parseSync } from 'vite';

const FOLDERS = ['src', 'commands'];
/** An expression that is not judged in time fails, so that this must be long enough for a busy machine. */
const TIMEOUT_MS = 120_000;
/** Expressions that recheck does not find linear and that only ever read what is short, and why that is so. */
const SHORT_TEXTS = new Map([
  [
    '^(.*(?:arb|ard|arm|av|behavi|cand|clam|col|enam|endeav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig))our(.*)$',
    'reads one word',
  ],
]);

/**
 * Modules whose expressions made of strings recheck does not find linear though they are: amounts and reasons take V8 linear
 * time, as their tests hold, and of a question only the first 500 characters are read for who spoke.
 */
const NOT_JUDGED = [
  'src/coverage/speaker-asked.js',
  'src/search/answer/amounts.js',
  'src/search/answer/reasons.js',
];

const found = new Map();
for (const folder of FOLDERS) {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    collect(parseSync(path, text).program, (literal) => {
      const line = text.slice(0, literal.start).split('\n').length;
      found.set(literal.raw, { ...literal.regex, where: `${path}:${line}` });
    });
  }
}

await collectBuilt((pattern, flags, where) => {
  found.set(`/${pattern}/${flags}`, { pattern, flags, where });
});

let failures = 0;
for (const [raw, { pattern, flags, where }] of found) {
  if (SHORT_TEXTS.has(pattern) || NOT_JUDGED.some((module) => where.startsWith(module))) continue;
  const { status, complexity, attack, error } = await check(pattern, flags, { timeout: TIMEOUT_MS });
  if (status === 'safe') continue;
  failures++;
  process.stdout.write(
    `${where}: ${complexity?.summary ?? error?.kind}\n  ${raw}\n  ${attack?.pattern ?? ''}\n`,
  );
}
process.stdout.write(`${found.size} regular expressions, ${failures} that may be slow.\n`);
process.exitCode = failures > 0 ? 1 : 0;

/** Calls `onLiteral` for each regular expression in a syntax tree. */
function collect(node, onLiteral) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'Literal' && node.regex) onLiteral(node);
  for (const child of Object.values(node)) collect(child, onLiteral);
}

/**
 * Calls `onBuilt` for each regular expression that a module of ours makes with `new RegExp` as it is loaded. Only modules
 * that do so in their source are loaded, with what they import.
 */
async function collectBuilt(onBuilt) {
  const build = pathToFileURL('dist/').href;
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags = '']) {
      const made = new target(pattern, flags);
      const maker = new Error().stack?.split('\n')[2] ?? '';
      const at = maker.indexOf(build);
      if (at >= 0) onBuilt(made.source, made.flags, maker.slice(at + build.length).replace(/:\d+\)?$/, ''));
      return made;
    },
  });
  for (const folder of FOLDERS)
    for (const name of (await readdir(folder, { recursive: true })).sort()) {
      const path = join(folder, name);
      if (!name.endsWith('.ts') || !(await readFile(path, 'utf8')).includes('new RegExp(')) continue;
      await import(build + path.replace(/\.ts$/, '.js'));
    }
  globalThis.RegExp = Original;
}
