import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Names a text by what it says, whatever its line ends: the SHA-256 of its UTF-8 with LF line ends, as an `ni` URI
 * (RFC 6920: `ni:///sha-256;` and base64url without padding).
 */
export const textHashOf = (text: string): string => textHashFrom(sha256(hashedBytesOf(text)));

/** The bytes whose SHA-256 names a text. */
export const hashedBytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(utf8ToBytes(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text));

/** {@link textHashOf} from the SHA-256 of a text's {@link hashedBytesOf}. */
export const textHashFrom = (digest: Uint8Array): string => `${PREFIX}${base64url(digest)}`;

export const isTextHash = (iri: unknown): iri is string => typeof iri === 'string' && /^ni:\/\/\/sha-256;[\w-]{43}$/.test(iri);

const PREFIX = 'ni:///sha-256;';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function base64url(bytes: Uint8Array): string {
  let digits = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 6; bits -= 6) digits += DIGITS[(held >> (bits - 6)) & 63];
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? digits : digits + DIGITS[(held << (6 - bits)) & 63];
}
