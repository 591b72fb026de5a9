import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/articles/decode.js';
import { Unreadable } from '../../src/articles/unreadable.js';

const TEXT = 'Der “Fährmann” schwieg… – 5 € für den Café-Besitzer.\r\nEnde.';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decode', () => {
  it('reads UTF-8 and UTF-16 by their marks, and leaves the marks out', () => {
    const mark = '\uFEFF';
    expect(decode(Buffer.from(mark + TEXT))).toBe(TEXT);
    expect(decode(Buffer.from(mark + TEXT, 'utf16le'))).toBe(TEXT);
    expect(decode(utf16be(mark + TEXT))).toBe(TEXT);
  });

  it('reads UTF-8, UTF-16 and Windows-1252 by their content', () => {
    expect(decode(Buffer.from(TEXT))).toBe(TEXT);
    expect(decode(Buffer.from(TEXT, 'utf16le'))).toBe(TEXT);
    expect(decode(utf16be(TEXT))).toBe(TEXT);
    const bytes = [0x93, 0x46, 0xe4, 0x68, 0x72, 0x6d, 0x61, 0x6e, 0x6e, 0x94, 0x85, 0x20, 0x80, 0x35];
    expect(decode(Buffer.from(bytes))).toBe('“Fährmann”… €5');
  });

  it('takes damaged text for what it is and not for another encoding', () => {
    const cut = Buffer.from('“Überfahrt” über die Brücke, schön').subarray(0, -2);
    expect(() => decode(Buffer.concat([cut, Buffer.from([0xc3])]))).toThrow(
      /is damaged: most of it is UTF-8/,
    );
    expect(() => decode(Buffer.concat([Buffer.from('\uFEFFab', 'utf16le'), Buffer.from([0])]))).toThrow(
      /is damaged/,
    );
  });

  it('refuses what is no text', () => {
    expect(() => decode(Buffer.from([0x89, 0x50, 0, 0x47]))).toThrow('is not text: it holds NUL bytes');
    expect(() => decode(Buffer.from('a\u0001b\u0002c\u0003'))).toThrow('is not text: it holds control');
    expect(() => decode(Buffer.from([0x81, 0x41]))).toThrow('is in no encoding that is read');
    expect(() => decode(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toThrow(/UTF-32/);
  });

  it.each([
    ['%PDF-1.4\n1 0 obj', 'is a PDF'],
    ['PK\u0003\u0004', 'is a Word document or another zipped file'],
    ['{\\rtf1 The bridge closed.}', 'is a document in RTF'],
  ])('tells documents of other formats by how they begin: %j', (text, why) => {
    expect(() => decode(Buffer.from(text, 'latin1'))).toThrow(why);
  });

  it('gives text or says why not, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(typeof decode(bytes)).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
        }
      }),
    );
  });

  it('gives every text back that was written as UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...TEXT.split(''), '\n', '船', '🚢', 'é', '𝒜') }),
        (text) => {
          expect(decode(Buffer.from(text))).toBe(text);
        },
      ),
    );
  });
});
