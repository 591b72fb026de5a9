import { type Article, bodyParagraphs } from '../articles/article.js';
import type { Span } from '../language/span.js';
import { wordTexts } from '../language/words.js';
import { type Hanging, hangsOn } from './hanging.js';
import { readMarks } from './marks.js';
import { sweepOver } from './sweep.js';
import { stemOf } from './terms.js';
import { cutsQuotation, isWhole } from './wholeness.js';

/** A body sentence, with what can be told of it whatever it is summed up with. */
export interface ReadSentence extends Span {
  readonly paragraph: number;
  /** Its length in words, as white space parts them. */
  readonly length: number;
  /** Its words in order, as places in the stems of its article. */
  readonly stems: readonly number[];
  /** Whether a reader can be shown it: printed whole, and no half of a quotation as its own marks tell. */
  readonly whole: boolean;
  readonly hangsOn: Hanging;
}

/** An article as summaries read it. */
export interface ArticleReading {
  /** The stems of its words, each once. */
  readonly stems: readonly string[];
  /** Its body sentences as printed. */
  readonly sentences: readonly ReadSentence[];
}

const readings = new WeakMap<Article, ArticleReading>();

/** Reads an article's sentences. An article never changes, so what was read is kept for as long as the article is. */
export function readSentences(article: Article): ArticleReading {
  const known = readings.get(article);
  if (known) return known;
  const reading = read(article);
  readings.set(article, reading);
  return reading;
}

function read(article: Article): ArticleReading {
  const { text } = article;
  const stems = new StemList();
  const cuts = quotationCutter(article);
  const sentences = bodyParagraphs(article).flatMap((paragraph) =>
    paragraph.sentences.map((span): ReadSentence => {
      const { start, end } = span;
      const sentence = text.slice(start, end);
      const length = countSpaced(sentence);
      return {
        start,
        end,
        paragraph: paragraph.number,
        length,
        stems: stems.read(sentence),
        whole: !cuts(span) && isWhole(sentence, length),
        hangsOn: hangsOn(sentence),
      };
    }),
  );
  return { stems: stems.all, sentences };
}

/** Tells of an article's sentences, asked for in order, whether they cut a quotation or hold a mark without partner. */
function quotationCutter(article: Article): (sentence: Span) => boolean {
  const marks = bodyParagraphs(article).map((paragraph) => readMarks(article.text, paragraph));
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
