/**
 * The weight of each sign of a passage. Fitted by scripts/fit-ranking.mjs on questions of a news quiz over 2,475
 * articles and on questions over encyclopedia paragraphs; docs/search.md has the figures.
 */
export const RANK_WEIGHTS = {
  coverage: 1.52,
  frequency: 1.57,
  rarest: 1.19,
  sentence: 1.41,
  density: 0.94,
  order: 0.97,
  near: 1.49,
  names: 0,
  numbers: 1.09,
  kind: 1.02,
  newNames: 0.38,
  length: 0.14,
  lead: 3.05,
  title: 2.65,
  withHead: 1.5,
  article: 1.94,
  articleFrequency: 1.75,
  articleRank: 2.44,
} as const;
