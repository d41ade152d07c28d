import { Decompress, Gunzip } from 'fflate';
import { joinedBytes } from '../../core/text/bytes';

/** Packed bytes that are unpacked at once: they become up to a thousand times as many. */
const PIECE = 16 * 1024;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The bytes of a file as they are, or unpacked where it is gzip, of one or many members. Throws where these are broken. */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const parts: Uint8Array[] = [];
  let gunzip: Gunzip | null | undefined;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (gunzip === undefined) gunzip = isGzip(chunk) ? new Gunzip(part => void parts.push(part)) : null;
    if (gunzip === null) yield chunk;
    else
      for (let at = 0; at < chunk.length; at += PIECE) {
        gunzip.push(chunk.subarray(at, at + PIECE), false);
        yield* parts.splice(0);
      }
  }
  gunzip?.push(new Uint8Array(), true);
  yield* parts;
}

/**
 * The content of a page that a server packed by gzip or deflate; as it is where it is not packed, or was unpacked when it was captured. Null
 * where it is longer than `most` bytes.
 */
export function contentOf(bytes: Uint8Array, encoding: string, most: number): Uint8Array | null {
  if (!isGzip(bytes) && !/deflate/i.test(encoding)) return bytes;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const unpack = new Decompress(part => {
      length += part.length;
      parts.push(part);
    });
    for (let at = 0; at < bytes.length && length <= most; at += PIECE)
      unpack.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    // A header that says more than there is.
    return bytes;
  }
  return length > most ? null : joinedBytes(parts);
}
