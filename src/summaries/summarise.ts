import type { Article, Clip } from '../articles/article.js';
import { answerIn } from './answers.js';
import { type Candidate, candidatesOf, type QuotationsOf } from './candidates.js';
import { extentOf } from './extent.js';
import { needsIn } from './introductions.js';
import { inReadingOrder } from './order.js';
import { plainTermsIn } from './plain-terms.js';
import { likenessIn, repeatsIn } from './sameness.js';
import { findConcepts } from './scoring.js';
import { type Budget, choose } from './selection.js';
import { type Sharing, sharingIn } from './sharing.js';
import { Vocabulary } from './terms.js';
import { onTopic, type Topic } from './topic.js';

/** What a summary is to be like. Everything may be left out. */
export interface SummaryOptions {
  /** The most sentences, 1 to 10; 3 when neither this nor `words` is given. */
  readonly sentences?: number;
  /** The most words, as white space parts them. Sentences are never cut to fit, and never more than 100. */
  readonly words?: number;
  /** What it is to be about; everything when left out. */
  readonly topic?: Topic;
  /** Whether other articles, not given, may say the same; then nothing is said to be in one article alone. */
  readonly partOfMore?: boolean;
  /** The quotations of an article, as whole spans with their marks, so that none is shown in half. */
  readonly quotations?: QuotationsOf;
  /** The answer that must be shown with a sentence which makes an allegation; null for any other sentence. */
  readonly mustAnswer?: (sentence: Clip) => Clip | null;
}

/** A sentence of a summary: a whole sentence of its article; or a run of them, for an answer that none holds alone. */
export interface SummarySentence extends Clip, Sharing {
  /** The sentence of this summary that it must stand behind, because it answers its allegation; else null. */
  readonly answers: Clip | null;
}

/** Why a summary holds no sentence. */
export type WhyEmpty = 'no-text' | 'off-topic' | 'nothing-stands-alone';

/** A summary, or the reason why there is none. */
export interface Summary {
  /** In the order to be read: by date, then as printed, answers behind what they answer. */
  readonly sentences: readonly SummarySentence[];
  /** The articles that the sentences are from, in the order of the first sentence of each; an answer may add one. */
  readonly articles: readonly Article[];
  /** The outlets of those articles, where known, each once. */
  readonly outlets: readonly string[];
  /** How many articles were read for it. */
  readonly read: number;
  /** Whether there were too many to read more of each than its beginning. */
  readonly beginningsOnly: boolean;
  /** Whether no article is about the topic, and all that is shown only mentions it. */
  readonly inPassing: boolean;
  /** The words of the topic that nothing of what was summed up holds: the summary is about the rest of it. */
  readonly notCovered: readonly string[];
  /** Null when there are sentences. */
  readonly whyEmpty: WhyEmpty | null;
}

const USUAL_SENTENCES = 3;
const MOST_SENTENCES = 10;
/** The most sentences where only a number of words is given. */
const MOST_SENTENCES_OF_WORDS = 100;

const NONE: ReadonlySet<Candidate> = new Set();

/**
 * Summarises articles, alone or together, by choosing from their sentences. Deterministic; throws nothing.
 * @param given what to summarise, each once; of very many, only a part is read: see {@link extentOf}
 * @param options how much, about what, and what the other crafts know of the articles
 */
export function summarise(given: readonly Article[], options: SummaryOptions = {}): Summary {
  const { topic, partOfMore = false, quotations = () => [], mustAnswer = () => null } = options;
  const { articles, sentencesOfEach } = extentOf(given);
  const beginningsOnly = Number.isFinite(sentencesOfEach);
  const base = { read: articles.length, beginningsOnly };
  const vocabulary = new Vocabulary();
  const all = candidatesOf(articles, vocabulary, quotations, { most: sentencesOfEach });
  if (all.length === 0) return { ...base, ...empty('no-text') };
  const { candidates, supports, inPassing, notCovered } =
    topic === undefined
      ? { candidates: all, supports: NONE, inPassing: false, notCovered: [] }
      : onTopic(all, topic, vocabulary);
  if (candidates.length === 0) return { ...base, ...empty('off-topic') };

  const concepts = findConcepts(candidates, vocabulary);
  const likeness = likenessIn(all, vocabulary);
  const plainTerms = plainTermsIn(vocabulary);
  const answerTo = (sentence: Candidate) => {
    const clip = mustAnswer(clipOf(sentence));
    if (!clip) return null;
    if (!beginningsOnly && articles.includes(clip.article)) return answerIn(all, likeness, clip);
    const whole = candidatesOf([clip.article], vocabulary, quotations, { from: all.length });
    const answer = answerIn(whole, likeness, clip);
    return answer && (all.find((one) => isSameSpan(one, answer)) ?? answer);
  };
  const choice = choose(candidates, budgetOf(options), {
    concepts,
    likeness,
    repeats: repeatsIn(likeness, plainTerms),
    needs: needsIn(all, candidates, vocabulary),
    supports,
    answerTo,
  });
  if (choice.sentences.length === 0) return { ...base, ...empty('nothing-stands-alone') };

  const answered = new Map([...choice.answers].map(([allegation, answer]) => [answer, allegation]));
  const ordered = inReadingOrder(choice);
  const shared = sharingIn(ordered, all, articles, likeness, plainTerms);
  const sentences = ordered.map((sentence, i) => ({
    ...clipOf(sentence),
    alsoIn: shared[i]?.alsoIn ?? [],
    onlyIn: beginningsOnly || partOfMore ? null : (shared[i]?.onlyIn ?? null),
    answers: clipOf(answered.get(sentence)),
  }));
  const drawnOn = [...new Set(sentences.map(({ article }) => article))];
  const outlets = [...new Set(drawnOn.map(({ source }) => source).filter((source) => source !== null))];
  return { ...base, sentences, articles: drawnOn, outlets, inPassing, notCovered, whyEmpty: null };
}

function clipOf(sentence: Candidate): Clip;
function clipOf(sentence: Candidate | undefined): Clip | null;
function clipOf(sentence: Candidate | undefined): Clip | null {
  if (!sentence) return null;
  const { article, paragraph, start, end } = sentence;
  return { article, paragraph, start, end };
}

function budgetOf({ sentences, words }: SummaryOptions): Budget {
  const usual = words === undefined ? USUAL_SENTENCES : MOST_SENTENCES_OF_WORDS;
  return {
    sentences: sentences === undefined ? usual : Math.min(Math.max(Math.trunc(sentences), 1), MOST_SENTENCES),
    words: words ?? Number.POSITIVE_INFINITY,
  };
}

function isSameSpan(a: Clip, b: Clip): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end;
}

function empty(whyEmpty: WhyEmpty) {
  return { sentences: [], articles: [], outlets: [], inPassing: false, notCovered: [], whyEmpty };
}
