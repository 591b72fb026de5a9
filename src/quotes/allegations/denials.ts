/** Words that speak of an allegation by themselves. */
export const DENYING =
  /\b(?:den(?:y|ies|ied|ying|ial)|allegations?|accus(?:e|ed|ations?)|untrue|not true|false(?!ly)|falsely accused|baseless|unfounded|meritless|without merit|innocent|wrongdoing)\b/i;

/** What somebody says who speaks for the accused: an accusation of their own denies nothing. */
export const DENYING_FOR =
  /\b(?:(?<!\b(?:was|were|been|being|is|are)\s)den(?:y|ies|ied|ying|ial)|allegations?|accusations?|untrue|not true|no (?:truth|merit|basis|substance)|false(?!ly)|falsely accused|baseless|unfounded|groundless|meritless|without (?:merit|foundation)|nonsense|fabricated|politically motivated|innocen(?:t|ce)|wrongdoing|nothing wrong)\b/i;

/** What somebody answers who says nothing. */
export const SILENT =
  /\b(?:(?:declined|refused)\s(?:to\scomment|comment)|(?:did|has|have|had|would)\snot\s(?:immediately\s|yet\s){0,2}?(?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?)|(?:could\snot|couldn['’]t)\s(?:immediately\s)?be\sreached|didn['’]t\s(?:immediately\s)?respond|no\scomment)\b/i;
