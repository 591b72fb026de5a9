/**
 * The weight of each sign of a passage. Fitted by scripts/fit-ranking.mjs on questions of a news quiz over 2,475
 * articles and on questions over encyclopedia paragraphs; docs/search.md has the figures.
 */
export const RANK_WEIGHTS = {
  coverage: 1.52,
  frequency: 1.51,
  rarest: 1.13,
  sentence: 1.4,
  density: 0.96,
  order: 1.04,
  near: 1.46,
  names: 0,
  numbers: 1.2,
  kind: 1.4,
  newNames: 0.14,
  length: 0.17,
  lead: 3.06,
  title: 2.57,
  withHead: 1.52,
  article: 1.99,
  articleFrequency: 1.74,
  articleRank: 2.43,
} as const;

/**
 * The weight of each sign that tells an answer from a neighbour, in a logistic model. Fitted by
 * scripts/fit-silence.mjs; docs/search.md has the figures.
 */
export const SILENCE_WEIGHTS = {
  near: 0.57,
  order: 1.44,
  numbers: 0.53,
  kind: 0.84,
  lead: 0.48,
  title: 1.17,
  article: 2.54,
  articleFrequency: 1.81,
  rarity: 3.29,
  missing: 0.97,
  names: -1.56,
  length: 0.49,
  longCoverage: 0.49,
  score: 1.55,
  fifth: -3.47,
  sentence: 2.3,
} as const;
/** As fitted, −8.48, and 0.2 more: so nine of ten news questions that have an answer get one. */
export const SILENCE_BIAS = -8.28;
