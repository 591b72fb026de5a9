/**
 * The weight of each sign of a passage. Fitted by scripts/fit-ranking.mjs on questions of a news quiz over 2,475
 * articles and on questions over encyclopedia paragraphs; docs/search.md has the figures.
 */
export const RANK_WEIGHTS = {
  coverage: 1.05,
  frequency: 1.51,
  rarest: 0.91,
  sentence: 1.12,
  pair: 1.03,
  density: 1.27,
  order: 1.18,
  near: 1.21,
  numbers: 0.89,
  kind: 1.41,
  class: 2.39,
  lead: 1.71,
  title: 3.1,
  withHead: 1.52,
  article: 2.26,
  articleRank: 2.63,
} as const;

/**
 * The weight of each sign that tells an answer from a neighbour, in a logistic model. Fitted by
 * scripts/fit-silence.mjs; docs/search.md has the figures.
 */
export const SILENCE_WEIGHTS = {
  near: 0.31,
  order: 1.59,
  numbers: 0.37,
  kind: 0.53,
  lead: 0.51,
  title: 0.34,
  article: 2.59,
  articleRank: -0.21,
  articleFrequency: 1.52,
  rarity: 3.55,
  missing: 1.78,
  names: -1.76,
  length: 0.64,
  longCoverage: -0.02,
  score: 3.33,
  fifth: -3.02,
  sentence: 1.63,
} as const;
/** What the signs are added to. */
export const SILENCE_BIAS = -10.68;
