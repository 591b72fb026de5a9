import { comparable, negationChange, plainWords } from '../wording.js';

/** What parts the clause that a text is cut from off what stands before it. */
const BOUNDARY = /[.!?;:,—–―]|\b(?:and|but|or|because|although|though|while|when|since|so|if|who|which)\b/g;
const DENIES = /\b(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|false|untrue|doubts?|doubted|unlikely)\b/i;
/** "Not only": a negation that takes nothing back. */
const HARMLESS = /\bnot (?:only|just|merely)\b/gi;

/**
 * The words before a cut-out text, in its clause of the print, where they take back what it says: "We do not" before "have the
 * money", "Holm denied that" before "they lied". Empty where they do not.
 */
export function cutNegation(print: string, text: string): string {
  const words = comparable(print);
  const printed = plainWords(print);
  const wanted = plainWords(text);
  const at = printed.findIndex((_, i) => wanted.every((word, n) => printed[i + n] === word));
  const start = words[at]?.start ?? 0;
  const before = print.slice(0, start);
  const last = [...before.matchAll(BOUNDARY)].at(-1);
  const lead = before.slice(last ? last.index + last[0].length : 0).trim();
  if (/^(?:only|just|merely)$/.test(wanted[0] ?? '')) return '';
  const takesBack = negationChange(lead.replace(HARMLESS, ''), '') !== null || DENIES.test(lead);
  return takesBack ? lead : '';
}
