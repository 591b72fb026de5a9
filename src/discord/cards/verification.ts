import { type Article, bodyParagraphs } from '../../articles/article.js';
import type { Coverage } from '../../coverage.js';
import { countWords } from '../../language/words.js';
import type { Verification } from '../../quotes/verify/verification.js';
import type { Change } from '../../quotes/wording.js';
import type { Block, Tone } from '../card.js';
import { escapeMarkdown } from '../escape.js';
import { shorten } from '../limits.js';
import { oneLine } from '../one-line.js';
import { texts } from '../texts.js';
import { contextButton } from './context-card.js';
import { quotationBlock } from './quotation-block.js';

const LONGEST_DIFF = 900;
/** As a part of something longer, no more words than these tell hardly who said them. */
const FEW_WORDS = 3;
/** The tones of a check, the worst first. */
const TONES: readonly Tone[] = ['silent', 'unsure', 'found'];

/** The tone of a card with some verdicts: that of the worst. */
export function worstTone(found: readonly Verification[]): Tone {
  const tones = found.map(toneOf);
  return TONES.find((tone) => tones.includes(tone)) ?? 'silent';
}

function toneOf({ verdict, givenTo, headlineOf }: Verification): Tone {
  if (headlineOf) return 'unsure';
  if (verdict === 'none') return 'silent';
  return verdict === 'exact' && givenTo === null ? 'found' : 'unsure';
}

/**
 * What the coverage says to a text given as a quotation: the verdict, what was changed, and the print with its source.
 * @param given the text
 */
export function verificationBlocks(coverage: Coverage, found: Verification, given: string): Block[] {
  if (found.headlineOf) return headlineBlocks(coverage, found.headlineOf);
  const lines = [verdictLine(found, given), ...speakerLines(found), ...changeLines(found)];
  const verdict: Block = { kind: 'text', text: lines.join('\n') };
  const prints = found.parts.length > 0 ? found.parts : [found];
  return [verdict, ...prints.flatMap((print) => printBlocks(coverage, print))];
}

/** That a text is a headline, with the first sentence of its article. */
function headlineBlocks(coverage: Coverage, article: Article): Block[] {
  const verdict: Block = { kind: 'text', text: texts.verify.headline };
  const [first] = bodyParagraphs(article);
  const sentence = first?.sentences[0];
  if (!first || !sentence) return [verdict];
  const clip = { article, paragraph: first.number, ...sentence };
  return [
    verdict,
    { kind: 'clip', clip, lead: texts.verify.titledSo, button: contextButton(coverage, clip) },
  ];
}

function printBlocks(coverage: Coverage, { clip, quotation, goesOn }: Verification): Block[] {
  if (quotation)
    return [quotation, ...(goesOn ? [goesOn] : [])].map((each) => quotationBlock(coverage, each));
  if (!clip) return [];
  return [{ kind: 'clip', clip, lead: texts.verify.articleSpeaks, button: contextButton(coverage, clip) }];
}

function verdictLine({ verdict, printedAs, part, omits, parts }: Verification, given: string): string {
  if (parts.length > 0) return texts.verify[verdict === 'exact' ? 'oneRun' : 'runTogether'];
  const own = printedAs === 'article' && verdict !== 'none' ? [texts.verify.ownWords] : [];
  const longer = part && printedAs ? [texts.verify.part[printedAs]] : [];
  const few = part && countWords(given) <= FEW_WORDS ? [texts.verify.fewWords] : [];
  const marked = omits && verdict === 'exact' ? [texts.verify.omits] : [];
  return [texts.verify[verdict], ...marked, ...longer, ...few, ...own].join(' ');
}

function speakerLines({ givenTo, quotation }: Verification): string[] {
  const speaker = quotation?.speaker;
  if (givenTo === null || !speaker) return [];
  return [texts.verify.givenTo(oneLine(givenTo, 100), oneLine(speaker.canonical ?? speaker.text, 100))];
}

function changeLines({ negation, otherNumber, changes }: Verification): string[] {
  if (changes.length === 0) return [];
  const warnings = [
    ...(negation ? [texts.verify.negation[negation]] : []),
    ...(otherNumber ? [texts.verify.otherNumber] : []),
  ];
  return [...warnings, texts.verify.changes(drawChanges(changes)), texts.verify.key];
}

/** Words that were left out struck through, words that were put in bold. */
function drawChanges(changes: readonly Change[]): string {
  let drawn = '';
  for (const { kind, text } of changes) {
    const words = escapeMarkdown(kind === 'same' ? shorten(text, 200) : shorten(text, 300), false);
    const part = kind === 'same' ? words : kind === 'added' ? `**${words}**` : `~~${words}~~`;
    if (drawn.length + part.length > LONGEST_DIFF) return `${drawn} …`;
    drawn += drawn === '' ? part : ` ${part}`;
  }
  return drawn;
}
