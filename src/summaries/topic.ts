import { type Article, type Clip, touch } from '../articles/article.js';
import type { Candidate } from './candidates.js';
import type { Vocabulary } from './terms.js';
import { readTopic, type TopicWords } from './topic-words.js';

/** What a summary is to be about: words (a name, a few keywords), or passages that were found for it. */
export type Topic = string | readonly Clip[];

/** The share of a topic's words, weighed by rarity, that a sentence must hold: a surname does for a whole name. */
const SHARE = 0.4;
/** An article speaks to a topic when its title and opening, or one of its sentences, hold so much of what the best holds. */
const NEARLY_AS_MUCH = 0.8;
/** How many sentences open an article. */
const OPENING = 3;
/** Where so many articles speak of a topic more than once, those that mention it in one sentence are left out. */
const ENOUGH = 3;

const NONE: ReadonlySet<Candidate> = new Set();

/** What was found for a topic. */
export interface Found {
  /** The candidates that speak to it, in order, and those that some of these lean on. */
  readonly candidates: readonly Candidate[];
  /** Those that only serve to show one which leans on them. */
  readonly supports: ReadonlySet<Candidate>;
  /** Whether no article opens with it or tells of it in more than one sentence. */
  readonly inPassing: boolean;
  /** The words of the topic, as typed, that nothing of what was found holds. */
  readonly notCovered: readonly string[];
}

/** An article that speaks to a topic. */
interface Speaking {
  readonly sentences: readonly Candidate[];
  /** Whether its title names the topic; or the topic stands in it, and its title or first sentence names a part. */
  readonly titled: boolean;
  /** Whether it does so in one sentence only, and not where it begins. */
  readonly inPassing: boolean;
}

/**
 * The candidates that speak to a topic: those touched by its passages; or, of the articles that hold most of its words
 * in one place, the sentences holding some of them, what these lean on and what leans on them, and how an article begins
 * whose title names it.
 */
export function onTopic(candidates: readonly Candidate[], topic: Topic, vocabulary: Vocabulary): Found {
  if (typeof topic !== 'string')
    return { candidates: touched(candidates, topic), supports: NONE, inPassing: false, notCovered: [] };
  const words = readTopic(topic, candidates, vocabulary);
  const chosen = new Set<Candidate>();
  const articles = speaking(candidates, words);
  for (const { sentences, titled } of articles) {
    for (const sentence of sentences) {
      const follows = sentence.leansOn !== null && chosen.has(sentence.leansOn);
      if ((titled && sentence.opens) || follows || words.inSentence(sentence) >= SHARE) chosen.add(sentence);
    }
  }
  const inPassing = articles.length > 0 && articles.every((article) => article.inPassing);
  if (inPassing && words.missing.length > 0)
    return { candidates: [], supports: NONE, inPassing, notCovered: [] };
  const leantOn = [...chosen].flatMap(({ leansOn }) => leansOn ?? []);
  const supports = new Set(leantOn.filter((candidate) => !chosen.has(candidate)));
  const found = candidates.filter((candidate) => chosen.has(candidate) || supports.has(candidate));
  return {
    candidates: found,
    supports,
    inPassing,
    notCovered: [...words.missing, ...notHeld(articles, words)],
  };
}

/** The words that none of the articles holds. */
function notHeld(articles: readonly Speaking[], words: TopicWords): readonly string[] {
  const [first, ...others] = articles.map(({ sentences }) =>
    words.notIn(sentences[0]?.article.title ?? '', sentences),
  );
  return first?.filter((word) => others.every((missing) => missing.includes(word))) ?? [];
}

function speaking(candidates: readonly Candidate[], words: TopicWords): Speaking[] {
  const articles = [...byArticle(candidates)].map(([{ title }, sentences]) => {
    const shares = sentences.map((sentence) => words.inSentence(sentence));
    const ofTitle = words.inAll(title, []);
    const ofOpening = words.inAll(title, sentences.slice(0, OPENING));
    const named =
      words.inAll(
        title,
        sentences.filter(({ opens }) => opens),
      ) > 0;
    const leads = named && words.notIn(title, sentences).length === 0;
    return { sentences, shares, ofTitle, ofOpening, leads, most: largest([ofOpening, ...shares]) };
  });
  const top = largest(articles.map(({ most }) => most));
  if (top < SHARE) return [];
  const enough = NEARLY_AS_MUCH * top;
  const found = articles
    .filter((article) => article.most >= enough)
    .map(({ sentences, shares, ofTitle, ofOpening, leads }): Speaking => {
      const telling = shares.filter((share) => share >= SHARE).length;
      const inPassing = ofOpening < enough && telling < 2 && !leads;
      return { sentences, titled: leads || ofTitle >= enough, inPassing };
    });
  const more = found.filter(({ inPassing }) => !inPassing);
  return more.length >= ENOUGH ? more : found;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function byArticle(candidates: readonly Candidate[]): Map<Article, Candidate[]> {
  const found = new Map<Article, Candidate[]>();
  for (const candidate of candidates) {
    const known = found.get(candidate.article);
    if (known) known.push(candidate);
    else found.set(candidate.article, [candidate]);
  }
  return found;
}

function touched(candidates: readonly Candidate[], clips: readonly Clip[]): Candidate[] {
  return candidates.filter((candidate) => clips.some((clip) => touch(clip, candidate)));
}
