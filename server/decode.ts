import { decodingMessages } from './messages';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'binary';

export interface DecodedText {
  /** Without a byte order mark, so that offsets are those an editor shows; empty for `binary`. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** What was wrong with the bytes and what to do about it, in a sentence; absent where they read cleanly. */
  readonly problem?: string;
}

/**
 * Bytes of a text file → its text. UTF-8, UTF-16 with a byte order mark or where every other byte of the beginning is
 * NUL, else Windows-1252, which every byte string is. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = byteOrderMarkOf(bytes) ?? alternatingZeros(bytes);
  if (encoding !== null && encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), encoding };
  if (bytes.includes(0)) {
    return {
      text: '',
      encoding: 'binary',
      problem: decodingMessages.binary,
    };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeBroken(bytes);
  }
}

/** Text that is UTF-8 but for a few bytes stays UTF-8; one wrong byte must not garble every other accent. */
function decodeBroken(bytes: Uint8Array): DecodedText {
  const lossy = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < lossy.length; at++) {
    const unit = lossy.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) whole++;
  }
  if (whole > broken) {
    return {
      text: lossy,
      encoding: 'utf-8',
      problem: decodingMessages.brokenUtf8(broken),
    };
  }
  return {
    text: decodeWindows1252(bytes),
    encoding: 'windows-1252',
    problem: decodingMessages.windows1252,
  };
}

function byteOrderMarkOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** As VS Code guesses UTF-16 without a mark: Latin text has a NUL as every second byte. */
function alternatingZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, 512) & ~1;
  let little = end > 0;
  let big = end > 0;
  for (let at = 0; at < end && (little || big); at++) {
    const zero = bytes[at] === 0;
    if (zero !== (at % 2 === 1)) little = false;
    if (zero !== (at % 2 === 0)) big = false;
  }
  if (little) return 'utf-16le';
  return big ? 'utf-16be' : null;
}

/** Code points of the bytes 0x80 to 0x9f in Windows-1252 (WHATWG Encoding); every other byte is its own code point. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Bytes of Windows-1252, or of a part of such a text. By hand, because the TextDecoder of some Node versions reads Windows-1252 as ISO 8859-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    units[at] = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/** Text in which another decoder left the bytes 80 to 9F of Windows-1252 as they were. No text has these control characters. */
export const withoutControls1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, control => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
