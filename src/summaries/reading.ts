import { type Article, bodyParagraphs, type Paragraph } from '../articles/article.js';
import type { Span } from '../language/span.js';
import { wordTexts } from '../language/words.js';
import { partLines, withoutBullet, withoutDateline } from './beginnings.js';
import { type Hanging, hangsOn } from './hanging.js';
import { readMarks } from './marks.js';
import { isRunTogether, lineParter } from './run-together.js';
import { sweepOver } from './sweep.js';
import { stemOf } from './terms.js';
import { isNote } from './to-the-reader.js';
import { cutsQuotation, hasEnd, isWhole, isWholeLine } from './wholeness.js';

/** A body sentence, with what can be told of it whatever it is summed up with. */
export interface ReadSentence extends Span {
  readonly paragraph: number;
  /** Its length in words, as white space parts them. */
  readonly length: number;
  /** Its words in order, as places in the stems of its article. */
  readonly stems: readonly number[];
  /** Whether a reader can be shown it: printed whole, and no half of a quotation as its own marks tell. */
  readonly whole: boolean;
  /** Whether it ends as a sentence; a caption or a heading does not. */
  readonly ended: boolean;
  readonly hangsOn: Hanging;
}

/** An article as summaries read it. */
export interface ArticleReading {
  /** The stems of its words, each once. */
  readonly stems: readonly string[];
  /** Its body sentences as printed, and the lines that run into them. */
  readonly sentences: readonly ReadSentence[];
}

/** How many articles' readings are kept: about 20 kB each. */
const MOST_KEPT = 500;
const readings = new Map<Article, ArticleReading>();

/**
 * Reads an article's sentences. An article never changes, so what was read of the newest is kept.
 * @param most how many sentences to read, from the first on; all when left out
 */
export function readSentences(article: Article, most = Number.POSITIVE_INFINITY): ArticleReading {
  const known = readings.get(article);
  if (known) return { ...known, sentences: known.sentences.slice(0, most) };
  const reading = read(article, most);
  if (most === Number.POSITIVE_INFINITY) keep(article, reading);
  return reading;
}

function keep(article: Article, reading: ArticleReading): void {
  const [oldest] = readings.keys();
  if (oldest && readings.size >= MOST_KEPT) readings.delete(oldest);
  readings.set(article, reading);
}

function read(article: Article, most: number): ArticleReading {
  const { text } = article;
  const stems = new StemList();
  const paragraphs = beginning(article, most);
  const cuts = quotationCutter(text, paragraphs);
  const runTogether = isRunTogether(paragraphs);
  const partMore = runTogether ? lineParter(text) : (sentence: Span) => [sentence];
  const sentences = paragraphs.flatMap((paragraph) => {
    const inNote = paragraphs.length > 1 && isNote(text.slice(paragraph.start, paragraph.end));
    return sentencesOf(text, paragraph)
      .flatMap(partMore)
      .map((span): ReadSentence => {
        const { start, end } = span;
        const sentence = text.slice(start, end);
        const length = countSpaced(sentence);
        const ended = hasEnd(sentence);
        return {
          start,
          end,
          paragraph: paragraph.number,
          length,
          stems: stems.read(sentence),
          ended,
          whole: !inNote && !cuts(span) && (ended || !runTogether ? isWhole : isWholeLine)(sentence, length),
          hangsOn: hangsOn(sentence),
        };
      });
  });
  return { stems: stems.all, sentences: sentences.slice(0, most) };
}

/** The first body paragraphs, as many as hold so many sentences. */
function beginning(article: Article, most: number): Paragraph[] {
  let before = 0;
  return bodyParagraphs(article).filter(({ sentences }) => {
    const isWanted = before < most;
    before += sentences.length;
    return isWanted;
  });
}

/** The sentences of a paragraph, with what is no part of them parted from them: a dateline, a bullet, a line run into one. */
function sentencesOf(text: string, { sentences }: Paragraph): Span[] {
  return sentences.flatMap((span, at) =>
    partLines(text, withoutBullet(text, at === 0 ? withoutDateline(text, span) : span)),
  );
}

/** Tells of sentences, asked for in order, whether they cut a quotation or hold a mark without partner. */
function quotationCutter(text: string, paragraphs: readonly Paragraph[]): (sentence: Span) => boolean {
  const marks = paragraphs.map((paragraph) => readMarks(text, paragraph));
  const quotedIn = sweepOver(marks.flatMap(({ quoted }) => quoted));
  const strayIn = sweepOver(marks.flatMap(({ stray }) => stray));
  return (sentence) =>
    quotedIn(sentence).some((quotation) => cutsQuotation(sentence, quotation)) ||
    strayIn(sentence).length > 0;
}

/** Gives the stems of words their places in a list. */
class StemList {
  readonly all: string[] = [];
  readonly #ofStem = new Map<string, number>();
  readonly #ofWord = new Map<string, number>();

  read(text: string): number[] {
    return wordTexts(text).map((word) => this.#ofWord.get(word) ?? this.#add(word));
  }

  #add(word: string): number {
    const stem = stemOf(word);
    let place = this.#ofStem.get(stem);
    if (place === undefined) {
      place = this.all.push(stem) - 1;
      this.#ofStem.set(stem, place);
    }
    this.#ofWord.set(word, place);
    return place;
  }
}

function countSpaced(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isWord = text.charCodeAt(i) > 32;
    if (isWord && !inWord) count++;
    inWord = isWord;
  }
  return count;
}
