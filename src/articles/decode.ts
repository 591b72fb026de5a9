import { Unreadable } from './unreadable.js';

/** What 0x80 to 0x9F stand for in Windows-1252 (WHATWG Encoding Standard); a blank where nothing does. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const SAMPLE = 4096;
/** The shares of NUL bytes that tell UTF-16 without a mark: Latin text has one in nearly every second byte. */
const MANY = 0.7;
const FEW = 0.05;
/** More control characters than this share make a file a binary one. */
const MOST_CONTROLS = 0.01;

/** How files of other formats begin that people rename, and what they are. */
const OTHER_FORMATS: readonly (readonly [begins: string, is: string])[] = [
  ['%PDF-', 'is a PDF'],
  ['PK\u0003\u0004', 'is a Word document or another zipped file'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old Word document'],
  ['{\\rtf', 'is a document in RTF'],
];

/**
 * Reads bytes as text: by their mark, else as UTF-16 where the NUL bytes of it show, as UTF-8, or as Windows-1252. Line
 * ends stay as they are; the mark is no part of the text.
 * @throws Unreadable when the bytes are none of these, or binary
 */
export function decode(bytes: Uint8Array): string {
  refuseOtherFormats(bytes);
  const encoding = markedEncoding(bytes) ?? utf16ByContent(bytes);
  if (encoding) return withoutControls(strictly(bytes, encoding));
  if (bytes.includes(0)) throw new Unreadable('is not text: it holds NUL bytes');
  try {
    return withoutControls(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    return withoutControls(windows1252(bytes));
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const other = OTHER_FORMATS.find(([begins]) => beginning.startsWith(begins));
  if (other) throw new Unreadable(`${other[1]}, not text; save it as text or copy its text into a .txt file`);
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) {
    if (c === 0 && d === 0) throw new Unreadable('is in UTF-32, which is not read');
    return 'utf-16le';
  }
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function utf16ByContent(bytes: Uint8Array): string | null {
  if (bytes.length < 2 || bytes.length % 2 === 1) return null;
  const end = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd >= pairs * MANY && even <= pairs * FEW) return 'utf-16le';
  return even >= pairs * MANY && odd <= pairs * FEW ? 'utf-16be' : null;
}

function strictly(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(
      `is damaged: its mark or content says ${encoding.toUpperCase()}, but not all of it is`,
    );
  }
}

/** Text that is mostly right as UTF-8 is damaged UTF-8: as Windows-1252 its letters would come out wrong. */
function windows1252(bytes: Uint8Array): string {
  let damaged = 0;
  let right = 0;
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\uFFFD') damaged++;
    else if (character > '\u007F') right++;
  }
  if (right > damaged) throw new Unreadable('is damaged: most of it is UTF-8, but not all of it');
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => {
      const found = WINDOWS_1252[character.charCodeAt(0) - 0x80];
      if (found === undefined || found === ' ') throw new Unreadable('is in no encoding that is read');
      return found;
    });
}

function withoutControls(text: string): string {
  let controls = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++;
  if (controls > text.length * MOST_CONTROLS)
    throw new Unreadable('is not text: it holds control characters');
  return text;
}

function isControl(code: number): boolean {
  return code < 32 && !(code >= 9 && code <= 13) && code !== 27;
}
