/** Irregular past forms that stand behind a name as its verb, and are hardly anything else there; parts of an expression. */
export const PAST_FORMS =
  'took|made|came|went|won|lost|led|said|told|gave|got|left|kept|held|found|saw|ran|sat|spent|stood|wrote|began|brought|built|' +
  'broke|chose|drew|drove|fell|flew|grew|knew|met|paid|put|set|sent|shot|sold|spoke|threw|wore|beat';
