import { styleText } from 'node:util';
import { type Article, type Clip, clipText } from '../articles/article.js';
import type { OtherSide } from '../coverage/other-side.js';
import type { CoverageAnswer, Said } from '../coverage/what-said.js';
import type { Coverage } from '../coverage.js';
import { shortTitle } from '../discord/citation.js';
import { counted } from '../language/counted.js';
import type { Span } from '../language/span.js';
import { countWords } from '../language/words.js';
import { quotationsOf } from '../quotes/book/quote-book.js';
import type { Person } from '../quotes/people/person.js';
import { type Quotation, quotedText } from '../quotes/quotation.js';
import type { Verification } from '../quotes/verify/verification.js';
import type { Summary } from '../summaries/summarise.js';

/** Passages and quotations that an answer shows. */
const SHOWN = 3;

/**
 * An answer for a reader at a terminal: the short answer or the quotations that answer, then the first passages, each
 * with its source, and what the accused answer to an allegation.
 */
export function printAnswer(
  coverage: Coverage,
  { problem, answered, answer, said, passages }: CoverageAnswer,
): string {
  if (problem) return 'That is no question: it has no words that carry a subject.';
  if (passages.length === 0) return 'The coverage doesn’t say.';
  const shown = passages.slice(0, SHOWN);
  const nearest = shown.map(({ passage, matches }) => cited(passage, matches));
  const quotations = said?.quotations.slice(0, SHOWN) ?? [];
  const lead = said
    ? [saidHeading(said, answered), ...quotations.map(quoted)]
    : answer.map((clip) => cited(clip, clip.bold ? [clip.bold] : []));
  const above = said ? quotations : answer;
  const sides = coverage
    .otherSide(answered ? above : shown.map(({ passage }) => passage))
    .flatMap(printOtherSide);
  if (!answered && !said) return ['The coverage doesn’t say. Nearest:', ...nearest, ...sides].join('\n\n');
  return [...lead, ...sides, '— From the coverage —', ...nearest].join('\n\n');
}

function saidHeading({ person, onSubject }: Said, answered: boolean): string {
  return answered || onSubject
    ? `— What ${person.name} said —`
    : `The coverage doesn’t say that. What ${person.name} did say:`;
}

function printOtherSide({ person, answer: { clip, quotation } }: OtherSide): string[] {
  return [`— The answer of ${person.name} —`, quotation ? quoted(quotation) : cited(clip)];
}

/** A summary for a reader at a terminal, each sentence with its source. */
export function printSummary({ sentences, inPassing, notCovered, whyEmpty }: Summary): string {
  if (whyEmpty === 'off-topic') return 'The coverage says nothing about that.';
  if (whyEmpty) return 'There is nothing to sum up.';
  const note = inPassing ? ['No article is about that. It is only mentioned:'] : [];
  if (notCovered.length > 0) note.unshift(`Nothing here holds: ${notCovered.join(', ')}.`);
  return [...note, ...sentences.map((sentence) => cited(sentence))].join('\n\n');
}

/** What a person said, then what others said of them, for a reader at a terminal. */
export function printPerson(person: Person | undefined, about: string): string {
  if (!person) return 'The coverage quotes nobody like that.';
  const { by, about: ofThem } = quotationsOf(person, about);
  const own = by.length > 0 ? by.map(quoted) : [`The coverage quotes nothing that ${person.name} said.`];
  const others = ofThem.length > 0 ? [`— About ${person.name}, said by others —`, ...ofThem.map(quoted)] : [];
  return [styleText('bold', person.name), ...own, ...others].join('\n\n');
}

/** A verdict for a reader at a terminal, with what was changed and the print. */
export function printVerification(found: Verification): string {
  if (found.headlineOf) return `A headline, and nobody’s quotation.\n  ${source(found.headlineOf)}`;
  if (!found.clip) return 'Not found: nothing in the coverage prints this or comes near it.';
  const prints = found.parts.length > 0 ? found.parts : [found];
  return [verdictLine(found), ...prints.flatMap(printPrint)].join('\n\n');
}

function printPrint({ quotation, goesOn, clip }: Verification): string[] {
  if (quotation) return [quotation, ...(goesOn ? [goesOn] : [])].map(quoted);
  return clip ? [`The article’s own words:\n${cited(clip)}`] : [];
}

function verdictLine(found: Verification): string {
  const { givenTo, quotation } = found;
  const speaker = quotation?.speaker;
  if (givenTo === null || !speaker) return wordsLine(found);
  return `${wordsLine(found)} Not said by ${givenTo}, but by ${speaker.canonical ?? speaker.text}.`;
}

function wordsLine({ verdict, part, omits, printedAs, how }: Verification): string {
  if (verdict === 'altered') return `Altered: ${how}.`;
  if (omits) return `Exact, but for what its marks of omission stand for: ${how}.`;
  return part
    ? `Exact, as a part of a longer ${printedAs === 'article' ? 'sentence' : 'quotation'}.`
    : 'Exact.';
}

function quoted(quotation: Quotation): string {
  const { speaker, cue } = quotation;
  const who = [speaker ? (speaker.canonical ?? speaker.text) : 'Speaker not named', cue?.text]
    .filter(Boolean)
    .join(' · ');
  return `${who}\n${quotedText(quotation)}\n${citation(quotation)}`;
}

/** The articles of the coverage, a line each, and what could not be read. */
export function printSources(coverage: Coverage): string {
  const { articles, unread } = coverage;
  const lines = articles.map((article) => {
    const numbers = [
      counted(countWords(article.text), 'word'),
      counted(coverage.quotationsOf(article).length, 'quotation'),
    ];
    return `${source(article)} · ${numbers.join(' · ')}`;
  });
  if (lines.length === 0) lines.push('There are no articles in the coverage.');
  return [...lines, ...unread.map(({ file, why }) => `Not read: ${file} ${why}`)].join('\n');
}

function cited(clip: Clip, bold: readonly Span[] = []): string {
  return `${highlighted(clip, bold)}\n${citation(clip)}`;
}

function citation({ article, paragraph }: Clip): string {
  return `  ${styleText('dim', `${source(article)} · ¶ ${paragraph}`)}`;
}

function source(article: Article): string {
  const { source: outlet, id, date } = article;
  return [shortTitle(article), outlet ?? id, date].filter((part) => part !== null).join(' · ');
}

function highlighted(clip: Clip, bold: readonly Span[]): string {
  const { text } = clip.article;
  let shown = '';
  let at = clip.start;
  for (const { start, end } of bold) {
    if (start < at || end > clip.end) continue;
    shown += text.slice(at, start) + styleText('bold', text.slice(start, end));
    at = end;
  }
  return bold.length === 0 ? clipText(clip) : shown + text.slice(at, clip.end);
}
