/**
 * The weight of each sign of a passage. Fitted by scripts/fit-ranking.mjs on questions of a news quiz over 2,475
 * articles and on questions over encyclopedia paragraphs; docs/search.md has the figures.
 */
export const RANK_WEIGHTS = {
  coverage: 1.09,
  frequency: 1.4,
  rarest: 0.98,
  sentence: 1.18,
  pair: 1.12,
  density: 1.26,
  order: 1.17,
  near: 1.22,
  numbers: 0.93,
  kind: 1.22,
  class: 1.75,
  lead: 1.42,
  title: 2.56,
  withHead: 1.5,
  article: 2.03,
  articleRank: 2.56,
} as const;

/**
 * The weight of each sign that tells an answer from a neighbour, in a logistic model. Fitted by
 * scripts/fit-silence.mjs; docs/search.md has the figures.
 */
export const SILENCE_WEIGHTS = {
  near: 0.04,
  order: 1.88,
  numbers: 0.59,
  kind: 0.56,
  lead: 0.2,
  title: 0.41,
  article: 2.28,
  articleRank: -1.26,
  articleFrequency: 1.7,
  rarity: 2.92,
  missing: 1.14,
  names: -1.59,
  length: 0.61,
  longCoverage: 0.21,
  score: 3.3,
  fifth: -3.48,
  sentence: 1.61,
} as const;
/** As fitted, −8.29, and 0.1 more: so nine of ten news questions that have an answer get one. */
export const SILENCE_BIAS = -8.19;
