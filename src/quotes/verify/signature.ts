const WORD = "\\p{Lu}[\\p{L}.'’-]{0,30}";
const NAME = `(?:by )?(${WORD}(?: (?:${WORD}|de|van|der|von|al|bin|la)){0,4})`;
/** What may follow on the name: an outlet, a role, a year. */
const MORE = '(?:,[^“”"()]{1,60})?';
/** "— Anna Holm, Oxley Echo", "~ Holm", "(Anna Holm)", or a bare name. */
const SIGNATURE = new RegExp(`^(?:(?:[—–―~]|--?)?\\s?${NAME}${MORE}|\\(${NAME}${MORE}\\))$`, 'u');
/** Where a signature may open behind a text without marks. */
const OPENS = /\s(?=[—–―~(-])/g;
/** Characters of the longest signature. */
const LONGEST = 160;
/** A hashtag or an emoji. */
const TAG = /^(?:#|\p{Extended_Pictographic})/u;

/** A text, and who signs it. */
export interface Signed {
  readonly words: string;
  readonly by: string;
}

/** A text without marks that somebody signs behind a dash or in brackets; null where nobody does. */
export function signedText(text: string): Signed | null {
  const bare = withoutTags(text);
  const from = Math.max(1, bare.length - LONGEST);
  for (const { index } of bare.slice(from).matchAll(OPENS)) {
    const by = signer(bare.slice(from + index + 1));
    if (by !== null) return { words: bare.slice(0, from + index), by };
  }
  return null;
}

/** Who signs a quotation by what follows its closing mark: "— Anna Holm", "(Anna Holm, Oxley Echo)"; null where nobody does. */
export function signedBehind(rest: string): string | null {
  return signer(withoutTags(rest).trimStart());
}

function signer(text: string): string | null {
  if (text.length > LONGEST) return null;
  const match = SIGNATURE.exec(text);
  return match?.[1] ?? match?.[2] ?? null;
}

/** A text without the hashtags and emoji at its end. */
function withoutTags(text: string): string {
  const words = text.trim().split(' ');
  let end = words.length;
  while (end > 1 && (words[end - 1] === '' || TAG.test(words[end - 1] ?? ''))) end--;
  return words.slice(0, end).join(' ');
}
