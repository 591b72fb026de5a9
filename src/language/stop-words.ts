/**
 * Words that carry no subject. The list is kept small on purpose: `not`, `no`, `never`, `against`, `last`, `first`,
 * `more`, `before`, `after` and the like can be what a question turns on, and are no stop words here.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if of at by for with to from in on as into onto ' +
    'is are was were be been being am do does did doing done has have had having ' +
    'it its this that these those there here he she they them his her hers him their theirs i me my we our you your ' +
    'who whom whose which what when where why how will would shall should can could may might must ' +
    "it's he's she's they're we're you're i'm i've that's what's who's where's there's " +
    's t so than then such also just about any some'
  ).split(' '),
);

/** Whether a folded word is a stop word. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
