import { decode } from '../../articles/decode.js';
import type { Download } from './download.js';

const CHARSET = /charset\s{0,9}=\s{0,9}["']?([\w:-]{1,40})/i;
const SNIFFED = 2048;

/** A download as text, in the encoding that its header or its own beginning names, or that its content shows. */
export function webText({ type, bytes }: Download): string {
  const start = Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1');
  const named =
    CHARSET.exec(type)?.[1] ?? CHARSET.exec(start)?.[1] ?? /encoding=["']([\w-]{1,40})/.exec(start)?.[1];
  try {
    return named ? new TextDecoder(named).decode(bytes) : decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
