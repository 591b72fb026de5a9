/** What Discord takes at most; characters are counted as it counts them. Source: Discord's API reference, v10. */
export const LIMITS = {
  /** Characters over all text displays of one message. */
  messageText: 4000,
  /** UTF-8 bytes over all text displays, and how many each costs beside its text (discord-api-docs, issue 8554). */
  messageBytes: 10_170,
  bytesOfText: 12,
  /** Components of one message, those inside others included. */
  components: 40,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  selectOptions: 25,
  selectText: 100,
  choices: 25,
  choiceText: 100,
} as const;

/**
 * A text cut to at most `max` characters, at a word's end where one is near, "…" at the cut. Never parts a surrogate
 * pair. Texts that fit come back as they are.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = wordEnd(text, Math.max(0, max - 1));
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The last offset at or before `at` where a text can be cut: a word's end within 30 characters, else between characters. */
export function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  if (space > at - 30 && space > 0) return space;
  return splitsPair(text, at) ? at - 1 : at;
}

/** The first offset at or after `at` where a text can be taken up again: a word's start within 30 characters. */
export function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at - 1);
  if (space >= 0 && space < at + 30) return space + 1;
  return splitsPair(text, at) ? at + 1 : at;
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
